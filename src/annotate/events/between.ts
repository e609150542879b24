import type { Mention } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import type { Scene } from './scene.ts';
import { headOf } from './tree.ts';

const REACH = 7;

/** The token of a mention that the others hang from. */
function headIn(s: Scene, m: Mention): Token | undefined {
  const own = s.tree.sentence.tokens.filter((t) => m.start < t.end && t.start < m.end);
  const inside = new Set(own.map((t) => t.i));
  const first = own.find((t) => !inside.has(t.head)) ?? own.at(-1);
  // `Foreign Secretary Juan Lorn`: the name hangs on its title.
  return first && /^(?:flat|appos)/u.test(first.deprel) ? (headOf(s.tree, first) ?? first) : first;
}

/** The first party named at or after token `from`, no further than `to`. */
function partyFrom(s: Scene, from: number, to: number): Token | undefined {
  const { tokens } = s.tree.sentence;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[Math.min(to, tokens.length) - 1]?.end ?? 0];
  const inside = s.m.mentions.filter((m) => m.start >= start && m.end <= end && m.actor !== undefined);
  const person = inside.find((m) => m.type === 'person');
  const first = person ?? inside[0];
  return first ? headIn(s, first) : undefined;
}

/**
 * The two parties of `talks (held on Sunday) between A and B`, by the order of the words: long titles make trees go wrong
 * here. Empty where one of them is not a known party.
 */
export function partiesBetween(s: Scene, noun: Token): Token[] {
  const { tokens } = s.tree.sentence;
  const at = tokens.findIndex((t) => t.i > noun.i && t.i <= noun.i + REACH && t.lower === s.words.prep.between);
  if (at < 0 || tokens.slice(noun.i + 1, at).some((t) => t.upos === 'PUNCT' || t.upos === 'AUX')) return [];
  for (let k = at + 2; k < Math.min(tokens.length, at + 16); k++) {
    if (tokens[k]?.upos !== 'CCONJ') continue;
    const [a, b] = [partyFrom(s, at + 1, k), partyFrom(s, k + 1, k + 9)];
    if (a && b) return [a, b];
  }
  return [];
}
