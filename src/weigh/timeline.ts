import type { Point, Weighed } from '../record/index.ts';
import { dayRange, stands } from '../record/index.ts';

/** One thing that happened or is to happen. `when` keeps the precision that the words have. */
export interface TimelineEntry {
  readonly point: Point;
  readonly when?: string;
}

/** Events in the order in which they happened; undated ones last; negated and superseded ones left out. */
export function timelineOf(weighed: Weighed): TimelineEntry[] {
  const shown = weighed.points.filter((p) => p.claim.kind === 'event' && p.claim.is.status !== 'negated' && stands(p));
  const entries = shown.map(
    (point): TimelineEntry => (point.when === undefined ? { point } : { point, when: point.when }),
  );
  const key = (e: TimelineEntry): string =>
    e.when === undefined ? '9999-99' : (dayRange(e.when)?.from ?? `9999-${e.when}`);
  return entries.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
