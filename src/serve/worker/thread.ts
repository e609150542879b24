import { parentPort } from 'node:worker_threads';
import { answerRead } from './run.ts';

/** A batch of lines, and its answers in the same order. */
export interface Batch {
  readonly seq: number;
  readonly lines: readonly { readonly n: number; readonly text: string; readonly tooLong?: true }[];
}

parentPort?.on('message', (batch: Batch) => {
  parentPort?.postMessage({ seq: batch.seq, answers: batch.lines.map(answerRead) });
});
