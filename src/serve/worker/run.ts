import { type FailedLine, readLine } from '../../app.ts';
import { parseLine, sourceLine } from '../lines.ts';

/** One answered line; `ok` is false where it could not be processed. */
export interface Answer {
  readonly text: string;
  readonly ok: boolean;
}

/** Reads one line of `read --jsonl`. Depends on nothing but the line, so any worker may take it. */
export function answerRead(line: { readonly n: number; readonly text: string; readonly tooLong?: true }): Answer {
  const parsed = parseLine(line, sourceLine);
  const made = 'failed' in parsed ? parsed.failed : readLine(parsed.value);
  return { text: `${JSON.stringify(made)}\n`, ok: 'article' in made };
}

/** The answer for a line that ended its worker. */
export function crashed(n: number): Answer {
  const failed: FailedLine = {
    id: null,
    line: n,
    problems: [{ code: 'internal', message: 'the worker thread that read this line ended; the other lines go on' }],
  };
  return { text: `${JSON.stringify(failed)}\n`, ok: false };
}
