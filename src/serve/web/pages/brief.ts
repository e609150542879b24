import { groupBy } from '../../../text/index.ts';
import type { BriefSectionRow, BriefSentenceRow, BriefView } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';

/** A sentence is a link to the first of its words; further places have numbers. */
function sentence(links: Links, s: BriefSentenceRow): Html {
  const [first, ...more] = s.words;
  if (!first)
    return html`<li data-item>${s.text} <span class="meta">computed${s.searched && ` over ${s.searched.length} articles`}</span></li>`;
  const further = more.map(
    (w, i) => html`<a class="ref" href="${links.words(w)}" aria-label="Words ${i + 2}: ${w.source}">${i + 2}</a>`,
  );
  return html`<li data-item><a class="sentence" href="${links.words(first)}" title="${first.source}">${s.text}</a> ${further}</li>`;
}

function part(links: Links, s: BriefSectionRow): Html {
  const lists = [...groupBy(s.sentences, (x) => x.under)].map(
    ([under, list]) =>
      html`${under !== undefined && html`<h4>${under}</h4>`}<ul>${list.map((x) => sentence(links, x))}</ul>`,
  );
  return html`<h3 id="brief-${s.id}">${s.heading}</h3>${lists}`;
}

/** The brief, each sentence a link to the exact words behind it. Sources have a section of the page to themselves. */
export const briefParts = (links: Links, brief: BriefView): Html =>
  html`<p class="meta">${brief.standing} Each sentence leads to the words behind it.</p>${brief.sections
    .filter((s) => s.id !== 'sources')
    .map((s) => part(links, s))}`;

/** What the brief says of its source base. */
export const sourceBase = (brief: BriefView): Html =>
  html`${brief.sections
    .filter((s) => s.id === 'sources')
    .flatMap((s) => s.sentences.filter((x) => x.basis === 'computed').slice(0, 1))
    .map((x) => html`<p>${x.text}</p>`)}`;
