import type { EventAnnotation } from '../../../record/index.ts';
import type { Refiner } from './types.ts';

const sameSource = (a: EventAnnotation, b: EventAnnotation): boolean =>
  a.sources.length > 0 && a.sources.every((p) => b.sources.some((q) => q.start === p.start));

/** `an operation in X, resulting in the capture of Y`: one act of the same doer; its place and time hold for the outcome. */
export const outcome: Refiner = (_doc, _m, events) => {
  const parents = events.filter((e) => e.rule !== 'annotate/events/rules/nominal');
  let from = 0;
  return events.map((e) => {
    if (e.rule !== 'annotate/events/rules/nominal' || e.targets.some((t) => t.country !== undefined)) return e;
    while (from < parents.length && (parents[from]?.end ?? 0) < e.start - 200) from++;
    const parent = parents.slice(from, from + 8).find((p) => p.start < e.start && sameSource(e, p));
    const place = parent?.targets.filter((t) => t.country !== undefined) ?? [];
    if (!parent || place.length === 0) return e;
    const time = parent.happened && !e.happened ? { happened: parent.happened } : {};
    return { ...e, targets: [...e.targets, ...place], ...time };
  });
};
