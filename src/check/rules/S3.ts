import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf, paragraphAt } from '../voice.ts';

const NAMES = {
  items: 'how many items',
  outlets: 'of how many outlets',
  origins: 'how many origins',
  kinds: 'official or press',
  languages: 'in which languages',
  dates: 'from which days',
} as const;

function judge(ctx: CheckContext): Found[] {
  const { sourceBase, sourceBaseParts } = newsroomOf(ctx);
  const [first] = ctx.sentences;
  if (!first) return [];
  const stated = ctx.sentences.find((s) => sourceBase.test(s.text));
  if (!stated)
    return [
      {
        start: first.start,
        end: first.end,
        message:
          'The draft does not state its source base: items, outlets, origins, official or press, languages, days.',
        evidence: [],
      },
    ];
  const p = paragraphAt(ctx.draft, stated);
  const text = ctx.draft.slice(p.start, p.end);
  const missing = Object.entries(sourceBaseParts).filter(([, pattern]) => !pattern.test(text));
  if (missing.length === 0) return [];
  const names = missing.map(([part]) => NAMES[part as keyof typeof NAMES]);
  return [
    {
      start: stated.start,
      end: stated.end,
      message: `The statement of the source base leaves out ${names.join(', ')}.`,
      evidence: [],
    },
  ];
}

/** What all rests on is stated once. */
export const S3: Rule = {
  id: 'S3',
  name: 'source base stated',
  why: 'How much is known, and from whom, decides how far a judgement can go.',
  level: 'warning',
  fidelity: false,
  run: judge,
};
