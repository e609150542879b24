import {
  type Claim,
  type DueItem,
  dayRange,
  type LinkedActor,
  type Lookup,
  lookupOf,
  type Member,
  type Point,
} from '../record/index.ts';
import { json, line, shown, type Told, titleOf, urn, webOf } from './told.ts';

type Node = Readonly<Record<string, unknown>>;

const STANDARD = {
  name: 'ninjs',
  version: '3.3',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.3.json',
};

/** The evidence of a claim; the format has no place for spans, and a description may be of any type. */
const evidenceOf = (c: Claim): Node => ({
  role: 'evidence',
  contentType: 'application/json',
  value: JSON.stringify({
    claim: c.id,
    kind: c.kind,
    evidence: c.evidence.map(({ article, start, end, quote }) => ({ article, start, end, quote })),
  }),
});

const OPEN = /^(?:0000|9999)/u;

/** Days of a time, as the format writes them: truncated dates. Undefined where none are known. */
function daysOf(edtf: string | undefined): Node | undefined {
  const range = edtf === undefined ? null : dayRange(edtf);
  if (!range || OPEN.test(range.from)) return undefined;
  return { expectedStartDate: range.from, ...(OPEN.test(range.to) ? {} : { expectedEndDate: range.to }) };
}

function namedIn(actors: readonly LinkedActor[]): Node {
  const of = (list: readonly LinkedActor[]): Node[] => list.map((a) => ({ name: a.name, uri: urn('actor', a.id) }));
  const named = actors.filter((a) => a.name !== '');
  const [people, others] = [named.filter((a) => a.kind === 'person'), named.filter((a) => a.kind !== 'person')];
  const [places, organisations] = [others.filter((a) => a.kind === 'place'), others.filter((a) => a.kind !== 'place')];
  return {
    ...(people.length === 0 ? {} : { people: of(people) }),
    ...(organisations.length === 0 ? {} : { organisations: of(organisations) }),
    ...(places.length === 0 ? {} : { places: of(places) }),
  };
}

/** Moments only: the format’s date-times have an hour and a zone, and a day has neither. */
const moment = (name: string, published: string | undefined): Node =>
  published !== undefined && /T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(published) ? { [name]: published } : {};

function news(look: Lookup, m: Member, actors: readonly LinkedActor[]): Node {
  const { text, outlet, published, modified, byline = [], lang, dateline } = m.annotated.article;
  const url = webOf(m.annotated.article);
  const own = actors.filter((a) =>
    a.members.some((id) => look.linked(m.id, id.slice(m.id.length + 1)) === a && id.startsWith(`${m.id}:`)),
  );
  return {
    name: line(titleOf(m)),
    rel: 'news',
    uri: urn('article', m.id),
    type: 'text',
    title: line(titleOf(m)),
    ...(lang === 'und' ? {} : { language: lang }),
    ...moment('contentCreated', published),
    ...moment('versionCreated', modified),
    ...(byline.length === 0 ? {} : { by: byline.map(line).join(', ') }),
    ...(dateline === undefined ? {} : { located: line(dateline.place) }),
    headlines: [{ role: 'main', contentType: 'text/plain', value: line(titleOf(m)) }],
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: text.length, value: text }],
    ...(outlet === undefined ? {} : { infoSources: [{ name: line(outlet), role: 'publisher' }] }),
    ...(url === undefined ? {} : { renditions: [{ name: 'web', href: url, contentType: 'text/html' }] }),
    altIds: [
      { role: 'sha256', value: m.annotated.article.sha256 },
      ...(published === undefined ? [] : [{ role: 'published', value: published }]),
    ],
    ...namedIn(own),
    ...(m.claims.length === 0 ? {} : { descriptions: m.claims.map(evidenceOf) }),
  };
}

function event(look: Lookup, p: Point): Node {
  const { claim } = p;
  const dates = daysOf(p.when);
  const parties =
    claim.kind === 'event'
      ? [...claim.is.sources, ...claim.is.targets].flatMap((x) => look.linked(claim.article, x.actor) ?? [])
      : [];
  return {
    name: shown(claim),
    rel: 'event',
    uri: urn('point', p.id),
    type: 'event',
    title: shown(claim),
    ...(claim.kind === 'event'
      ? { subjects: [{ name: claim.is.type, literal: claim.is.type, creator: 'PLOVER' }] }
      : {}),
    ...(dates === undefined ? {} : { eventDetails: { dates } }),
    ...namedIn([...new Set(parties)]),
    descriptions: [evidenceOf(claim)],
  };
}

function planning(d: DueItem, look: Lookup): Node {
  const title = line(`${d.owner}: ${d.action}`);
  const dates = daysOf(d.due);
  const claim = look.claim(look.member(d.evidence.article).claims.find((c) => c.evidence[0] === d.evidence)?.id ?? '');
  const value = JSON.stringify({
    evidence: [{ article: d.evidence.article, start: d.evidence.start, end: d.evidence.end, quote: d.evidence.quote }],
  });
  return {
    name: title,
    rel: 'planning',
    uri: urn('due', d.key),
    type: 'planning',
    title,
    edNote: line(
      `Strength: ${d.strength}. Status: ${d.status}. On whose word: ${d.toldBy ?? 'the report’s own'}. Independent origins: at most ${d.origins}.${d.condition === undefined ? '' : ` Condition: ${d.condition}.`}`,
    ),
    plannedCoverage: [
      { uri: `${urn('due', d.key)}:text`, title, type: 'text', ...(dates === undefined ? {} : { dates }) },
    ],
    descriptions: [claim ? evidenceOf(claim) : { role: 'evidence', contentType: 'application/json', value }],
  };
}

/**
 * A story as IPTC ninjs 3.3: one composite object, and associated with it its articles (text), what happened (event) and what is due
 * (planning). What the format has no field for stands in descriptions, as JSON.
 */
export function ninjs({ weighed, members, due }: Told): string {
  const look = lookupOf(members, weighed.actors);
  const { id, title } = weighed.story;
  return json({
    standard: STANDARD,
    uri: urn('story', id),
    type: 'composite',
    title: line(title),
    associations: [
      ...members.map((m) => news(look, m, weighed.actors)),
      ...weighed.points.filter((p) => p.kind === 'event').map((p) => event(look, p)),
      ...due.map((d) => planning(d, look)),
    ],
  });
}
