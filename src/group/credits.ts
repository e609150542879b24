import { creditingOf } from '../languages/index.ts';
import type { CreditingLexicon } from '../languages/shape/crediting.ts';
import type { AnnotatedArticle, Span } from '../record/index.ts';
import { escapePattern } from '../text/index.ts';

/** An outlet's name: one or more capitalised words, with the small words inside names. */
const NAME = "(?<outlet>\\p{Lu}[\\p{L}.&’'-]*(?: (?:(?:of|and|de|la|el|le|du|der|&) )?\\p{Lu}[\\p{L}.&’'-]*){0,4})";

const eitherCase = (p: string): string =>
  p.replace(
    /^(?<open>(?:\(\?:)*)(?<letter>\p{Ll})/u,
    (_, open: string, l: string) => `${open}[${l}${l.toUpperCase()}]`,
  );

interface Patterns {
  /** The name, then what credits it; what credits it, then the name. */
  readonly crediting: readonly RegExp[];
  /** A word of an outlet's name, or what calls a name an outlet's, anywhere. */
  readonly telling: RegExp;
  /** A name with such a word; what calls the name behind it an outlet's. */
  readonly named: RegExp;
  readonly called: RegExp;
}

const made = new Map<CreditingLexicon, Patterns>();

/** The patterns of a language with the name in its place, made once. */
function patternsOf(lex: CreditingLexicon): Patterns {
  if (!made.has(lex)) {
    const after = new RegExp(`(?<!\\p{L})${NAME} ?(?:${lex.after.join('|')})(?!\\p{L})`, 'gu');
    const before = new RegExp(`(?<!\\p{L})(?:${lex.before.map(eitherCase).join('|')})${NAME}`, 'gu');
    const kinds = lex.kinds.join('|');
    const words = [lex.outletWords, ...lex.kinds.map(eitherCase)].join('|');
    made.set(lex, {
      crediting: [after, before],
      telling: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'gu'),
      named: new RegExp(`(?:^|\\s)(?:${lex.outletWords})(?:$|\\s)`, 'u'),
      called: new RegExp(`(?:^|\\s)(?:${kinds}) (?:the )?$`, 'iu'),
    });
  }
  return made.get(lex)!;
}

/** An outlet whose reporting is credited, where it is named, and the words that credit it. */
export type Cited = { readonly outlet: string; readonly phrase: Span } & Span;

/** An outlet's name without its article. */
export const bare = (name: string): string => name.replace(/^the /iu, '');
const initials = (name: string): string => name.replace(/(?<=\p{Lu})[^\s]*(?:\s|$)|^\p{Ll}\S*\s/gu, '');

/**
 * Whether two names can be one outlet's: the same but for the article, the one the end of the other or its initials, or the other without the words
 * that call it an agency: `the Courier`, `LNA`, `Lanthorn`.
 */
export function sameOutlet(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  const [x, y] = [short.toLowerCase(), long.toLowerCase()];
  if (x === '') return false;
  if (x === y || y.endsWith(` ${x}`) || (short.length > 1 && short === initials(long))) return true;
  return y.startsWith(`${x} `) && creditingOf('en').agencyEnding.test(long.slice(short.length));
}

// No pattern with its name is longer.
const AROUND = 250;

/** The places of a text at which a name of the list begins. */
const placesOf = (text: string, names: Iterable<string>): number[] =>
  [...names].flatMap((name) => {
    const out: number[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) out.push(at);
    return out;
  });

/** The stretches about these places, each once. */
function stretchesAbout(places: readonly number[]): Span[] {
  const out: Span[] = [];
  for (const place of places.toSorted((x, y) => x - y)) {
    const [start, end] = [Math.max(0, place - AROUND), place + AROUND];
    const last = out.at(-1);
    if (last && start <= last.end) out[out.length - 1] = { start: last.start, end };
    else out.push({ start, end });
  }
  return out;
}

/** Matches that begin within a stretch, each seen with what stands before it. */
function* matchesIn(text: string, pattern: RegExp, { start, end }: Span): Generator<RegExpExecArray> {
  pattern.lastIndex = start;
  for (let m = pattern.exec(text); m && m.index < end; m = pattern.exec(text)) yield m;
}

