import { commonOf } from '../languages/index.ts';
import type { AnnotatedArticle } from '../record/index.ts';
import { words } from '../text/index.ts';

/** What kind of term: a word, a word that stands in a name, or two words that stand together. */
export type TermKind = 'word' | 'name' | 'phrase';

/** A term of an article: its stem, its count weighed by place, and its kind. */
export type Term = readonly [stem: string, count: number, kind: TermKind];

// A headline names what a report is about, the first sentences tell it.
const TITLE_WEIGHT = 6;
const LEAD_WORDS = 40;
const LEAD_WEIGHT = 2;
const BODY_WORDS = 400;
const LETTERS_A_WORD = 12;
const PHRASE_WEIGHT = 0.6;
const DAY_WEIGHT = 1;
const DAYS_WITHIN = 4000;

/** A crude stem: plural and possessive endings off, so that the same noun meets itself. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/u, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 4 && /[^s]s$/u.test(bare)) return bare.slice(0, -1);
  return bare;
}

/** The terms that stand for an article: words and pairs of words of its headline and opening, days it names; a pure function of its own words. */
export function termsOf(a: AnnotatedArticle): Term[] {
  const { text, title, lang } = a.article;
  const { emptyWords } = commonOf(lang);
  const counts = new Map<string, number>();
  const count = (s: string, weight: number): void => void counts.set(s, (counts.get(s) ?? 0) + weight);
  const add = (list: readonly { readonly word: string }[], weightAt: (i: number) => number): void => {
    let before = '';
    for (const [i, { word }] of list.entries()) {
      const s = emptyWords.has(word) ? '' : stem(word);
      if (s.length > 1) count(s, weightAt(i));
      if (s.length > 1 && before.length > 1) count(`${before} ${s}`, PHRASE_WEIGHT * weightAt(i));
      before = s;
    }
  };
  add(words(title ?? ''), () => TITLE_WEIGHT);
  add(words(text.slice(0, BODY_WORDS * LETTERS_A_WORD)).slice(0, BODY_WORDS), (i) =>
    i < LEAD_WORDS ? LEAD_WEIGHT : 1,
  );
  for (const d of a.dates)
    if (d.type === 'DATE' && d.start < DAYS_WITHIN && DAY.test(d.edtf ?? ''))
      count(`day ${d.edtf!.slice(5)}`, DAY_WEIGHT);
  const names = nameTerms(a);
  return [...counts].map(([s, n]): Term => [s, n, s.includes(' ') ? 'phrase' : names.has(s) ? 'name' : 'word']);
}

// Year and day, or a day of an open year.
const DAY = /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u;

function nameTerms(a: AnnotatedArticle): Set<string> {
  const named = a.mentions.filter((m) => m.kind === 'name').map((m) => a.article.text.slice(m.start, m.end));
  const capital = named.flatMap((n) => words(n).filter((w) => /^\p{Lu}/u.test(n.slice(w.start))));
  return new Set(capital.map((w) => stem(w.word)));
}
