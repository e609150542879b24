import { isName, namesOf } from '../plain/byline.ts';
import { lexiconOf } from '../plain/lexicon.ts';
import { lineOf, type Page } from './dom.ts';

const BYLINES =
  '[rel="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],.byline,.author-name,.author,.article-author,.article__author,.byline__name,[class*="byline"],[class*="Byline"]';

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** A field that may hold several names, an address or a house: people only. */
function people(fields: readonly string[]): string[] {
  const lex = lexiconOf('en');
  return unique(
    fields
      .filter((f) => !/^https?:|@|^\W*$/u.test(f) && f.length < 200)
      .flatMap((f) => {
        const bare = f.replace(/^\s*by[\s:]+/iu, '').trim();
        const names = namesOf(bare, lex);
        return names.length > 0 ? names : isName(bare, lex) ? [bare] : [];
      }),
  );
}

/** The authors that a page names: structured data, meta elements, then the byline that is seen. */
export function bylineOfPage(page: Page, meta: ReadonlyMap<string, string>, structured: readonly string[]): string[] {
  const data = people(structured);
  if (data.length > 0) return data;
  const named = [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'citation_author',
    'cxenseparse:author',
  ];
  const said = people(named.flatMap((n) => meta.get(n) ?? []));
  if (said.length > 0) return said;
  for (const el of [...page.querySelectorAll(BYLINES)].slice(0, 12)) {
    const seen = people([lineOf(el)]);
    if (seen.length > 0) return seen;
  }
  return [];
}
