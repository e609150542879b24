import type { AnnotatedArticle, SourceSpan, Statement } from '../record/index.ts';
import { overlaps, words } from '../text/index.ts';
import type { CheckContext } from './context.ts';
import { allExactly } from './locate.ts';
import type { Quoted } from './quoted.ts';

/** Whether one name can be the other: the last word of the shorter stands in the longer. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [words(a).map((w) => w.word), words(b).map((w) => w.word)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const last = short.at(-1);
  return last !== undefined && (long.includes(last) || long.some((w) => w === `${last}'s`));
}

/** A place that has quoted words, with whom it gives them to. */
export interface Given extends SourceSpan {
  readonly name: string;
}

/** The speaker by name; a pronoun or a role says too little to set one against another. */
export function namedSpeaker(a: AnnotatedArticle, s: Statement | undefined): string | undefined {
  const { speaker } = s ?? {};
  if (!speaker || speaker.unnamed) return undefined;
  const called = a.mentions.some((m) => m.kind === 'name' && m.type !== 'country' && overlaps(m, speaker));
  const actor = a.actors.find((x) => x.id === speaker.actor);
  const name = speaker.name ?? actor?.name;
  return called || (actor?.kind === 'person' && name !== undefined && /^\p{Lu}\S* /u.test(name)) ? name : undefined;
}

/** Who is given these words by the sources that have them. */
export function givenTo(ctx: CheckContext, q: Quoted): Given[] {
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
