import { commonOf, languageOf } from '../../languages/index.ts';
import type { AnnotatedArticle } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import type { Placed } from '../locate.ts';
import { type Named, namesAmongWords, sameNamed } from '../names.ts';
import { inSource, isSwap, type Retold, retellings } from '../retold.ts';
import type { Found, Rule } from '../rule.ts';
import type { Change } from '../twin.ts';

/** Weekdays and months have their own rule. */
const isDate = (r: Retold, ctx: CheckContext, n: Named, own: boolean): boolean =>
  (own ? ctx.input.draft : r.source).dates.some((d) => overlaps(d, n));

const reports = (a: AnnotatedArticle, word: string): boolean => {
  const { plain, strong } = languageOf(a.article.lang)?.checking.reporting ?? {};
  return (plain?.has(word) || strong?.has(word)) ?? false;
};

function swapped(ctx: CheckContext, r: Retold, c: Change): Found[] {
  // What opens a sentence has a capital anyway: it is a name where the sources write it so inside theirs.
  const common = (w: Placed): boolean => !ctx.names.has(w.word);
  const opensDraft = (w: Placed): boolean => w.start === r.sentence.words[0]?.start && common(w);
  const opensSource = (w: Placed): boolean => w.start === r.twin.span.start && common(w);
  const own = namesAmongWords(ctx.input.draft, c.draft, opensDraft).filter((n) => !isDate(r, ctx, n, true));
  const theirs = namesAmongWords(r.source, c.source, opensSource).filter((n) => !isDate(r, ctx, n, false));
  const odd = own.find((n) => !theirs.some((t) => sameNamed(n, t)));
  if (!odd || theirs.length === 0 || own.some((n) => theirs.some((t) => sameNamed(n, t)))) return [];
  // A name that the passage has elsewhere may only have changed its place in the sentence.
  const elsewhere = c.source.length > 2 && [...odd.known].some((w) => r.twin.pairs.some(([, s]) => s.word === w));
  if (elsewhere) return [];
  // Who says it is told in other words: that is for the rules of attribution.
  if (c.edge && c.source.some((w) => reports(r.source, w.word))) return [];
  const [first] = theirs;
  return [
    {
      start: odd.start,
      end: odd.end,
      message: `The source has ${first!.text} where the draft has ${odd.text}.`,
      expected: first!.text,
      evidence: [inSource(r.twin, first!)],
    },
  ];
}

/** Who did it to whom is as the source has it. */
export const P2: Rule = {
  id: 'P2',
  name: 'actor swapped',
  why: 'The right deed on the wrong name is a false accusation.',
  level: 'warning',
  fidelity: true,
  run: (ctx) => {
    const { emptyWords } = commonOf(ctx.input.draft.article.lang);
    return retellings(ctx).flatMap((r) =>
      r.changes
        .filter((c) => isSwap(c) && c.draft.some((w) => !emptyWords.has(w.word)))
        .flatMap((c) => swapped(ctx, r, c)),
    );
  },
};
