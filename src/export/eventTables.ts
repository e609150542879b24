import {
  dayRange,
  type EventClaim,
  type LinkedActor,
  type Lookup,
  lookupOf,
  type Participant,
  type Point,
} from '../record/index.ts';
import { cameoOf, quadOf } from './cameo.ts';
import { csv } from './csv.ts';
import { places, shown, type Told, uriOf } from './told.ts';

type Cell = string | number | undefined;
type Party = { readonly actor?: LinkedActor; readonly words: string; readonly country?: string };

/** One event between one source and one target: tables of events have a row for each pair. */
interface Dyad {
  readonly point: Point;
  readonly claim: EventClaim;
  readonly source?: Party;
  readonly target?: Party;
  readonly n: number;
}

function partyOf(look: Lookup, article: string, p: Participant): Party {
  const actor = look.linked(article, p.actor);
  const country = p.country ?? actor?.country;
  return { words: look.text(article, p), ...(actor ? { actor } : {}), ...(country === undefined ? {} : { country }) };
}

const orNone = <T>(list: readonly T[]): readonly (T | undefined)[] => (list.length === 0 ? [undefined] : list);

/** Events that are told as done, under way or to come; what is said not to have been is no event of a table. */
function dyads({ weighed }: Told, look: Lookup): Dyad[] {
  return weighed.points.flatMap((point) => {
    const { claim } = point;
    if (claim.kind !== 'event' || claim.is.status === 'negated') return [];
    const of = (list: readonly Participant[]): Party[] => list.map((p) => partyOf(look, claim.article, p));
    const pairs = orNone(of(claim.is.sources)).flatMap((source) =>
      orNone(of(claim.is.targets)).map((target) => ({ source, target })),
    );
    return pairs.map(({ source, target }, n) => ({
      point,
      claim,
      n: n + 1,
      ...(source ? { source } : {}),
      ...(target ? { target } : {}),
    }));
  });
}

const nameOf = (p: Party | undefined): string | undefined => p?.actor?.name || p?.words;

/** The day where just one is known. */
function dayOf(p: Point): string | undefined {
  const range = p.when === undefined ? null : dayRange(p.when);
  return range && range.from === range.to ? range.from : undefined;
}

const evidenceOf = ({ claim, point }: Dyad, look: Lookup): Cell[] => {
  const m = look.member(claim.article);
  return [
    claim.article,
    m.annotated.article.outlet,
    m.annotated.article.published,
    uriOf(m),
    places(claim),
    shown(claim),
    point.reports.length,
    point.origins,
  ];
};

const EVIDENCE = ['Article ID', 'Source', 'Publication Date', 'URL', 'Offsets', 'Words', 'Reports', 'Origins'] as const;

const PLOVER = [
  'Event ID',
  'Event Date',
  'Event Date EDTF',
  'Event Type',
  'Event Mode',
  'Intensity',
  'Quad Code',
  'Contexts',
  'Status',
  'Actor Name',
  'Actor Country',
  'Actor Primary Sector',
  'Recipient Name',
  'Recipient Country',
  'Recipient Primary Sector',
  'Placename',
] as const;

/**
 * Events as a PLOVER table, with the column names of the POLECAT data where it has one: a row for each source and target, its exact words, and
 * where they stand. CSV, safe to open in a spreadsheet.
 */
export function ploverTable(told: Told): string {
  const look = lookupOf(told.members, told.weighed.actors);
  const rows = dyads(told, look).map((d): Cell[] => {
    const { type, mode, goldstein, contexts = [], status, place } = d.claim.is;
    return [
      `${d.claim.id}.${d.n}`,
      dayOf(d.point),
      d.point.when,
      type,
      mode,
      goldstein,
      quadOf(type),
      contexts.join(';'),
      status,
      nameOf(d.source),
      d.source?.country,
      d.source?.actor?.sector,
      nameOf(d.target),
      d.target?.country,
      d.target?.actor?.sector,
      place && look.text(d.claim.article, place),
      ...evidenceOf(d, look),
    ];
  });
  return csv([...PLOVER, ...EVIDENCE], rows);
}

const CAMEO = [
  'EventID',
  'Date',
  'Year',
  'Month',
  'Day',
  'SourceActorFull',
  'SourceActorEntity',
  'SourceActorRole',
  'TargetActorFull',
  'TargetActorEntity',
  'TargetActorRole',
  'EventCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScore',
  'LocationName',
] as const;

/** CAMEO’s form of an actor: country, then sector. */
const cameoActor = (p: Party | undefined): string | undefined =>
  p === undefined ? undefined : [p.country, p.actor?.sector].filter((x) => x !== undefined).join('') || '---';

/**
 * Events as a CAMEO table, with the column names of the Phoenix data: each PLOVER type and mode as the most general CAMEO code that means it.
 * Only what is told as done: CAMEO has no status. A leading apostrophe never touches a code: it begins with a digit.
 */
export function cameoTable(told: Told): string {
  const look = lookupOf(told.members, told.weighed.actors);
  const done = dyads(told, look).filter((d) => d.claim.is.status === 'actual' || d.claim.is.status === 'historical');
  const rows = done.flatMap((d): Cell[][] => {
    const { type, mode, place } = d.claim.is;
    const cameo = cameoOf(type, mode);
    if (!cameo) return [];
    const day = dayOf(d.point);
    const [year, month, date] = (day ?? '').split('-');
    return [
      [
        `${d.claim.id}.${d.n}`,
        day?.replaceAll('-', ''),
        year === '' ? undefined : year,
        month,
        date,
        cameoActor(d.source),
        d.source?.country,
        d.source?.actor?.sector,
        cameoActor(d.target),
        d.target?.country,
        d.target?.actor?.sector,
        cameo.code,
        cameo.code.slice(0, 2),
        quadOf(type),
        cameo.goldstein,
        place && look.text(d.claim.article, place),
        ...evidenceOf(d, look),
      ],
    ];
  });
  return csv([...CAMEO, ...EVIDENCE], rows);
}
