import { creditingOf } from '../languages/index.ts';
import type { CreditingLexicon } from '../languages/shape/crediting.ts';
import type { AnnotatedArticle, Span } from '../record/index.ts';

/** An outlet's name: one or more capitalised words, with the small words inside names. */
const NAME = "(?<outlet>\\p{Lu}[\\p{L}.&’'-]*(?: (?:(?:of|and|de|la|el|le|du|der|&) )?\\p{Lu}[\\p{L}.&’'-]*){0,4})";

const eitherCase = (p: string): string =>
  p.replace(
    /^(?<open>(?:\(\?:)*)(?<letter>\p{Ll})/u,
    (_, open: string, l: string) => `${open}[${l}${l.toUpperCase()}]`,
  );

const made = new Map<CreditingLexicon, readonly RegExp[]>();

/** The patterns of a language with the name in its place, made once. */
function patternsOf(lex: CreditingLexicon): readonly RegExp[] {
  if (!made.has(lex)) {
    const after = lex.after.map((p) => new RegExp(`(?<!\\p{L})${NAME}(?:(?=,) | )?${p}(?!\\p{L})`, 'gu'));
    const before = lex.before.map((p) => new RegExp(`(?<!\\p{L})${eitherCase(p)}${NAME}`, 'gu'));
    made.set(lex, [...after, ...before]);
  }
  return made.get(lex)!;
}

type Cited = { readonly outlet: string } & Span;

const bare = (name: string): string => name.replace(/^the /iu, '');
const initials = (name: string): string => name.replace(/(?<=\p{Lu})[^\s]*(?:\s|$)|^\p{Ll}\S*\s/gu, '');

/** Whether two names can be one outlet's: the same but for the article, the one the end of the other or its initials: `the Courier`, `LNA`. */
export function sameOutlet(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  const [x, y] = [short.toLowerCase(), long.toLowerCase()];
  return x !== '' && (x === y || y.endsWith(` ${x}`) || (short.length > 1 && short === initials(long)));
}

/** The places of outlets' names in what credits reporting; `The` at the head of a sentence is no part of the name. */
function namedIn(text: string, lex: CreditingLexicon): Cited[] {
  const found = patternsOf(lex).flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m): Cited => {
      const said = m.groups!.outlet!.replace(/^(?<name>[^.]+)\.$/u, '$<name>').replace(lex.owner, '');
      const at = m.index + m[0].indexOf(said);
      const opens = /(?:^|[.!?]["”’]?\s+|\n)$/u.test(text.slice(Math.max(0, at - 4), at));
      const skip = opens && said.startsWith(lex.opening) ? lex.opening.length : 0;
      return { outlet: said.slice(skip), start: at + skip, end: at + said.length };
    }),
  );
  return found.filter((c) => !lex.ofItself.test(text.slice(c.end))).sort((x, y) => x.start - y.start || y.end - x.end);
}

/**
 * The outlets whose reporting this article credits in its sentences, each place once, in order; its own name is none. An outlet that is named in
 * full once has that name wherever it is named by its end.
 */
export function citedOutlets(a: AnnotatedArticle): Cited[] {
  const { text, outlet, credits, lang } = a.article;
  const lex = creditingOf(lang);
  const known = new Set((credits ?? []).map((c) => c.agency));
  const isOutlet = (c: Cited): boolean =>
    lex.outletWords.test(c.outlet) ||
    known.has(c.outlet) ||
    lex.kinds.test(text.slice(Math.max(0, c.start - 30), c.start));
  const cited = namedIn(text, lex).filter(
    (c) => isOutlet(c) && !(outlet !== undefined && sameOutlet(c.outlet, outlet)),
  );
  const full = (name: string): string =>
    cited.map((c) => c.outlet).find((n) => n.length > name.length && sameOutlet(n, name)) ?? name;
  return cited
    .filter((c, i) => cited.findIndex((d) => d.start === c.start) === i)
    .map((c) => ({ ...c, outlet: full(c.outlet) }));
}

/** Of the outlets that an article credits those that it says were first with all of it. */
export function firstReportedBy(a: AnnotatedArticle, cites: readonly Cited[]): string[] {
  const { first } = creditingOf(a.article.lang);
  const near = (c: Cited): string => a.article.text.slice(Math.max(0, c.start - 30), c.end + 30);
  return [...new Set(cites.filter((c) => first.test(near(c))).map((c) => c.outlet))];
}
