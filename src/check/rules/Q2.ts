import type { AnnotatedArticle, SourceSpan, Span, Statement } from '../../record/index.ts';
import { overlaps, words } from '../../text/index.ts';
import type { CheckContext } from '../context.ts';
import { allExactly } from '../locate.ts';
import type { Quoted } from '../quoted.ts';
import type { Found, Rule } from '../rule.ts';

/** Whether one name can be the other: the last word of the shorter stands in the longer. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [words(a).map((w) => w.word), words(b).map((w) => w.word)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const last = short.at(-1);
  return last !== undefined && (long.includes(last) || long.some((w) => w === `${last}'s`));
}

interface Given extends SourceSpan {
  readonly name: string;
}

/** The speaker by name; a pronoun or a role says too little to set one against another. */
function namedSpeaker(a: AnnotatedArticle, s: Statement | undefined): string | undefined {
  const { speaker } = s ?? {};
  if (!speaker || speaker.unnamed) return undefined;
  const called = a.mentions.some((m) => m.kind === 'name' && m.type !== 'country' && overlaps(m, speaker));
  const actor = a.actors.find((x) => x.id === speaker.actor);
  const name = speaker.name ?? actor?.name;
  return called || (actor?.kind === 'person' && name !== undefined && /^\p{Lu}\S* /u.test(name)) ? name : undefined;
}

/** Who is given these words by the sources that have them. */
function givenTo(ctx: CheckContext, q: Quoted): Given[] {
  return ctx.indexed.flatMap((s, n) =>
    allExactly(s, q.words).flatMap((i) => {
      const at = { start: s.list[i]!.start, end: s.list[i + q.words.length - 1]!.end };
      const a = ctx.input.sources[n]!;
      const statement = a.statements.find((x) => x.content.some((c) => overlaps(c, at)));
      const name = namedSpeaker(a, statement);
      return name === undefined ? [] : [{ name, source: a.id, ...at }];
    }),
  );
}

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

/** The source attributes the quoted words to the speaker whom the draft names. */
export const Q2: Rule = {
  id: 'Q2',
  name: 'the right speaker',
  why: 'The right words in the wrong mouth are a false report.',
  level: 'warning',
  fidelity: true,
  run: (ctx) => ctx.quotes.filter((q) => q.words.length > 2).flatMap((q) => judge(ctx, q)),
};
