import { briefingOf } from '../../languages/index.ts';
import {
  actorOfClaim,
  type BriefSentence,
  type CommitmentClaim,
  dayRange,
  type EventClaim,
  ownersTogether,
  type Point,
} from '../../record/index.ts';
import { fold } from '../../text/index.ts';
import { pointRests } from '../attribution.ts';
import { citationOf, retold } from '../clause.ts';
import { type BriefContext, citations, cited, isParty, sideName, tellerName } from '../context.ts';
import { sentenceAround } from '../passage.ts';
import { capital, closed, longTime, lowered, possessive } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';

type Owed = Point & { readonly claim: CommitmentClaim };

const isOwed = (p: Point): p is Owed => p.claim.kind === 'commitment';

/** One owner, several owners. */
const STRENGTH: Readonly<Record<CommitmentClaim['is']['strength'], readonly [string, string]>> = {
  will: ['is to', 'are to'],
  agreed: ['has agreed to', 'have agreed to'],
  plans: ['plans to', 'plan to'],
  may: ['may', 'may'],
  demanded: ['is asked to', 'are asked to'],
};

const wordsAbout = (ctx: BriefContext, { article }: CommitmentClaim): ReturnType<typeof briefingOf> =>
  briefingOf(ctx.look.article(article).article.lang);

/** The commitments that a brief tells, in the order of the ledger: by the end of their window, undated last. */
export const owedPoints = (ctx: BriefContext): Owed[] =>
  once(
    ctx,
    ctx.due
      .flatMap((i) => ctx.points.find((p) => p.id === i.point) ?? [])
      .filter(isOwed)
      .filter((p) => isWhole(ctx, p)),
  );

/** What each side owes next and by when, and on whose word alone it is known. */
export const due = (ctx: BriefContext): WeightedSection => ({
  id: 'due',
  heading: 'What is due',
  sentences: owedPoints(ctx).map((p) => ({ ...owedLine(ctx, p), weight: weightOf(ctx, p) })),
});

/** What has a day, and what is promised, before what is asked or has none. */
const weightOf = (ctx: BriefContext, p: Owed): number =>
  (p.when === undefined ? 0 : 2) + (FIRM.has(p.claim.is.strength) ? 1 : 0) + (isPast(ctx, p) ? 1 : 0) + p.origins;

const FIRM: ReadonlySet<string> = new Set(['will', 'agreed']);

/** Its window has ended, and no report has it as done. */
const isPast = (ctx: BriefContext, p: Owed): boolean => ctx.due.some((i) => i.point === p.id && i.status === 'overdue');

/** One commitment with its window, and that it was done where a report has it so. */
export function owedLine(ctx: BriefContext, p: Owed): BriefSentence {
  const done = doneBy(ctx, p);
  const shown = done ? [citationOf(done.article, sentenceAround(ctx.look.article(done.article), done.is))] : [];
  return cited(line(ctx, p, done), [...citations(ctx, p), ...shown]);
}

/** The event that the ledger has as its doing. */
function doneBy(ctx: BriefContext, p: Owed): EventClaim | undefined {
  const by = ctx.due.find((i) => i.point === p.id && i.status === 'done')?.shownBy;
  const claim = ctx.points.find((q) => q.id === by)?.claim;
  return claim?.kind === 'event' ? claim : undefined;
}

/** An act of two words and more, owed by somebody who can be named; what merely may be done is owed where it has a time. */
function isWhole(ctx: BriefContext, p: Owed): boolean {
  const c = p.claim;
  if (c.is.strength === 'may' && c.is.due === undefined) return false;
  const named = c.is.owner?.actor !== undefined || ownersTogether(ctx.look, c) !== undefined;
  if (c.is.owner && !named && !isParty(ctx, c.article, c.is.owner)) return false;
  const action = ctx.look.text(c.article, c.is.action);
  return (action.match(/\p{L}+/gu) ?? []).length >= 3 && !wordsAbout(ctx, c).pronounAlone.test(ownerOf(ctx, p));
}

/** Telling words of an act: `lodge its case at once`. */
const wordsOf = (ctx: BriefContext, p: Owed): Set<string> =>
  new Set(fold(ctx.look.text(p.claim.article, p.claim.is.action)).match(/[\p{L}\p{N}]{4,}/gu) ?? []);

/** One line for an act of one owner, however it is worded: nearly all telling words of the shorter stand in the longer. */
function once(ctx: BriefContext, points: readonly Owed[]): Owed[] {
  const seen: { readonly owner: string; readonly words: ReadonlySet<string> }[] = [];
  return points.filter((p) => {
    const [owner, words] = [fold(ownerOf(ctx, p)), wordsOf(ctx, p)];
    const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
      a.size > 0 && [...a].filter((w) => b.has(w)).length >= 0.75 * a.size;
    if (seen.some((s) => s.owner === owner && (within(s.words, words) || within(words, s.words)))) return false;
    seen.push({ owner, words });
    return true;
  });
}

