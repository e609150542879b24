import type { ArticleRow, PointRow, ReportRow, Words } from '../model/types.ts';
import { type Html, html, type Part } from './html.ts';
import type { Links } from './links.ts';

export const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

const LONGEST = 400;

/** Words cut where a list would grow too long; the whole stands behind the link. */
export const short = (text: string, longest: number = LONGEST): string =>
  text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/u, '')} …` : text;

/** Words in marks of quotation, or bare where they have marks of their own. */
export const quoted = (text: string, lang: string): Html =>
  html`<q class="${/[“”"«»„]/u.test(text) ? 'bare' : ''}" lang="${lang}" dir="auto">${text}</q>`;

/** Text that is heard and not seen. */
export const unseen = (text: string): Html => html`<span class="unseen">${text}</span>`;

/** Exact words of a source, a link to where they stand. Their language is marked, and their direction kept apart from ours. */
export const quotation = (links: Links, w: Words): Html =>
  html`<a class="words" href="${links.words(w)}">${quoted(short(w.quote, links.longest), w.lang)}</a>`;

/** Words of a point, in order of place. */
export const quotations = (links: Links, words: readonly Words[]): Html =>
  html`${words.map((w, i) => html`${i > 0 && ' … '}${quotation(links, w)}`)}`;

/** A word that marks a row; it says in letters what its colour says. */
export const badge = (text: string, kind = ''): Html => html`<span class="badge ${kind}">${text}</span>`;

/** A time as EDTF. */
export const when = (edtf: string | undefined): Html =>
  edtf === undefined ? html`<span class="time undated">undated</span>` : html`<span class="time">${edtf}</span>`;

/** On how many reports and origins a point stands. */
export const base = (p: Pick<PointRow, 'reports' | 'origins' | 'occasion'>): string =>
  `${many(p.reports.length, 'report')}, at most ${many(p.origins, 'origin')}${
    p.occasion ? `, ${p.occasion.reports} of one ${p.occasion.name}` : ''
  }`;

export const stateOf = (p: PointRow): Html =>
  html`${p.standing !== 'stands' && badge(p.standing, 'warn')}${p.attributed !== undefined && badge('attributed by a person', 'warn')}`;

/** Who has it, each with a link to its words. */
export const reports = (links: Links, list: readonly ReportRow[]): Html =>
  html`<ul class="inline">${list.map(
    (r) =>
      html`<li><a href="${links.words(r.words)}">${r.outlet}</a>${
        r.why &&
        html` <span class="meta">(${r.why.text}${
          r.why.shown[0] && html`: ${quotation(links, r.why.shown[0].words)}`
        })</span>`
      }</li>`,
  )}</ul>`;

export const day = (published: string | undefined): string => published?.slice(0, 10) ?? 'no day';

export const articleLine = (links: Links, a: ArticleRow): Html =>
  html`<a href="${links.article(a.id)}">${a.title}</a> <span class="meta">${[a.outlet, day(a.published)]
    .filter((x) => x !== undefined)
    .join(', ')}</span>`;

/** A section with its heading, which an anchor leads to; nothing where it is empty. */
export const section = (id: string, heading: string, body: Part, level: 2 | 3 = 2): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title">${
    level === 2 ? html`<h2 id="${id}-title">${heading}</h2>` : html`<h3 id="${id}-title">${heading}</h3>`
  }
${body}</section>`;

/** A drawing with what it shows in words; wider than a narrow screen, it scrolls by itself, so that its letters stay legible. */
export const drawing = (about: string, size: { readonly width: number; readonly height: number }, shapes: Part): Html =>
  html`<figure class="drawn"><div class="wide" role="region" aria-label="Drawing: ${about}" tabindex="0"><svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${about}">
${shapes}</svg></div><figcaption class="meta">${about}. The list below says the same in words.</figcaption></figure>`;

/** A table wider than a narrow screen scrolls by itself, by keyboard too. */
export const wide = (label: string, table: Html): Html =>
  html`<div class="wide" role="region" aria-label="Table: ${label}" tabindex="0">${table}</div>`;
