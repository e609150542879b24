import { bareName, type Language, languageOf } from '../languages/index.ts';
import type { AnnotatedArticle, SourceSpan, Span, Statement } from '../record/index.ts';
import { contains, fold, overlaps } from '../text/index.ts';
import type { CheckContext, DraftSentence } from './context.ts';

/** The phrasings of the draft's language; English serves where we have none. */
export const newsroomOf = (ctx: CheckContext): Language['newsroom'] =>
  (languageOf(ctx.input.draft.article.lang) ?? languageOf('en')!).newsroom;

/** The draft's statements of which any part stands in a sentence. */
const statementsIn = (ctx: CheckContext, s: Span): Statement[] =>
  ctx.input.draft.statements.filter((x) => overlaps(x, s));

/** Whether a place is the writer's own: inside no quotation, and not what somebody is reported to have said. */
export function inOwnVoice(ctx: CheckContext, at: Span): boolean {
  const { draft } = ctx.input;
  const { writer } = newsroomOf(ctx);
  const others = draft.statements.filter((x) => x.speaker && !writer.test(wordsOf(draft, x.speaker)));
  return !ctx.quotes.some((q) => overlaps(q, at)) && !others.some((x) => x.content.some((c) => overlaps(c, at)));
}

/** The paragraph that a place stands in. */
export function paragraphAt(draft: string, at: Span): Span {
  const start = draft.lastIndexOf('\n', Math.max(0, at.start - 1)) + 1;
  const end = draft.indexOf('\n', at.end);
  return { start, end: end < 0 ? draft.length : end };
}

/** Whether the draft gives most of the sentence as somebody's word. */
export function attributed(ctx: CheckContext, s: DraftSentence): boolean {
  const said = statementsIn(ctx, s).flatMap((x) => x.content);
  return said.some((part) => s.words.filter((w) => overlaps(w, part)).length * 3 > s.words.length * 2);
}

/** Whether a sentence names anyone as the source of what it says: a speaker, an outlet, an account. */
export function credits(ctx: CheckContext, s: DraftSentence): boolean {
  if (statementsIn(ctx, s).length > 0 || newsroomOf(ctx).crediting.test(s.text)) return true;
  const low = fold(s.text);
  return ctx.input.sources.some((a) => {
    const outlet = bareName(a.article.outlet ?? '');
    return outlet.length > 3 && low.includes(outlet);
  });
}

/** The same of the sentences beside it in its paragraph: who speaks there may speak on here. */
export function creditedAround(ctx: CheckContext, s: DraftSentence): boolean {
  const paragraph = paragraphAt(ctx.draft, s);
  const i = ctx.sentences.indexOf(s);
  const beside = [ctx.sentences[i - 1], s, ctx.sentences[i + 1]].filter((x) => x !== undefined);
  return beside.some((x) => contains(paragraph, x) && credits(ctx, x));
}

/** A source passage that has most of what a draft sentence says. */
export interface Backer {
  readonly source: AnnotatedArticle;
  readonly at: SourceSpan;
}

// Beside the best passage others count that have nearly as much.
const CLOSE = { least: 0.45, share: 0.75 };
// Whether anybody else has it at all: other words count too.
const LOOSE = { least: 0.3, share: 0.45 };

/** The passages that tell what a sentence tells, in other words too: what counts is how many have it. */
export const looselyBacking = (ctx: CheckContext, s: DraftSentence): Backer[] => backersOf(ctx, s, LOOSE);

/** The passages that back a sentence, one for each source at most, the best first. */
export function backersOf(ctx: CheckContext, s: DraftSentence, { least, share } = CLOSE): Backer[] {
  const best = s.aligned[0]?.score ?? 0;
  const out = new Map<string, Backer>();
  for (const { sentence, score } of s.aligned) {
    const source = ctx.input.sources.find((a) => a.id === sentence.source);
    if (!source || best < CLOSE.least || score < Math.max(least, best * share) || out.has(source.id)) continue;
    out.set(source.id, { source, at: { source: source.id, start: sentence.start, end: sentence.end } });
  }
  return [...out.values()];
}

/** The distinct originals behind some sources; each its own where nothing is known. */
export const originsOf = (ctx: CheckContext, sources: readonly AnnotatedArticle[]): Set<string> =>
  new Set(sources.map((a) => ctx.input.record?.origins.get(a.id) ?? a.id));

/** A source's statements whose content has most of a passage. */
export const saidThere = ({ source, at }: Backer): Statement[] =>
  source.statements.filter((x) =>
    x.content.some((c) => {
      const shared = Math.min(c.end, at.end) - Math.max(c.start, at.start);
      return shared * 2 > at.end - at.start;
    }),
  );

/** The words of a span of a source. */
export const wordsOf = (a: AnnotatedArticle, at: Span): string => a.article.text.slice(at.start, at.end);