function line(ctx: BriefContext, p: Owed, done: EventClaim | undefined): string {
  const c = p.claim;
  const text = clause(ctx, p);
  const notes = [
    c.is.due ? windowOf(ctx, p, c.is.due.edtf, done !== undefined) : 'no date given',
    ...(done ? [`done: ${doneWords(ctx, done)}`] : []),
    ...(c.is.condition
      ? [`on condition: ${retold(ctx, c.article, c.is.condition).replace(/^but (?=only|if)/u, '')}`]
      : []),
    ...whose(ctx, p),
    ...disputed(ctx, p),
    ...pointRests(ctx, text, p),
  ];
  return closed(text, notes);
}

/** That it was done, in its source's sentence. */
const doneWords = (ctx: BriefContext, { article, is }: EventClaim): string =>
  lowered(retold(ctx, article, sentenceAround(ctx.look.article(article), is)).replace(/[.;]$/u, ''));

function windowOf(ctx: BriefContext, p: Owed, edtf: string, done: boolean): string {
  const end = dayRange(edtf)?.to;
  if (done || end === undefined || ctx.at === undefined || end >= ctx.at) return `due ${longTime(edtf)}`;
  return `due ${longTime(edtf)}; ${isPast(ctx, p) ? 'overdue, with no report of it done' : 'the window has passed'}`;
}

/** Owner and action as a clause where the action is a verb's, else the action's own words with its owner. */
function clause(ctx: BriefContext, p: Owed): string {
  const c = p.claim;
  const owner = ownerOf(ctx, p);
  const action = retold(ctx, c.article, c.is.action).replace(/^to /u, '');
  const before = ctx.look.text(c.article, { start: Math.max(0, c.is.action.start - 12), end: c.is.action.start });
  if (owner === '' || !wordsAbout(ctx, c).beforeVerb.test(before)) {
    const a = ctx.look.article(c.article);
    const said = ctx.look.statement(c.article, c.is.statedBy);
    return capital(retold(ctx, c.article, said ?? sentenceAround(a, c.is)));
  }
  return `${capital(owner)} ${STRENGTH[c.is.strength][briefingOf('en').several.test(owner) ? 1 : 0]} ${action}`;
}

function ownerOf(ctx: BriefContext, p: Owed): string {
  const c = p.claim;
  const words = c.is.owner ? ctx.look.text(c.article, c.is.owner) : '';
  const actor = actorOfClaim(ctx.look, c);
  const several = ownersTogether(ctx.look, c);
  if (several !== undefined) return several;
  const { possessive: mine, ofSelf, several: many } = wordsAbout(ctx, c);
  // `our minister`: whose is said in a sentence that the brief does not tell, so the ledger's name stands here.
  const known = mine.test(words) ? ctx.due.find((i) => i.point === p.id)?.owner : undefined;
  if (known !== undefined && !mine.test(known)) return /^\p{Ll}/u.test(known) ? `the ${known}` : known;
  const speaker = ctx.look.statement(c.article, c.is.statedBy)?.speaker?.name;
  if (ofSelf.test(words) && speaker !== undefined) return speaker;
  // `both sides` are more than the one that was found to stand for them.
  if (many.test(words) && actor?.kind === 'country') return words;
  return actor && (actor.kind === 'person' || actor.kind === 'country') && /^\p{Lu}/u.test(actor.name)
    ? actor.name
    : words;
}

/** On whose word it stands, and that only the other party has told of it; what is demanded is always one party's. */
function whose(ctx: BriefContext, p: Owed): string[] {
  const teller = tellerName(ctx, p.claim);
  const demanded = p.claim.is.strength === 'demanded';
  const alone = demanded ? undefined : oneSided(ctx, p);
  if (alone !== undefined) return [`known only from ${possessive(alone)} side`];
  return teller === undefined ? [] : [`as ${demanded ? 'demanded' : 'told'} by ${teller}`];
}

/** Who says that no such word was given. */
function disputed(ctx: BriefContext, p: Owed): string[] {
  const clash = ctx.weighed.conflicts.find((c) => c.about === 'whether' && (c.a === p.id || c.b === p.id));
  const other = clash && ctx.points.find((q) => q.id === (clash.a === p.id ? clash.b : clash.a));
  const by = other && tellerName(ctx, other.claim);
  return by === undefined ? [] : [`disputed by ${by}`];
}

/** The side on whose word alone it is known, where that is not the one that owes it. */
function oneSided(ctx: BriefContext, p: Owed): string | undefined {
  const found = ctx.weighed.oneSided.find((o) => o.about === 'words' && o.point === p.id);
  return found && sideName(ctx, found.toldBy);
}
