import {
  type Claim,
  type Commitment,
  type CommitmentClaim,
  claim,
  type DueItem,
  type DueStatus,
  dayRange,
  type Evidence,
  evidence,
  isDenied,
  type Member,
  type Point,
  type Span,
  tellerOf,
  type Weighed,
} from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import { readoutSide } from './accounts.ts';
import { type Context, contextOf, publishedOf } from './context.ts';
import { doneBy } from './done.ts';
import { shareOf } from './likeness.ts';
import { bothOf, ownerOf, tellsAct } from './owed.ts';
import { givesNone } from './whether.ts';

function statusOf(p: Point, owed: CommitmentClaim, at: string | undefined, done: Point | undefined): DueStatus {
  if (p.withdrawn === true) return 'withdrawn';
  if (done) return 'done';
  const range = owed.is.due ? dayRange(owed.is.due.edtf) : null;
  if (!range) return 'undated';
  return at !== undefined && range.to < at ? 'overdue' : 'open';
}

/** The report of a point whose article came into the record first, and where its act stands there. */
function keyOf(ctx: Context, p: Point): string {
  const order = new Map(ctx.members.map((m, i) => [m.id, i]));
  const [first] = [...p.reports].sort((a, b) => order.get(a.article)! - order.get(b.article)!);
  const c = ctx.claim(first!.claim) ?? p.claim;
  return `${c.article}-${c.kind === 'commitment' ? c.is.action.start : c.evidence[0].start}`;
}

/** The sentence that tells of it: the act alone would not show who says so. */
const around = (ctx: Context, c: Claim): Evidence =>
  evidence(c.article, ctx.article(c.article).article.text, ctx.sentence(c.article, c.evidence[0]));

const MOST_SINCE = 3;
/** Share of a deed's words that what is told of it since must have. */
const OF_IT = 0.6;

/** The words of later reports, of deeds and of statements, that hold most of the act's own; the earliest first. */
function toldSince(ctx: Context, owed: CommitmentClaim, points: readonly Point[], done: Point | undefined): Evidence[] {
  const [made, deed] = [publishedOf(ctx, owed.article), ctx.core(owed)];
  const told = points.filter(({ claim: c }) => {
    if (c.kind !== 'event' && c.kind !== 'statement') return false;
    return publishedOf(ctx, c.article) > made && deed.size > 1 && shareOf(deed, ctx.core(c)) >= OF_IT;
  });
  const places = [...(done ? [done] : []), ...told.filter((p) => p !== done)].map((p) => around(ctx, p.claim));
  const apart = new Map([...places].reverse().map((e) => [`${e.article} ${e.start}`, e]));
  return [...apart.values()]
    .reverse()
    .slice(0, MOST_SINCE)
    .sort((a, b) => (publishedOf(ctx, a.article) < publishedOf(ctx, b.article) ? -1 : 1));
}

/** What is said without the conjunction before it. */
function withoutThat(ctx: Context, article: string, at: Span): Span {
  const lead = ctx.lexicon(article).conjunction.exec(ctx.text(article, at))?.[0].length ?? 0;
  return { start: at.start + lead, end: at.end };
}

/** What a point owes: its commitment, or the promise of a statement that sets one day or window and holds no commitment of its own. */
function owedBy(ctx: Context, { claim: c }: Point): CommitmentClaim | undefined {
  if (c.kind === 'commitment') return c;
  const [action] = c.kind === 'statement' ? c.is.content : [];
  if (c.kind !== 'statement' || c.is.stance !== 'promises' || !c.is.speaker || !action || givesNone(ctx, c))
    return undefined;
  const { commitments } = ctx.article(c.article);
  if (commitments.some((m) => overlaps(m.action, action))) return undefined;
  const [due, ...more] = ctx
    .article(c.article)
    .dates.filter((d) => d.type === 'DATE' && d.edtf !== undefined && overlaps(d, action));
  if (due?.edtf === undefined || more.length > 0) return undefined;
  const { id, start, end, speaker, within } = c.is;
  const is: Commitment = {
    ...{ id, start, end, action: withoutThat(ctx, c.article, action), strength: 'will', owner: speaker },
    due: { edtf: due.edtf, basis: due.basis },
    ...(within === undefined ? {} : { statedBy: within }),
  };
  return claim('commitment', c.article, is, c.evidence, c.secondHand);
}

function rowOf(ctx: Context, p: Point, weighed: Weighed, at: string | undefined): DueItem | undefined {
  const owed = owedBy(ctx, p);
  if (!owed || p.supersededBy !== undefined || isDenied(ctx, owed)) return undefined;
  const owner = ownerOf(ctx, owed);
  if (owner === undefined || !tellsAct(ctx, owed)) return undefined;
  const done = p.withdrawn === true ? undefined : doneBy(ctx, owed, weighed.points);
  const official = readoutSide(ctx, ctx.member(owed.article), weighed.sides);
  const teller = tellerOf(ctx, owed)?.name;
  const toldBy =
    (teller && (bothOf(ctx, owed, teller) ?? teller)) ?? weighed.sides.find((x) => x.id === official)?.name;
  return {
    point: p.id,
    key: keyOf(ctx, p),
    owner,
    action: ctx.text(owed.article, owed.is.action),
    ...(owed.is.due ? { due: owed.is.due.edtf } : {}),
    strength: owed.is.strength,
    ...(owed.is.condition ? { condition: ctx.text(owed.article, owed.is.condition) } : {}),
    status: statusOf(p, owed, at, done),
    ...(toldBy === undefined ? {} : { toldBy }),
    ...(done ? { shownBy: done.id } : {}),
    evidence: around(ctx, owed),
    origins: p.origins,
    since: toldSince(ctx, owed, weighed.points, done),
  };
}

/**
 * The ledger at the day `at`: every commitment that is not superseded, not only told to be denied, and owed by a party that can be named, by
 * the end of its window, undated ones last. What was taken out of every article that had it stays, as withdrawn. `overdue` says only that the
 * window has passed and no article of the story tells of it as done.
 */
export function dueItems(weighed: Weighed, members: readonly Member[], at: string | undefined): DueItem[] {
  const ctx = contextOf(members, weighed.actors);
  const items = weighed.points.flatMap((p) => rowOf(ctx, p, weighed, at) ?? []);
  const end = (i: DueItem): string => (i.due ? (dayRange(i.due)?.to ?? '9999') : '9999-99');
  return items.sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}
