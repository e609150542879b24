import { commonOf, contentList, languageOf, weighingOf } from '../languages/index.ts';
import {
  type AnnotatedArticle,
  type Claim,
  type LinkedActor,
  type Lookup,
  lookupOf,
  type Member,
  type Span,
  spansOf,
} from '../record/index.ts';
import { contains, fold, overlaps, without, words } from '../text/index.ts';
import { namesIn, pressNames } from '../world/index.ts';

/** Look-ups over one story with the content words of each claim. */
export interface Context extends Lookup {
  /** Content words of what is claimed, each by its root. */
  readonly words: (claim: Claim) => ReadonlySet<string>;
  /** The same without dates, numbers and negations, each word by its root: what it is about, whatever is said of it. */
  readonly core: (claim: Claim) => ReadonlySet<string>;
  /** The words of its evidence as they are compared, and how many they are. */
  readonly shown: (claim: Claim) => { readonly text: string; readonly count: number };
  /** The words of a claim that stand in names, as `core` has them. */
  readonly names: (claim: Claim) => ReadonlySet<string>;
  /** `core` and `names` of any place. */
  readonly coreOf: (article: string, at: Span) => ReadonlySet<string>;
  readonly namesAt: (article: string, at: Span) => ReadonlySet<string>;
  /** The days, months and numbers in the words of a claim: what sets it apart from another of the same words. */
  readonly marks: (claim: Claim) => ReadonlySet<string>;
  /** The numbers in the words of a claim, each with its unit. */
  readonly numbers: (claim: Claim) => ReadonlySet<string>;
  /** The content words of the clauses of a claim that a negation turns round, each by its root. */
  readonly turned: (claim: Claim) => ReadonlySet<string>;
  readonly turnedClauses: (claim: Claim) => readonly string[];
  /** The content words of any text in an article's language, each by its root. */
  readonly roots: (article: string, text: string) => ReadonlySet<string>;
  /** Whether a text has a word of a list of stems. */
  readonly says: (article: string, text: string, stems: ReadonlySet<string>) => boolean;
  /** Which kind of contact a text speaks of, a call or a meeting, by its place among those of the language; -1 for none. */
  readonly contactIn: (article: string, text: string) => number;
  /** The sentence that a place stands in; the place itself where it is in none. */
  readonly sentence: (article: string, at: Span) => Span;
  readonly lexicon: (article: string) => ReturnType<typeof weighingOf>;
  /** The story's outlets and those that it credits: who only reports. */
  readonly press: ReadonlySet<string>;
}

// A capital within a sentence is a name's, whether or not the reader knew it for one.
const CAPITAL_WITHIN = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{Ll}\p{M}’'-]+/gu;

const MARK = /[,;:—–]$/u;

/** A text cut into clauses: after marks, and before words that open another. */
function clausesOf(text: string, joining: RegExp): string[] {
  const out = [''];
  for (const word of text.split(/\s+/u)) {
    if (MARK.test(out.at(-1)!) || joining.test(word)) out.push('');
    out[out.length - 1] += `${out.at(-1) === '' ? '' : ' '}${word}`;
  }
  return out;
}

/** A look-up that makes each claim's answer once, when first asked for. */
function once<T>(make: (c: Claim) => T): (c: Claim) => T {
  const made = new Map<string, T>();
  return (c) => {
    const known = made.get(c.id);
    if (known !== undefined || made.has(c.id)) return known!;
    const now = make(c);
    made.set(c.id, now);
    return now;
  };
}

/** What is made of a claim when first asked for, and kept as long as its story: every pair of claims asks for it again. */
export function perClaim<C extends Claim, T>(make: (ctx: Context, c: C) => T): (ctx: Context, c: C) => T {
  const kept = new WeakMap<Context, (c: Claim) => T>();
  return (ctx, c) => {
    const known = kept.get(ctx);
    if (known) return known(c);
    const now = once((x) => make(ctx, x as C));
    kept.set(ctx, now);
    return now(c);
  };
}

/** A text in which one word stands for a land and its people, Chile and Chilean, and for an act that two words tell. */
function byLand(told: string, code: string): string {
  const text = weighingOf(code).inOneWord(told);
  const language = languageOf(code);
  const hits = language ? namesIn(text, language) : [];
  const lands = hits.filter((h) => (h.entry.kind === 'country' || h.entry.kind === 'demonym') && h.entry.code);
  let [out, done] = ['', 0];
  for (const h of lands) {
    out += `${text.slice(done, h.start)}land${h.entry.code!.toLowerCase()}`;
    done = h.end;
  }
  return out + text.slice(done);
}

