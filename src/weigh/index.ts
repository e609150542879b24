/**
 * Claims against each other: the same claim told twice, agreement, conflict, sides, silence, what is due.
 * Takes: a story, its members (article, claims, group) and their linked actors. Gives: `Weighed`, ledgers and timelines.
 * Never: says which account is true, or drops a claim.
 */
import type { LinkedActor, Member, Story, Weighed } from '../record/index.ts';
import { compareSides } from './compare.ts';
import { findConflicts } from './conflicts.ts';
import { contextOf } from './context.ts';
import { oneSidedContacts, wordsToldByOther } from './oneSided.ts';
import { pointsOf } from './points.ts';
import { sidesOf } from './sides.ts';

export { type Change, changesBetween, orphansOf, TOUCHES, type Touch } from './changes.ts';
export { dueItems } from './due.ts';
export { type TimelineEntry, timelineOf } from './timeline.ts';
export { versionsOf } from './versions.ts';

/** Options of `weigh`. `sides`: ids of the sides to hold against each other, instead of the two most heard. */
export interface WeighOptions {
  readonly sides?: readonly string[];
}

/** Weighs a story's claims. The order of members does not change the result. */
export function weigh(
  story: Story,
  members: readonly Member[],
  actors: readonly LinkedActor[],
  options: WeighOptions = {},
): Weighed {
  const ordered = [...members].sort((a, b) => published(a).localeCompare(published(b), 'en') || (a.id < b.id ? -1 : 1));
  const context = contextOf(ordered, actors);
  const sides = sidesOf(context, options.sides);
  const points = pointsOf(context, sides);
  const conflicts = findConflicts(context, points, sides);
  return {
    story,
    actors,
    sides,
    points,
    conflicts,
    compared: compareSides(context, points, conflicts, sides),
    oneSided: [...oneSidedContacts(context, points, sides), ...wordsToldByOther(context, points, conflicts, sides)],
    groups: ordered.map((m) => m.group),
  };
}

const published = (m: Member): string => m.annotated.article.published ?? '9999';
