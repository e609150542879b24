import { commonOf, languageOf } from '../../languages/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import type { Placed } from '../locate.ts';
import { inSource, isSwap, type Retold, retellings } from '../retold.ts';
import { type Rival, rivalsIn } from '../rivals.ts';
import type { Found, Rule } from '../rule.ts';
import type { Change } from '../twin.ts';

/** Nearly the same words, one of the two negated. */
const ALIKE = 0.75;

const negated = (list: readonly Placed[], negations: ReadonlySet<string>): boolean =>
  list.some((w) => negations.has(w.word) || w.word.endsWith("n't"));

const found = (r: Retold, c: Change, message: string): Found => {
  const at = c.source[0] ? { start: c.source[0].start, end: c.source.at(-1)!.end } : r.twin.span;
  return {
    start: c.at.start,
    end: c.at.end,
    message,
    expected: r.twin.source.text.slice(r.twin.span.start, r.twin.span.end),
    evidence: [inSource(r.twin, at)],
  };
};

function judge(ctx: CheckContext, r: Retold): Found[] {
  const { lang } = ctx.input.draft.article;
  const { negations, stem } = commonOf(lang);
  const opposites = languageOf(lang)?.checking.opposites ?? [];
  // `admitted` and `denied` are forms of admit and deny, though their stems are not.
  const is = (word: string, form: string): boolean =>
    stem(word) === stem(form) || [`${form}${form.at(-1)}ed`, `${form.slice(0, -1)}ied`].includes(word);
  const turned = (a: string, b: string): boolean =>
    opposites.some(([x, y]) => (is(a, x) && is(b, y)) || (is(a, y) && is(b, x)));
  return r.changes.flatMap((c) => {
    if (c.draft.length > 5 || c.source.length > 5) return [];
    // A "not" between words that stand beside each other in the source needs no more around it.
    const between = Math.min(c.draft.length, c.source.length) === 0 && c.draft.length + c.source.length <= 2;
    if (r.twin.covered < ALIKE && !between) return [];
    const edge = c.edge && c.draft.length === 0;
    if (negated(c.draft, negations) !== negated(c.source, negations) && !edge)
      return [found(r, c, 'One of the two says “not” where the other does not.')];
    if (isSwap(c) && c.draft.some((d) => c.source.some((s) => turned(d.word, s.word))))
      return [found(r, c, 'The source says the opposite here.')];
    return [];
  });
}

// What these find is told as what it is: a number, a day, a name.
const CLOSER = new Set(['F2', 'T5', 'P1', 'P2', 'N1', 'A3']);

/** Another word of one kind in the same place: green for blue, north for south. */
function another(ctx: CheckContext, { own, theirs }: Rival): Found {
  const text = ctx.indexed.find((s) => s.id === theirs.source)!.text;
  const expected = text.slice(theirs.start, theirs.end);
  const message = `The source has “${expected}” where the draft has “${ctx.draft.slice(own.start, own.end)}”.`;
  return { start: own.start, end: own.end, message, expected, evidence: [theirs] };
}

/** A source's sentence says the opposite in nearly the same words. */
export const U2: Rule = {
  id: 'U2',
  name: 'contradicted',
  why: 'A lost or added "not" turns a report into its opposite.',
  level: 'warning',
  fidelity: true,
  run: (ctx, told) => {
    const turned = retellings(ctx).flatMap((r) => judge(ctx, r).slice(0, 1));
    const closer = [...turned, ...told.filter((f) => CLOSER.has(f.rule))];
    const others = ctx.sentences.flatMap((s) => rivalsIn(ctx, s).map((r) => another(ctx, r)));
    return [...turned, ...others.filter((f) => !closer.some((x) => overlaps(x, f)))];
  },
};
