import { availableParallelism } from 'node:os';
import { answerAll } from '../worker/pool.ts';
import type { Answer, TaskName, TaskOptions } from '../worker/tasks.ts';
import { linesOf } from './lines.ts';
import { progressOf } from './progress.ts';
import { type Call, flag, Usage, whole } from './spec.ts';

/** Answers of the lines on standard input, in their order, by `--jobs` threads (default: the cores). */
export async function* answersOf(call: Call, task: TaskName, options: TaskOptions = {}): AsyncGenerator<Answer> {
  if (call.args.length > 0)
    throw new Usage(`--jsonl reads standard input and takes no arguments`, `onrecord ${task} --jsonl < in.jsonl`);
  const jobs = whole(call, 'jobs', 1) ?? availableParallelism();
  // Answers that run over the terminal are progress enough.
  const progress = progressOf(call.io, 0, flag(call, 'quiet') || call.io.resultsSeen);
  try {
    for await (const answer of answerAll(linesOf(call.io.stdin), jobs, { task, options })) {
      progress.step('lines');
      yield answer;
    }
  } finally {
    progress.clear();
  }
}

/** One answer a line, each by itself. A line that fails is told of in its own answer, and the status is then 1. */
export async function streamEach(call: Call, task: TaskName, options: TaskOptions = {}): Promise<number> {
  let ok = true;
  for await (const answer of answersOf(call, task, options)) {
    ok &&= answer.ok;
    await call.io.out(answer.text);
  }
  return ok ? 0 : 1;
}
