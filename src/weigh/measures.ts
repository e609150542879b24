import { commonOf } from '../languages/index.ts';
import { addDays, compatible, dayRange, type Figure, type FigureClaim, type Span } from '../record/index.ts';
import { contains, overlaps } from '../text/index.ts';
import { type Context, perClaim } from './context.ts';
import { containment, jaccard } from './likeness.ts';

const LENGTHS = new Set(['second', 'minute', 'hour']);
const NEAR = 0.9;

/** Whether one unit, one direction and mostly the same words say that two figures measure the same. */
export function sameMeasure(ctx: Context, a: FigureClaim, b: FigureClaim): boolean {
  if (a.is.unit !== b.is.unit || isAimed(ctx, a) !== isAimed(ctx, b)) return false;
  const [x, y] = [a.is.change?.direction, b.is.change?.direction];
  if (x !== undefined && y !== undefined && x !== y) return false;
  const [p, q] = [lengthOf(ctx, a), lengthOf(ctx, b)];
  if (p !== undefined || q !== undefined) return p === q;
  const loose = x !== undefined && y !== undefined && sharesHead(ctx, a, b) && near(a.is, b.is);
  if (loose) return true;
  if (ofOthers(ctx, a, b) || (x === undefined && y === undefined && !sameTime(ctx, a, b))) return false;
  return oneThing(ctx, a, b) || toldAlike(ctx, a, b);
}

const MOSTLY = 0.66;

/** Whether the words for what is measured are mostly the same, and not two things of one kind: exports of copper and of wheat. */
function oneThing(ctx: Context, a: FigureClaim, b: FigureClaim): boolean {
  if (a.is.measure === undefined || b.is.measure === undefined) return false;
  const [v, w] = [measured(ctx, a, a.is.measure), measured(ctx, b, b.is.measure)];
  return Math.min(v.size, w.size) > 0 && containment(v, w) >= MOSTLY && isOneWithin(v, w);
}

/** Whether one set has all of the other: where each has a word of its own they are of two things. */
const isOneWithin = (v: ReadonlySet<string>, w: ReadonlySet<string>): boolean => containment(v, w) === 1;

const ALIKE = 0.6;

/** Whether the clauses of two figures tell the same but for the number: `fired six missiles on Saturday`. */
function toldAlike(ctx: Context, a: FigureClaim, b: FigureClaim): boolean {
  const [v, w] = [clauseWords(ctx, a), clauseWords(ctx, b)];
  return Math.min(v.size, w.size) >= 2 && jaccard(v, w) >= ALIKE && isOneWithin(v, w);
}

/** The words in which a figure is told, without whoever tells it. */
const clauseOf = perClaim((ctx, c: FigureClaim): Span => {
  const said = ctx.statement(c.article, c.is.statedBy)?.content.find((s) => contains(s, c.is));
  return said ?? ctx.sentence(c.article, c.is);
});

const clauseWords = perClaim((ctx, c: FigureClaim) => ctx.coreOf(c.article, clauseOf(ctx, c)));
const clauseNames = perClaim((ctx, c: FigureClaim) => ctx.namesAt(c.article, clauseOf(ctx, c)));

/** The words of a clause that name lands, people and bodies, and no mere places. */
const clauseParties = perClaim((ctx, c: FigureClaim): ReadonlySet<string> => {
  const inside = ctx.article(c.article).mentions.filter((m) => m.kind === 'name' && overlaps(m, clauseOf(ctx, c)));
  const parties = inside.filter((m) => (ctx.linked(c.article, m.actor)?.kind ?? 'place') !== 'place');
  return new Set(parties.flatMap((m) => [...ctx.roots(c.article, ctx.text(c.article, m))]));
});

/** Whether each clause has a name that the other has not or they have them in another order, or the two are of periods that do not meet: two lands, two months. */
function ofOthers(ctx: Context, a: FigureClaim, b: FigureClaim): boolean {
  const [v, w] = [clauseWords(ctx, a), clauseWords(ctx, b)];
  const names = new Set([...clauseNames(ctx, a), ...clauseNames(ctx, b)]);
  const parties = new Set([...clauseParties(ctx, a), ...clauseParties(ctx, b)]);
  // A place that one names and a party that the other names do not tell two things apart.
  const alone = (mine: ReadonlySet<string>, other: ReadonlySet<string>, isParty: boolean): boolean =>
    [...mine].some((s) => names.has(s) && parties.has(s) === isParty && !other.has(s));
  if ([true, false].some((isParty) => alone(v, w, isParty) && alone(w, v, isParty))) return true;
  const order = (mine: ReadonlySet<string>, other: ReadonlySet<string>): string =>
    [...mine].filter((s) => names.has(s) && other.has(s)).join(' ');
  if (order(v, w) !== order(w, v)) return true;
  const [x, y] = [dimensionOf(ctx, a), dimensionOf(ctx, b)];
  if (x !== y && x !== undefined && y !== undefined) return true;
  return (
    a.is.period !== undefined && b.is.period !== undefined && compatible(a.is.period.edtf, b.is.period.edtf) === false
  );
}

/** Which way a length is measured, by its word: wide, long. */
const dimensionOf = (ctx: Context, c: FigureClaim): string | undefined =>
  ctx
    .lexicon(c.article)
    .dimension.exec(ctx.text(c.article, clauseOf(ctx, c)))?.[0]
    .toLowerCase();

