import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { backersOf, creditedAround, saidThere, wordsOf } from '../voice.ts';

const ELSEWHERE = new Set(['A2', 'A8', 'C3', 'F3', 'U1']);

function judge(ctx: CheckContext, s: DraftSentence): Found[] {
  const backers = backersOf(ctx, s);
  const said = backers.map(saidThere);
  // Where one source has it in its own voice, the draft may too.
  if (backers.length === 0 || said.some((list) => list.length === 0) || creditedAround(ctx, s)) return [];
  const [backer, statement] = [backers[0]!, said[0]!.at(-1)!];
  const { speaker } = statement;
  if (!speaker) return [];
  const who = speaker.name ?? wordsOf(backer.source, speaker);
  return [
    {
      start: s.start,
      end: s.end,
      message: `The sources have this as the word of ${who}; the draft names nobody.`,
      suggest: `according to ${who}`,
      evidence: [backer.at],
    },
  ];
}

/** What the record has only as somebody's word names a speaker or an outlet. */
export const A1: Rule = {
  id: 'A1',
  name: 'attribution present',
  why: 'A reader has to know who says so.',
  level: 'warning',
  fidelity: true,
  run: (ctx, told) =>
    ctx.sentences
      .filter((s) => (s.aligned[0]?.score ?? 0) >= 0.55)
      .filter((s) => !told.some((f) => ELSEWHERE.has(f.rule) && f.start < s.end && s.start < f.end))
      .flatMap((s) => judge(ctx, s)),
};
