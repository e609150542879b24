import type { EventAnnotation } from '../../../record/index.ts';
import type { Refiner } from './types.ts';

const keyOf = (e: EventAnnotation): string =>
  [e.type, e.start, e.end, e.sources.map((p) => p.start), e.targets.map((p) => p.start)].join('|');

/** The same words told as the same event stand once. */
export const once: Refiner = (_doc, _m, events) => {
  const seen = new Set<string>();
  return events.filter((e) => {
    const key = keyOf(e);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
