import type { AnnotatedArticle, Grouped } from '../record/index.ts';
import { citedOutlets, firstReportedBy } from './credits.ts';
import { dayOf, daysLookedBackOn } from './days.ts';
import { type Sample, sampleOf, wordingOf } from './hashes.ts';
import { type Term, termsOf } from './terms.ts';

/** All that grouping needs of an article, a few kilobytes whatever its length. */
export interface Sketch {
  readonly id: string;
  readonly published?: string;
  readonly outlet?: string;
  /** Day of publication, days since 1970. */
  readonly day: number | null;
  /** Days before its own on which the article looks back. */
  readonly back: readonly number[];
  /** One party's own account. */
  readonly readout: boolean;
  readonly agencies: readonly string[];
  readonly cites: NonNullable<Grouped['citesOutlets']>;
  /** Outlets that it says were first with all of it. */
  readonly firsts: readonly string[];
  readonly terms: readonly Term[];
  /** Samples of the word triples of its own prose and of the quotations in it. */
  readonly prose: Sample;
  readonly speech: Sample;
  readonly sentences: Sentences;
}

/** Hash and number of letters of each sentence, in order. */
export interface Sentences {
  readonly hashes: Uint32Array;
  readonly letters: Uint16Array;
}

const PROSE = 256;
const SPEECH = 128;
// A quotation of fewer characters says too little to tell speech from prose.
const QUOTATION = /"[^"\n]{15,1500}(?:"|(?=\n))/gu;
const SENTENCE_END = /(?<=[.!?]["')\]]*)\s+|\n+/u;

/** Text with one kind of quotation mark. */
const plainQuotes = (text: string): string => text.replace(/[“”„‟«»″]|''|``/gu, '"');

/** The sketch of an article: a pure function of it, so that any worker can draw it. */
export function sketchOf(a: AnnotatedArticle): Sketch {
  const { published, outlet, credits } = a.article;
  const text = plainQuotes(a.article.text);
  const cites = citedOutlets(a);
  const prose = text.replace(QUOTATION, ' \n ');
  const speech = [...text.matchAll(QUOTATION)].map((m) => m[0]).join('\n');
  return {
    id: a.id,
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    day: dayOf(a),
    back: [...daysLookedBackOn(a)],
    readout: a.article.label === 'readout',
    agencies: (credits ?? []).map((c) => c.agency),
    cites,
    firsts: firstReportedBy(a, cites, prose),
    terms: termsOf(a),
    prose: sampleOf(prose, PROSE),
    speech: sampleOf(speech, SPEECH),
    sentences: sentencesOf(text),
  };
}

const MOST_LETTERS = 0xffff;

function sentencesOf(text: string): Sentences {
  const said = text.split(SENTENCE_END).flatMap((s) => wordingOf(s) ?? []);
  return {
    hashes: Uint32Array.from(said, (s) => s.hash),
    letters: Uint16Array.from(said, (s) => Math.min(MOST_LETTERS, s.letters)),
  };
}

/** A sketch as one line of JSON, to hand on from one thread to another. */
export const sketchLine = (s: Sketch): string =>
  JSON.stringify(s, (_, value: unknown) =>
    value instanceof Uint32Array || value instanceof Uint16Array ? [...value] : value,
  );

/** The sketch of a line that `sketchLine` wrote. */
export function sketchFrom(line: string): Sketch {
  const raw = JSON.parse(line) as Sketch;
  const sample = (s: Sample): Sample => ({ size: s.size, hashes: Uint32Array.from(s.hashes) });
  const { hashes, letters } = raw.sentences;
  return {
    ...raw,
    prose: sample(raw.prose),
    speech: sample(raw.speech),
    sentences: { hashes: Uint32Array.from(hashes), letters: Uint16Array.from(letters) },
  };
}
