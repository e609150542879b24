import { phraseEnd } from '../phrases.ts';
import { type Candidate, type Scene, spanOf, wordAt } from '../scene.ts';
import { changed, type Shape } from '../shape.ts';

const GAP = 2;

/** The measured phrase after `in` or `of` right behind lexeme `at`. */
function measureAfter(s: Scene, at: number): { first: number; last: number } | null {
  if (!s.numbers.inWords.has(wordAt(s, at + 1))) return null;
  const last = phraseEnd(s, at + 2);
  return last < 0 ? null : { first: at + 2, last };
}

/** `a 40 percent (sharp) reduction in road deaths`: the change noun follows the number. */
export function changeNounAfter(c: Candidate): Shape | null {
  const s = c.scene;
  for (let k = c.unit.last + 1; k <= c.unit.last + 1 + GAP; k++) {
    const direction = s.numbers.changeNouns[wordAt(s, k)];
    if (s.lex[k]?.kind !== 'word' && wordAt(s, k) !== '-') return null;
    if (direction === undefined) continue;
    // `a dozen villages were cut off`
    if (s.numbers.auxiliaries.has(wordAt(s, k - 1))) return null;
    const found = measureAfter(s, k);
    const measure = found ? spanOf(s, found.first, found.last) : undefined;
    const rule = 'annotate/figures/rules/changeNoun';
    return {
      rule,
      change: changed(direction, c.numeral.value),
      last: found?.last ?? k,
      ...(measure ? { measure } : {}),
    };
  }
  return null;
}

/** `a drop of 40 percent in road deaths`, `a drop in road deaths of 40 percent`: the change noun stands before. */
export function changeNounBefore(c: Candidate): Shape | null {
  const s = c.scene;
  const of = c.unit.first - 1;
  if (wordAt(s, of) !== s.numbers.ofWord) return null;
  for (let k = of - 1; k >= Math.max(0, of - 8); k--) {
    const direction = s.numbers.changeNouns[wordAt(s, k)];
    if (direction === undefined) {
      if (s.lex[k]?.kind === 'sign' && wordAt(s, k) !== '-') return null;
      continue;
    }
    const near = k === of - 1;
    const found = near ? measureAfter(s, c.unit.last) : measureAfter(s, k);
    const last = found && !near ? Math.min(found.last, of - 1) : (found?.last ?? -1);
    const measure = found ? spanOf(s, found.first, last) : undefined;
    const rule = 'annotate/figures/rules/changeNoun';
    return {
      rule,
      change: changed(direction, c.numeral.value),
      ...(near && found ? { last } : {}),
      ...(measure ? { measure } : {}),
    };
  }
  return null;
}
