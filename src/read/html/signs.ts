import type { Stated } from '../article.ts';
import { creditsIn } from '../plain/credits.ts';
import { lexiconOf } from '../plain/lexicon.ts';
import { type Element, elementsIn, lineOf, marksOf, type Page } from './dom.ts';
import { type Thing, typesOf } from './structured.ts';

/** What is known of a page before it is looked at for signs. */
interface Given {
  readonly thing: Thing | undefined;
  readonly meta: ReadonlyMap<string, string>;
  /** Authors by its structured data, houses among them. */
  readonly byline: readonly string[];
}

const KICKER =
  /(?:^|[\s_-])(?:kicker|eyebrow|overline|rubric|topper|label|category|section[\s_-]?name|article[\s_-]?type)(?:$|[\s_-])/u;
const CRUMBS = /(?:^|[\s_-])breadcrumbs?(?:$|[\s_-])/u;
const NOTE = /(?:^|[\s_-])(?:corrections?|clarifications?|erratum|corrigendum)(?:$|[\s_-])/u;
const LIVE = /live-?blog-?(?:entry|post|item|update|block)/u;
const BYLINE = /(?:^|[\s_-])(?:byline|author|authors)(?:$|[\s_-])/u;
const LONGEST_KICKER = 30;
/** Bylines that are looked at: those further down are of other stories. */
const BYLINES = 3;
/** Elements between a kicker and the title below it. */
const NEAR = 12;
/** Entries of a live blog that one page needs; a teaser of another has fewer. */
const ENTRIES = 3;

/** What a walk over the page finds. */
interface Seen {
  readonly kickers: string[];
  readonly corrections: Set<string>;
  readonly bylines: string[];
  entries: number;
}

/** Kickers just above the title, names in the path of sections, paragraphs that are called a correction, entries of a live blog. */
function seenOn(page: Page): Seen {
  const behind = page.title.split(/\s[|–—·»-]\s/u).slice(1);
  const seen: Seen = {
    kickers: behind.filter((t) => t.length <= LONGEST_KICKER),
    corrections: new Set(),
    bylines: [],
    entries: 0,
  };
  let open: { readonly at: number; readonly text: string }[] = [];
  for (const [at, el] of elementsIn(page).entries()) {
    if (el.localName === 'h1') {
      seen.kickers.push(...open.filter((k) => at - k.at <= NEAR).map((k) => k.text));
      open = [];
    }
    const marks = marksOf(el);
    if (marks === '') continue;
    if (KICKER.test(marks)) open.push(...short(el).map((text) => ({ at, text })));
    if (CRUMBS.test(marks)) seen.kickers.push(...[...el.querySelectorAll('a')].flatMap(short));
    // A form by which readers may suggest one is none.
    if (NOTE.test(marks) && !el.querySelector('input,textarea'))
      for (const p of [el, ...elementsIn(el)]) seen.corrections.add(lineOf(p));
    if (BYLINE.test(marks) && seen.bylines.length < BYLINES) seen.bylines.push(lineOf(el));
    if (LIVE.test(marks)) seen.entries++;
  }
  return seen;
}

function short(el: Element): string[] {
  const text = lineOf(el);
  return text !== '' && text.length <= LONGEST_KICKER ? [text] : [];
}

const isFalse = (value: unknown): boolean => value === false || /^false$/iu.test(String(value ?? ''));

/** Whether the page's data say that not everybody may read it. */
const isClosed = ({ thing, meta }: Given): boolean =>
  isFalse(thing?.isAccessibleForFree) ||
  ['article:content_tier', 'og:article:content_tier'].some((n) => meta.get(n)?.toLowerCase() === 'locked');

const SOURCES = ['author', 'article:author', 'byl', 'source', 'original-source', 'syndication-source', 'dc.source'];

/** The agencies that a page's byline names: its people are read elsewhere. */
function creditsOf(shown: readonly string[], { meta, byline }: Given): NonNullable<Stated['credits']> {
  const said = [...byline, ...SOURCES.flatMap((n) => meta.get(n) ?? [])];
  const lex = lexiconOf('en');
  return [...said, ...shown]
    .filter((s) => s.length < 200 && !/^https?:/iu.test(s))
    .flatMap((s) => creditsIn(s, 0, lex).map(({ agency }) => ({ agency })));
}

/** What a page shows or states of the kind of article it has, beside its fields. */
export function signsOf(
  page: Page,
  given: Given,
): Pick<Stated, 'kickers' | 'corrections' | 'closed' | 'credits' | 'types'> {
  const { kickers, corrections, bylines, entries } = seenOn(page);
  const credits = creditsOf(bylines, given);
  const types = [...(given.thing ? typesOf(given.thing) : []), ...(entries >= ENTRIES ? ['LiveBlogPosting'] : [])];
  return {
    kickers,
    corrections,
    types,
    ...(credits.length > 0 ? { credits } : {}),
    ...(isClosed(given) ? { closed: true } : {}),
  };
}
