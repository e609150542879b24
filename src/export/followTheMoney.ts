import {
  actorOfClaim,
  type Claim,
  dayRange,
  type LinkedActor,
  type Lookup,
  lookupOf,
  type Member,
  type Point,
} from '../record/index.ts';
import { alpha2Of } from '../world/index.ts';
import { line, places, shown, type Told, titleOf, uriOf, urn, webOf } from './told.ts';

/** An entity of the model: every property is a list of strings. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Given = Readonly<Record<string, readonly (string | undefined)[]>>;

function entity(id: string, schema: string, given: Given): Entity {
  const kept = Object.entries(given).map(([name, values]) => [name, values.filter((v) => v !== undefined && v !== '')]);
  return { id, schema, properties: Object.fromEntries(kept.filter(([, values]) => values!.length > 0)) };
}

/** The model's codes of countries are alpha-2 in small letters. */
const countryOf = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : alpha2Of(code)?.toLowerCase();

const OFFICIAL: ReadonlySet<string | undefined> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);

function schemaOf(a: LinkedActor): string {
  if (a.kind === 'person') return 'Person';
  if (a.kind === 'country' || OFFICIAL.has(a.sector)) return 'PublicBody';
  return a.kind === 'organisation' ? 'Organization' : 'LegalEntity';
}

const actor = (a: LinkedActor): Entity =>
  entity(urn('actor', a.id), schemaOf(a), {
    name: [a.name],
    alias: a.aliases ?? [],
    country: [countryOf(a.country)],
    ...(a.kind === 'person' ? { position: [a.role] } : {}),
    notes: [a.state === undefined ? undefined : `State: ${a.state}`],
  });

/** The model writes languages in three letters; only those that the program reads have to be known. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  de: 'deu',
  it: 'ita',
  pt: 'por',
  ru: 'rus',
  ar: 'ara',
};

function article(m: Member): Entity {
  const { outlet, published, byline = [], lang, sha256 } = m.annotated.article;
  return entity(urn('article', m.id), 'Article', {
    title: [line(titleOf(m))],
    name: [line(titleOf(m))],
    publisher: [outlet],
    author: byline,
    publishedAt: [published],
    sourceUrl: [webOf(m.annotated.article)],
    language: [LANGUAGES[lang]],
    notes: [`SHA-256 of the text: ${sha256}`],
  });
}

const evidenceOf = (look: Lookup, c: Claim): Given => ({
  proof: [urn('article', c.article)],
  summary: [shown(c)],
  notes: [`Offsets: ${places(c)}, in UTF-16 units of the text of ${uriOf(look.member(c.article))}`],
});

function event(look: Lookup, p: Point): Entity {
  const { claim } = p;
  if (claim.kind !== 'event') throw new Error(`${claim.id} is no event`);
  const range = p.when === undefined ? null : dayRange(p.when);
  const linked = (list: readonly { readonly actor?: string }[]): string[] =>
    list.flatMap((x) => look.linked(claim.article, x.actor) ?? []).map((a) => urn('actor', a.id));
  const [sources, targets] = [linked(claim.is.sources), linked(claim.is.targets)];
  return entity(urn('claim', claim.id), 'Event', {
    name: [shown(claim)],
    keywords: [claim.is.type, claim.is.mode, claim.is.status],
    recordId: [claim.id],
    ...(range && !/^(?:0000|9999)/u.test(range.from) ? { startDate: [range.from] } : {}),
    ...(range && !/^(?:0000|9999)/u.test(range.to) ? { endDate: [range.to] } : {}),
    organizer: sources,
    involved: [...new Set([...sources, ...targets])],
    location: [claim.is.place && look.text(claim.article, claim.is.place)],
    ...evidenceOf(look, claim),
  });
}

/** A statement, figure or commitment: the model has notes on whose it is. */
function note(look: Lookup, { claim, when }: Point): Entity {
  const whose = actorOfClaim(look, claim);
  return entity(urn('claim', claim.id), 'Note', {
    name: [shown(claim).slice(0, 200)],
    description: [shown(claim)],
    keywords: [claim.kind, claim.kind === 'statement' ? claim.is.stance : undefined, when && `time ${when}`],
    entity: [whose && urn('actor', whose.id)],
    ...evidenceOf(look, claim),
  });
}

/**
 * A story as entities of FollowTheMoney, one a line: actors, articles, events, and notes on whoever said, claimed or owes something. Every one
 * of them names the article that proves it, with its words and where they stand.
 */
export function followTheMoney({ weighed, members }: Told): string {
  const look = lookupOf(members, weighed.actors);
  const entities = [
    ...weighed.actors.filter((a) => a.name !== '').map(actor),
    ...members.map(article),
    ...weighed.points.map((p) => (p.kind === 'event' ? event(look, p) : note(look, p))),
  ];
  return entities.map((e) => `${JSON.stringify(e)}\n`).join('');
}
