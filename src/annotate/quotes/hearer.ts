import type { Cue } from './cue.ts';
import { phraseOf, type Range } from './phrase.ts';
import { kidsBy, lower, type Scene, upos } from './scene.ts';

/** The words for whom a cue addresses: the object of `told`, or what `to` leads to, before `stop`. */
export function hearerOf(s: Scene, cue: Cue, stop: number): Range | undefined {
  if (cue.passive) return undefined;
  if (cue.entry.frames.has('hearer')) {
    const object = kidsBy(s, cue.verb, 'obj', 'iobj').find((k) => k > cue.last && k < stop && isNominal(s, k));
    if (object !== undefined) return phraseOf(s, object, cue.last + 1, stop - 1);
  }
  const to = kidsBy(s, cue.verb, 'obl').find((k) => k > cue.last && k < stop && opens(s, k, 'to') && isNominal(s, k));
  return to === undefined ? undefined : phraseOf(s, to, cue.last + 2, stop - 1);
}

const isNominal = (s: Scene, k: number): boolean => /^(?:NOUN|PROPN|PRON)$/u.test(upos(s, k));

const opens = (s: Scene, k: number, word: string): boolean => kidsBy(s, k, 'case').some((c) => lower(s, c) === word);
