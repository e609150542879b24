import { groupBy } from '../../../text/index.ts';
import type { BriefSectionRow, BriefSentenceRow, BriefView } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { section } from '../parts.ts';

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
  const blanks =
    s.blanks && html`<ul>${s.blanks.map((b) => html`<li>${b}: <span class="meta">left to you</span></li>`)}</ul>`;
  return html`<h3 id="brief-${s.id}">${s.heading}</h3>${lists}${blanks}`;
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

/** What was asked of the brief, as the form shows it again. */
export interface BriefFilled {
  readonly at?: string | undefined;
  readonly words?: number | undefined;
}

const READERS = [
  ['wire', 'a wire'],
  ['desk', 'a desk'],
  ['assessment', 'an assessment'],
] as const;
const FILES = [
  ['docx', 'Word'],
  ['pdf', 'PDF'],
  ['markdown', 'Markdown'],
] as const;

const reader = ([name, label]: (typeof READERS)[number], chosen: string): Html =>
  name === chosen
    ? html`<option value="${name}" selected>${label}</option>`
    : html`<option value="${name}">${label}</option>`;

/** How the brief may be asked for, shown or as a file: a form, which needs no script. Nothing where nobody is there to ask. */
export function briefForm(links: Links, v: BriefView, filled: BriefFilled): Html {
  const to = links.brief;
  return html`${
    to &&
    html`<form action="${to(v.story.id)}" method="get" class="filters" aria-label="The brief as you want it">
<label>For <select name="profile">${READERS.map((r) => reader(r, v.profile))}</select></label>
<label>New since <input type="date" name="since" value="${v.since}"></label>
<label>Words, about <input type="number" name="words" min="1" step="1" value="${filled.words}"></label>
<label>Today is <input type="date" name="at" value="${filled.at}"></label>
<button>Show</button>
${FILES.map(([name, label]) => html`<button formaction="${to(v.story.id, name)}">${label}</button> `)}</form>`
  }`;
}

/** A brief by itself, with its sources. */
export const briefPage = (v: BriefView, links: Links, filled: BriefFilled): Html =>
  layout(
    `Brief: ${v.title}`,
    links,
    html`<h1>${v.title}</h1>
<p class="tools"><a href="${links.story(v.story.id)}">The whole story</a></p>
${briefForm(links, v, filled)}
${section('brief', 'Brief', html`${briefParts(links, v)}${v.sections.filter((s) => s.id === 'sources').map((s) => part(links, s))}`)}`,
  );
