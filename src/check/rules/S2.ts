import type { Span } from '../../record/index.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';
import { newsroomOf } from '../voice.ts';

const ITEM = /^[ \t]*(?:[-*•]|\d+[.)])[ \t]+(?<text>[^\n]+)$/gmu;
const DATE = /\d{4}-\d\d-\d\d|\d{1,2} \p{Lu}\p{Ll}+ \d{4}|\p{Lu}\p{Ll}+ \d{1,2}, \d{4}/u;

/** The items of the draft's list of sources. */
function listed(ctx: CheckContext): (Span & { readonly text: string })[] {
  const { sourceList } = newsroomOf(ctx);
  const lists = sectionsOf(ctx.draft).filter((s) => sourceList.test(s.heading));
  return lists.flatMap((s) =>
    [...ctx.draft.slice(s.start, s.end).matchAll(ITEM)].map((m) => ({
      start: s.start + m.index,
      end: s.start + m.index + m[0].length,
      text: m.groups!.text!,
    })),
  );
}

function judge(ctx: CheckContext, item: Span & { readonly text: string }): Found[] {
  const { type, distance, language } = newsroomOf(ctx).sourceParts;
  const missing = [
    ...(type.test(item.text) ? [] : ['its type']),
    ...(distance.test(item.text) ? [] : ['whether it is primary or second-hand']),
    ...(language.test(item.text) ? [] : ['its language']),
    ...(DATE.test(item.text) ? [] : ['its date']),
  ];
  if (missing.length === 0) return [];
  return [
    {
      start: item.start,
      end: item.end,
      message: `The source is not fully described: ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing.`,
      evidence: [],
    },
  ];
}

/** Each source of the list has its type, distance, language and date. */
export const S2: Rule = {
  id: 'S2',
  name: 'source described',
  why: 'What a source is worth depends on what it is.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => listed(ctx).flatMap((item) => judge(ctx, item)),
};
