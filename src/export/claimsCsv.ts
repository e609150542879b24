import { actorOfClaim, type Claim, type LinkedActor, lookupOf, type Member } from '../record/index.ts';
import { csv } from './csv.ts';

const HEADER = [
  'id',
  'kind',
  'article',
  'outlet',
  'published',
  'actor',
  'type',
  'status',
  'value',
  'unit',
  'time',
  'start',
  'end',
  'words',
  'origin',
  'secondHand',
] as const;

/** One claim as a row of a table; `evidence` has every piece of it. */
export type ClaimRecord = Readonly<Record<(typeof HEADER)[number], string | number | boolean | undefined>> & {
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
};

type Shared = Pick<ClaimRecord, 'type' | 'status' | 'value' | 'unit' | 'time'>;

const NONE = { status: undefined, value: undefined, unit: undefined };

function shared(c: Claim): Shared {
  if (c.kind === 'statement') return { ...NONE, type: c.is.kind, status: c.is.stance, time: c.is.said?.edtf };
  if (c.kind === 'event') return { ...NONE, type: c.is.type, status: c.is.status, time: c.is.happened?.edtf };
  if (c.kind === 'commitment') return { ...NONE, type: c.is.strength, time: c.is.due?.edtf };
  const { change, comparator, value, unit, period } = c.is;
  return { type: change?.direction, status: comparator, value, unit, time: period?.edtf };
}

/** One row a claim: whose it is, its time (EDTF), its first and last offset, its exact words. */
export function claimRecords(members: readonly Member[], actors: readonly LinkedActor[]): ClaimRecord[] {
  const look = lookupOf(members, actors);
  return members.flatMap((m) =>
    m.claims.map((c): ClaimRecord => {
      const { outlet, published } = m.annotated.article;
      return {
        id: c.id,
        kind: c.kind,
        article: c.article,
        outlet,
        published,
        actor: actorOfClaim(look, c)?.name,
        ...shared(c),
        start: c.evidence[0].start,
        end: Math.max(...c.evidence.map((e) => e.end)),
        words: c.evidence.map((e) => e.quote).join(' … '),
        origin: m.group.origin,
        secondHand: c.secondHand,
        evidence: c.evidence.map(({ start, end, quote }) => ({ start, end, quote })),
      };
    }),
  );
}

/** The claims as CSV, safe to open in a spreadsheet. */
export const claimsCsv = (members: readonly Member[], actors: readonly LinkedActor[]): string =>
  csv(
    HEADER,
    claimRecords(members, actors).map((r) => HEADER.map((name) => r[name])),
  );
