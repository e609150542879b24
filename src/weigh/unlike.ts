import type { Claim, Figure } from '../record/index.ts';
import type { Context } from './context.ts';
import { timeToldBy } from './days.ts';
import { namesAnotherDoer } from './doers.ts';
import { refines, sameValue } from './measures.ts';
import type { Passage } from './passages.ts';
import { datesAgree } from './same.ts';
import { hasChanged, saysNo } from './whether.ts';

/** In what two passages on one matter can't both be exact: one says so and one not, a number, a day. Undefined where they can. */
export function unlike(ctx: Context, x: Passage, y: Passage): string | undefined {
  const [no, yes] = x.claims.some((c) => saysNo(ctx, c)) ? [x, y] : [y, x];
  if (no.claims.some((c) => saysNo(ctx, c)) && !yes.claims.some((c) => saysNo(ctx, c)))
    return cameSince(ctx, yes, no) ? undefined : 'said by one, denied by the other';
  return numbersApart(ctx, x, y) ?? daysApart(ctx, x, y) ?? doersApart(ctx, x, y);
}

/** Whether what one side denied came about later, by the day that the other tells. */
const cameSince = (ctx: Context, yes: Passage, no: Passage): boolean =>
  yes.claims.some((c) => no.claims.some((d) => hasChanged(ctx, c, d)));

/** What each side says that another did: of deeds in the words of one side of the other, not of what each itself says. */
function doersApart(ctx: Context, x: Passage, y: Passage): string | undefined {
  const said = (p: Passage): Claim[] => p.claims.filter((c) => c.kind === 'statement' && c.is.cue !== undefined);
  for (const a of said(x))
    for (const b of said(y)) {
      const differ = namesAnotherDoer(ctx, a, b);
      if (differ !== undefined) return differ;
    }
  return undefined;
}

function numbersApart(ctx: Context, x: Passage, y: Passage): string | undefined {
  for (const a of figuresIn(x)) {
    const same = figuresIn(y).filter((f) => f.unit === a.unit);
    if (same.length !== 1 || figuresIn(x).filter((f) => f.unit === a.unit).length !== 1) continue;
    const b = same[0]!;
    if (!sameValue(a, b) && !refines(a, b)) return `${ctx.text(x.article, a)} against ${ctx.text(y.article, b)}`;
  }
  return undefined;
}

const figuresIn = (p: Passage): Figure[] => p.claims.flatMap((c) => (c.kind === 'figure' ? [c.is] : []));

function daysApart(ctx: Context, x: Passage, y: Passage): string | undefined {
  const [d, e] = [timeIn(ctx, x), timeIn(ctx, y)];
  return datesAgree(d, e) ? undefined : `${d} against ${e}`;
}

const timeIn = (ctx: Context, p: Passage): string | undefined => {
  const times = new Set(p.claims.flatMap((c: Claim) => (c.kind === 'figure' ? [] : (timeToldBy(ctx, c) ?? []))));
  return times.size === 1 ? [...times][0] : undefined;
};
