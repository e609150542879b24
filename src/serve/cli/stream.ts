import { availableParallelism } from 'node:os';
import type { z } from 'zod';
import type { FailedLine } from '../../app.ts';
import { parseLine } from '../lines.ts';
import { answerAll } from '../worker/pool.ts';
import { linesOf } from './lines.ts';
import { type Call, whole } from './spec.ts';

/** How many threads read: `--jobs`, else the cores. */
export const jobsOf = (call: Call): number => whole(call, 'jobs', 1) ?? availableParallelism();

/** `read --jsonl`: one answer a line, in order. */
export async function streamRead(call: Call): Promise<number> {
  let ok = true;
  for await (const answer of answerAll(linesOf(call.io.stdin), jobsOf(call))) {
    ok &&= answer.ok;
    await call.io.out(answer.text);
  }
  return ok ? 0 : 1;
}

/** A command that answers each line by itself. A line that fails is told of in its own answer. */
export async function streamEach<T>(call: Call, shape: z.ZodType<T>, answer: (value: T) => object): Promise<number> {
  let status = 0;
  for await (const line of linesOf(call.io.stdin)) {
    const parsed = parseLine(line, shape);
    const made = 'failed' in parsed ? parsed.failed : guarded(line.n, parsed.value, answer);
    if (isFailed(made)) status = 1;
    await call.io.out(`${JSON.stringify(made)}\n`);
  }
  return status;
}

function guarded<T>(n: number, value: T, answer: (value: T) => object): object {
  try {
    return answer(value);
  } catch (error) {
    const id = (value as { readonly id?: string }).id ?? null;
    const message = `the program failed on line ${n}: ${error instanceof Error ? error.message : String(error)}`;
    return { id, line: n, problems: [{ code: 'internal', message }] } satisfies FailedLine;
  }
}

/** A failed line carries its id and problems, and nothing else. */
const isFailed = (made: object): boolean =>
  Object.keys(made).every((k) => k === 'id' || k === 'line' || k === 'problems');
