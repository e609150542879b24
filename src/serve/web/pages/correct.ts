import type { ClaimView, DecisionList, DecisionRow, StoryForm } from '../../model/types.ts';
import { type Html, html, type Part } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { articleLine, badge, quotation, quotations, quoted, section, when } from '../parts.ts';
import { notesPart } from './notes.ts';

const SAYS: Readonly<Record<DecisionRow['act'], string>> = {
  merge: 'One story of two: joined',
  split: 'A story of their own',
  rename: 'Named anew',
  pin: 'Put into the story',
  sides: 'Its sides',
  grade: 'Graded',
  house: 'Of one house',
  attribute: 'On another’s word',
  dismiss: 'No claim',
  undo: 'Taken back',
};

/** A form that decides. Every decision has its reason. */
export const deciding = (links: Links, act: DecisionRow['act'], button: string, fields: Part): Html =>
  html`<form action="${links.decide}" method="post" class="stacked"><input type="hidden" name="act" value="${act}">${fields}
<label>Why <input name="why" required maxlength="1000" autocomplete="off"></label><button>${button}</button></form>`;

const hidden = (name: string, value: string | number): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

const undoing = (links: Links, d: DecisionRow): Html =>
  html`<details><summary>Take back</summary>${deciding(links, 'undo', 'Take this back', hidden('entry', d.entry))}</details>`;

/** A decision: what, on what, why, and the way back. */
export const decisionItem = (links: Links, d: DecisionRow, current?: number): Html =>
  html`<li data-item id="decision-${d.entry}"${d.entry === current && html` class="current"`}>${
    d.entry === current && html`${badge('just now', 'good')} `
  }<span class="time">${d.at.slice(0, 10)}</span> ${badge(d.act)} ${!d.holds && badge('taken back', 'warn')}
${SAYS[d.act]}: ${d.words ? quotation(links, d.words) : d.about}${
    d.value !== undefined &&
    (d.act === 'undo' ? html` (decision <a href="#decision-${d.value}">${d.value}</a>)` : html` → <b>${d.value}</b>`)
  }
<span class="meta">${d.why}${d.story && html`; <a href="${links.story(d.story.id)}">${d.story.title}</a>`}; number ${d.entry}</span>
${d.holds && undoing(links, d)}</li>`;

const decisions = (links: Links, list: readonly DecisionRow[]): Html =>
  html`${list.length > 0 && section('decided', 'Decided so far', html`<ul class="rows">${list.map((d) => decisionItem(links, d))}</ul>`)}`;

/** What people decided, the latest first. */
export const decisionsPage = (v: DecisionList, links: Links, current?: number): Html =>
  layout(
    'Decisions',
    links,
    html`<h1>Decisions</h1><p class="meta">What people decided on stories, claims and sources. Each stays in the journal, and can be taken back.</p>
${
  v.decisions.length === 0
    ? html`<p>Nobody has decided anything yet. Stories and claims each have a link <em>Correct</em>.</p>`
    : html`<ul class="rows">${v.decisions.map((d) => decisionItem(links, d, current))}</ul>`
}
${v.next !== undefined && html`<p><a rel="next" href="${links.decide}?cursor=${encodeURIComponent(v.next)}">Earlier decisions</a></p>`}`,
  );

const others = (v: StoryForm, name: string, label: string): Html =>
  html`<label>${label} <select name="${name}" required><option value="">choose a story</option>${v.others.map(
    (s) => html`<option value="${s.id}">${s.title}${s.to !== undefined && ` (${s.to})`}</option>`,
  )}</select></label>`;

const boxes = (v: StoryForm, links: Links): Html =>
  html`<fieldset><legend>Articles that leave it</legend>${v.articles.map(
    (a) =>
      html`<div class="box"><input type="checkbox" name="articles" value="${a.id}" id="out-${a.id}" aria-labelledby="out-${a.id}-title"><span id="out-${a.id}-title">${articleLine(links, a)}</span></div>`,
  )}</fieldset>`;

