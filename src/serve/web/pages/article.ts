import type { Span } from '../../../record/index.ts';
import type { ArticleClaim, ArticleView, NoteRow, OriginView, Words } from '../../model/types.ts';
import { type Html, html, outside } from '../html.ts';
import { layout } from '../layout.ts';
import { anchorOf, type Links } from '../links.ts';
import { type Mark, marked } from '../marks.ts';
import { badge, day, many, quotation, quotations, quoted, reports, section, unseen, when } from '../parts.ts';
import { noteItem } from './notes.ts';

/** `cited`: further words that an address or a brief leads to. `quoteLimit`: no more words of the text than this in a row, and not the text itself. */
export interface ArticleOptions {
  readonly cited?: readonly Span[];
  readonly quoteLimit?: number;
}

const samePlace = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The anchors of the page: the first words of each claim, and the cited words, which stay in one piece. */
function marksOf(v: ArticleView, cited: readonly Span[]): Mark[] {
  const firsts = new Map(v.claims.map((c) => [`claim-${c.id}`, c.words[0]!]));
  const more = cited
    .filter((s) => s.start >= 0 && s.end > s.start && s.end <= v.text.length)
    .map((s): Mark => {
      const claim = [...firsts].find(([, w]) => samePlace(w, s))?.[0];
      return { start: s.start, end: s.end, kind: 'cited', id: claim ?? anchorOf(s), whole: true };
    });
  const taken = new Set(more.map((m) => m.id));
  const claims = v.claims.flatMap((c) =>
    c.words.map((w, i): Mark => {
      const id = `claim-${c.id}`;
      return { start: w.start, end: w.end, kind: c.kind, ...(i === 0 && !taken.has(id) ? { id } : {}) };
    }),
  );
  return [...more, ...claims];
}

/** The lines of a text, blank ones left out, with what each is. */
function linesOf(v: ArticleView): (Span & { readonly as: 'heading' | 'furniture' | 'line' })[] {
  const isIn = (list: readonly Span[], s: Span): boolean => list.some((x) => x.start <= s.start && s.end <= x.end);
  return [...v.text.matchAll(/[^\n\r]+/gu)].flatMap((m) => {
    const s = { start: m.index, end: m.index + m[0].length };
    if (m[0].trim() === '') return [];
    return [{ ...s, as: isIn(v.headings, s) ? 'heading' : isIn(v.furniture, s) ? 'furniture' : 'line' } as const];
  });
}

function textParts(v: ArticleView, cited: readonly Span[]): Html {
  const marks = marksOf(v, cited);
  const lines = linesOf(v).map((l) => {
    const words = marked(v.text, l, marks);
    if (l.as === 'heading') return html`<h3 dir="auto">${words}</h3>`;
    return html`<p dir="auto" class="${l.as}">${words}</p>`;
  });
  return html`<div class="source-text" lang="${v.lang}">${lines}</div>`;
}

const correcting = (links: Links, article: string, c: ArticleClaim): Html =>
  html`${links.claim && html` <a class="tool" href="${links.claim(article, c.id)}">Correct or note${unseen(`: ${c.words[0]!.quote.slice(0, 60)}`)}</a>`}`;

const claim = (links: Links, c: ArticleClaim, v: ArticleView): Html => html`<li data-item>${badge(c.kind, c.kind)}
${when(c.when)} ${c.who !== undefined && html`<b>${c.who}</b>: `}${quotations(links, c.words)}
<span class="meta">${c.tags.join(', ')}</span> ${c.secondHand && badge('second-hand', 'warn')}
${c.disputed.map((d) => html`${badge('disputed', 'warn')} <span class="meta">${d}</span>`)}
${c.attributed !== undefined && html`${badge('attributed by a person', 'warn')} <span class="meta">${c.attributed}</span>`}
${c.also.length > 0 ? html`<div class="also"><span class="meta">Also in:</span> ${reports(links, c.also)}</div>` : html`<span class="meta">in no other article</span>`}
${correcting(links, v.id, c)}${v.notes.filter((n) => n.claim === c.id).map(noteItem)}</li>`;

const dismissed = (links: Links, v: ArticleView): Html =>
  html`${
    v.dismissed.length > 0 &&
    section(
      'dismissed',
      'Dismissed',
      html`<p class="meta">Read as claims, and none by a person’s decision.</p><ul class="rows">${v.dismissed.map(
        (c) => html`<li data-item>${badge(c.kind)} ${quotations(links, c.words)}${correcting(links, v.id, c)}</li>`,
      )}</ul>`,
    )
  }`;

const head = (v: ArticleView, links: Links): Html => html`
${v.story && html`<p class="back"><a href="${links.story(v.story.id)}">${v.story.title}</a></p>`}
<h1 lang="${v.lang}" dir="auto">${v.title ?? v.id}</h1>
<p class="meta">${[v.outlet, day(v.published), ...v.byline].filter((x) => x !== undefined).join(', ')}
${outside(v.url) !== undefined && html`<a href="${outside(v.url)}" rel="noreferrer noopener external">as published</a>`}</p>`;

