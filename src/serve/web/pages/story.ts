import type { FigureRow, StoryView, TimelineRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { badge, base, many, quotations, reports, section, stateOf, when, wide } from '../parts.ts';
import { briefForm, briefParts, sourceBase } from './brief.ts';
import { changesParts } from './changes.ts';
import { conflictItem } from './conflicts.ts';
import { drawnTimeline } from './drawn.ts';
import { dueItem } from './due.ts';
import { drawnFamilies, familiesList } from './families.ts';
import { matrix } from './matrix.ts';
import { sidesParts } from './sides.ts';

const event = (links: Links, t: TimelineRow): Html => html`<li data-item>${when(t.when)}
<span class="badge">${t.mode === undefined ? t.type : `${t.type}, ${t.mode}`}</span>
${t.status !== 'actual' && badge(t.status, 'warn')} ${t.point.who !== undefined && html`<b>${t.point.who}</b>: `}${quotations(links, t.point.words)}
<span class="meta">${base(t.point)}</span></li>`;

const timeline = (links: Links, rows: readonly TimelineRow[]): Html =>
  html`${drawnTimeline(rows)}<ol class="timeline">${rows.map((t) => event(links, t))}</ol>`;

const amount = (f: FigureRow): string =>
  [f.comparator, f.low !== undefined && f.high !== undefined ? `${f.low}–${f.high}` : f.value, f.unit, f.direction]
    .filter((x) => x !== undefined)
    .join(' ');

const figure = (
  links: Links,
  f: FigureRow,
): Html => html`<tr data-item><th scope="row">${amount(f)} ${stateOf(f.point)}</th>
<td>${quotations(links, f.point.words)}</td><td>${f.point.who ?? 'not attributed'}</td><td>${base(f.point)}: ${reports(links, f.point.reports)}</td></tr>`;

const figures = (links: Links, rows: readonly FigureRow[]): Html =>
  wide(
    'Figures',
    html`<table><thead><tr><th scope="col">Figure</th><th scope="col">Words</th><th scope="col">Whose</th><th scope="col">Reported by</th></tr></thead>
<tbody>${rows.map((f) => figure(links, f))}</tbody></table>`,
  );

const actors = (links: Links, { story, actors: list }: StoryView): Html =>
  html`<ul class="inline">${list.map(
    (a) =>
      html`<li><a href="${links.actor(story.id, a.id)}">${a.name}</a> <span class="meta">${many(a.points, 'claim')}</span></li>`,
  )}</ul>`;

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly body: Html;
}

/** The parts of a story’s page, in the order in which they are read; empty ones are left out. */
function partsOf(v: StoryView, links: Links): Part[] {
  const list = (items: readonly Html[]): Html => html`<ul class="rows">${items}</ul>`;
  const all: readonly (Part | false)[] = [
    {
      id: 'brief',
      heading: 'Brief',
      body: html`${briefForm(links, v.brief, { at: v.at })}${briefParts(links, v.brief)}`,
    },
    v.conflicts.length > 0 && {
      id: 'disputed',
      heading: 'Disagreements',
      body: list(v.conflicts.map((c) => conflictItem(links, c))),
    },
    { id: 'sides', heading: 'Sides, point by point', body: sidesParts(links, v.compare) },
    v.timeline.length > 0 && { id: 'timeline', heading: 'Timeline', body: timeline(links, v.timeline) },
    v.due.length > 0 && { id: 'due', heading: 'What is due', body: list(v.due.map((d) => dueItem(links, d))) },
    v.figures.length > 0 && { id: 'figures', heading: 'Figures', body: figures(links, v.figures) },
    v.shared.length > 0 && {
      id: 'claims',
      heading: 'Claims by outlet and origin',
      body: html`<p class="meta">Claims that more than one article has. The count of origins is an upper bound.
${links.points && html`<a href="${links.points(v.story.id)}">All claims</a>`}</p>${matrix(links, v.shared, v.sources)}`,
    },
    {
      id: 'sources',
      heading: 'Sources',
      body: html`${sourceBase(v.brief)}${drawnFamilies(v.sources)}${familiesList(links, v.sources)}`,
    },
    v.changes.sentences.length + v.changes.withdrawn.length > 0 && {
      id: 'changes',
      heading: 'What changed in the sources',
      body: changesParts(links, v.changes),
    },
    v.actors.length > 0 && { id: 'actors', heading: 'Who', body: actors(links, v) },
  ];
  return all.filter((p) => p !== false);
}

/** A story: brief, disagreements, sides, timeline, due, figures, claims by outlet and origin, sources, what changed in them, actors. */
export function storyPage(v: StoryView, links: Links): Html {
  const parts = partsOf(v, links);
  return layout(
    v.story.title,
    links,
    html`<h1>${v.story.title}</h1>
${links.correct && html`<p class="tools"><a href="${links.correct(v.story.id)}">Correct this story</a></p>`}
<nav class="parts" aria-label="On this page"><ul>${parts.map((p) => html`<li><a href="#${p.id}">${p.heading}</a></li>`)}</ul></nav>
${parts.map((p) => section(p.id, p.heading, p.body))}`,
  );
}
