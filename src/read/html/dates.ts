import { isDay } from '../../record/index.ts';
import { stampOf } from '../days/stamps.ts';
import type { Page } from './dom.ts';
import { type Thing, word } from './structured.ts';

/** Where a page's dates may stand. */
export interface DateSigns {
  readonly meta: ReadonlyMap<string, string>;
  readonly thing: Thing | undefined;
  readonly things: readonly Thing[];
  readonly scripts: string;
  readonly url: string | undefined;
}

export const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'published_date',
  'published-date',
  'published',
  'date.published',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'bt:pubdate',
  'displaydate',
  'timestamp',
  'ptime',
  'creation_date',
  'datecreated',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'date',
  'vr:published_time',
  'og:pubdate',
  'shareaholic:article_published_time',
  'iso-8601-publish-date',
  'dcsext.articlefirstpublished',
  'article:post_time',
  'search_date',
  'gentime',
  'mediator_published_time',
  'last-published',
];
export const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'article:modified',
  'updated_time',
];

const URL_DAY = /(?<![\d])(?<y>(?:19|20)\d\d)[/_-]?(?<m>0[1-9]|1[0-2])[/_-]?(?<d>0[1-9]|[12]\d|3[01])(?!\d)/u;
const URL_SLASHED = /\/(?<y>(?:19|20)\d\d)\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?:\/|$|-)/u;

export function dayInUrl(url: string | undefined): string | undefined {
  for (const pattern of [URL_SLASHED, URL_DAY]) {
    const g = pattern.exec(url ?? '')?.groups;
    const day = g ? `${g.y}-${g.m!.padStart(2, '0')}-${g.d!.padStart(2, '0')}` : '';
    if (isDay(day)) return day;
  }
  return undefined;
}

const firstMoment = (fields: readonly (string | null | undefined)[]): string | undefined => {
  for (const f of fields) {
    const at = f ? stampOf(f) : null;
    if (at) return at;
  }
  return undefined;
};

/** The page's own word on when it came out and when it was changed. */
export function datesOf(page: Page, signs: DateSigns): { readonly published?: string; readonly modified?: string } {
  const metas = (names: readonly string[]): (string | undefined)[] => names.map((n) => signs.meta.get(n));
  const times = [
    ...page.querySelectorAll(
      'time[pubdate],time[itemprop="datePublished"],[itemprop="datePublished"],time[class*="publish"],time.entry-date,time[datetime]',
    ),
  ];
  const published =
    firstMoment([word(signs.thing, 'datePublished'), word(signs.thing, 'dateCreated'), ...metas(PUBLISHED)]) ??
    firstMoment(times.map((t) => t.getAttribute('datetime') ?? t.getAttribute('content') ?? t.textContent)) ??
    dayInUrl(signs.url);
  const modified = firstMoment([word(signs.thing, 'dateModified'), ...metas(MODIFIED)]);
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}
