import type { Span, StatementKind } from '../../record/index.ts';
import { overlaps } from '../../text/index.ts';
import type { Draft } from './draft.ts';
import type { Mark } from './marks.ts';

const WORD = /[\p{L}\p{N}]/u;
const FRAGMENTS = /rules\/(?:calledWhat|afterPreposition|object|nounCue|infinitive|clauseAfter)$/u;

/** Direct: a quotation that stands for itself; mixed: marks in the reporter's own sentence; indirect: none. */
export function kindOf(text: string, draft: Draft, marks: readonly Mark[]): StatementKind {
  const inside = marks.filter((m) => draft.content.some((c) => overlaps(c, m)));
  if (inside.length === 0) return 'indirect';
  return FRAGMENTS.test(draft.rule) || draft.content.some((c) => WORD.test(outside(text, c, inside)))
    ? 'mixed'
    : 'direct';
}

/** The words of a piece that no mark holds. */
function outside(text: string, at: Span, marks: readonly Span[]): string {
  let from = at.start;
  let out = '';
  for (const m of marks) {
    if (m.end <= from || m.start >= at.end) continue;
    out += text.slice(from, Math.max(from, m.start));
    from = Math.max(from, m.end);
  }
  return out + text.slice(from, Math.max(from, at.end));
}
