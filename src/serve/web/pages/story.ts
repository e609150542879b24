import type { FigureRow, SourceFamily, StoryView, TimelineRow } from '../../model/types.ts';
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

/** How many rows a section has, and how many articles a table is wide: a story of thousands of reports is still a page that can be read. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 60;

/** Families as long as they have no more than `most` articles together. */
function firstOf(families: readonly SourceFamily[], most: number): readonly SourceFamily[] {
  let articles = 0;
  const past = families.findIndex((f) => {
    articles += f.articles.length;
    return articles > most;
  });
  return past < 0 ? families : families.slice(0, past);
}

/** The first rows of a long list. */
const first = <T>(list: readonly T[]): readonly T[] => list.slice(0, MOST_ROWS);

/** What stands below a list that is cut. */
const rest = (links: Links, shown: number, all: number): Html =>
  html`${
    all > shown &&
    html`<p class="meta">${shown} of ${all} are shown${links.json !== undefined && html`; <a href="${links.json}">this page as JSON</a> has all`}.</p>`
  }`;

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly body: Html;
}

/** A section with a list, cut where it is long; nothing where the list is empty. */
function listed<T>(
  links: Links,
  id: string,
  heading: string,
  list: readonly T[],
  body: (list: readonly T[]) => Html,
): Part[] {
  if (list.length === 0) return [];
  return [
    { id, heading, body: html`${body(first(list))}${rest(links, Math.min(MOST_ROWS, list.length), list.length)}` },
  ];
}

const rows = (items: readonly Html[]): Html => html`<ul class="rows">${items}</ul>`;

function claims(links: Links, v: StoryView, shared: StoryView['shared']): Html {
  const families = firstOf(v.sources, MOST_COLUMNS);
  return html`<p class="meta">Claims that more than one article has. The count of origins is an upper bound.
${links.points && html`<a href="${links.points(v.story.id)}">All claims</a>`}</p>${matrix(links, shared, families)}
${families.length < v.sources.length && html`<p class="meta">The table has the columns of ${families.length} of ${v.sources.length} origins.</p>`}`;
}

function sources(links: Links, v: StoryView): Html {
  const families = firstOf(v.sources, MOST_ROWS);
  return html`${sourceBase(v.brief)}${drawnFamilies(families)}${familiesList(links, families)}${rest(links, families.length, v.sources.length)}`;
}

/** The parts of a story’s page, in the order in which they are read; empty ones are left out. */
function partsOf(v: StoryView, links: Links): Part[] {
  const { sentences, withdrawn } = v.changes;
  return [
    {
      id: 'brief',
      heading: 'Brief',
      body: html`${briefForm(links, v.brief, { at: v.at })}${briefParts(links, v.brief)}`,
    },
    ...listed(links, 'disputed', 'Disagreements', v.conflicts, (l) => rows(l.map((c) => conflictItem(links, c)))),
    {
      id: 'sides',
      heading: 'Sides, point by point',
      body: sidesParts(links, { ...v.compare, rows: first(v.compare.rows) }),
    },
    ...listed(links, 'timeline', 'Timeline', v.timeline, (l) => timeline(links, l)),
    ...listed(links, 'due', 'What is due', v.due, (l) => rows(l.map((d) => dueItem(links, d)))),
    ...listed(links, 'figures', 'Figures', v.figures, (l) => figures(links, l)),
    ...listed(links, 'claims', 'Claims by outlet and origin', v.shared, (l) => claims(links, v, l)),
    { id: 'sources', heading: 'Sources', body: sources(links, v) },
    ...(sentences.length + withdrawn.length === 0
      ? []
      : [
          {
            id: 'changes',
            heading: 'What changed in the sources',
            body: html`${changesParts(links, { withdrawn, sentences: first(sentences) })}${rest(links, Math.min(MOST_ROWS, sentences.length), sentences.length)}`,
          },
        ]),
    ...listed(links, 'actors', 'Who', v.actors, (l) => actors(links, { ...v, actors: l })),
  ];
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
