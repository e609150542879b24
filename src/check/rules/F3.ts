import type { Figure } from '../../record/index.ts';
import { contains, overlaps } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { type Backer, backersOf, credits, inOwnVoice, wordsOf } from '../voice.ts';

const sameFigure = (a: Figure, b: Figure): boolean => a.value === b.value && a.unit === b.unit;

/** Whose figure a source says it is; null where the source gives it in its own voice, undefined where it has none such. */
function whose({ source, at }: Backer, figure: Figure): string | null | undefined {
  const there = source.figures.find((f) => overlaps(f, at) && sameFigure(f, figure));
  if (!there) return undefined;
  const said =
    source.statements.find((x) => x.id === there.statedBy) ??
    source.statements.find((x) => x.content.some((c) => contains(c, there)));
  return said?.speaker ? (said.speaker.name ?? wordsOf(source, said.speaker)) : null;
}

function judge(ctx: CheckContext, figure: Figure): Found[] {
  const s = ctx.sentences.find((x) => overlaps(x, figure));
  if (!s || credits(ctx, s) || !inOwnVoice(ctx, figure)) return [];
  const backers = backersOf(ctx, s);
  const owners = backers.map((b) => whose(b, figure)).filter((o) => o !== undefined);
  const [owner] = owners;
  if (typeof owner !== 'string' || owners.some((o) => o === null)) return [];
  const backer = backers.find((b) => whose(b, figure) === owner)!;
  return [
    {
      start: figure.start,
      end: figure.end,
      message: `This is a figure of ${owner}; the draft gives it as a fact.`,
      suggest: `according to ${owner}`,
      evidence: [backer.at],
    },
  ];
}

/** A party's figure is told as that party's. */
export const F3: Rule = {
  id: 'F3',
  name: 'a figure is a claim',
  why: 'Who counted, and when, is half of what a figure says.',
  level: 'warning',
  fidelity: false,
  run: (ctx, told) =>
    ctx.input.draft.figures
      // What was said and stands here as a fact is told of already.
      .filter((f) => !told.some((x) => x.rule === 'A2' && overlaps(x, f)))
      .flatMap((f) => judge(ctx, f)),
};