const moved = (v: StoryForm): Html =>
  html`<label>Article <select name="articles" required><option value="">choose an article</option>${v.articles.map(
    (a) => html`<option value="${a.id}">${a.title}${a.outlet !== undefined && ` (${a.outlet})`}</option>`,
  )}</select></label>${others(v, 'story', 'Story it belongs to')}`;

const sidesField = (v: StoryForm, own: Html): Html =>
  html`${own}<label>Two sides, with a comma <input name="sides" required maxlength="200" pattern="[^,]+,[^,]+" value="${v.sides.map((s) => s.name).join(', ')}"></label>`;

/** Merge, split, rename, move and sides: each a form of its own. */
export function storyFormPage(v: StoryForm, links: Links): Html {
  const own = hidden('story', v.story.id);
  const alone = v.articles.length < 2;
  return layout(
    `Correct: ${v.story.title}`,
    links,
    html`<p class="back"><a href="${links.story(v.story.id)}">${v.story.title}</a></p><h1>Correct this story</h1>
<p class="meta">A decision holds whatever comes in later. It stands in the journal with its reason, and can be taken back.</p>
${section(
  'rename',
  'Name it',
  deciding(
    links,
    'rename',
    'Name it',
    html`${own}<label>Title <input name="title" required maxlength="1000" value="${v.story.title}"></label>`,
  ),
)}
${v.others.length > 0 && section('merge', 'Join another story to it', deciding(links, 'merge', 'Join them', html`${own}${others(v, 'other', 'Story')}`))}
${!alone && section('split', 'Take articles out of it', deciding(links, 'split', 'Make them a story', html`${own}${boxes(v, links)}`))}
${!alone && v.others.length > 0 && section('pin', 'Move one article', deciding(links, 'pin', 'Move it', moved(v)))}
${section('sides', 'Say whose accounts are held against each other', deciding(links, 'sides', 'Name the sides', sidesField(v, own)))}
${decisions(links, v.decisions)}`,
  );
}

const attributing = (v: ClaimView, links: Links, id: string): Html =>
  deciding(
    links,
    'attribute',
    'Put it on their word',
    html`${hidden('claim', id)}<label>Who <input name="who" required maxlength="1000" list="names" autocomplete="off"></label>
<datalist id="names">${v.names.map((n) => html`<option value="${n}"></option>`)}</datalist>`,
  );

/** A claim beside the words around it: on whose word it is, whether it is one, and notes. */
export function claimPage(v: ClaimView, links: Links): Html {
  const { claim: c } = v;
  const id = `${v.article.id}#${c.id}`;
  return layout(
    `Correct: ${c.words[0]!.quote.slice(0, 60)}`,
    links,
    html`<p class="back"><a href="${links.words(c.words[0]!)}">${v.article.title}</a></p><h1>Correct this claim</h1>
<p>${badge(c.kind, c.kind)} ${v.dismissed && badge('dismissed', 'warn')} ${when(c.when)} ${c.who !== undefined && html`<b>${c.who}</b>: `}${quotations(links, c.words)}
<span class="meta">${c.tags.join(', ')}</span> ${c.attributed !== undefined && html`${badge('attributed by a person', 'warn')} <span class="meta">${c.attributed}</span>`}</p>
<p class="meta">Its words stand in: ${quoted(v.around.quote, v.around.lang)} (${v.around.source})</p>
${
  c.kind !== 'figure' &&
  !v.dismissed &&
  section(
    'attribute',
    c.kind === 'statement'
      ? 'Said by somebody else'
      : c.kind === 'event'
        ? 'Done by somebody else'
        : 'Owed by somebody else',
    attributing(v, links, id),
  )
}
${!v.dismissed && section('dismiss', 'This is no claim', deciding(links, 'dismiss', 'Dismiss it', hidden('claim', id)))}
${notesPart(links, id, v.notes)}
${decisions(links, v.decisions)}`,
  );
}
