/**
 * Numbers claimed for a measure.
 * Takes: a `Doc`, its mentions, dates and statements. Gives: figures in order of place, each with the rule that read it.
 * Never: reads dates, ages, scores, phone numbers or numbers in names as figures; says whether a number is right.
 */
import type { Actor, DateAnnotation, Figure, Mention, Statement } from '../../record/index.ts';
import type { Doc } from '../../syntax/types.ts';
import { statedIn } from '../events/within.ts';
import { lexemesOf } from './lexemes.ts';
import { figuresIn } from './read.ts';

/** Figures of one article; `statedBy` is the innermost statement whose words hold the number. */
export function annotateFigures(
  doc: Doc,
  _m: { readonly actors: readonly Actor[]; readonly mentions: readonly Mention[] },
  dates: readonly DateAnnotation[],
  statements: readonly Statement[],
): Figure[] {
  const { text } = doc.article;
  const stated = statedIn(statements);
  const sorted = [...dates].sort((a, b) => a.start - b.start);
  const out: Figure[] = [];
  let d = 0;
  for (const sentence of doc.sentences) {
    while (sorted[d] && (sorted[d]?.end ?? 0) <= sentence.start) d++;
    const own: DateAnnotation[] = [];
    for (let k = d; (sorted[k]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; k++) own.push(sorted[k]!);
    const scene = { text, sentence, lex: lexemesOf(text, sentence), dates: own, numbers: doc.lang.numbers };
    for (const found of figuresIn(scene))
      out.push({ id: `f${out.length + 1}`, ...found.figure, ...stated(found.core) });
  }
  return out;
}