function coreWords(a: AnnotatedArticle, spans: readonly Span[]): ReadonlySet<string> {
  const { text, lang } = a.article;
  const holes = a.dates.filter((d) => d.type === 'DATE' || d.type === 'TIME');
  const { negations } = commonOf(lang);
  const { root, counts, light } = weighingOf(lang);
  const list = spans.flatMap((s) => contentList(byLand(without(text, s, holes), lang), lang));
  return new Set(list.filter((w) => !/^\d/u.test(w) && !negations.has(w) && !counts.has(w) && !light.has(w)).map(root));
}

/** The day on which an article came out; empty where it has none. */
export const publishedOf = (ctx: Context, article: string): string =>
  (ctx.article(article).article.published ?? '').slice(0, 'YYYY-MM-DD'.length);

/** The words of each of two claims that stand in a name in either. */
export function namesOf(ctx: Context, x: Claim, y: Claim): [ReadonlySet<string>, ReadonlySet<string>] {
  const names = new Set([...ctx.names(x), ...ctx.names(y)]);
  const of = (c: Claim): ReadonlySet<string> => new Set([...ctx.core(c)].filter((w) => names.has(w)));
  return [of(x), of(y)];
}

/** Builds the look-ups; the words of a claim are made once, when first asked for. */
export function contextOf(members: readonly Member[], actors: readonly LinkedActor[]): Context {
  const lookup = lookupOf(members, actors);
  const said = (c: Claim): string =>
    spansOf(c)
      .map((s) => lookup.text(c.article, s))
      .join(' ');
  const lang = (article: string): string => lookup.article(article).article.lang;
  const roots = (text: string, code: string): ReadonlySet<string> =>
    new Set(contentList(byLand(text, code), code).map(weighingOf(code).root));
  const namesAt = (article: string, at: Span): ReadonlySet<string> => {
    const inside = lookup.article(article).mentions.filter((m) => m.kind === 'name' && overlaps(at, m));
    const capital = lookup.text(article, at).match(CAPITAL_WITHIN) ?? [];
    return roots([...inside.map((m) => lookup.text(article, m)), ...capital].join(' '), lang(article));
  };
  const turnedClauses = (c: Claim): string[] => {
    const { negations, joining } = commonOf(lang(c.article));
    const text = said(c).replace(weighingOf(lang(c.article)).notYet, 'not');
    return clausesOf(text, joining).filter((clause) =>
      words(clause).some((w) => negations.has(w.word.replace(/['’]s$/u, ''))),
    );
  };
  const within = <T extends Span>(c: Claim, list: readonly T[]): T[] =>
    list.filter((x) => spansOf(c).some((s) => overlaps(s, x)));
  const numbersIn = (c: Claim): string[] =>
    within(c, lookup.article(c.article).figures).map((f) => `${f.value} ${f.unit}`);
  const says = (article: string, text: string, stems: ReadonlySet<string>): boolean => {
    const { stem } = commonOf(lang(article));
    return words(text).some((w) => stems.has(stem(w.word)));
  };
  return {
    ...lookup,
    words: once((c) => roots(said(c), lang(c.article))),
    core: once((c) => coreWords(lookup.article(c.article), spansOf(c))),
    shown: once((c) => {
      const text = c.evidence.map((e) => fold(e.quote)).join(' ');
      return { text, count: words(text).length };
    }),
    names: once((c) => new Set(spansOf(c).flatMap((s) => [...namesAt(c.article, s)]))),
    coreOf: (article, at) => coreWords(lookup.article(article), [at]),
    namesAt,
    marks: once((c) => {
      const days = within(c, lookup.article(c.article).dates);
      const edtf = days.flatMap((d) => (d.type === 'DATE' && d.edtf !== undefined ? [d.edtf] : []));
      return new Set([...edtf, ...numbersIn(c)]);
    }),
    numbers: once((c) => new Set(numbersIn(c))),
    turned: once((c) => roots(turnedClauses(c).join(' '), lang(c.article))),
    turnedClauses,
    roots: (article, text) => roots(text, lang(article)),
    says,
    contactIn: (article, text) => weighingOf(lang(article)).contacts.findIndex((stems) => says(article, text, stems)),
    sentence: (article, at) => {
      const all = lookup.article(article).sentences;
      return all.find((s) => contains(s, at)) ?? all.find((s) => overlaps(s, at)) ?? at;
    },
    lexicon: (article) => weighingOf(lang(article)),
    press: pressNames(members.map((m) => m.annotated.article)),
  };
}
