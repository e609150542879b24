import { type Compared, phraseAt, type Scene } from './scene.ts';

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
