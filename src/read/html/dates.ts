import { isDay } from '../../record/index.ts';
import { stampOf, stampsIn } from '../days/stamps.ts';
import type { Page } from './dom.ts';
import { type Thing, word } from './structured.ts';
import { daysSeen, type SeenDay } from './visible.ts';

/** Where a page's dates may stand. */
export interface DateSigns {
  readonly meta: ReadonlyMap<string, string>;
  readonly thing: Thing | undefined;
  readonly things: readonly Thing[];
  readonly scripts: string;
  readonly url: string | undefined;
}

const PUBLISHED = [
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
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'rnews:datepublished',
  'bt:pubdate',
  'displaydate',
  'ptime',
  'citation_publication_date',
  'citation_date',
  'vr:published_time',
  'og:pubdate',
  'shareaholic:article_published_time',
  'iso-8601-publish-date',
  'dcsext.articlefirstpublished',
  'article:post_time',
  'mediator_published_time',
];
// Often the day of the file, or of a change.
const DATED = [
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'timestamp',
  'creation_date',
  'datecreated',
  'dc.date',
  'dcterms.date',
  'date',
  'search_date',
  'gentime',
  'last-published',
];
const MODIFIED = [
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
const URL_SLASHED = /\/(?<y>(?:19|20)\d\d)\/(?<m>\d{1,2})\/(?<d>\d{1,2}(?=\/|$)|\d\d(?=-))/u;
const URL_DAY_FIRST = /(?<!\d)(?<d>0[1-9]|[12]\d|3[01])[-_.](?<m>0[1-9]|1[0-2])[-_.](?<y>(?:19|20)\d\d)(?!\d)/u;

function dayInUrl(url: string | undefined): string | undefined {
  for (const pattern of [URL_SLASHED, URL_DAY, URL_DAY_FIRST]) {
    const g = pattern.exec(url ?? '')?.groups;
    const day = g ? `${g.y}-${g.m!.padStart(2, '0')}-${g.d!.padStart(2, '0')}` : '';
    if (isDay(day)) return day;
  }
  return undefined;
}

const firstMoment = (fields: readonly (string | null | undefined)[]): string | undefined => {
  for (const f of fields) {
    const at = f ? stampOf(f) : null;
    // The first moment of a computer's clock stands where no day was filled in.
    if (at && !at.startsWith('1970-01-01')) return at;
  }
  return undefined;
};

const NAMED_DAY =
  /["']?(?:date_?published|published_?(?:at|date|time)|publish_?(?:ed_?)?(?:date|time)|publishing_?date|pub_?date|created_?at|upload_?date|creation_?date|cmsPublishingDate)["']?\s*[:=]\s*\\?["'](?<day>(?:19|20)\d\d[^"'\\]{4,30})/iu;

/** Days that scripts give to the page by a name that says what they are. */
const dayInScripts = (scripts: string): string | undefined => NAMED_DAY.exec(scripts)?.groups?.day;

const dayOf = (moment: string | undefined): number =>
  moment ? Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) : Number.NaN;
const DAY = 864e5;

/** How well a day must fit to be taken where a page states none, to bear another out, and to be taken before one that is stated loosely. */
const GOOD = 5;
const FAIR = 2;
const BETTER = 7;

// Hosts whose own day begins well before that of UTC.
const EAST = /^https?:\/\/[^/]*\.(?:jp|kr|cn|hk|tw|sg|my|th|vn|ph|id|in|au|nz)(?:[:/]|$)/iu;

/** Whether a moment in UTC can fall on another day in the page's own zone: in the Americas the day before, in the east the day after. */
function mayFallOn(day: string, stated: string, url: string | undefined): boolean {
  const hour = Number(/T(?<h>\d\d)/u.exec(stated)?.groups?.h);
  const apart = dayOf(day) - dayOf(stated);
  return (apart === -DAY && hour < 8) || (apart === DAY && hour >= (EAST.test(url ?? '') ? 9 : 20));
}

/** A moment in UTC can fall on the day beside the one that the page shows, or has in its address, in its own zone. */
function inOwnZone(stated: string, seen: readonly SeenDay[], url: string | undefined): string {
  if (!/T.*(?:Z|[+-]00:?00)$/u.test(stated)) return stated;
  const shown = seen.find((d) => d.score >= GOOD && d.kind === 'published')?.value;
  const beside = [shown, dayInUrl(url)].find((d) => d !== undefined && mayFallOn(d, stated, url));
  return beside ?? stated;
}

/** A day that a page states for machines; `sure` where it stands in a field that is for nothing else. */
interface StatedDay {
  readonly value: string;
  readonly sure: boolean;
}

const MARKED =
  'time[pubdate],time[itemprop="datePublished"],[itemprop="datePublished"],[property="schema:dateCreated"],abbr.published,time[class*="publish"],time.entry-date';

/** What a page states of its day: its address wins over a moment that is days away from it, which is often that of a template. */
function statedDay(page: Page, signs: DateSigns): StatedDay | undefined {
  const fields = (names: readonly string[]): (string | undefined)[] => names.map((n) => signs.meta.get(n));
  const { thing } = signs;
  const sure = firstMoment([word(thing, 'datePublished'), word(thing, 'dateCreated'), ...fields(PUBLISHED)]);
  const marked = (): string | undefined =>
    firstMoment(
      [...page.querySelectorAll(MARKED)]
        .slice(0, 20)
        .map(
          (t) => t.getAttribute('datetime') ?? t.getAttribute('content') ?? t.getAttribute('title') ?? t.textContent,
        ),
    );
  const best = sure ?? firstMoment(fields(DATED)) ?? marked();
  const byUrl = dayInUrl(signs.url);
  if (byUrl && (!best || Math.abs(dayOf(best) - dayOf(byUrl)) > 3 * DAY)) return { value: byUrl, sure: true };
  return best ? { value: best, sure: sure !== undefined } : undefined;
}

/**
 * The day that the page shows, where it is surer than the stated one: where a second field bears it out, or the stated one is of a field for any
 * date. The page's address can bear out the stated one.
 */
function shownInstead(stated: StatedDay, seen: readonly SeenDay[], signs: DateSigns): string | undefined {
  const shown = seen.find((d) => d.kind === 'published' && d.score >= GOOD);
  if (!shown || dayOf(shown.value) === dayOf(stated.value) || dayOf(dayInUrl(signs.url)) === dayOf(stated.value))
    return undefined;
  const fields = [...PUBLISHED, ...DATED].map((n) => signs.meta.get(n)).concat(dayInScripts(signs.scripts));
  const borneOut = fields.some((f) => f !== undefined && dayOf(firstMoment([f])) === dayOf(shown.value));
  return borneOut || (!stated.sure && shown.score >= BETTER) ? shown.value : undefined;
}

/** The page's own word on when it came out and when it was changed: its data, its address, then what it shows. */
export function datesOf(page: Page, signs: DateSigns): { readonly published?: string; readonly modified?: string } {
  const seen = daysSeen(page);
  const shown = (kind: SeenDay['kind'], least: number): string | undefined =>
    seen.find((d) => d.kind === kind && d.score >= least)?.value;
  const stated = statedDay(page, signs);
  const changed = firstMoment([word(signs.thing, 'dateModified'), ...MODIFIED.map((n) => signs.meta.get(n))]);
  const published =
    (stated && (shownInstead(stated, seen, signs) ?? inOwnZone(stated.value, seen, signs.url))) ??
    shown('published', GOOD) ??
    firstMoment([dayInScripts(signs.scripts)]) ??
    shown('published', FAIR) ??
    stampsIn(page.title.slice(0, 300)).at(-1)?.value ??
    changed ??
    shown('modified', FAIR) ??
    dayInUrl(signs.meta.get('og:image')) ??
    shown('published', -2);
  const modified = changed ?? shown('modified', GOOD);
  return { ...(published ? { published } : {}), ...(modified ? { modified } : {}) };
}
