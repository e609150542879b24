import type { CopyKind } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import { type Copies, type Copy, verbatim } from './copies.ts';
import { sameOutlet } from './credits.ts';
import type { Houses } from './houses.ts';
import type { Told } from './kept.ts';
import { type Reason, sharedStretches } from './shown.ts';

/** The original report an article traces to, and why. `of` is the id of that report's article. */
export interface Origin {
  readonly of: string;
  readonly copy?: { readonly of: string; readonly kind: CopyKind };
  readonly reasons: readonly Reason[];
}

const percent = (x: number): string => `${Math.round(x * 100)} %`;

/** Union-find over places in the list; the root is the smallest place, so the earliest report gives its name. */
function families(size: number): { find: (i: number) => number; union: (a: number, b: number) => void } {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const union = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  return { find, union };
}

/**
 * The original of a family: the report of the agency that it credits, even where that came in later; else the earliest. Where several are of the
 * same time, the one that the others have most of, so that a cut or a lengthened copy is not taken for what it was made from.
 */
function original(members: readonly number[], sketches: readonly Told[], copies: Copies): number {
  const agencies = members.flatMap((i) => sketches[i]!.credits.map((c) => c.agency));
  const own = members.find((i) => agencies.some((name) => sameOutlet(sketches[i]!.outlet ?? '', name)));
  const first = sketches[members[0]!]!.published;
  const rivals = members.filter((i) => sketches[i]!.published === first);
  if (own !== undefined || rivals.length < 2) return own ?? members[0]!;
  const known = new Map(
    rivals.map((i) => [i, members.reduce((n, j) => (i === j ? n : n + (copies.between(i, j)?.shared ?? 0)), 0)]),
  );
  const before = (i: number, best: number): boolean => {
    const more = known.get(i)! - known.get(best)!;
    return Math.abs(more) > CLEARLY ? more > 0 : isSource(sketches[i]!, sketches[best]!);
  };
  return rivals.reduce((best, i) => (before(i, best) ? i : best));
}

const CLEARLY = 0.05;
const AS_LONG = 0.8;

/** Whether `b` looks made from `a`: cut from it, or of its length but with words of its own about it. */
function isSource(a: Told, b: Told): boolean {
  const [x, y] = [a.prose.size, b.prose.size];
  return Math.min(x, y) < AS_LONG * Math.max(x, y) ? x > y : verbatim(a, b) > verbatim(b, a);
}

/** A tie between a report and an earlier or later one of its story, and why. */
interface Tie {
  readonly of: number;
  readonly to: number;
  readonly why: Reason;
}

/** Every report that names another of its story as the first. */
function creditTies(sketches: readonly Told[], places: readonly number[]): Tie[] {
  return places.flatMap((of) =>
    sketches[of]!.firsts.slice(0, 1).flatMap(({ outlet, phrase }) => {
      const to = places.find((j) => j !== of && sameOutlet(sketches[j]!.outlet ?? '', outlet));
      const text = `says that ${sketches[to ?? of]!.outlet} reported it first`;
      return to === undefined ? [] : [{ of, to, why: { text, shown: [phrase] } }];
    }),
  );
}

/** Every report of a house to the first one that the house has of the story: nobody outside knows who there found what. */
function houseTies(sketches: readonly Told[], places: readonly number[], houses: Houses): Tie[] {
  const houseOf = (i: number): string | undefined => houses(sketches[i]!.outlet ?? '');
  return places.flatMap((of) => {
    const house = houseOf(of);
    const to = places.find((j) => house !== undefined && houseOf(j) === house)!;
    const text = `is of one house with ${sketches[to ?? of]!.outlet}: ${house}`;
    return house === undefined || to === of ? [] : [{ of, to, why: { text, shown: [] } }];
  });
}

/** The origin of each place, from shared text, from "first reported by" and from houses; independence is an upper bound. */
export function origins(
  sketches: readonly Told[],
  copies: Copies,
  stories: readonly string[],
  houses: Houses,
): (i: number) => Origin {
  const { find, union } = families(sketches.length);
  const reasons = new Map<number, Reason[]>();
  copies.of.forEach((list, i) => {
    for (const c of list) if (c.kind !== 'quotes-only') union(i, c.with);
  });
  for (const places of groupBy(sketches.keys(), (i) => stories[i] ?? '').values())
    for (const { of, to, why } of [...creditTies(sketches, places), ...houseTies(sketches, places, houses)]) {
      union(of, to);
      reasons.set(of, [...(reasons.get(of) ?? []), why]);
    }
  const byRoot = groupBy(sketches.keys(), find);
  const firsts = new Map([...byRoot].map(([root, members]) => [root, original(members, sketches, copies)]));
  return (i) => trace(i, firsts.get(find(i))!, sketches, copies, reasons.get(i) ?? []);
}

/** That a byline, a tag or a closing line names an agency. */
const creditReasons = ({ credits }: Told): Reason[] =>
  credits.map(({ agency, start, end }) => ({
    text: `credits ${agency}`,
    shown: start === undefined || end === undefined ? [] : [{ start, end }],
  }));

function copyReason(s: Told, from: Told, { kind, shared }: Copy): Reason {
  if (kind === 'quotes-only')
    return {
      text: `quotes the same words as ${from.id}, and shares no more with it: two reports of one occasion`,
      shown: sharedStretches(s, from, 'speech'),
    };
  return {
    text: `${percent(shared)} of the word triples of the shorter text are shared with ${from.id}, quotations left out`,
    shown: sharedStretches(s, from, 'prose'),
  };
}

function trace(i: number, first: number, sketches: readonly Told[], copies: Copies, ties: readonly Reason[]): Origin {
  const s = sketches[i]!;
  const spoken = copies.of[i]?.find((c) => c.kind === 'quotes-only');
  const direct = copyOf(copies.between(i, first)) ?? copies.of[i]?.find((c) => c.kind !== 'quotes-only');
  const copy = first === i ? spoken : (direct ?? spoken);
  const from = sketches[copy?.with ?? i]!;
  const reasons = [...(copy ? [copyReason(s, from, copy)] : []), ...ties, ...creditReasons(s)];
  return {
    of: sketches[first]!.id,
    // Whoever was there too has copied nothing.
    ...(copy && first !== i ? { copy: { of: from.id, kind: copy.kind } } : {}),
    reasons: reasons.length > 0 ? reasons : [{ text: 'shares its prose with no earlier report', shown: [] }],
  };
}

const copyOf = (c: Copy | null): Copy | null => (c?.kind === 'quotes-only' ? null : c);
