import type { Pairs } from './pairs.ts';

/** That one group of articles tells on what an earlier one told. Groups by their smallest place. */
export interface Follow {
  readonly earlier: number;
  readonly later: number;
  /** Mean likeness of their articles. */
  readonly like: number;
}

/** How many articles a group has, its first and its last day; undated articles count in the size alone. */
export interface GroupSpan {
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** The spans of the groups of `home`, by their smallest place. */
export function spansOf(home: readonly number[], days: readonly (number | null)[]): Map<number, GroupSpan> {
  const out = new Map<number, { size: number; from: number; to: number }>();
  home.forEach((h, i) => {
    const s = out.get(h) ?? { size: 0, from: Infinity, to: -Infinity };
    const d = days[i] ?? null;
    s.size++;
    if (d !== null) [s.from, s.to] = [Math.min(s.from, d), Math.max(s.to, d)];
    out.set(h, s);
  });
  return out;
}

/** Pairs of articles of two groups, under the group with the larger place: for each the later article and the number of the pair there. */
interface Across {
  readonly begins: Uint32Array;
  readonly later: Uint32Array;
  readonly nth: Uint32Array;
}

/** Calls for every pair of articles of two groups, in order. */
function eachAcross(
  home: readonly number[],
  pairs: Pairs,
  call: (group: number, i: number, nth: number) => void,
): void {
  for (let i = 0; i < pairs.size; i++) {
    const b = home[i]!;
    pairs.earlier(i).forEach((j, nth) => {
      const a = home[j]!;
      if (a !== b) call(Math.max(a, b), i, nth);
    });
  }
}

function acrossOf(home: readonly number[], pairs: Pairs): Across {
  const begins = new Uint32Array(pairs.size + 2);
  eachAcross(home, pairs, (group) => begins[group + 2]!++);
  for (let i = 2; i < begins.length; i++) begins[i]! += begins[i - 1]!;
  const all = begins.at(-1)!;
  const [later, nth] = [new Uint32Array(all), new Uint32Array(all)];
  eachAcross(home, pairs, (group, i, n) => {
    const at = begins[group + 1]!++;
    later[at] = i;
    nth[at] = n;
  });
  return { begins, later, nth };
}

/** Of two groups which is the earlier, and how many days lie between them; not a number where one has no day. */
function apart(a: number, b: number, p: GroupSpan, q: GroupSpan): { earlier: number; later: number; gap: number } {
  const isFirst = p.from < q.from || (p.from === q.from && a < b);
  const gap = Math.max(p.from, q.from) - (isFirst ? p.to : q.to);
  return isFirst ? { earlier: a, later: b, gap } : { earlier: b, later: a, gap };
}

/** Which groups follow another: how like they are at least, and how many days after its last report they begin at most. */
export interface Following {
  readonly like: number;
  readonly within: number;
}

/** Every pair of dated groups of which the one follows the other, the likest first. `home`: each place's group. */
export function follows(
  home: readonly number[],
  pairs: Pairs,
  days: readonly (number | null)[],
  { like: least, within }: Following,
): Follow[] {
  const spans = spansOf(home, days);
  const { begins, later, nth } = acrossOf(home, pairs);
  const sums = new Map<number, number>();
  const out: Follow[] = [];
  for (let b = 0; b < home.length; b++) {
    for (let at = begins[b]!; at < begins[b + 1]!; at++) {
      const [i, n] = [later[at]!, nth[at]!];
      const other = home[i] === b ? home[pairs.earlier(i)[n]!]! : home[i]!;
      sums.set(other, (sums.get(other) ?? 0) + pairs.likes(i)[n]!);
    }
    for (const [a, sum] of sums) {
      const [p, q] = [spans.get(a)!, spans.get(b)!];
      const { gap, ...two } = apart(a, b, p, q);
      const like = sum / (p.size * q.size);
      if (like >= least && Number.isFinite(gap) && gap <= within) out.push({ ...two, like });
    }
    sums.clear();
  }
  return out.sort((x, y) => y.like - x.like || x.later - y.later || x.earlier - y.earlier);
}
