import type { Comparator } from '../../record/index.ts';
import { phraseAt, type Scene } from './scene.ts';

/** How roughly a number is told, and the lexemes that its words take. */
export interface Compared {
  readonly is: Comparator;
  readonly first: number;
  readonly last: number;
}

/** The comparator around the lexemes `first` to `last`, before it or after it. */
export function comparatorAt(s: Scene, first: number, last: number): Compared | null {
  for (const [phrase, is] of s.numbers.comparatorsBefore) {
    const size = phrase.split(' ').length;
    if (phraseAt(s, first - size, phrase)) return { is, first: first - size, last };
  }
  for (const [phrase, is] of s.numbers.comparatorsAfter) {
    const size = phrase.split(' ').length;
    if (phraseAt(s, last + 1, phrase)) return { is, first, last: last + size };
  }
  return null;
}
