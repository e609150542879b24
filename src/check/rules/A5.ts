import { languageOf } from '../../languages/index.ts';
import type { Span } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from '../rule.ts';
import { newsroomOf, wordsOf } from '../voice.ts';

// What is told of their number says as much.
const COUNTED = new Set(['A4', 'C2']);

/** Speakers of whom the draft says nothing but that they are there. */
function vague(ctx: CheckContext): Span[] {
  const { vagueSpeaker, vagueSaying } = newsroomOf(ctx);
  const { draft } = ctx.input;
  const speakers = draft.statements.flatMap(({ speaker }) =>
    speaker && vagueSpeaker.test(wordsOf(draft, speaker)) ? [{ start: speaker.start, end: speaker.end }] : [],
  );
  const sayings = ctx.sentences.flatMap((s) => {
    const m = vagueSaying.exec(s.text);
    return m ? [{ start: s.start + m.index, end: s.start + m.index + m[0].length }] : [];
  });
  return [...speakers, ...sayings.filter((x) => !speakers.some((y) => overlaps(x, y)))];
}

/** Who is named only as a source is described. */
export const A5: Rule = {
  id: 'A5',
  name: 'vague source',
  why: 'A reader can’t weigh a source of which nothing is said.',
  level: 'warning',
  fidelity: false,
  run: (ctx, told) => {
    if (!languageOf(ctx.input.draft.article.lang)) return [];
    const places = vague(ctx).filter((at) => ctx.sentences.some((s) => overlaps(s, at)));
    const outside = places
      .filter((at) => !ctx.quotes.some((q) => overlaps(q, at)))
      .filter((at) => !told.some((f) => COUNTED.has(f.rule) && overlaps(f, at)));
    return outside
      .filter((at, i) => outside.findIndex((x) => x.start === at.start) === i)
      .map((at) => ({
        ...at,
        message: `“${ctx.draft.slice(at.start, at.end)}” says nothing of who that is: give a side, a rank or how they know.`,
        evidence: [],
      }));
  },
};
