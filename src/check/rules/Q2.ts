import type { Span } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import { givenTo, namedSpeaker, sameName } from '../given.ts';
import type { Quoted } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';
import { type Misgiven, misgiven } from '../speakers.ts';

/** The draft's attribution of a quotation in its own sentence, unless the passage that it retells has the same words there. */
function attribution(ctx: CheckContext, q: Quoted): { readonly name: string; readonly at: Span } | null {
  const { draft } = ctx.input;
  const sentence = ctx.sentences.find((s) => overlaps(s, q));
  const statement = draft.statements.find((s) => s.content.some((c) => overlaps(c, q)));
  const { speaker } = statement ?? {};
  if (
    !sentence ||
    !speaker ||
    !overlaps(speaker, sentence) ||
    !draft.mentions.some((m) => m.kind === 'name' && overlaps(m, speaker))
  )
    return null;
  const own = sentence.words.filter((w) => overlaps(w, speaker));
  const kept = own.every((w) => sentence.twin?.pairs.some(([d]) => d.start === w.start));
  const name = namedSpeaker(draft, statement);
  return kept || name === undefined ? null : { name, at: speaker };
}

function judge(ctx: CheckContext, q: Quoted): Found[] {
  const said = attribution(ctx, q);
  if (!said) return [];
  const given = givenTo(ctx, q);
  const first = given[0];
  if (!first || given.some((g) => sameName(g.name, said.name))) return [];
  const { source, start, end, name } = first;
  return [
    {
      start: Math.min(said.at.start, q.start),
      end: Math.max(said.at.end, q.end),
      message: `The draft gives these words to ${said.name}.`,
      expected: name,
      evidence: [{ source, start, end }],
    },
  ];
}

/** What is reported in other words. */
const reported = ({ speaker: { start, end }, name, right, at }: Misgiven): Found => ({
  start,
  end,
  message: `The draft gives this to ${name}.`,
  expected: right,
  evidence: [at],
});

/** The source attributes the quoted words to the speaker whom the draft names. */
export const Q2: Rule = {
  id: 'Q2',
  name: 'the right speaker',
  why: 'The right words in the wrong mouth are a false report.',
  level: 'warning',
  fidelity: true,
  run: (ctx, told) => {
    const quoted = ctx.quotes
      // Where two speakers run together, that is the fault.
      .filter((q) => q.words.length > 2 && !told.some((f) => f.rule === 'Q7' && overlaps(f, q)))
      .flatMap((q) => judge(ctx, q));
    return [...quoted, ...misgiven(ctx).map(reported)];
  },
};
