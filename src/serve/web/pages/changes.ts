import type { ChangesView, SentenceChange } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';
import { badge, day, quotation } from '../parts.ts';

const WHAT = { added: 'put in', removed: 'taken out', changed: 'changed' } as const;

const sentence = (links: Links, c: SentenceChange): Html => html`<li data-item>${badge(WHAT[c.kind], 'warn')}
${c.touches.length > 0 && html`<span class="meta">${c.touches.join(', ')}</span>`}
<a href="${links.article(c.to)}">${(c.after ?? c.before)?.source ?? c.to}</a>
${c.before && html`<p><span class="meta">Before:</span> ${quotation(links, c.before)}</p>`}
${c.after && html`<p><span class="meta">Now:</span> ${quotation(links, c.after)}</p>`}</li>`;

/** What became otherwise in the articles: sentences of further versions, and what was withdrawn. */
export const changesParts = (links: Links, { sentences, withdrawn }: ChangesView): Html =>
  html`<ul class="rows">${withdrawn.map(
    (w) =>
      html`<li data-item>${badge('withdrawn', 'bad')} ${w.source}: ${w.why} <span class="meta">${day(w.at)}</span></li>`,
  )}${sentences.map((c) => sentence(links, c))}</ul>`;
