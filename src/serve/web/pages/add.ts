import type { AddedRow, AddView } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { badge, section } from '../parts.ts';

const FIELDS = [
  ['title', 'Headline', 'text'],
  ['outlet', 'Outlet', 'text'],
  ['published', 'Day of publication', 'date'],
  ['url', 'Where it stands', 'url'],
  ['lang', 'Language (as in en)', 'text'],
] as const;

const form = (
  links: Links,
): Html => html`<form action="${links.add}" method="post" enctype="multipart/form-data" class="stacked" data-progress>
<label>Text or page <textarea name="text" rows="10"></textarea></label>
<label>Addresses, one a line <textarea name="urls" rows="3" inputmode="url"></textarea></label>
<label>File <input type="file" name="file" accept=".txt,.md,.html,.htm,.jsonl,.xml,.rss,.atom"></label>
<fieldset><legend>What it does not say of itself</legend>
${FIELDS.map(([name, label, type]) => html`<label>${label} <input name="${name}" type="${type}"></label>`)}</fieldset>
<button>Add</button></form>
<section id="progress" aria-labelledby="progress-title" data-articles="${links.article('')}" tabindex="-1" hidden><h3 id="progress-title">Progress</h3>
<p role="status"></p><ul class="rows"></ul></section>
${links.progress !== undefined && html`<script src="${links.progress}" defer></script>`}`;

const added = (links: Links, a: AddedRow): Html => html`<li>${
  a.id === undefined
    ? badge('not added', 'bad')
    : html`${badge(a.outcome ?? '', a.outcome === 'unchanged' ? '' : 'good')} <a href="${links.article(a.id)}">${a.title ?? a.id}</a>`
}
${a.problems.length > 0 && html`<ul>${a.problems.map((p) => html`<li class="meta">${p.message} (${p.code})</li>`)}</ul>`}</li>`;

/** The form to add articles, and above it what adding came to. */
export const addPage = (links: Links, done?: AddView): Html =>
  layout(
    'Add',
    links,
    html`<h1>Add to the record</h1>
${done && section('added', 'What came of it', html`<ul class="rows" role="status">${done.added.map((a) => added(links, a))}</ul>`)}
${section('form', 'Articles', html`<p class="meta">Adding the same thing twice changes nothing.</p>${form(links)}`)}`,
  );
