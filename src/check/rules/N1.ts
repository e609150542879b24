import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import { inSource, isSwap, type Retold, retellings, sourceText, stretch } from '../retold.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf } from '../voice.ts';

/** How firm some words are: the place in the list of the firmest phrase among them; -1 where they have none. */
function firmness(text: string, rows: readonly RegExp[]): number {
  return rows.findLastIndex((r) => r.test(text));
}

function judge(ctx: CheckContext, r: Retold): Found[] {
  const rows = newsroomOf(ctx).firmness;
  return r.changes.filter(isSwap).flatMap((c) => {
    const [own, theirs] = [stretch(c.draft)!, stretch(c.source)!];
    const [words, right] = [ctx.draft.slice(own.start, own.end), sourceText(r.twin, theirs)];
    const [mine, source] = [firmness(words, rows), firmness(right, rows)];
    // "Would" is what "will" becomes in reported speech: from one to the other nothing is gained.
    if (mine < 1 || source < 0 || mine <= source) return [];
    return [
      {
        ...own,
        message: `“${words}” binds more than the source’s “${right}”.`,
        expected: right,
        evidence: [inSource(r.twin, theirs)],
      },
    ];
  });
}

/** A commitment is told no firmer than the source has it. */
export const N1: Rule = {
  id: 'N1',
  name: 'commitment strengthened',
  why: 'Who "may" has promised nothing.',
  level: 'warning',
  fidelity: true,
  run: (ctx, told) =>
    retellings(ctx)
      .flatMap((r) => judge(ctx, r).slice(0, 1))
      .filter((f) => !told.some((x) => x.rule === 'A3' && overlaps(x, f))),
};
