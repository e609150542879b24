import type { Cue } from './cue.ts';
import { phraseOf, type Range } from './phrase.ts';
import { isPunct, kidsBy, lower, type Scene, upos } from './scene.ts';

/** The words for whom a cue addresses: the object of `told`, or what `to` leads to, before `stop`. */
export function hearerOf(s: Scene, cue: Cue, stop: number): Range | undefined {
  if (cue.passive) return cue.entry.frames.has('hearer') ? toldOne(s, cue) : undefined;
  if (cue.entry.frames.has('hearer')) {
    const near = hearerRun(s, cue);
    if (near && near.to < stop) return near;
    const object = kidsBy(s, cue.verb, 'obj', 'iobj').find((k) => k > cue.last && k < stop && isNominal(s, k));
    if (object !== undefined) return phraseOf(s, object, cue.last + 1, stop - 1);
  }
  const to = kidsBy(s, cue.verb, 'obl').find((k) => k > cue.last && k < stop && opens(s, k, 'to') && isNominal(s, k));
  return to === undefined ? undefined : phraseOf(s, to, cue.last + 2, stop - 1);
}

/** `The crew was told that A`: the subject. */
function toldOne(s: Scene, cue: Cue): Range | undefined {
  const subject = kidsBy(s, cue.verb, 'nsubj').find((k) => k < cue.first);
  return subject === undefined ? undefined : phraseOf(s, subject, cue.from, cue.first - 1);
}

const isNominal = (s: Scene, k: number): boolean => /^(?:NOUN|PROPN|PRON)$/u.test(upos(s, k));

const opens = (s: Scene, k: number, word: string): boolean => kidsBy(s, k, 'case').some((c) => lower(s, c) === word);

const LONGEST = 10;

/** Right behind a verb that takes a hearer: `told him`, `told reporters in Velia`, `told the ministry that`. */
export function hearerRun(s: Scene, cue: Cue): Range | undefined {
  const from = cue.last + 1;
  if (!cue.entry.frames.has('hearer')) return undefined;
  if (/^(?:me|us|him|them|you)$/u.test(lower(s, from)) || (lower(s, from) === 'her' && !isNominal(s, from + 1)))
    return { from, to: from };
  for (let k = from; k <= Math.min(cue.to, from + LONGEST) && s.inMark[k] === s.inMark[cue.verb]; k++) {
    if (isHearer(s, k)) return { from, to: k };
    const ends =
      k > from && (opensDate(s, k) || isPunct(s.tokens[k]) || s.words.has('openers', lower(s, k)) || nominative(s, k));
    if (ends) return isNominal(s, k - 1) ? { from, to: k - 1 } : undefined;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/u.test(upos(s, k))) return undefined;
  }
  return undefined;
}

/** `told the council on Friday`: the day and what leads to it are no part of the hearer. */
const opensDate = (s: Scene, k: number): boolean =>
  s.dates.some((d) => d.start === s.tokens[k]!.start || (upos(s, k) === 'ADP' && d.start === s.tokens[k + 1]?.start));

/** By its form as well: a plain plural is easily taken for a verb. */
const isHearer = (s: Scene, k: number): boolean =>
  s.words.has('hearers', s.tokens[k]!.lemma.toLowerCase()) ||
  s.words.has('hearers', lower(s, k)) ||
  s.words.has('hearers', lower(s, k).replace(/s$/u, ''));

const nominative = (s: Scene, k: number): boolean => /^(?:he|she|they|we|i)$/u.test(lower(s, k));
