import {
  actorOfClaim,
  type CommitmentClaim,
  type DayRange,
  type DueItem,
  type DueStatus,
  dayRange,
  type EventClaim,
  isDenied,
  type LinkedActor,
  type Member,
  type Point,
  sideIdOf,
  stands,
  tellerOf,
  type Weighed,
} from '../record/index.ts';
import { type Context, contextOf } from './context.ts';
import { shareOf } from './likeness.ts';

const DAY = 10;
const publishedOf = (ctx: Context, article: string): string =>
  (ctx.article(article).article.published ?? '').slice(0, DAY);

/** The words of an event and of the place from which it is told. */
function toldWords(ctx: Context, e: EventClaim): ReadonlySet<string> {
  const place = ctx.article(e.article).article.dateline?.place;
  return place === undefined ? ctx.core(e) : new Set([...ctx.core(e), ...ctx.stems(e.article, place)]);
}

/** Shares of a deed's words that an event's must have to be its doing: on any day, and on the very day that was set. */
const DONE = 0.6;
const DONE_ON_THE_DAY = 0.5;

function isOnTheDay(owed: CommitmentClaim, happened: DayRange): boolean {
  const due = owed.is.due && dayRange(owed.is.due.edtf);
  return !!due && due.from === due.to && happened.from === due.from && happened.to === due.to;
}

/** A later event of the owner's side, told as done on days that lie behind its report, whose words hold most of the deed's. */
function doneBy(ctx: Context, owed: CommitmentClaim, points: readonly Point[]): Point | undefined {
  const made = publishedOf(ctx, owed.article);
  const owner = sideIdOf(actorOfClaim(ctx, owed));
  const deed = ctx.core(owed);
  if (deed.size < 2) return undefined;
  return points.find((q) => {
    const e = q.claim;
    if (e.kind !== 'event' || e.is.status !== 'actual' || q.when === undefined || !stands(q)) return false;
    const reported = publishedOf(ctx, e.article);
    const days = dayRange(q.when);
    if (reported <= made || !days || days.to < made || days.to > reported || isDenied(ctx, e)) return false;
    const doer = sideIdOf(actorOfClaim(ctx, e));
    if (owner !== undefined && doer !== owner) return false;
    return shareOf(deed, toldWords(ctx, e)) >= (isOnTheDay(owed, days) ? DONE_ON_THE_DAY : DONE);
  });
}

function statusOf(owed: CommitmentClaim, at: string | undefined, done: Point | undefined): DueStatus {
  if (done) return 'done';
  const range = owed.is.due ? dayRange(owed.is.due.edtf) : null;
  if (!range) return 'undated';
  return at !== undefined && range.to < at ? 'overdue' : 'open';
}

const nameOf = (a: LinkedActor | undefined, words: string): string => (a && a.name !== '' ? a.name : words);

/**
 * The ledger at the day `at`: every commitment that is not superseded and not only told to be denied, by the end of its window, undated ones last.
 * `overdue` says only that the window has passed and no article of the story tells of it as done.
 */
export function dueItems(weighed: Weighed, members: readonly Member[], at: string | undefined): DueItem[] {
  const ctx = contextOf(members, weighed.actors);
  const items = weighed.points.flatMap((p): DueItem[] => {
    const owed = p.claim;
    if (owed.kind !== 'commitment' || !stands(p) || isDenied(ctx, owed)) return [];
    const done = doneBy(ctx, owed, weighed.points);
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
