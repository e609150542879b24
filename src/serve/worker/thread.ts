import { parentPort, workerData } from 'node:worker_threads';
import type { InputLine } from '../lines.ts';
import { answererOf, type TaskName, type TaskOptions } from './tasks.ts';

/** What a thread is started with. */
export interface Start {
  readonly task: TaskName;
  readonly options: TaskOptions;
}

/** What a thread also gets: the flag that says that nobody waits for answers any more. */
export interface Given extends Start {
  readonly stop: Int32Array;
}

const { task, options, stop } = workerData as Given;
const answer = answererOf(task, options);

parentPort?.on('message', (lines: readonly InputLine[] | null) => {
  if (lines) parentPort?.postMessage(lines.flatMap((line) => (Atomics.load(stop, 0) > 0 ? [] : [answer(line)])));
  else parentPort?.close();
});
