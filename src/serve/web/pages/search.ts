import { MOST_STORIES, ONLY } from '../../model/search.ts';
import type { HitList, HitRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { badge, day, short } from '../parts.ts';

/** What a search may be narrowed to: name of the parameter, label, choices. */
const FILTERS = [
  ['kind', 'Kind', ['article', 'statement', 'event', 'figure', 'commitment']],
  ['only', 'Only', ONLY],
] as const;

/** What was asked for, as the form shows it again. */
export interface Asked {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly only?: string | undefined;
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const choice = (name: string, label: string, values: readonly string[], chosen: string | undefined): Html =>
  html`<label>${label} <select name="${name}"><option value="">all</option>${values.map((v) =>
    v === chosen ? html`<option selected>${v}</option>` : html`<option>${v}</option>`,
  )}</select></label>`;

const form = (
  links: Links,
  asked: Asked,
): Html => html`<form role="search" action="${links.search}" method="get" class="filters">
<label>Words <input type="search" name="q" value="${asked.q}"></label>
${FILTERS.map(([name, label, values]) => choice(name, label, values, asked[name]))}
<label>Outlet <input name="outlet" value="${asked.outlet}"></label>
<label>From <input type="date" name="from" value="${asked.from}"></label>
<label>To <input type="date" name="to" value="${asked.to}"></label>
<button>Search</button></form>`;

const hit = (links: Links, h: HitRow): Html => {
  const to = `${links.article(h.article)}${h.claim === undefined ? '' : `#claim-${h.claim}`}`;
  return html`<li data-item>${badge(h.kind, h.kind)}${h.withdrawn === true && badge('withdrawn', 'warn')} <a class="words" href="${to}">${short(h.words)}</a>
<span class="meta">${[h.outlet, day(h.published)].filter((x) => x !== undefined).join(', ')}</span></li>`;
};

/** Search with filters; without words, the form alone. */
export function searchPage(v: HitList, asked: Asked, links: Links): Html {
  const more = new URLSearchParams(
    Object.entries({ ...asked, cursor: v.next }).flatMap(([k, x]): [string, string][] =>
      x === undefined || x === '' ? [] : [[k, x]],
    ),
  );
  const { q: _, ...narrowed } = asked;
  const asksNothing = v.query === '' && Object.values(narrowed).every((x) => x === undefined || typeof x === 'number');
  const found = asksNothing
    ? ''
    : html`<h2>${v.hits.length === 0 ? 'Nothing was found' : 'Found'}</h2><ul class="rows">${v.hits.map((h) => hit(links, h))}</ul>
${v.next !== undefined && html`<p><a rel="next" href="${links.search}?${more.toString()}">More</a></p>`}`;
  return layout(
    v.query === '' ? 'Search' : `Search: ${v.query}`,
    links,
    html`<h1>Search</h1><p class="meta">Every word must be there; words are taken as they are. Without words, the claims of the latest ${MOST_STORIES} stories are looked through.</p>${form(links, asked)}${found}`,
  );
}
