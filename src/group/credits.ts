import type { AnnotatedArticle, Span } from '../record/index.ts';

// "X first reported", "as reported by X", "X reported that", "told X": the outlet's name is one or more capitalised words.
const OUTLET =
  "(?:the )?(?<outlet>(?:The )?(?:\\p{Lu}[\\p{L}.&’'-]*)(?: (?:of|and|de|la|&)?(?: ?\\p{Lu}[\\p{L}.&’'-]*)){0,4})";
const REPORTED = new RegExp(`(?<![\\p{L}])${OUTLET}(?: (?:first|earlier|previously))? reported(?![\\p{L}])`, 'gu');
const CREDITED = new RegExp(
  `(?:(?:first |as )?reported by|according to (?:a |the )?reports? (?:by|in|from)|citing|told|an interview with|in a report by) ${OUTLET}`,
  'gu',
);
// What an outlet's name looks like, so that "told Mr Lorn" or "reported by Velia" credits nobody.
const NEWSLIKE =
  /(?:^|\s)(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Press|Agency|Wire|Courier|Observer|Chronicle|Mail|Telegraph|Guardian|Standard|Globe|Star|Sun|Mirror|Radio|TV|Television|Broadcasting|Media|Today|Daily|Weekly|Examiner|Dispatch|Register|Bulletin|Report|Review|Reuters|Bloomberg|Axios|Politico|AFP|AP|CNN|BBC|NBC|CBS|ABC|NPR|FT|DPA|EFE|ANSA|TASS|Xinhua|Kyodo|Interfax|Monde|País|Figaro|Spiegel|Zeitung)(?:$|\s)/u;

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
function namedIn(text: string): Cited[] {
  const found = [REPORTED, CREDITED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m): Cited => {
      const said = m.groups?.outlet ?? '';
      const at = m.index + m[0].lastIndexOf(said);
      const opens = /(?:^|[.!?]["”’]?\s+|\n)$/u.test(text.slice(Math.max(0, at - 4), at));
      const skip = opens && said.startsWith('The ') ? 'The '.length : 0;
      return { outlet: said.slice(skip), start: at + skip, end: at + said.length };
    }),
  );
  return found.sort((x, y) => x.start - y.start);
}

/**
 * The outlets whose reporting this article credits in its sentences, each place once, in order; its own name is none. An outlet that is named in
 * full once has that name wherever it is named by its end.
 */
export function citedOutlets(a: AnnotatedArticle): Cited[] {
  const { text, outlet, credits } = a.article;
  const known = new Set((credits ?? []).map((c) => c.agency));
  const cited = namedIn(text).filter(
    (c) => (NEWSLIKE.test(c.outlet) || known.has(c.outlet)) && !(outlet !== undefined && sameOutlet(c.outlet, outlet)),
  );
  const full = (name: string): string =>
    cited.map((c) => c.outlet).find((n) => n.length > name.length && sameOutlet(n, name)) ?? name;
  return cited
    .filter((c, i) => cited.findIndex((d) => d.start === c.start) === i)
    .map((c) => ({ ...c, outlet: full(c.outlet) }));
}

/** Of the outlets that an article credits those that it says were first with all of it. */
export function firstReportedBy(a: AnnotatedArticle, cites: readonly Cited[]): string[] {
  const near = (c: Cited): string => a.article.text.slice(Math.max(0, c.start - 30), c.end + 30);
  return [...new Set(cites.filter((c) => /first reported|first to report/u.test(near(c))).map((c) => c.outlet))];
}
