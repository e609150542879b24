import type { AnnotatedArticle, Statement } from '../../record/index.ts';
import { overlaps, words } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import { exactly, type Searchable } from '../locate.ts';
import type { Quoted } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';

/** Whether one name can be the other: the last word of the shorter stands in the longer. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [words(a).map((w) => w.word), words(b).map((w) => w.word)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const last = short.at(-1);
  return last !== undefined && (long.includes(last) || long.some((w) => w === `${last}'s`));
}

const speakerOf = (a: AnnotatedArticle, s: Statement | undefined): string | undefined =>
  s?.speaker?.name ?? a.actors.find((x) => x.id === s?.speaker?.actor)?.name;

/** Who is given these words by the sources that have them. */
function givenTo(
  q: Quoted,
  sources: readonly { readonly a: AnnotatedArticle; readonly s: Searchable }[],
): { name: string; source: string; start: number; end: number }[] {
  return sources.flatMap(({ a, s }) => {
    const i = exactly(s, q.words);
    if (i < 0) return [];
    const at = { start: s.list[i]!.start, end: s.list[i + q.words.length - 1]!.end };
    const statement = a.statements.find((x) => x.content.some((c) => overlaps(c, at)));
    const name = speakerOf(a, statement);
    return name === undefined ? [] : [{ name, source: a.id, ...at }];
  });
}

function judge(
  ctx: CheckContext,
  q: Quoted,
  sources: readonly { readonly a: AnnotatedArticle; readonly s: Searchable }[],
): Found[] {
  const { draft } = ctx.input;
  const statement = draft.statements.find((s) => s.content.some((c) => overlaps(c, q)));
  const named = speakerOf(draft, statement);
  if (statement === undefined || named === undefined) return [];
  const given = givenTo(q, sources);
  if (given.length === 0 || given.some((g) => sameName(g.name, named))) return [];
  const first = given[0]!;
  const at = statement.speaker ?? q;
  return [
    {
      start: Math.min(at.start, q.start),
      end: Math.max(at.end, q.end),
      message: `The draft gives these words to ${named}.`,
      expected: first.name,
      evidence: [{ source: first.source, start: first.start, end: first.end }],
    },
  ];
}

/** The source attributes the quoted words to the speaker whom the draft names. */
export const Q2: Rule = {
  id: 'Q2',
  name: 'the right speaker',
  why: 'The right words in the wrong mouth are a false report.',
  level: 'warning',
  fidelity: true,
  run: (ctx) => {
    const sources = ctx.input.sources.map((a, i) => ({ a, s: ctx.indexed[i]! }));
    return ctx.quotes.filter((q) => q.words.length >= 3).flatMap((q) => judge(ctx, q, sources));
  },
};
