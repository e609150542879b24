import type { DueStatus } from '../../../record/index.ts';
import type { DueRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';
import { badge, quotation, quotations } from '../parts.ts';

const KIND: Readonly<Record<DueStatus, string>> = {
  open: 'warn',
  overdue: 'bad',
  done: 'good',
  withdrawn: '',
  undated: '',
};

/** What is owed: status, window, owner, and the words that say so. */
export const dueItem = (links: Links, d: DueRow): Html => html`<li data-item>${badge(d.status, KIND[d.status])}
${d.due !== undefined && html`<span class="time">${d.due}</span>`} <b>${d.owner}</b>: ${quotations(links, d.words)}
<span class="meta">${d.strength}${d.toldBy !== undefined && `, told by ${d.toldBy}`}</span>
${d.shownBy && html`<span class="meta">done: ${quotation(links, d.shownBy)}</span>`}</li>`;