/** What is measured, without the figure itself. */
function measured(ctx: Context, c: FigureClaim, at: Span): ReadonlySet<string> {
  const unit = ctx.lexicon(c.article).root(commonOf(ctx.article(c.article).article.lang).stem(c.is.unit));
  return new Set([...ctx.core(c)].filter((w) => w !== unit || at === c.is));
}

/** A fall of 40 percent and one of 37: two figures so near for a thing of one name in one story are claimed for the same. */
const near = (a: Figure, b: Figure): boolean =>
  Math.min(Math.abs(a.value), Math.abs(b.value)) >= NEAR * Math.max(Math.abs(a.value), Math.abs(b.value));

/** Whether the things measured have one name: the first content word, as in `flow of the river at the border`. */
function sharesHead(ctx: Context, a: FigureClaim, b: FigureClaim): boolean {
  const [v, w] = [ctx.core(a), ctx.core(b)];
  const head = [...v][0];
  return head !== undefined && head === [...w][0];
}

/** Which kind of contact the figure is the length of, by its number in the language's list; undefined for no length. */
const lengthOf = perClaim((ctx, c: FigureClaim): number | undefined => {
  if (!LENGTHS.has(c.is.unit)) return undefined;
  const { lasting } = ctx.lexicon(c.article);
  const said = ctx.text(c.article, ctx.sentence(c.article, c.is));
  if (!lasting.test(said)) return undefined;
  const kind = ctx.contactIn(c.article, said);
  return kind < 0 ? undefined : kind;
});

/** Whether the figure is promised, asked for or expected: such a one is no account of what is. */
const isAimed = perClaim((ctx, c: FigureClaim): boolean => {
  const { commitments, statements } = ctx.article(c.article);
  if (commitments.some((m) => contains(m, c.is) || contains(m.action, c.is))) return true;
  const around = statements.filter((s) => s.content.some((x) => contains(x, c.is)));
  if (around.some((s) => s.stance === 'promises' || s.stance === 'demands' || s.stance === 'threatens')) return true;
  const { start } = ctx.sentence(c.article, c.is);
  const before =
    ctx
      .text(c.article, { start, end: c.is.start })
      .split(/[,;:]\s/u)
      .at(-1) ?? '';
  return ctx.lexicon(c.article).future.test(before);
});

/** When a figure was so: its period, else the one exact day of its sentence. */
const timeOf = perClaim((ctx, c: FigureClaim): string | undefined => {
  if (c.is.period) return c.is.period.edtf;
  const sentence = ctx.sentence(c.article, c.is);
  const days = ctx.article(c.article).dates.filter((d) => d.edtf !== undefined && overlaps(d, sentence));
  return days.length === 1 ? days[0]!.edtf : undefined;
});

/** Whether two figures can be of one time; of another day they are another reading, not another account. */
function sameTime(ctx: Context, a: FigureClaim, b: FigureClaim): boolean {
  const [x, y] = [timeOf(ctx, a), timeOf(ctx, b)];
  if (x !== undefined && y !== undefined) return compatible(x, y) !== false;
  return !isPast(ctx, a, x) && !isPast(ctx, b, y);
}

const LONG_AGO = 200;

/** Whether a figure's own time lies long before its report: one without a time is of the report's. */
function isPast(ctx: Context, c: FigureClaim, time: string | undefined): boolean {
  const [range, told] = [time === undefined ? null : dayRange(time), ctx.article(c.article).article.published];
  return range !== null && told !== undefined && range.to < addDays(told.slice(0, 10), -LONG_AGO);
}

const LOOSE = new Set(['about', 'nearly', 'at least', 'more than', 'less than', 'at most']);

/** Equal values. */
export const sameValue = (a: Figure, b: Figure): boolean =>
  a.value === b.value && (a.high ?? a.value) === (b.high ?? b.value);

/** Whether one of two unequal values only says the other more roughly: about 40 and 37, at least 30 and 37. */
export function refines(a: Figure, b: Figure): boolean {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    if (x.high !== undefined && x.value <= y.value && y.value <= x.high) return true;
    if (x.comparator === undefined || !LOOSE.has(x.comparator)) continue;
    if ((x.comparator === 'at least' || x.comparator === 'more than') && y.value >= x.value) return true;
    if ((x.comparator === 'at most' || x.comparator === 'less than') && y.value <= x.value) return true;
    if (
      (x.comparator === 'about' || x.comparator === 'nearly') &&
      Math.abs(x.value - y.value) <= 0.1 * Math.abs(x.value)
    )
      return true;
  }
  return false;
}

/** Two figures held against each other in their own words, each with what it is counted from where the two differ in that. */
export function against(ctx: Context, a: FigureClaim, b: FigureClaim): string {
  const [x, y] = [a, b].map((c) => (c.is.base ? ctx.text(c.article, c.is.base) : c.is.period?.edtf));
  const shown = (c: FigureClaim, from: string | undefined): string => {
    const words = ctx.text(c.article, c.is);
    return x === y || from === undefined || words.includes(from) ? words : `${words}, ${from}`;
  };
  const one = shown(a, x);
  return `${one}${one.includes(', ') ? ',' : ''} against ${shown(b, y)}`;
}
