import { NOTES, type Problem } from '../../record/index.ts';
import { CODES } from './codes.ts';
import { printable } from './layout.ts';
import { type Call, flag } from './spec.ts';
import type { Style } from './style.ts';

/** One problem as a line: place, what is wrong, what to do next. */
export function problemLine(p: Problem, style: Style, note: boolean): string {
  const mark = note ? style.yellow('note') : style.red('problem');
  const where = p.where === undefined ? '' : `${printable(p.where)}: `;
  const place = p.start === undefined ? '' : ` at ${p.start}–${p.end}`;
  const hint = CODES[p.code].next;
  return `${mark}: ${where}${printable(p.message)}${place} (${p.code})${hint === undefined ? '' : `; ${hint}`}\n`;
}

/** Writes problems to standard error; with `--quiet` no notes. Resolves to whether any was more than a note. */
export function tell(call: Call, problems: readonly Problem[]): boolean {
  const quiet = flag(call, 'quiet');
  for (const p of problems) {
    const note = NOTES.has(p.code);
    if (!note || !quiet) call.io.err(problemLine(p, call.messages, note));
  }
  return problems.some((p) => !NOTES.has(p.code));
}
