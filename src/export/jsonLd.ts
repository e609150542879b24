import type {
  Claim as ClaimNode,
  Country,
  Event,
  NewsArticle,
  Organization,
  Person,
  PropertyValue,
  Quotation,
} from 'schema-dts';
import {
  type Claim,
  type DueItem,
  type Edtf,
  type LinkedActor,
  type Lookup,
  lookupOf,
  type Member,
  type Point,
} from '../record/index.ts';
import { json, line, places, shown, type Told, titleOf, uriOf, urn, webOf } from './told.ts';

const ref = (id: string): { readonly '@id': string } => ({ '@id': id });

/** Where the words of a claim stand: schema.org has no selectors, and so they are named as a property of the record. */
const placed = (c: Claim): PropertyValue => ({
  '@type': 'PropertyValue',
  propertyID: 'onrecord:offsets',
  value: places(c),
  description: 'UTF-16 units into the text of the article',
});

const ISO =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?)?(?:\/\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)?$/u;

/** A time as schema.org takes it: ISO 8601. What EDTF alone can say is left out. */
export const isoOf = (edtf: Edtf | undefined): string | undefined =>
  edtf !== undefined && ISO.test(edtf) ? edtf : undefined;

const countryOf = (code: string): Country => ({ '@type': 'Country', identifier: code });

function actorNode(a: LinkedActor): Person | Country | Organization {
  const named = {
    '@id': urn('actor', a.id),
    name: a.name,
    ...(a.aliases === undefined || a.aliases.length === 0 ? {} : { alternateName: a.aliases }),
  };
  if (a.kind === 'country') return { '@type': 'Country', ...named };
  const country = a.country === undefined ? undefined : countryOf(a.country);
  if (a.kind !== 'person') return { '@type': 'Organization', ...named, ...(country ? { areaServed: country } : {}) };
  return {
    '@type': 'Person',
    ...named,
    ...(a.role === undefined ? {} : { jobTitle: a.role }),
    ...(country ? { nationality: country } : {}),
  };
}

function articleNode(m: Member): NewsArticle {
  const { outlet, published, modified, byline = [], lang, sha256 } = m.annotated.article;
  const url = webOf(m.annotated.article);
  return {
    '@type': 'NewsArticle',
    '@id': uriOf(m),
    headline: line(titleOf(m)),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(modified === undefined ? {} : { dateModified: modified }),
    ...(outlet === undefined ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...(byline.length === 0 ? {} : { author: byline.map((name): Person => ({ '@type': 'Person', name })) }),
    ...(lang === 'und' ? {} : { inLanguage: lang }),
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'onrecord:article', value: m.id },
      { '@type': 'PropertyValue', propertyID: 'sha256', value: sha256 },
    ],
  };
}

const articlesOf = (look: Lookup, p: Point): { readonly '@id': string }[] =>
  p.reports.map((r) => ref(uriOf(look.member(r.article))));

/** Words that were said, as they stand. */
function quotation(look: Lookup, p: Point): Quotation {
  const said = isoOf(p.when);
  return {
    '@type': 'Quotation',
    '@id': urn('claim', p.claim.id),
    text: shown(p.claim),
    ...(p.actor === undefined ? {} : { spokenByCharacter: ref(urn('actor', p.actor)) }),
    ...(said === undefined ? {} : { dateCreated: said }),
    isPartOf: articlesOf(look, p),
    identifier: placed(p.claim),
  };
}

/** What somebody says is so, or is to be done: a claim, and never a fact. */
function claimed(look: Lookup, p: Point, due: ReadonlyMap<string, DueItem>): ClaimNode {
  const expires = isoOf(due.get(p.id)?.due);
  return {
    '@type': 'Claim',
    '@id': urn('claim', p.claim.id),
    additionalType: p.kind,
    text: shown(p.claim),
    ...(p.actor === undefined ? {} : { claimInterpreter: ref(urn('actor', p.actor)) }),
    appearance: articlesOf(look, p),
    ...(expires === undefined ? {} : { temporalCoverage: expires }),
    identifier: placed(p.claim),
  };
}

function happening(look: Lookup, p: Point): Event {
  const { claim } = p;
  if (claim.kind !== 'event') throw new Error(`${claim.id} is no event`);
  const [start, end] = (isoOf(p.when) ?? '').split('/');
  const linked = (list: readonly { readonly actor?: string }[]): { readonly '@id': string }[] =>
    list.flatMap((x) => look.linked(claim.article, x.actor) ?? []).map((a) => ref(urn('actor', a.id)));
  const place = claim.is.place && look.text(claim.article, claim.is.place);
  return {
    '@type': 'Event',
    '@id': urn('claim', claim.id),
    additionalType: [claim.is.type, claim.is.mode].filter((x) => x !== undefined).join('/'),
    name: shown(claim),
    ...(start === undefined || start === '' ? {} : { startDate: start }),
    ...(end === undefined ? {} : { endDate: end }),
    ...(place === undefined ? {} : { location: { '@type': 'Place', name: place } }),
    organizer: linked(claim.is.sources),
    attendee: linked(claim.is.targets),
    subjectOf: articlesOf(look, p),
    identifier: placed(claim),
  };
}

/**
 * A story as JSON-LD with the terms of schema.org: NewsArticle, Quotation (direct and mixed), Claim (indirect statements, figures,
 * commitments), Event. Each has the exact words, the articles that have it, and the offsets of its evidence as a property.
 */
export function jsonLd({ weighed, members, due }: Told): string {
  const look = lookupOf(members, weighed.actors);
  const owed = new Map(due.map((d) => [d.point, d]));
  const node = (p: Point): Quotation | ClaimNode | Event => {
    if (p.kind === 'event') return happening(look, p);
    return p.claim.kind === 'statement' && p.claim.is.kind !== 'indirect' ? quotation(look, p) : claimed(look, p, owed);
  };
  return json({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Collection',
        '@id': urn('story', weighed.story.id),
        name: line(weighed.story.title),
        hasPart: members.map((m) => ref(uriOf(m))),
      },
      ...weighed.actors.map(actorNode),
      ...members.map(articleNode),
      ...weighed.points.map(node),
    ],
  });
}
