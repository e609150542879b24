import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/index.ts';
import { readInput } from '../../src/read/index.ts';
import type { Annotated, Span } from '../../src/record/index.ts';

/** The day on which the texts of the cases are read: a Tuesday. */
export const PUBLISHED = '2031-04-29';

/** A text with what a reader would write down from it, one line for each thing. */
export interface Case {
  readonly text: string;
  readonly wanted: readonly string[];
}

/** The cases of `test/cases/<folder>/<file>.txt`: a text on a line, then `==>` lines; `==> none` where nothing must be found. */
export function casesOf(folder: string, file: string): Case[] {
  const lines = readFileSync(new URL(`../cases/${folder}/${file}.txt`, import.meta.url), 'utf8').split('\n');
  const out: { text: string; wanted: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (!line.startsWith('==> ')) out.push({ text: line, wanted: [] });
    else if (line !== '==> none') out.at(-1)!.wanted.push(line.slice(4));
  }
  return out;
}

/** The annotations of a text. */
export function annotated(text: string, published?: string): Annotated {
  const { article } = readInput({ id: 'case', text, lang: 'en', ...(published === undefined ? {} : { published }) });
  if (!article) throw new Error(`not read: ${text}`);
  return annotate(article);
}

/** Whether a span meets the words somewhere in the text; words that the text has not are a fault of the case. */
export function meets(text: string, at: Span, words: string): boolean {
  let from = text.indexOf(words);
  if (from < 0) throw new Error(`no “${words}” in: ${text}`);
  for (; from >= 0; from = text.indexOf(words, from + 1))
    if (at.start < from + words.length && from < at.end) return true;
  return false;
}

/** How found and wanted went together: wanted without a find, finds that nobody wanted. */
export interface Outcome {
  readonly right: number;
  readonly missing: readonly string[];
  readonly spare: readonly string[];
}

/** Pairs what was found with what was wanted, each once, in order. */
export function paired<T>(
  found: readonly T[],
  wanted: readonly string[],
  fits: (found: T, wanted: string) => boolean,
  show: (found: T) => string,
): Outcome {
  const free = [...found];
  const missing = wanted.filter((w) => {
    const at = free.findIndex((f) => fits(f, w));
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  return { right: wanted.length - missing.length, missing, spare: free.map(show) };
}

export interface Score {
  /** Percent. */
  readonly precision: number;
  readonly recall: number;
  /** One line for each thing missing or spare, with its text. */
  readonly faults: readonly string[];
}

/** Precision and recall over the cases. */
export function scored(cases: readonly Case[], outcome: (c: Case) => Outcome): Score {
  let [right, missing, spare] = [0, 0, 0];
  const faults: string[] = [];
  for (const c of cases) {
    const o = outcome(c);
    right += o.right;
    missing += o.missing.length;
    spare += o.spare.length;
    faults.push(
      ...o.missing.map((w) => `${c.text}\n    missing ${w}`),
      ...o.spare.map((w) => `${c.text}\n    spare ${w}`),
    );
  }
  return { precision: (100 * right) / (right + spare), recall: (100 * right) / (right + missing), faults };
}
