import type { Span } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import { overlaps } from '../../text/index.ts';
import { below, kidsOf, relation } from '../events/tree.ts';
import type { Scene } from './rules/types.ts';

/** Token of the sentence at which a condition opens, from token `from` on; -1 for none. */
export function conditionAt(s: Scene, from: number, to: number): number {
  const { tokens } = s.tree.sentence;
  for (let k = from; k < to; k++)
    for (const phrase of s.owed.conditions) if (phrase.split(' ').every((w, n) => tokens[k + n]?.lower === w)) return k;
  return -1;
}

const CLOSERS = /^[,;:.!?"”)]$/u;

/** The span of the condition that opens at token `at`, up to the end of its clause. */
export function conditionSpan(s: Scene, at: number): Span {
  const { tokens } = s.tree.sentence;
  let last = at;
  for (let k = at; k < tokens.length; k++) {
    const t = tokens[k];
    if (!t || (k > at && CLOSERS.test(t.text))) break;
    last = k;
  }
  return { start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function outside(s: Scene, head: Token, k: Token): boolean {
  const rel = relation(k);
  if (k.head === head.i && k.i < head.i) return true;
  if (rel === 'parataxis' || rel === 'discourse') return true;
  if (rel === 'cc') return k.head === head.i;
  if (rel === 'conj' && k.head === head.i) return k.upos === 'VERB' || k.upos === 'AUX';
  if (rel !== 'advcl') return false;
  return !kidsOf(s.tree, k).some((m) => m.lower === s.words.prep.to);
}

/** The words of the act from its verb on, up to its condition and without what is said about it. */
export function actionSpan(s: Scene, head: Token): { readonly action: Span; readonly condition?: Span } {
  const { tokens } = s.tree.sentence;
  const own = below(s.tree, head, (k) => !outside(s, head, k)).filter((t) => head.upos !== 'VERB' || t.i >= head.i);
  const negated = kidsOf(s.tree, head).find((k) => s.words.negations.has(k.lower) && k.i < head.i);
  const first = Math.min(...own.map((t) => t.i), negated?.i ?? head.i);
  let last = Math.max(...own.map((t) => t.i));
  const opens = conditionAt(s, head.i + 1, tokens.length);
  const near = opens >= 0 && opens <= last + 4;
  if (near && opens <= last) last = opens - 1;
  while (last > head.i && tokens[last]?.upos === 'PUNCT' && !/["”’']/u.test(tokens[last]?.text ?? '')) last--;
  const action = { start: tokens[first]?.start ?? head.start, end: tokens[last]?.end ?? head.end };
  const lead = near ? -1 : leadingCondition(s, head);
  const at = near ? opens : lead;
  if (at < 0) return { action };
  const condition = conditionSpan(s, at);
  return overlaps(condition, action) ? { action } : { action, condition };
}

/** `If the truce holds, Keldora will ...`: a condition that opens the sentence. */
function leadingCondition(s: Scene, head: Token): number {
  const at = conditionAt(s, 0, Math.min(3, head.i));
  if (at >= 0) return at;
  return s.tree.sentence.tokens[0]?.lower === s.owed.inverted ? 0 : -1;
}
