import type { AnnotatedArticle, Credit, Grouped } from '../record/index.ts';
import { trimSpan } from '../text/index.ts';
import { type Cited, citedOutlets, firstReportedBy } from './credits.ts';
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
  /** Agencies that a byline, a tag or a closing line names. */
  readonly credits: readonly Credit[];
  readonly cites: NonNullable<Grouped['citesOutlets']>;
  /** Outlets that it says were first with all of it, each with the words that say so. */
  readonly firsts: readonly Cited[];
  readonly terms: readonly Term[];
  /** Samples of the word triples of its own prose and of the quotations in it. */
  readonly prose: Sample;
  readonly speech: Sample;
  readonly sentences: Sentences;
}

/** Hash of the words, start and length of each sentence, in order. */
export interface Sentences {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint16Array;
}

const PROSE = 256;
const SPEECH = 128;
// A quotation of fewer characters says too little to tell speech from prose.
const QUOTATION = /"[^"\n]{15,1500}(?:"|(?=\n))/gu;
const SENTENCE_END = /(?<=[.!?]["')\]]*)\s+|\n+/u;

/** Text with one kind of quotation mark, each word at its place. */
const plainQuotes = (text: string): string => text.replace(/[“”„‟«»″]/gu, '"').replace(/''|``/gu, '" ');

const blank = (text: string): string => '\n'.repeat(text.length);

/** A text with all but its quotations made blank. */
function speechOf(text: string): string {
  let [out, done] = ['', 0];
  for (const m of text.matchAll(QUOTATION)) {
    out += blank(text.slice(done, m.index)) + m[0];
    done = m.index + m[0].length;
  }
  return out;
}

/** The sketch of an article: a pure function of it, so that any worker can draw it. */
export function sketchOf(a: AnnotatedArticle): Sketch {
  const { published, outlet, credits } = a.article;
  const text = plainQuotes(a.article.text);
  const cites = citedOutlets(a);
  const prose = text.replace(QUOTATION, blank);
  const sentences = sentencesOf(text);
  return {
    id: a.id,
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    day: dayOf(a),
    back: [...daysLookedBackOn(a)],
    readout: a.article.label === 'readout',
    credits: credits ?? [],
    cites: cites.map(({ outlet, start, end }) => ({ outlet, start, end })),
    firsts: firstReportedBy(a, cites, prose),
    terms: termsOf(a),
    prose: sampleOf(prose, PROSE, sentences.starts),
    speech: sampleOf(speechOf(text), SPEECH, sentences.starts),
    sentences,
  };
}

const MOST_UNITS = 0xffff;

function sentencesOf(text: string): Sentences {
  const said: { readonly hash: number; readonly start: number; readonly length: number }[] = [];
  let start = 0;
  for (const part of text.split(SENTENCE_END)) {
    start = text.indexOf(part, start);
    const hash = wordingOf(part);
    const at = trimSpan(text, { start, end: start + part.length });
    if (hash !== null && at !== null)
      said.push({ hash, start: at.start, length: Math.min(MOST_UNITS, at.end - at.start) });
    start += part.length;
  }
  return {
    hashes: Uint32Array.from(said, (s) => s.hash),
    starts: Uint32Array.from(said, (s) => s.start),
    lengths: Uint16Array.from(said, (s) => s.length),
  };
}

/** A sketch as one line of JSON, to hand on from one thread to another. */
export const sketchLine = (s: Sketch): string =>
  JSON.stringify(s, (_, value: unknown) =>
    value instanceof Uint32Array || value instanceof Uint16Array || value instanceof Uint8Array ? [...value] : value,
  );

/** The sketch of a line that `sketchLine` wrote. */
export function sketchFrom(line: string): Sketch {
  const raw = JSON.parse(line) as Sketch;
  const sample = (s: Sample): Sample => ({
    size: s.size,
    hashes: Uint32Array.from(s.hashes),
    sentences: Uint8Array.from(s.sentences),
  });
  const { hashes, starts, lengths } = raw.sentences;
  return {
    ...raw,
    prose: sample(raw.prose),
    speech: sample(raw.speech),
    sentences: {
      hashes: Uint32Array.from(hashes),
      starts: Uint32Array.from(starts),
      lengths: Uint16Array.from(lengths),
    },
  };
}
