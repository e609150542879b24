import type { DatesLexicon } from '../../languages/shape/dates.ts';
import type { Basis, Edtf, TimexType } from '../../record/index.ts';
import type { Captured } from './captured.ts';
import type { Tok } from './tokens.ts';

/** -1 looks back, 1 looks ahead, 0 does not say. */
export type Look = -1 | 0 | 1;

/** What an expression means, before its place. */
export interface Reading {
  readonly type: TimexType;
  readonly value: string;
  readonly edtf?: Edtf;
  readonly basis: Basis;
}

/** What a rule may ask of the surroundings. */
export interface Scene {
  readonly lex: DatesLexicon;
  /** The publication day in its own zone; null where none is known, and then nothing may be guessed. */
  readonly anchor: string | null;
  /** TIMEX3 value of the calendar date told last before this one. */
  readonly last: string | null;
  /** The same, quarters alone. */
  readonly lastQuarter: string | null;
  /** The last day told in the sentence or the one before it, for times of the clock. */
  readonly lastDay: string | null;
  /** Where the governing verb looks. Asked only by rules that need it, as it costs a walk. */
  readonly look: () => Look;
  readonly toks: readonly Tok[];
  readonly from: number;
  readonly to: number;
}

/** What a rule gives for words that have the form of a date and are none: nothing is sought within them. */
export const NO_DATE = 'no date';

/** A rule reads what a phrasing held; null refuses the match, and a shorter one is tried. */
export type Rule = (c: Captured, s: Scene) => Reading | null | typeof NO_DATE;

/** Whether nothing stands behind the match that it could count or order: `Friday the 13th`, but not `the 18th hole`. */
export function endsAt(s: Scene): boolean {
  const next = s.toks[s.to];
  const stop = next?.kind === 'mark' && !/^[-/%'.]$/u.test(next.lower);
  const full = next?.lower === '.' && (s.toks[s.to + 1] === undefined || s.toks[s.to + 1]?.gap === true);
  return next === undefined || stop || full || s.lex.afterDay.has(next.lower);
}

/** Whether something stands behind a closing `before` or `after` that the length is counted from: `before the vote`, `before she left`. */
export function goesOn(s: Scene): boolean {
  if (!s.lex.countWords.has(s.toks[s.to - 1]?.lower ?? '')) return false;
  const next = s.toks[s.to];
  return next !== undefined && (next.kind !== 'mark' || OPENS.test(next.lower)) && !s.lex.afterDay.has(next.lower);
}

const OPENS = /^["“‘'$€£]$/u;
