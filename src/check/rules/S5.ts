import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf, paragraphAt } from '../voice.ts';

const DAY = /\d{4}-\d\d-\d\d|\d{1,2} \p{Lu}\p{Ll}+ \d{4}|\p{Lu}\p{Ll}+ \d{1,2}, \d{4}/u;

/** Words that a model left behind. */
function left(ctx: CheckContext): Found[] {
  const m = newsroomOf(ctx).modelLeft.exec(ctx.draft);
  if (!m) return [];
  const at = { start: m.index, end: m.index + m[0].length };
  return [
    { ...at, message: `“${m[0]}” is a model’s own talk: the text is a model’s and is not marked.`, evidence: [] },
  ];
}

/** A mark that says a model wrote it, without which one or when. */
function half(ctx: CheckContext): Found[] {
  const { modelWritten, modelName } = newsroomOf(ctx);
  const m = modelWritten.exec(ctx.draft);
  if (!m || ctx.quotes.some((q) => q.start < m.index && m.index < q.end)) return [];
  const at = { start: m.index, end: m.index + m[0].length };
  const p = paragraphAt(ctx.draft, at);
  const text = ctx.draft.slice(p.start, p.end);
  const missing = [...(modelName.test(text) ? [] : ['the model']), ...(DAY.test(text) ? [] : ['the day'])];
  if (missing.length === 0) return [];
  return [{ ...at, message: `The mark of a model’s text leaves out ${missing.join(' and ')}.`, evidence: [] }];
}

/** Text that a model wrote is marked, with the model and the day. */
export const S5: Rule = {
  id: 'S5',
  name: 'model-written text marked',
  why: 'Who wrote it is a part of what it is worth.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => [...left(ctx), ...half(ctx)],
};