/** The name in a match; `The` at the head of a sentence is no part of it. */
function citedBy(m: RegExpExecArray, text: string, lex: CreditingLexicon): Cited {
  const said = m.groups!.outlet!.replace(/^(?<name>[^.]+)\.$/u, '$<name>').replace(lex.owner, '');
  const at = m.index + m[0].indexOf(said);
  const opens = /(?:^|[.!?]["”’]?\s+|\n)$/u.test(text.slice(Math.max(0, at - 4), at));
  const skip = opens && said.startsWith(lex.opening) ? lex.opening.length : 0;
  const last = m[0].endsWith(m.groups!.outlet!) ? at + said.length : m.index + m[0].length;
  const phrase = { start: m.index, end: last };
  return { outlet: said.slice(skip), start: at + skip, end: at + said.length, phrase };
}

/** The places of outlets' names in what credits reporting, sought only about words that outlets' names have. */
function namedIn(text: string, lex: CreditingLexicon, agencies: ReadonlySet<string>): Cited[] {
  const { crediting, telling, named, called } = patternsOf(lex);
  const places = [...[...text.matchAll(telling)].map((m) => m.index), ...placesOf(text, agencies)];
  const isOutlet = (c: Cited): boolean =>
    named.test(c.outlet) || agencies.has(c.outlet) || called.test(text.slice(Math.max(0, c.start - 30), c.start));
  return stretchesAbout(places)
    .flatMap((stretch) => crediting.flatMap((p) => [...matchesIn(text, p, stretch)]))
    .map((m) => citedBy(m, text, lex))
    .filter((c) => isOutlet(c) && !lex.ofItself.test(text.slice(c.end)))
    .sort((x, y) => x.start - y.start || y.end - x.end);
}

/**
 * The outlets whose reporting this article credits in its sentences, each place once, in order; its own name is none. An outlet that is named in
 * full once has that name wherever it is named by its end.
 */
export function citedOutlets(a: AnnotatedArticle): Cited[] {
  const { text, outlet, credits, lang } = a.article;
  const agencies = new Set((credits ?? []).map((c) => c.agency));
  const cited = namedIn(text, creditingOf(lang), agencies).filter(
    (c) => !(outlet !== undefined && sameOutlet(c.outlet, outlet)),
  );
  const full = (name: string): string =>
    cited.map((c) => c.outlet).find((n) => n.length > name.length && sameOutlet(n, name)) ?? name;
  return cited
    .filter((c, i) => cited.findIndex((d) => d.start === c.start) === i)
    .map((c) => ({ ...c, outlet: full(c.outlet) }));
}

// Whoever has no more than another's report says so near the top.
const TOP = 0.3;

/** Whether somebody told the article's own outlet something, quotations left out. */
const reportsItself = (a: AnnotatedArticle['article'], prose: string): boolean => toldItself(a, prose) !== null;

/** Where a text says that somebody told something to the article's own outlet; null where it does not. */
export function toldItself({ outlet, lang }: AnnotatedArticle['article'], text: string): Span | null {
  const { ownBefore, ownWords } = creditingOf(lang);
  const names = [...ownWords, ...(outlet === undefined ? [] : [bare(outlet)])].map(escapePattern);
  const m = new RegExp(`${ownBefore}(?:${names.join('|')})(?!\\p{L})`, 'u').exec(text);
  return m && { start: m.index, end: m.index + m[0].length };
}

/**
 * The outlets that an article says were first with all of it. One that names them late and has reporting of its own only pays its respects: what it
 * tells it found itself. `prose`: its text without quotations.
 */
export function firstReportedBy(a: AnnotatedArticle, cites: readonly Cited[], prose: string): Cited[] {
  const { text, lang } = a.article;
  const { first } = creditingOf(lang);
  const near = (c: Cited): string => text.slice(Math.max(0, c.start - 30), c.end + 30);
  const credited = cites.filter((c) => first.test(near(c)));
  const atTop = credited.some((c) => c.start < TOP * text.length);
  return !atTop && reportsItself(a.article, prose)
    ? []
    : credited.filter((c, i) => credited.findIndex((d) => d.outlet === c.outlet) === i);
}
