import { languageOf } from '../../languages/index.ts';
import { type BriefSentence, type Point, type StatementClaim, sideIdOf, tellerOf } from '../../record/index.ts';
import { fold } from '../../text/index.ts';
import { account, pointCites } from '../account.ts';
import { type BriefContext, cited, sideName } from '../context.ts';
import { longDay, lowered, stop } from '../phrase.ts';
import type { WeightedSection } from '../shorten.ts';

/** What one actor said on one day and otherwise on a later one. */
interface Shift {
  readonly name: string;
  readonly earlier: Dated;
  readonly later: Dated;
}

interface Dated {
  readonly point: Point;
  readonly day: string;
}

/** Where an actor's own words became others: told as a change, with both words and their days, and not as a conflict. */
export const positions = (ctx: BriefContext): WeightedSection => ({
  id: 'positions',
  heading: 'Changed positions',
  sentences: shiftsOf(ctx).map((s) => line(ctx, s)),
});

/** Pairs of points that one actor's change explains. */
export function shiftsOf(ctx: BriefContext): Shift[] {
  const byId = new Map(ctx.points.map((p) => [p.id, p]));
  const weighed = ctx.weighed.conflicts
    .filter((c) => c.about !== 'wording' && c.about !== 'actor')
    .flatMap((c): [Point, Point][] => {
      const [a, b] = [byId.get(c.a), byId.get(c.b)];
      return a && b ? [[a, b]] : [];
    });
  const found = [...weighed, ...turned(ctx)].flatMap(([a, b]) => shift(ctx, a, b) ?? []);
  const seen = new Set<string>();
  return found.filter(({ earlier, later }) => {
    const id = `${earlier.point.id} ${later.point.id}`;
    return !seen.has(id) && seen.add(id);
  });
}

function shift(ctx: BriefContext, a: Point, b: Point): Shift | undefined {
  const [x, y] = [a, b].map((p) => own(ctx, p));
  const [d, e] = [a, b].map((p) => dayOf(ctx, p));
  if (!x || !y || x.id !== y.id || d === undefined || e === undefined || d === e) return undefined;
  const [earlier, later] = d < e ? [a, b] : [b, a];
  const days = [d, e].sort();
  return { name: x.name, earlier: { point: earlier, day: days[0]! }, later: { point: later, day: days[1]! } };
}

/** The actor whose own words a point is; none where they stand in the account that another party has published. */
function own(ctx: BriefContext, p: Point): { readonly id: string; readonly name: string } | undefined {
  const actor = tellerOf(ctx.look, p.claim);
  if (!actor || actor.kind === 'place' || !/^\p{Lu}/u.test(actor.name)) return undefined;
  const { label, outlet } = ctx.look.article(p.claim.article).article;
  const side = sideIdOf(actor);
  const theirs = side === undefined ? actor.name : sideName(ctx, side).replace(/^the /u, '');
  return label === 'readout' && !(outlet ?? '').includes(theirs) ? undefined : { id: actor.id, name: actor.name };
}

/** The day on which it was said, by the earliest report of it. */
function dayOf(ctx: BriefContext, p: Point): string | undefined {
  const days = p.reports.flatMap((r) => {
    const c = ctx.look.claim(r.claim);
    const s = c?.kind === 'statement' ? c.is : c && ctx.look.statement(c.article, c.is.statedBy);
    const said = /^\d{4}-\d\d-\d\d/u.exec(s?.said?.edtf ?? '')?.[0];
    return said ?? ctx.look.article(r.article).article.published?.slice(0, 10) ?? [];
  });
  return days.sort()[0];
}

const AGAINST: ReadonlySet<string> = new Set(['denies', 'refuses']);
const FOR: ReadonlySet<string> = new Set(['asserts', 'promises']);
/** Of the telling words of the shorter statement so many stand in the longer. */
const SAME_MATTER = 0.6;
const FEWEST = 4;

/** Statements of one actor on one matter, of which one says so and the other refuses or denies it. */
function turned(ctx: BriefContext): [Point, Point][] {
  const said = ctx.points.filter(
    (p): p is Point & { readonly claim: StatementClaim } =>
      p.claim.kind === 'statement' && p.claim.is.within === undefined,
  );
  const words = new Map(said.map((p) => [p.id, tellingWords(ctx, p.claim)]));
  return said.flatMap((a, i) =>
    said
      .slice(i + 1)
      .filter((b) => a.actor !== undefined && a.actor === b.actor)
      .filter((b) => opposed(ctx, a.claim, b.claim) && sameMatter(words.get(a.id)!, words.get(b.id)!))
      .map((b): [Point, Point] => [a, b]),
  );
}

/** One says so, the other does not; who denies a thing and maintains that it is not so has said the same twice. */
const opposed = (ctx: BriefContext, a: StatementClaim, b: StatementClaim): boolean =>
  [a, b].some((c) => AGAINST.has(c.is.stance)) &&
  [a, b].some((c) => FOR.has(c.is.stance)) &&
  saysNo(ctx, a) !== saysNo(ctx, b);

/** A refusal tells its own negation; a denial turns what it is of round, and so does a negation in what is asserted. */
const saysNo = (ctx: BriefContext, c: StatementClaim): boolean =>
  c.is.stance === 'refuses' || (c.is.stance === 'denies') === (negationsIn(ctx, c) % 2 === 0);

function negationsIn(ctx: BriefContext, c: StatementClaim): number {
  const words = languageOf(ctx.look.article(c.article).article.lang)?.common.negations;
  const said = c.is.content.map((at) => ctx.look.text(c.article, at)).join(' ');
  return (fold(said).match(/[\p{L}'’]+/gu) ?? []).filter((w) => words?.has(w)).length;
}

function tellingWords(ctx: BriefContext, c: StatementClaim): ReadonlySet<string> {
  const text = c.is.content.map((at) => ctx.look.text(c.article, at)).join(' ');
  return new Set((fold(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((w) => w.slice(0, 5)));
}

function sameMatter(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return short.size >= FEWEST && [...short].filter((w) => long.has(w)).length >= SAME_MATTER * short.size;
}

function line(ctx: BriefContext, { name, earlier, later }: Shift): BriefSentence {
  const told = ({ point, day }: Dated): string => `on ${longDay(day)}, ${lowered(account(ctx, point))}`;
  return cited(stop(`Change by ${name}: ${told(earlier)}; ${told(later)}`), [
    ...pointCites(ctx, earlier.point),
    ...pointCites(ctx, later.point),
  ]);
}
