import { type BriefSection, dayRange, type EventClaim, type Point } from '../../record/index.ts';
import { type BriefContext, citations, cited, originsNote, toldBy } from '../context.ts';
import { capital, eventLabel, list, longTime, quote, stop } from '../phrase.ts';

/** A timeline: each event at its own precision, in its source's words, undated ones last. */
export function whatHappened(ctx: BriefContext): BriefSection {
  const events = ctx.points.filter((p) => p.claim.kind === 'event' && p.claim.is.status !== 'negated');
  const ordered = [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return {
    id: 'what-happened',
    heading: 'What happened',
    sentences: ordered.map((p) => cited(line(ctx, p), citations(ctx, p))),
  };
}

const key = (p: Point): string => (p.when === undefined ? '9999-99' : (dayRange(p.when)?.from ?? `9999-${p.when}`));

function line(ctx: BriefContext, p: Point): string {
  const c = p.claim as EventClaim;
  const when = p.when === undefined ? 'No date given' : capital(longTime(p.when));
  const status =
    c.is.status === 'actual' || c.is.status === 'historical'
      ? ''
      : `, ${c.is.status === 'future' ? 'to come' : 'not as done'}`;
  const parties = partiesOf(ctx, c);
  const words = quote(ctx.look.text(c.article, c.is));
  const who = parties === '' ? '' : ` (${parties})`;
  return stop(
    `${when}: ${eventLabel(c.is.type, c.is.mode)}${status}${who}: ${words}${toldBy(ctx, c)}${originsNote(p)}`,
  );
}

function partiesOf(ctx: BriefContext, c: EventClaim): string {
  const names = (who: EventClaim['is']['sources']): string[] => [
    ...new Set(who.map((p) => ctx.look.linked(c.article, p.actor)?.name ?? ctx.look.text(c.article, p))),
  ];
  const [from, to] = [names(c.is.sources), names(c.is.targets)];
  return to.length === 0 ? list(from) : `${list(from)} to ${list(to)}`;
}