const versions = (v: ArticleView, links: Links): Html =>
  html`${
    v.versions.length > 1 &&
    html`<p>Versions: ${v.versions.map(
      (x) =>
        html`${x.id === v.id ? html`<b aria-current="page">${x.n}</b>` : html`<a href="${links.article(x.id)}">${x.n}</a>`} <span class="meta">${
          x.current ? 'stands now' : 'replaced'
        }, received ${x.seen.slice(0, 10)}</span> `,
    )}</p>`
  }`;

/** The other articles that share claims with this one, the most first, each beside it. */
function besides(links: Links, v: ArticleView): Html {
  const { beside } = links;
  const others = new Map<string, { readonly outlet: string; n: number }>();
  for (const r of v.claims.flatMap((c) => c.also)) {
    const known = others.get(r.article) ?? { outlet: r.outlet, n: 0 };
    others.set(r.article, { ...known, n: known.n + 1 });
  }
  const list = [...others].sort(([, a], [, b]) => b.n - a.n);
  return html`${
    beside &&
    list.length > 0 &&
    html`<p class="meta" id="beside">Side by side with:</p><ul class="inline">${list.map(
      ([id, o]) =>
        html`<li><a href="${beside(v.id, id)}">${o.outlet}</a> <span class="meta">${many(o.n, 'claim')} in both</span></li>`,
    )}</ul>`
  }`;
}

/** Claims of a text that may not be shown whole: the words of each, cut, under the anchor that the whole text would have. */
const excerpt = (
  c: ArticleClaim,
  limit: number,
  notes: readonly NoteRow[],
): Html => html`<li id="claim-${c.id}" data-item>${badge(c.kind, c.kind)}
${when(c.when)} ${c.who !== undefined && html`<b>${c.who}</b>: `}${c.words.map((w) => html`${quoted(cut(w.quote, limit), w.lang)} `)}
<span class="meta">${c.tags.join(', ')}</span>${notes.map(noteItem)}</li>`;

/** At most so many words of a text. */
export function cut(text: string, limit: number): string {
  const words = text.split(/\s+/u);
  return words.length <= limit ? text : `${words.slice(0, limit).join(' ')} …`;
}

function shortParts(v: ArticleView, cited: readonly Span[], limit: number): Html {
  const list = cited.map(
    (s) => html`<li id="${anchorOf(s)}">${quoted(cut(v.text.slice(s.start, s.end), limit), v.lang)}</li>`,
  );
  return html`<p class="meta">Short quotations only; the text itself is with its publisher.</p>
${list.length > 0 && section('cited', 'Cited', html`<ul class="rows">${list}</ul>`)}
${section(
  'claims',
  'Claims',
  html`<ul class="rows">${v.claims.map((c) =>
    excerpt(
      c,
      limit,
      v.notes.filter((n) => n.claim === c.id),
    ),
  )}</ul>`,
)}`;
}

/** To which original report the article traces, each reason with the words that show it, beside those of the other article. */
const originPart = (links: Links, show: (w: Words) => Html, { origin, copyOf, copyKind, reasons }: OriginView): Html =>
  html`<p>${copyKind !== undefined && badge(copyKind)} ${
    copyOf === undefined
      ? html`<span class="meta">Origin ${origin.slice('o-'.length)}</span>`
      : html`<a href="${links.article(copyOf)}">made from ${copyOf}</a>`
  }</p><ul class="rows">${reasons.map(
    (r) =>
      html`<li data-item>${r.text}${
        r.shown.length > 0 &&
        html`<ul>${r.shown.map(
          (s) =>
            html`<li>${show(s.words)}${
              s.there && html`<div class="also"><span class="meta">there:</span> ${show(s.there)}</div>`
            }</li>`,
        )}</ul>`
      }</li>`,
  )}</ul>`;

/** An article: its text with its claims marked, then each claim with who else has it. */
export function articlePage(v: ArticleView, links: Links, options: ArticleOptions = {}): Html {
  const { cited = [], quoteLimit } = options;
  const body =
    quoteLimit === undefined
      ? html`${section('text', 'Text', textParts(v, cited))}
${section('claims', 'Claims', html`<ul class="rows">${v.claims.map((c) => claim(links, c, v))}</ul>`)}
${dismissed(links, v)}`
      : shortParts(v, cited, quoteLimit);
  const show = (w: Words): Html =>
    quoteLimit === undefined
      ? quotation(links, w)
      : html`<a class="words" href="${links.words(w)}">${quoted(cut(w.quote, quoteLimit), w.lang)}</a>`;
  const origin = v.origin && section('origin', 'Origin', originPart(links, show, v.origin));
  return layout(
    v.title ?? v.id,
    links,
    html`${head(v, links)}${versions(v, links)}${besides(links, v)}${body}${origin}`,
  );
}
