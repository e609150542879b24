import type { Pairs } from './pairs.ts';

/** That one group of articles tells on what an earlier one told. Groups by their smallest place. */
export interface Follow {
  readonly earlier: number;
  readonly later: number;
  /** Mean likeness of their articles. */
  readonly like: number;
}

/** Size, first and last day of the groups of `home`, by their smallest place; undated articles count in the size alone. */
export function spansOf(
  home: readonly number[],
  days: readonly (number | null)[],
): Map<number, { size: number; from: number; to: number }> {
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

/**
 * Every pair of dated groups of which the one begins no more than `within` days after the other's last report, the likest first.
 * `home`: each place's group.
 */
export function follows(
  home: readonly number[],
  pairs: Pairs,
  days: readonly (number | null)[],
  within: number,
): Follow[] {
  const spans = spansOf(home, days);
  const sums = new Map<string, { a: number; b: number; sum: number }>();
  pairs.forEach((near, i) => {
    for (const [j, x] of near) {
      const [a, b] = [home[j]!, home[i]!];
      if (j > i || a === b) continue;
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const s = sums.get(key) ?? { a: Math.min(a, b), b: Math.max(a, b), sum: 0 };
      s.sum += x;
      sums.set(key, s);
    }
  });
  const out = [...sums.values()].flatMap(({ a, b, sum }): Follow[] => {
    const [p, q] = [spans.get(a)!, spans.get(b)!];
    const [earlier, later] = p.from < q.from || (p.from === q.from && a < b) ? [a, b] : [b, a];
    const gap = Math.max(p.from, q.from) - (earlier === a ? p.to : q.to);
    return Number.isFinite(gap) && gap <= within ? [{ earlier, later, like: sum / (p.size * q.size) }] : [];
  });
  return out.sort((x, y) => y.like - x.like || x.later - y.later || x.earlier - y.earlier);
}
