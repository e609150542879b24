import type { Span } from '../../record/index.ts';
import { contains, overlaps } from '../../text/index.ts';
import type { Draft } from './draft.ts';

/** A draft that stays, and the place in the list of the one that reports it. */
export interface Settled {
  readonly draft: Draft;
  readonly within?: number;
}

const DEEPEST = 4;

/** Whether all of `inner` stands in one piece of `outer`'s words. */
export const holds = (outer: Draft, inner: Draft): boolean =>
  outer.content.some(
    (piece) => contains(piece, inner.cue ?? inner.content[0]!) && inner.content.every((c) => contains(piece, c)),
  );

const meets = (a: Draft, b: Draft): boolean =>
  a.content.some((x) => b.content.some((y) => overlaps(x, y)) || (b.cue && overlaps(x, b.cue))) ||
  b.content.some((y) => a.cue && overlaps(y, a.cue));

/**
 * Leaves of the drafts of one sentence those that stand beside or inside one another; of two that cross, the earlier
 * in the list stays.
 */
export function settled(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const whole of [...drafts].sort((a, b) => Number(isAround(b)) - Number(isAround(a)))) {
    const d = clipped(whole, kept);
    const outer = kept.filter((k) => holds(k, d)).length;
    const clear = kept.every((k) => !meets(k, d) || holds(k, d) || holds(d, k));
    if (clear && outer < DEEPEST && !kept.some((k) => sameCue(k, d))) kept.push(d);
  }
  return kept;
}

/** Words that run out of those of a draft which holds their cue end where these end. */
function clipped(d: Draft, kept: readonly Draft[]): Draft {
  const pieces = kept.filter(isAround).flatMap((k) => k.content);
  const outer = pieces.find((p) => d.cue !== undefined && contains(p, d.cue));
  if (!outer || d.content.every((c) => contains(outer, c))) return d;
  const content = d.content.flatMap((c) => {
    const [start, end] = [Math.max(c.start, outer.start), Math.min(c.end, outer.end)];
    return end > start ? [{ start, end }] : [];
  });
  return content.length > 0 ? { ...d, content } : d;
}

/** What encloses its cue shows its extent best. */
const isAround = (d: Draft): boolean => /rules\/(?:aroundCue|clauseBefore|accordingTo|speakerLine)$/u.test(d.rule);

const sameCue = (a: Draft, b: Draft): boolean => a.cue !== undefined && b.cue !== undefined && overlaps(a.cue, b.cue);

const extent = (d: Draft): Span => ({
  start: Math.min(...d.content.map((c) => c.start), d.cue?.start ?? Number.POSITIVE_INFINITY),
  end: Math.max(...d.content.map((c) => c.end), d.cue?.end ?? 0),
});

/** By place, each with the smallest of those before it that holds it. */
export function nested(drafts: readonly Draft[]): Settled[] {
  const sorted = [...drafts].sort((a, b) => extent(a).start - extent(b).start || extent(b).end - extent(a).end);
  const open: number[] = [];
  return sorted.map((draft, n) => {
    while (open.length > 0 && extent(sorted[open.at(-1)!]!).end <= extent(draft).start) open.pop();
    const within = open.findLast((k) => holds(sorted[k]!, draft));
    open.push(n);
    return { draft, ...(within === undefined ? {} : { within }) };
  });
}
