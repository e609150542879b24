import type { Statement } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { CheckContext, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { type Backer, backersOf, looselyBacking, newsroomOf, originsOf, wordsOf } from '../voice.ts';

/** Plural speakers without a name in a sentence of the draft, each with its words. */
const plurals = (ctx: CheckContext, s: DraftSentence): { statement: Statement; words: string }[] =>
  ctx.input.draft.statements
    .filter((x) => x.speaker && overlaps(x.speaker, s))
    .map((x) => ({ statement: x, words: wordsOf(ctx.input.draft, x.speaker!) }))
    .filter(({ words }) => newsroomOf(ctx).severalSpeakers.test(words));

/** Who says it in a source, where that is one person, body or outlet. */
function single(ctx: CheckContext, { source, at }: Backer): string | undefined {
  const statement = source.statements.find((x) => x.speaker && overlaps(x, at));
  if (!statement?.speaker) return undefined;
  const words = wordsOf(source, statement.speaker);
  return newsroomOf(ctx).severalSpeakers.test(words) || /(?<!\p{L})(?:and|both|two)(?!\p{L})/u.test(words)
    ? undefined
    : (statement.speaker.name ?? words);
}

function judge(ctx: CheckContext, s: DraftSentence): Found[] {
  const [plural] = plurals(ctx, s);
  if (!plural) return [];
  const backers = backersOf(ctx, s);
  const who = backers.map((b) => single(ctx, b));
  const origins = originsOf(
    ctx,
    looselyBacking(ctx, s).map((b) => b.source),
  );
  if (backers.length === 0 || origins.size > 1 || who.some((w) => w === undefined)) return [];
  const { speaker } = plural.statement;
  return [
    {
      start: speaker!.start,
      end: speaker!.end,
      message: `“${plural.words}” are several; the record has one: ${who[0]}.`,
      expected: who[0]!,
      evidence: [backers[0]!.at],
    },
  ];
}

/** Sources told of in the plural are several in the record. */
export const A4: Rule = {
  id: 'A4',
  name: 'plural sources, one origin',
  why: 'One voice told of as many is a false count.',
  level: 'warning',
  fidelity: false,
  run: (ctx) => ctx.sentences.flatMap((s) => judge(ctx, s)),
};
