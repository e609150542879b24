import { NOTES, type Problem, type ProblemCode } from '../../record/index.ts';
import { printable } from './layout.ts';
import { type Call, flag } from './spec.ts';
import type { Style } from './style.ts';

/** What to do next, where there is something to do. */
const HINTS: Partial<Record<ProblemCode, string>> = {
  empty: 'save the page or paste the text again',
  binary: 'save the article’s text as .txt and add that',
  'too-large': 'give each article in a file of its own',
  'no-article': 'save the article’s text as .txt and add that',
  'no-articles': 'name files or a folder with .txt, .md, .html or .jsonl files',
  'not-found': 'check the path',
  'not-readable': 'check the permissions',
  'bad-json': 'each line must be one JSON object; the other lines were read',
  'no-published': 'give the day with --published YYYY-MM-DD',
  'unknown-story': 'see `onrecord stories`',
  timeout: 'try again later, or save the page and add the file',
  'http-status': 'open the page in a browser and save it, then add the file',
  'refused-address': 'a host of your own network is asked with --private HOST',
  robots: 'open the page in a browser and save it, then add the file',
  'store-locked': 'another program is writing to the record: try again when it is done',
  'store-read-only': 'choose a record that can be written with --db',
  'store-newer': 'the record was written by a newer onrecord: update this one',
  'store-full': 'free some disk space; everything reported as added is safe',
  'store-broken': 'the file is no record: choose another with --db',
  'unknown-language': 'English can be read so far',
};

/** One problem as a line: place, what is wrong, what to do next. */
export function problemLine(p: Problem, style: Style, note: boolean): string {
  const mark = note ? style.yellow('note') : style.red('problem');
  const where = p.where === undefined ? '' : `${printable(p.where)}: `;
  const place = p.start === undefined ? '' : ` at ${p.start}–${p.end}`;
  const hint = HINTS[p.code];
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
