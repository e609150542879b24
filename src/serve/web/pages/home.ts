import type { StoryList, StoryRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { articleLine, badge, many } from '../parts.ts';
import { conflictItem } from './conflicts.ts';
import { dueItem } from './due.ts';

const days = (from: string | undefined, to: string | undefined): string =>
  from === undefined ? 'undated' : from === to ? from : `${from} to ${to}`;

const counts = (
  r: StoryRow,
): Html => html`<p class="meta">${many(r.articles, 'article')}, at most ${many(r.origins, 'origin')};
${days(r.story.from, r.story.to)}
${r.overdue > 0 && badge(`${r.overdue} overdue`, 'bad')}
${r.open > 0 && badge(`${r.open} due`, 'warn')}
${r.disputed > 0 && badge(`${r.disputed} disputed`, 'warn')}</p>`;

const list = (heading: string, items: readonly Html[]): Html =>
  html`${items.length > 0 && html`<h3>${heading}</h3><ul>${items}</ul>`}`;

const story = (links: Links, r: StoryRow): Html => html`<article class="card" data-item>
<h2><a href="${links.story(r.story.id)}">${r.story.title}</a></h2>
${counts(r)}
${list(
  'New',
  r.latest.map((a) => html`<li>${articleLine(links, a)}</li>`),
)}
${list(
  'Due',
  r.due.map((d) => dueItem(links, d)),
)}
${list(
  'Disputed',
  r.conflicts.map((c) => conflictItem(links, c)),
)}
</article>`;

const empty = (links: Links): Html =>
  html`<p>The record has no story yet. ${
    links.add !== undefined && html`<a href="${links.add}">Add articles</a>`
  }, or run <code>onrecord add</code>.</p>`;

/** The stories with what is new, due and disputed. */
export const homePage = ({ stories, next }: StoryList, links: Links): Html =>
  layout(
    'Stories',
    links,
    html`<h1>Stories</h1>
${stories.length === 0 ? empty(links) : stories.map((r) => story(links, r))}
${next !== undefined && links.home !== undefined && html`<p><a rel="next" href="${links.home}?cursor=${encodeURIComponent(next)}">Earlier stories</a></p>`}`,
  );
