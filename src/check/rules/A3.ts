import { languageOf } from '../../languages/index.ts';
import type { CheckContext } from '../context.ts';
import { inSource, isSwap, type Retold, retellings, sourceText } from '../retold.ts';
import type { Found, Rule } from '../rule.ts';

function judge(ctx: CheckContext, { twin, changes }: Retold): Found[] {
  const reporting = languageOf(ctx.input.draft.article.lang)?.checking.reporting;
  if (!reporting) return [];
  return changes.filter(isSwap).flatMap((c) => {
    const own = c.draft.find((w) => reporting.strong.has(w.word));
    const theirs = c.source.find((w) => reporting.plain.has(w.word) || reporting.hedged.has(w.word));
    if (!own || !theirs || c.source.some((w) => reporting.strong.has(w.word))) return [];
    const [draft, source] = [ctx.draft.slice(own.start, own.end), sourceText(twin, theirs)];
    return [
      {
        start: own.start,
        end: own.end,
        message: `“${draft}” says more than the source’s “${source}”.`,
        expected: source,
        evidence: [inSource(twin, theirs)],
      },
    ];
  });
}

/** The draft's reporting verb is no stronger than the source's. */
export const A3: Rule = {
  id: 'A3',
  name: 'verb escalated',
  why: '“Said” reports; “admitted”, “confirmed” and “agreed” take a side.',
  level: 'error',
  fidelity: true,
  run: (ctx) => retellings(ctx).flatMap((r) => judge(ctx, r)),
};
