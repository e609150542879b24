import type { ActorList, ActorView, PointList, PointRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Links } from '../links.ts';
import { badge, base, many, quotations, reports, section, stateOf, when } from '../parts.ts';

const back = (links: Links, story: { readonly id: string; readonly title: string }): Html =>
  html`<p class="back"><a href="${links.story(story.id)}">${story.title}</a></p>`;

const point = (
  links: Links,
  p: PointRow,
  named: boolean,
): Html => html`<li data-item>${when(p.when)} ${badge(p.kind)} ${stateOf(p)}
${named && p.who !== undefined && html`<b>${p.who}</b>: `}${quotations(links, p.words)}
<span class="meta">${base(p)}:</span> ${reports(links, p.reports)}</li>`;

/** All claims of a story, a page at a time. */
export const pointsPage = ({ story, points, next }: PointList, links: Links): Html =>
  layout(
    `Claims: ${story.title}`,
    links,
    html`${back(links, story)}<h1>Claims</h1><ul class="rows">${points.map((p) => point(links, p, true))}</ul>
${next !== undefined && links.points && html`<p><a rel="next" href="${links.points(story.id, next)}">More claims</a></p>`}`,
  );

const about = ({ actor: a }: ActorView): Html =>
  html`<p class="meta">${[a.kind, a.role, a.country, a.sector].filter((x) => x !== undefined).join(', ')}; ${many(a.points, 'claim')}${
    a.aliases.length > 0 && html`; also called ${a.aliases.slice(0, 12).join(', ')}`
  }</p>`;

const KINDS = [
  ['statement', 'Said'],
  ['event', 'Did'],
  ['figure', 'Claimed'],
  ['commitment', 'Owes'],
] as const;

/** What an actor said, did, claimed and owes, over time. */
export const actorPage = (v: ActorView, links: Links): Html =>
  layout(
    v.actor.name,
    links,
    html`${back(links, v.story)}<h1>${v.actor.name}</h1>${about(v)}
${KINDS.map(([kind, heading]) => {
  const list = v.points.filter((p) => p.kind === kind);
  return (
    list.length > 0 &&
    section(kind, heading, html`<ol class="timeline">${list.map((p) => point(links, p, false))}</ol>`)
  );
})}`,
  );

/** The actors of a story, the most heard first. */
export const actorsPage = ({ story, actors }: ActorList, links: Links): Html =>
  layout(
    `Who: ${story.title}`,
    links,
    html`${back(links, story)}<h1>Who</h1><ul class="rows">${actors.map(
      (a) =>
        html`<li data-item><a href="${links.actor(story.id, a.id)}">${a.name}</a> <span class="meta">${[
          a.kind,
          a.role,
          a.country,
        ]
          .filter((x) => x !== undefined)
          .join(', ')}; ${many(a.points, 'claim')}</span></li>`,
    )}</ul>`,
  );
