import type { ConflictRow, PointRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';
import { badge, base, quotations } from '../parts.ts';

const version = (links: Links, p: PointRow): Html =>
  html`<li>${p.who !== undefined && html`<b>${p.who}</b>: `}${quotations(links, p.words)} <span class="meta">${p.words[0]?.source}; ${base(p)}</span></li>`;

/** Two accounts that can’t both be exact, side by side. */
export const conflictItem = (links: Links, c: ConflictRow): Html =>
  html`<li data-item>${badge(c.about, 'warn')} ${c.message}<ul class="versions">${version(links, c.a)}${version(links, c.b)}</ul></li>`;
