import type { CheckView, FindingRow, FormView } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { marked } from '../marks.ts';
import { badge, many, quotation, section } from '../parts.ts';

const LEVEL = { error: 'bad', warning: 'warn', note: '' } as const;

/** What the form was filled with, shown again. */
export interface Filled {
  readonly draft?: string | undefined;
  readonly story?: string | undefined;
  readonly profile?: string | undefined;
  readonly at?: string | undefined;
}

const option = (value: string, label: string, chosen: string | undefined): Html =>
  value === chosen
    ? html`<option value="${value}" selected>${label}</option>`
    : html`<option value="${value}">${label}</option>`;

const form = (
  links: Links,
  v: FormView,
  filled: Filled,
): Html => html`<form action="${links.check}" method="post" class="stacked">
<label>Draft <textarea name="draft" rows="12" required>${`\n${filled.draft ?? ''}`}</textarea></label>
<label>Against the story <select name="story">${v.stories.map((s) => option(s.id, s.title, filled.story))}</select></label>
<label>Rules <select name="profile">${v.profiles.map((p) => option(p, p, filled.profile))}</select></label>
<label>Today is <input type="date" name="at" value="${filled.at}"></label>
<button>Check</button></form>`;

const finding = (links: Links, f: FindingRow, n: number): Html => html`<li id="finding-${n}" data-item>
<h3>${badge(f.level, LEVEL[f.level])} ${f.rule} ${f.name}</h3>
<p><a href="#draft-${n}"><q>${f.draft}</q></a></p><p>${f.message}
${f.expected !== undefined && html`The sources have: <q>${f.expected}</q>`}</p>
${f.words.length > 0 && html`<ul>${f.words.slice(0, 3).map((w) => html`<li>${quotation(links, w)} <span class="meta">${w.source}</span></li>`)}</ul>`}
<p class="meta">${f.why}</p></li>`;

function draftParts(v: CheckView): Html {
  const marks = v.findings.map((f, i) => ({ start: f.start, end: f.end, kind: f.level, id: `draft-${i + 1}` }));
  return html`<p class="source-text draft">${marked(v.draft, { start: 0, end: v.draft.length }, marks)}</p>`;
}

function findings(v: CheckView, links: Links): Html {
  const count = (level: FindingRow['level']): string => many(v.findings.filter((f) => f.level === level).length, level);
  const backed = v.sentences.filter((s) => s.verdict === 'supported').length;
  return html`<p role="status"><b>${count('error')}, ${count('warning')}, ${count('note')}</b>; ${backed} of ${many(v.sentences.length, 'sentence')}
backed by ${many(v.sources, 'source')}${v.story && html` of <a href="${links.story(v.story.id)}">${v.story.title}</a>`}.</p>
${v.findings.length > 0 && section('findings', 'Findings', html`<ol class="rows">${v.findings.map((f, i) => finding(links, f, i + 1))}</ol>`)}
${section('draft', 'Draft', draftParts(v))}`;
}

/** The form to check a draft, and below it what was found. */
export const checkPage = (form_: FormView, links: Links, filled: Filled = {}, checked?: CheckView): Html =>
  layout(
    'Check a draft',
    links,
    html`<h1>Check a draft</h1><p class="meta">By the rules of newsrooms. A finding says what the sources have, never what is true.</p>
${checked && findings(checked, links)}
${form_.stories.length === 0 ? html`<p>The record has no story yet to check against.</p>` : section('form', checked ? 'Check again' : 'Your draft', form(links, form_, filled))}`,
  );
