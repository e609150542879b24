import type { BesideView } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { badge, day, many, quotations, section } from '../parts.ts';

/** Two articles next to each other: what both have, in the words of each, then what each has alone. */
export function besidePage({ articles: [a, b], shared }: BesideView, links: Links): Html {
  const name = (x: typeof a): string => x.outlet ?? x.title ?? x.id;
  const cell = (x: typeof a, id: string): Html => {
    const c = x.claims.find((k) => k.id === id)!;
    return html`<td data-of="${name(x)}">${c.who !== undefined && html`<b>${c.who}</b>: `}${quotations(links, c.words)}</td>`;
  };
  const alone = (x: typeof a, at: 0 | 1): Html => {
    const list = x.claims.filter((c) => !shared.some((s) => s[at] === c.id));
    return html`${list.length > 0 && section(`only-${at}`, `Only in ${name(x)}`, html`<ul class="rows">${list.map((c) => html`<li data-item>${badge(c.kind, c.kind)} ${c.who !== undefined && html`<b>${c.who}</b>: `}${quotations(links, c.words)}</li>`)}</ul>`)}`;
  };
  const head = (x: typeof a): Html =>
    html`<th scope="col"><a href="${links.article(x.id)}" lang="${x.lang}">${x.title ?? x.id}</a> <span class="meta">${name(x)}, ${day(x.published)}</span></th>`;
  return layout(
    `${name(a)} beside ${name(b)}`,
    links,
    html`${a.story && html`<p class="back"><a href="${links.story(a.story.id)}">${a.story.title}</a></p>`}<h1>Two sources side by side</h1>
<p class="meta">${many(shared.length, 'claim')} in both.</p>
${section(
  'both',
  'In both',
  shared.length === 0
    ? html`<p>No claim of one was found in the other.</p>`
    : html`<table class="sides"><thead><tr>${head(a)}${head(b)}</tr></thead><tbody>${shared.map(([x, y]) => html`<tr data-item>${cell(a, x)}${cell(b, y)}</tr>`)}</tbody></table>`,
)}${alone(a, 0)}${alone(b, 1)}`,
  );
}
