import type { NumbersLexicon } from '../../languages/shape/numbers.ts';
import type { Comparator, DateAnnotation, Span } from '../../record/index.ts';
import type { Sentence } from '../../syntax/types.ts';
import type { Lexeme } from './lexemes.ts';
import type { Numeral } from './numerals.ts';
import type { Unit } from './units.ts';

/** One sentence as the rules see it. */
export interface Scene {
  readonly text: string;
  readonly sentence: Sentence;
  readonly lex: readonly Lexeme[];
  /** The dates of this sentence. */
  readonly dates: readonly DateAnnotation[];
  readonly numbers: NumbersLexicon;
}

/** How roughly a number is told, and the lexemes that its words take. */
export interface Compared {
  readonly is: Comparator;
  readonly first: number;
  readonly last: number;
}

/** A number with its unit, before it is known to be a figure. */
export interface Candidate {
  readonly scene: Scene;
  readonly numeral: Numeral;
  readonly unit: Unit;
  /** `about`, `at least`, where the words say so. */
  readonly comparator?: Compared;
}

/** Lower-case word at lexeme `i`; empty outside the sentence. */
export const wordAt = (s: Scene, i: number): string => s.lex[i]?.lower ?? '';

/** The span of the lexemes `first` to `last`, both included. */
export function spanOf(s: Scene, first: number, last: number): Span | undefined {
  const [a, b] = [s.lex[first], s.lex[last]];
  return a && b && first <= last ? { start: a.start, end: b.end } : undefined;
}

/** The words of `phrase` stand right at lexeme `i`. */
export function phraseAt(s: Scene, i: number, phrase: string): boolean {
  return phrase.split(' ').every((w, k) => wordAt(s, i + k) === w);
}

/** The date expression that holds lexeme `i`. */
export function dateAt(s: Scene, i: number): DateAnnotation | undefined {
  const at = s.lex[i];
  return at && s.dates.find((d) => d.start < at.end && at.start < d.end);
}
