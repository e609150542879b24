import type { ProblemDetails } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';

/** What went wrong with a request. */
export const problemPage = (p: ProblemDetails, links: Links): Html =>
  layout(
    p.title,
    links,
    html`<h1>${p.title}</h1>${p.detail !== undefined && html`<p>${p.detail}</p>`}<p class="meta">Status ${p.status}</p>`,
  );
