import {
  actorOfClaim,
  type Claim,
  type CommitmentClaim,
  type DayRange,
  dayRange,
  type EventClaim,
  isDenied,
  type Point,
  type StatementClaim,
  sideIdOf,
  stands,
} from '../record/index.ts';
import { overlaps, words } from '../text/index.ts';
import { type Context, perClaim, publishedOf } from './context.ts';
import { timeToldBy } from './days.ts';
import { shareOf } from './likeness.ts';
import { SPOKEN, saysNo } from './whether.ts';

/** The words of an event and of the place from which it is told. */
function toldWords(ctx: Context, c: Claim): ReadonlySet<string> {
  const place = ctx.article(c.article).article.dateline?.place;
  return place === undefined ? ctx.core(c) : new Set([...ctx.core(c), ...ctx.roots(c.article, place)]);
}

/** Shares of a deed's words that what tells of it must have to be its doing: on any day, and on the very day that was set. */
const DONE = 0.6;
const DONE_ON_THE_DAY = 0.5;

function isOnTheDay(owed: CommitmentClaim, happened: DayRange): boolean {
  const due = owed.is.due && dayRange(owed.is.due.edtf);
  return !!due && due.from === due.to && happened.from === due.from && happened.to === due.to;
}

/** `undertook to hand over the data`: words in which an act is owed once more, and so not done. */
const owesAgain = (ctx: Context, c: Claim): boolean =>
  ctx.members.some(
    (m) => m.id === c.article && m.claims.some((x) => x.kind === 'commitment' && overlaps(x.is.action, c.is)),
  );

/** The roots of a claim's words in their order, with the words that open each. */
const wordList = perClaim((ctx, c: Claim) => {
  const lexicon = ctx.lexicon(c.article);
  const said = c.kind === 'commitment' ? [c.is.action] : c.kind === 'statement' ? c.is.content : [c.is];
  const text = said.map((s) => ctx.text(c.article, s)).join(' ');
  return words(lexicon.inOneWord(text)).map(({ word }) => ({ word, root: [...ctx.roots(c.article, word)][0] }));
});

/** The verb of what is owed: the first of its words that carries content. */
const verbOf = (ctx: Context, owed: CommitmentClaim): string | undefined =>
  wordList(ctx, owed).find((w) => w.root !== undefined)?.root;

/** Whether a claim has the verb as what took place: not behind `to`, nor what will be or must. */
function tellsVerb(ctx: Context, c: Claim, verb: string): boolean {
  const list = wordList(ctx, c);
  const { ahead } = ctx.lexicon(c.article);
  return list.some((w, i) => w.root === verb && !list.slice(Math.max(0, i - 2), i).some((b) => ahead.has(b.word)));
}

/** Whether a meeting can be the doing of an act: an act of coming together, or of going where others are. */
const isDoneByMeeting = (ctx: Context, owed: CommitmentClaim): boolean =>
  ctx.lexicon(owed.article).meetingActs.has(verbOf(ctx, owed) ?? '');

/** An event told as done, of the owner's side: with the act's verb, or a meeting of what a meeting can do. */
function isItsEvent(ctx: Context, owed: CommitmentClaim, e: EventClaim): boolean {
  // Who denies, asks for or welcomes a thing has not done it.
  if (e.is.status !== 'actual' || SPOKEN.has(e.is.type)) return false;
  const verb = verbOf(ctx, owed);
  const fits = e.is.type === 'CONSULT' ? isDoneByMeeting(ctx, owed) : verb !== undefined && tellsVerb(ctx, e, verb);
  if (!fits) return false;
  const owner = sideIdOf(actorOfClaim(ctx, owed));
  return owner === undefined || sideIdOf(actorOfClaim(ctx, e)) === owner;
}

const ASSERTED: ReadonlySet<string> = new Set(['asserts', 'other', 'praises', 'blames']);

/** Words that tell the deed with its verb, of whoever owes it or of nobody else: `the data were handed over`. */
function tellsIt(ctx: Context, owed: CommitmentClaim, s: StatementClaim): boolean {
  const verb = verbOf(ctx, owed);
  if (verb === undefined || !ASSERTED.has(s.is.stance) || saysNo(ctx, s) || !tellsVerb(ctx, s, verb)) return false;
  const owner = sideIdOf(actorOfClaim(ctx, owed));
  const inside = ctx.article(s.article).mentions.filter((m) => s.is.content.some((c) => overlaps(c, m)));
  const named = inside.flatMap((m) => ctx.linked(s.article, m.actor) ?? []).filter((a) => a.kind !== 'place');
  const [first] = named.flatMap((a) => sideIdOf(a) ?? []);
  return owner === undefined || first === undefined || first === owner;
}

/** The days on which a claim says that it was; of words without one the day on which they came out. */
function daysOf(ctx: Context, c: Claim, when: string | undefined): DayRange | null {
  const time = c.kind === 'event' ? when : timeToldBy(ctx, c);
  if (time !== undefined) return dayRange(time);
  const told = publishedOf(ctx, c.article);
  return c.kind === 'statement' && told !== '' ? { from: told, to: told } : null;
}

/** What later reports tell as done on days that lie behind them: an event or words, of the owner, that hold most of the deed's. */
export function doneBy(ctx: Context, owed: CommitmentClaim, points: readonly Point[]): Point | undefined {
  const made = publishedOf(ctx, owed.article);
  const deed = ctx.core(owed);
  if (deed.size < 2) return undefined;
  const isDoing = (q: Point): boolean => {
    const c = q.claim;
    if ((c.kind !== 'event' && c.kind !== 'statement') || !stands(q) || isDenied(ctx, c)) return false;
    const reported = publishedOf(ctx, c.article);
    const days = reported > made ? daysOf(ctx, c, q.when) : null;
    if (!days || days.to < made || days.to > reported || owesAgain(ctx, c)) return false;
    if (!(c.kind === 'event' ? isItsEvent(ctx, owed, c) : tellsIt(ctx, owed, c))) return false;
    return shareOf(deed, toldWords(ctx, c)) >= (isOnTheDay(owed, days) ? DONE_ON_THE_DAY : DONE);
  };
  // An event says more plainly what took place than words on it.
  return (
    points.find((p) => p.kind === 'event' && isDoing(p)) ?? points.find((p) => p.kind === 'statement' && isDoing(p))
  );
}
