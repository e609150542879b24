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
];

const shared = (c: Claim): readonly (string | number | undefined)[] => {
  if (c.kind === 'statement') return [c.is.kind, c.is.stance, undefined, undefined, c.is.said?.edtf];
  if (c.kind === 'event') return [c.is.type, c.is.status, undefined, undefined, c.is.happened?.edtf];
  if (c.kind === 'figure') return [c.is.change?.direction, c.is.comparator, c.is.value, c.is.unit, c.is.period?.edtf];
  return [c.is.strength, undefined, undefined, undefined, c.is.due?.edtf];
};

/** One row a claim: whose it is, its time (EDTF), its first and last offset, its exact words. */
export function claimsCsv(members: readonly Member[], actors: readonly LinkedActor[]): string {
  const look = lookupOf(members, actors);
  const rows = members.flatMap((m) =>
    m.claims.map((c) => {
      const { outlet, published } = m.annotated.article;
      const words = c.evidence.map((e) => e.quote).join(' … ');
      const ends = c.evidence.map((e) => e.end);
      return [
        c.id,
        c.kind,
        c.article,
        outlet,
        published,
        actorOfClaim(look, c)?.name,
        ...shared(c),
        c.evidence[0].start,
        Math.max(...ends),
        words,
        m.group.origin,
        c.secondHand,
      ];
    }),
  );
  return csv(HEADER, rows);
}
