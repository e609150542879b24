import type { SourceSpan } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
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

function judge(ctx: CheckContext, clash: Clash): Found[] {
  const telling = (places: readonly SourceSpan[]): DraftSentence | undefined =>
    ctx.sentences.find((s) => places.some((p) => tells(ctx, s, p)));
  const [a, b] = [telling(clash.a), telling(clash.b)];
  const s = a ?? b;
  if (!s || (a && b)) return [];
  const other = a ? clash.b : clash.a;
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
      evidence: [...(a ? clash.a : clash.b).slice(0, 1), ...other.slice(0, 1)],
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
    const found = (ctx.input.record?.clashes ?? []).flatMap((c) => judge(ctx, c));
    return found
      .filter((f) => !told.some((x) => x.rule === 'C3' && overlaps(x, f)))
      .filter((f, i) => found.findIndex((g) => g.start === f.start) === i);
  },
};
