import { contentWords } from '../../languages/index.ts';
import type { AnnotatedArticle, Span } from '../../record/index.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf } from '../voice.ts';

// Of the words of two key lines so many are shared where they say the same.
const SAME = 0.8;

const opening = (a: AnnotatedArticle): Span | undefined =>
  a.sentences.find((s) => !/^\s*#/u.test(a.article.text.slice(s.start, s.end)));

const numbers = (text: string): string => (text.match(/\d+(?:[.,]\d+)*/gu) ?? []).join(' ');

/** Whether two key lines say the same: nearly the same words, and the same numbers. */
function same(a: string, b: string, lang: string): boolean {
  const [x, y] = [contentWords(a, lang), contentWords(b, lang)];
  const shared = [...x].filter((w) => y.has(w)).length;
  return numbers(a) === numbers(b) && shared >= SAME * Math.max(x.size, y.size);
}

function judge(ctx: CheckContext, previous: AnnotatedArticle): Found[] {
  const [now, before] = [ctx.sentences.find((s) => !/^\s*#/u.test(s.text)), opening(previous)];
  if (!now || !before) return [];
  const old = previous.article.text.slice(before.start, before.end);
  if (same(now.text, old, ctx.input.draft.article.lang) || newsroomOf(ctx).changeSince.test(ctx.draft)) return [];
  return [
    {
      start: now.start,
      end: now.end,
      message: 'The key line is another than in the last edition, and the draft does not say what changed.',
      expected: old,
      suggest: 'Change since the previous brief: …',
      evidence: [],
    },
  ];
}

/** A key line that differs from the last edition's is told as a change. */
export const E4: Rule = {
  id: 'E4',
  name: 'change explained',
  why: 'A judgement that turns without a word makes the next one worth less.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => (ctx.input.previous ? judge(ctx, ctx.input.previous) : []),
};
