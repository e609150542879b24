import {
  actorOfClaim,
  type CommitmentClaim,
  type DueItem,
  type DueStatus,
  dayRange,
  type LinkedActor,
  type Member,
  type Point,
  sideIdOf,
  tellerOf,
  type Weighed,
} from '../record/index.ts';
import { type Context, contextOf } from './context.ts';
import { containment } from './likeness.ts';

const DAY = 10;
const publishedOf = (ctx: Context, article: string): string =>
  (ctx.article(article).article.published ?? '').slice(0, DAY);

/** A later event of the owner's side, told as done, whose words hold most of the action's. */
function doneBy(ctx: Context, p: Point, owed: CommitmentClaim, points: readonly Point[]): Point | undefined {
  const made = publishedOf(ctx, owed.article);
  const owner = sideIdOf(actorOfClaim(ctx, owed));
  return points.find((q) => {
    if (q.id === p.id || q.claim.kind !== 'event' || q.claim.is.status !== 'actual') return false;
    if (publishedOf(ctx, q.claim.article) <= made) return false;
    const doer = sideIdOf(actorOfClaim(ctx, q.claim));
    if (owner !== undefined && doer !== owner) return false;
    return containment(ctx.words(owed), ctx.words(q.claim)) >= 0.6 && ctx.words(owed).size >= 2;
  });
}

function statusOf(owed: CommitmentClaim, at: string, done: Point | undefined): DueStatus {
  if (done) return 'done';
  const range = owed.is.due ? dayRange(owed.is.due.edtf) : null;
  if (!range) return 'undated';
  return range.to < at ? 'overdue' : 'open';
}

const nameOf = (a: LinkedActor | undefined, words: string): string => (a && a.name !== '' ? a.name : words);

/**
 * The ledger at the day `at`: every commitment that is not superseded, by the end of its window, undated ones last.
 * `overdue` says only that the window has passed and no article of the story tells of it as done.
 */
export function dueItems(weighed: Weighed, members: readonly Member[], at: string): DueItem[] {
  const ctx = contextOf(members, weighed.actors);
  const items = weighed.points.flatMap((p): DueItem[] => {
    const owed = p.claim;
    if (owed.kind !== 'commitment' || p.supersededBy !== undefined) return [];
    const done = doneBy(ctx, p, owed, weighed.points);
    const teller = tellerOf(ctx, owed);
    return [
      {
        point: p.id,
        owner: nameOf(
          actorOfClaim(ctx, owed),
          owed.is.owner ? ctx.text(owed.article, owed.is.owner) : 'owner not stated',
        ),
        action: ctx.text(owed.article, owed.is.action),
        ...(owed.is.due ? { due: owed.is.due.edtf } : {}),
        strength: owed.is.strength,
        status: statusOf(owed, at, done),
        ...(teller ? { toldBy: teller.name } : {}),
        ...(done ? { shownBy: done.id } : {}),
      },
    ];
  });
  const end = (i: DueItem): string => (i.due ? (dayRange(i.due)?.to ?? '9999') : '9999-99');
  return items.sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}
