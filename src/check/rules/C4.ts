import { commonOf, contentWords } from '../../languages/index.ts';
import type { SourceSpan } from '../../record/index.ts';
import { overlaps, words } from '../../text/index.ts';
import type { CheckContext, Clash, DraftSentence } from '../context.ts';
import type { Found, Rule } from '../rule.ts';
import { newsroomOf, paragraphAt } from '../voice.ts';

const RETOLD = 0.6;
const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
const wordsAt = (ctx: CheckContext, at: SourceSpan): string =>
  ctx.input.sources.find((a) => a.id === at.source)?.article.text.slice(at.start, at.end) ?? '';

/** Whether a sentence tells what a place of a source tells: it retells the passage, with its numbers. */
function tells(ctx: CheckContext, s: DraftSentence, at: SourceSpan): boolean {
  const near =
    (s.twin && s.twin.covered >= RETOLD && s.twin.span.source === at.source && overlaps(s.twin.span, at)) ||
    s.aligned.some(({ sentence, score }) => score >= RETOLD && sentence.source === at.source && overlaps(sentence, at));
  if (!near) return false;
  const own = numbers(s.text);
  return numbers(wordsAt(ctx, at)).every((n) => own.includes(n));
}

/** The numbers of a version that the other one has not: what tells the two apart. */
function ownNumbers(ctx: CheckContext, at: SourceSpan, others: readonly SourceSpan[]): string[] {
  const theirs = new Set(others.flatMap((o) => numbers(wordsAt(ctx, o))));
  return numbers(wordsAt(ctx, at)).filter((n) => !theirs.has(n));
}

/** Whether a sentence gives a version in its own words: most of what is claimed, and a number of it where it has numbers of its own. */
function gives(ctx: CheckContext, s: DraftSentence, at: SourceSpan, others: readonly SourceSpan[]): boolean {
  const { lang } = ctx.input.draft.article;
  const [claimed, own] = [contentWords(wordsAt(ctx, at), lang), contentWords(s.text, lang)];
  const shared = [...claimed].filter((w) => own.has(w)).length;
  const telling = ownNumbers(ctx, at, others);
  return shared >= RETOLD * claimed.size && (telling.length === 0 || numbers(s.text).some((n) => telling.includes(n)));
}

const telling = (ctx: CheckContext, places: readonly SourceSpan[]): DraftSentence | undefined =>
  ctx.sentences.find((s) => places.some((p) => tells(ctx, s, p)));

// Between a sentence and the one behind it stand a space, marks or a new line.
const GAP = 6;

/** Whether a sentence tells, with a negation, what stands right beside a version in its source: the denial goes on there. */
function goesOn(ctx: CheckContext, s: DraftSentence, at: SourceSpan): boolean {
  const { negations } = commonOf(ctx.input.draft.article.lang);
  const sentences = ctx.input.sources.find((a) => a.id === at.source)?.sentences ?? [];
  const own = sentences.find((x) => overlaps(x, at)) ?? at;
  const isBeside = (x: SourceSpan): boolean =>
    x.source === at.source && Math.max(x.start - own.end, own.start - x.end) <= GAP && !overlaps(x, own);
  const near = [...(s.twin && s.twin.covered >= RETOLD ? [s.twin.span] : []), ...s.aligned.map((a) => a.sentence)];
  return words(s.text).some((w) => negations.has(w.word)) && near.some(isBeside);
}

/** Whether a sentence beside `s` gives a version that stands against `given`, in the source's words or the draft's own. */
const givesOther = (
  ctx: CheckContext,
  s: DraftSentence,
  given: readonly SourceSpan[],
  other: readonly SourceSpan[],
): boolean =>
  telling(ctx, other) !== undefined ||
  ctx.sentences.some((x) => x !== s && other.some((o) => gives(ctx, x, o, given) || goesOn(ctx, x, o)));

const meets = (a: readonly SourceSpan[], b: readonly SourceSpan[]): boolean =>
  a.some((x) => b.some((y) => x.source === y.source && overlaps(x, y)));

/** All that the record has against a version: of several denials of one promise one is enough. */
const against = (clashes: readonly Clash[], given: readonly SourceSpan[]): (readonly SourceSpan[])[] =>
  clashes.flatMap((c) => [...(meets(c.a, given) ? [c.b] : []), ...(meets(c.b, given) ? [c.a] : [])]);

function judge(ctx: CheckContext, clash: Clash, clashes: readonly Clash[]): Found[] {
  const [a, b] = [telling(ctx, clash.a), telling(ctx, clash.b)];
  const s = a ?? b;
  if (!s || (a && b)) return [];
  const [given, other] = a ? [clash.a, clash.b] : [clash.b, clash.a];
  if (against(clashes, given).some((o) => givesOther(ctx, s, given, o))) return [];
  const p = paragraphAt(ctx.draft, s);
  // That the accounts differ is said, though not in the words of the other one.
  if (newsroomOf(ctx).disagreement.test(ctx.draft.slice(p.start, p.end))) return [];
  const shown = other[0];
  return [
    {
      start: s.start,
      end: s.end,
      message: `The sources conflict here (${clash.message}); the draft gives one version.`,
      ...(shown ? { expected: wordsAt(ctx, shown) } : {}),
      evidence: [...given.slice(0, 1), ...other.slice(0, 1)],
    },
  ];
}

/** Where the sources conflict the draft gives both versions. */
export const C4: Rule = {
  id: 'C4',
  name: 'disagreement hidden',
  why: 'To leave out the other version is to decide between them.',
  level: 'warning',
  fidelity: false,
  run: (ctx, told) => {
    const clashes = ctx.input.record?.clashes ?? [];
    const found = clashes.flatMap((c) => judge(ctx, c, clashes));
    return found
      .filter((f) => !told.some((x) => x.rule === 'C3' && overlaps(x, f)))
      .filter((f, i) => found.findIndex((g) => g.start === f.start) === i);
  },
};
