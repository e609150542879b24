import { parentPort, workerData } from 'node:worker_threads';
import type { InputLine } from '../lines.ts';
import { answererOf, type TaskName, type TaskOptions } from './tasks.ts';

/** What a thread is started with. */
export interface Start {
  readonly task: TaskName;
  readonly options: TaskOptions;
}

const { task, options } = workerData as Start;
const answer = answererOf(task, options);

parentPort?.on('message', (lines: readonly InputLine[]) => parentPort?.postMessage(lines.map(answer)));
