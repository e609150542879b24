import type { ArticleRow, PointRow, SourceFamily } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';
import { badge, quotation, stateOf, unseen, wide } from '../parts.ts';

/** Letters for the origins, in the order of the list: A, B, ... Z, AA. */
export const letterOf = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : `${letterOf(Math.floor(n / 26) - 1)}${letterOf(n % 26)}`;

const nameOf = (a: ArticleRow): string => a.outlet ?? a.title;

function cell(links: Links, p: PointRow, a: ArticleRow): Html {
  const report = p.reports.find((r) => r.article === a.id);
  return report
    ? html`<td class="has"><a href="${links.words(report.words)}">yes${unseen(`: ${nameOf(a)}`)}</a></td>`
    : html`<td class="not"><span aria-hidden="true">·</span></td>`;
}

function row(links: Links, p: PointRow, articles: readonly ArticleRow[]): Html {
  const [first] = p.words;
  return html`<tr data-item><th scope="row">${badge(p.kind)} ${stateOf(p)} ${p.who !== undefined && html`<b>${p.who}</b>: `}${
    first && quotation(links, first)
  }</th>${articles.map((a) => cell(links, p, a))}<td>${p.origins}</td></tr>`;
}

/** Claims by outlet, and outlets by origin: which reports of a claim trace to one original. */
export function matrix(links: Links, points: readonly PointRow[], families: readonly SourceFamily[]): Html {
  const articles = families.flatMap((f) => f.articles);
  const origins = families.map(
    (f, i) => html`<th scope="colgroup" colspan="${f.articles.length}">${unseen('Origin ')}${letterOf(i)}</th>`,
  );
  const outlets = articles.map((a) => html`<th scope="col" class="outlet"><span>${nameOf(a)}</span></th>`);
  return wide(
    'Claims by outlet and origin',
    html`<table class="matrix"><thead><tr><td></td>${origins}<td></td></tr>
<tr><th scope="col">Claim</th>${outlets}<th scope="col">Origins, at most</th></tr></thead>
<tbody>${points.map((p) => row(links, p, articles))}</tbody></table>`,
  );
}
