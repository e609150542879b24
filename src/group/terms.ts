import { commonOf } from '../languages/index.ts';
import type { AnnotatedArticle } from '../record/index.ts';
import { type Word, words } from '../text/index.ts';

/**
 * What kind of term: a word of the text or two that stand together, a word of the headline, a word of a name, a figure, a day. A word and a pair of
 * words bear no mark; the others do, so that each stem is of one kind.
 */
export type TermKind = 'word' | 'phrase' | 'headline' | 'name' | 'figure' | 'day';

/** A term of an article: its stem, its count weighed by place, and its kind. */
export type Term = readonly [stem: string, count: number, kind: TermKind];

// A headline names what a report is about, the first sentences tell it.
const TITLE_WEIGHT = 6;
const LEAD_WORDS = 40;
const LEAD_WEIGHT = 2;
const BODY_WORDS = 400;
const LETTERS_A_WORD = 12;
const PHRASE_WEIGHT = 0.6;
const OPENING_WORDS = 14;
/** So many terms of a text count, and so many words of its names: those that it has most often, pairs of words before single ones. */
const MOST_OF_TEXT = 120;
const MOST_NAMES = 60;
const SMALLEST_COUNT = 0.5;
const SINGLE = 0.7;
// Year and day, or a day of an open year.
const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;

const POSSESSIVE = /'s?$/u;
const S = 's';

/** A crude stem: plural and possessive endings off, so that the same noun meets itself. */
export function stem(word: string): string {
  const bare = word.includes("'") ? word.replace(POSSESSIVE, '') : word;
  if (bare.length <= 4 || !bare.endsWith(S)) return bare;
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.at(-2) === S ? bare : bare.slice(0, -1);
}

/** Counts of terms of one kind. */
class Counts {
  readonly #counts = new Map<string, number>();

  add(stem: string, weight = 1): void {
    this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + weight);
  }

  /** The `most` that tell most by `weight`; the stem decides between equals. */
  terms(kind: (stem: string) => TermKind, most = Infinity, weight = (_: string, n: number): number => n): Term[] {
    const all = [...this.#counts].map(([s, n]): Term => [s, n, kind(s)]);
    if (all.length <= most) return all;
    const weights = Float64Array.from(all, ([s, n]) => weight(s, n));
    const least = weights.slice().sort()[all.length - most]!;
    const equals = all.filter((_, i) => weights[i] === least).sort((a, b) => (a[0] < b[0] ? -1 : 1));
    const above = all.filter((_, i) => weights[i]! > least);
    return [...above, ...equals.slice(0, most - above.length)];
  }
}

/** What an article is compared by: its words, headline, names, figures and days; a pure function of it. */
export function termsOf(a: AnnotatedArticle): Term[] {
  const { text, title, lang } = a.article;
  const { emptyWords } = commonOf(lang);
  const body = words(text.slice(0, BODY_WORDS * LETTERS_A_WORD)).slice(0, BODY_WORDS);
  const headline = title === undefined ? body.slice(0, OPENING_WORDS) : words(title);
  return [
    ...textTerms(headline, body, emptyWords),
    ...headlineTerms(headline, emptyWords),
    ...nameTerms(a),
    ...figureTerms(a),
    ...dayTerms(a),
  ];
}

/** How often a text has a stem, on a scale that flattens; pairs of words are rarer, so that they tell more. */
const weightOf = (s: string, count: number): number =>
  (1 + Math.log(Math.max(SMALLEST_COUNT, count))) * (s.includes(' ') ? 1 : SINGLE);

/** Words, and pairs of words of which neither is empty. */
function textTerms(headline: readonly Word[], body: readonly Word[], empty: ReadonlySet<string>): Term[] {
  const counts = new Counts();
  const add = (list: readonly Word[], weightAt: (i: number) => number): void => {
    let before = '';
    for (const [i, { word }] of list.entries()) {
      const s = empty.has(word) ? '' : stem(word);
      if (s.length > 1) counts.add(s, weightAt(i));
      if (s.length > 1 && before.length > 1) counts.add(`${before} ${s}`, PHRASE_WEIGHT * weightAt(i));
      before = s;
    }
  };
  add(headline, () => TITLE_WEIGHT);
  add(body, (i) => (i < LEAD_WORDS ? LEAD_WEIGHT : 1));
  return counts.terms((s) => (s.includes(' ') ? 'phrase' : 'word'), MOST_OF_TEXT, weightOf);
}

function headlineTerms(headline: readonly Word[], empty: ReadonlySet<string>): Term[] {
  const counts = new Counts();
  for (const { word } of headline) {
    const s = empty.has(word) ? '' : stem(word);
    if (s.length > 1) counts.add(`^${s}`);
  }
  return counts.terms(() => 'headline');
}

function nameTerms(a: AnnotatedArticle): Term[] {
  const counts = new Counts();
  for (const m of a.mentions) {
    if (m.kind !== 'name') continue;
    for (const { word } of words(a.article.text.slice(m.start, m.end))) counts.add(`@${stem(word)}`);
  }
  return counts.terms(() => 'name', MOST_NAMES);
}

function figureTerms(a: AnnotatedArticle): Term[] {
  const counts = new Counts();
  for (const f of a.figures) counts.add(`#${f.value} ${f.unit}`);
  return counts.terms(() => 'figure');
}

/** Days without their year: what is told of a day is told of the next one of that name. */
function dayTerms(a: AnnotatedArticle): Term[] {
  const counts = new Counts();
  for (const d of a.dates) if (d.type === 'DATE' && DAY.test(d.edtf ?? '')) counts.add(`day ${d.edtf!.slice(5)}`);
  return counts.terms(() => 'day');
}
