import type { Meta, Stated } from '../article.ts';
import { tagOf } from '../language.ts';
import { datesOf } from './dates.ts';
import { lineOf, type Page } from './dom.ts';
import type { Guarded } from './guard.ts';
import { bylineOfPage } from './people.ts';
import { signsOf } from './signs.ts';
import { articleThing, namesAt, thingsIn, typesOf, word } from './structured.ts';

/** `meta` elements by their lower-case name, property or itemprop; the first of a name wins. */
export function metaOf(page: Page): Map<string, string> {
  const out = new Map<string, string>();
  for (const el of page.querySelectorAll('meta')) {
    const content = el.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = el.getAttribute(key)?.trim().toLowerCase();
      if (name && !out.has(name)) out.set(name, content);
    }
  }
  return out;
}

const first = (meta: ReadonlyMap<string, string>, ...names: string[]): string | undefined =>
  names.map((n) => meta.get(n)).find((v) => v !== undefined);

/** A title without the name of the house behind a bar or a dash. */
function withoutSite(title: string, site: string | undefined): string {
  const g = /^(?<head>.{10,}?)\s+[|–—·»-]\s+(?<tail>[^|–—·»]{2,50})$/u.exec(title)?.groups;
  if (!g) return title;
  const fold = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const same = site !== undefined && (fold(site).includes(fold(g.tail!)) || fold(g.tail!).includes(fold(site)));
  return same || title.includes(' | ') ? g.head! : title;
}

function titleOf(
  page: Page,
  meta: ReadonlyMap<string, string>,
  headline: string | undefined,
  site: string | undefined,
): string | undefined {
  const h1 = [...page.querySelectorAll('h1')].map(lineOf).filter((t) => t.length > 3);
  const named = headline ?? first(meta, 'og:title', 'twitter:title', 'headline', 'dc.title', 'title');
  const raw = named ?? (h1.length === 1 ? h1[0] : undefined) ?? page.title;
  const title = raw ? withoutSite(raw.replace(/\s+/gu, ' ').trim(), site) : '';
  return title || undefined;
}

function address(value: string | null | undefined, base: string | undefined): string | undefined {
  if (!value) return undefined;
  try {
    const url = base ? new URL(value, base) : new URL(value);
    return /^https?:$/u.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** What a page states of its article, in this order: JSON-LD, meta elements, markup, its address. */
export function statedBy(page: Page, safe: Guarded, given: Pick<Meta, 'url' | 'lang'>): Stated {
  const things = thingsIn(safe.structured);
  const thing = articleThing(things);
  const meta = metaOf(page);
  const publisher =
    word(thing, 'publisher') ??
    word(
      things.find((t) => typesOf(t).some((x) => /Organization$/u.test(x))),
      'name',
    );
  const outlet = first(meta, 'og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title') ?? publisher;
  const canonical = address(
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url'),
    given.url ?? undefined,
  );
  const url = given.url ?? canonical;
  const byline = bylineOfPage(page, meta, namesAt(thing, 'author'));
  const dates = datesOf(page, { meta, thing, things, scripts: safe.scripts, url: canonical ?? url ?? undefined });
  const fields = {
    title: titleOf(page, meta, word(thing, 'headline'), outlet),
    byline: byline.length > 0 ? byline : undefined,
    ...dates,
    outlet,
    url: url ?? undefined,
    canonical,
    section: word(thing, 'articleSection') ?? first(meta, 'article:section', 'section'),
    lang:
      tagOf(page.documentElement?.getAttribute('lang')) ??
      tagOf(word(thing, 'inLanguage')) ??
      tagOf(first(meta, 'og:locale', 'language', 'content-language')),
    ...signsOf(page, { thing, meta, byline: namesAt(thing, 'author') }),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Stated;
}
