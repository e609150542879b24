import type { AnnotatedArticle, Span } from '../record/index.ts';

// "X first reported", "as reported by X", "X reported that", "told X": the outlet's name is one or more capitalised words.
const OUTLET =
  "(?:[Tt]he )?(?<outlet>(?:\\p{Lu}[\\p{L}.&’'-]*)(?: (?:of|and|de|la|&)?(?: ?\\p{Lu}[\\p{L}.&’'-]*)){0,4})";
const REPORTED = new RegExp(`(?<![\\p{L}])${OUTLET}(?: (?:first|earlier|previously))? reported(?![\\p{L}])`, 'gu');
const CREDITED = new RegExp(
  `(?:(?:first |as )?reported by|according to (?:a |the )?reports? (?:by|in|from)|citing|told|an interview with|in a report by) ${OUTLET}`,
  'gu',
);
// What an outlet's name looks like, so that "told Mr Lorn" or "reported by Velia" credits nobody.
const NEWSLIKE =
  /(?:^|\s)(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Press|Agency|Wire|Courier|Observer|Chronicle|Mail|Telegraph|Guardian|Standard|Globe|Star|Sun|Mirror|Radio|TV|Television|Broadcasting|Media|Today|Daily|Weekly|Examiner|Dispatch|Register|Bulletin|Report|Review|Reuters|Bloomberg|Axios|Politico|AFP|AP|CNN|BBC|NBC|CBS|ABC|NPR|FT|DPA|EFE|ANSA|TASS|Xinhua|Kyodo|Interfax|Monde|País|Figaro|Spiegel|Zeitung)(?:$|\s)/u;

type Cited = { readonly outlet: string } & Span;

/** The outlets whose reporting this article credits in its sentences, each place once; its own name is none. */
export function citedOutlets(a: AnnotatedArticle): Cited[] {
  const { text, outlet, credits } = a.article;
  const known = new Set((credits ?? []).map((c) => c.agency));
  const out: Cited[] = [];
  for (const pattern of [REPORTED, CREDITED])
    for (const m of text.matchAll(pattern)) {
      const name = m.groups?.outlet ?? '';
      if (name === outlet || !(NEWSLIKE.test(name) || known.has(name))) continue;
      const start = m.index + m[0].lastIndexOf(name);
      if (!out.some((c) => c.start === start)) out.push({ outlet: name, start, end: start + name.length });
    }
  return out.sort((x, y) => x.start - y.start);
}

/** Whether an article says that another outlet was first with all of it. */
export function firstReportedBy(a: AnnotatedArticle): Set<string> {
  const out = new Set<string>();
  for (const c of citedOutlets(a)) {
    const near = a.article.text.slice(Math.max(0, c.start - 30), c.end + 30);
    if (/first reported|first to report/u.test(near)) out.add(c.outlet.toLowerCase());
  }
  return out;
}
