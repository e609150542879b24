import type { DatesLexicon } from '../../languages/shape/dates.ts';
import type { Span } from '../../record/index.ts';
import type { Sentence, Token } from '../../syntax/types.ts';
import type { Look } from './scene.ts';

/**
 * Where the verb that governs `at` looks: by the tree where it has a verb above it, else by the nearest verb of the
 * clause, first to the left, then to the right. Crude on purpose: a wrong attachment must not throw a year away.
 */
export function lookAt(sentence: Sentence, at: Span, lex: DatesLexicon): Look {
  const i = firstEndingAfter(sentence.tokens, at.start);
  if (i >= sentence.tokens.length) return 0;
  const prior = sentence.tokens[i - 1];
  if (prior && lex.aheadPrepositions.has(prior.lower)) return 1;
  if (isSet(sentence, i, lex)) return 1;
  const verb = governor(sentence, i);
  const told = verb ? byTree(sentence, verb, lex, 0) : 0;
  return told || byOrder(sentence, at, i, lex);
}

/** `expected in May`, `payable May 7`, `is due to resume on Friday`, `are to meet Monday`: what is set for a time lies ahead. */
function isSet({ tokens }: Sentence, i: number, lex: DatesLexicon): boolean {
  const prior = tokens[i - 1]?.upos === 'ADP' ? tokens[i - 2] : tokens[i - 1];
  if (prior && lex.aheadPredicates.has(prior.lower)) return !hadBefore(tokens, prior.i, lex);
  for (let k = i - 1; k > 1 && i - k < SET_REACH; k--) {
    const t = tokens[k];
    if (!t || lex.clauseBreaks.has(t.lower) || t.upos === 'PUNCT') return false;
    if (t.lower !== lex.infinitiveMark || tokens[k + 1]?.upos !== 'VERB') continue;
    const before = tokens[k - 1];
    if (before && lex.aheadCopulas.has(before.lower)) return true;
    return before !== undefined && lex.aheadPredicates.has(before.lower) && !hadBefore(tokens, before.i, lex);
  }
  return false;
}

const SET_REACH = 8;

/** `was expected in March`, `had been due`: it may lie behind by now. */
const hadBefore = (tokens: readonly Token[], i: number, lex: DatesLexicon): boolean =>
  [1, 2, 3].some((n) => lex.behindAuxiliaries.has(tokens[i - n]?.lower ?? ''));

/** The verb above a token, itself left out. */
export function governor(sentence: Sentence, i: number): Token | null {
  let token = sentence.tokens[i];
  for (let steps = 0; token && steps < 60; steps++) {
    const up: Token | undefined = token.head >= 0 && token.head !== token.i ? sentence.tokens[token.head] : undefined;
    if (!up) return token.head < 0 && steps > 0 && token.upos === 'VERB' ? token : null;
    if (up.upos === 'VERB') return up;
    token = up;
  }
  return null;
}

function byTree(sentence: Sentence, verb: Token, lex: DatesLexicon, depth: number): Look {
  const near = sentence.tokens.slice(Math.max(0, verb.i - 15), verb.i + 15);
  const helpers = near.filter(
    (t) => t.head === verb.i && (t.upos === 'AUX' || t.upos === 'PART' || t.deprel.startsWith('aux')),
  );
  if (helpers.some((t) => lex.aheadAuxiliaries.has(t.lower))) return 1;
  const infinitive = helpers.some((t) => t.lower === lex.infinitiveMark);
  if (infinitive || lex.aheadVerbs.has(verb.lower)) {
    if (lex.aheadVerbs.has(verb.lower) && !infinitive && depth === 0 && !isPast(verb.lower, lex)) return 1;
    const up = sentence.tokens[verb.head];
    if (infinitive && up && up.i !== verb.i && depth < 3) {
      if (lex.aheadVerbs.has(up.lower)) return 1;
      return byTree(sentence, up, lex, depth + 1);
    }
  }
  if (helpers.some((t) => lex.behindAuxiliaries.has(t.lower))) return -1;
  return isPast(verb.lower, lex) ? -1 : 0;
}

const isPast = (word: string, lex: DatesLexicon): boolean =>
  lex.behindVerbs.has(word) || (word.length > 4 && lex.behindEndings.some((e) => word.endsWith(e)));

function byOrder(sentence: Sentence, at: Span, i: number, lex: DatesLexicon): Look {
  const left = scan(sentence, i - 1, -1, lex);
  if (left !== 0) return left;
  return scan(sentence, firstEndingAfter(sentence.tokens, at.end), 1, lex);
}

/** Index of the first token that ends after `place`; tokens are in order. */
export function firstEndingAfter(tokens: readonly Span[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid]?.end ?? 0) > place) high = mid;
    else low = mid + 1;
  }
  return low;
}

// Verbs farther off than this are of another thought, and a sentence of a million words stays cheap.
const REACH = 25;

function scan(sentence: Sentence, from: number, way: -1 | 1, lex: DatesLexicon): Look {
  for (let k = from, n = 0; n < REACH; k += way, n++) {
    const token = sentence.tokens[k];
    if (!token || lex.clauseBreaks.has(token.lower)) return 0;
    const look = cue(sentence, k, lex);
    if (look !== 0) return look;
  }
  return 0;
}

function cue(sentence: Sentence, k: number, lex: DatesLexicon): Look {
  const word = sentence.tokens[k]?.lower ?? '';
  if (lex.aheadAuxiliaries.has(word)) return 1;
  const group = [1, 2, 3].map((n) => sentence.tokens[k - n]?.lower ?? '');
  const past = isPast(word, lex) || lex.behindAuxiliaries.has(word);
  if ((past || sentence.tokens[k]?.upos === 'VERB') && group.some((w) => lex.aheadAuxiliaries.has(w))) return 1;
  if (group[0] === lex.infinitiveMark && sentence.tokens[k]?.upos === 'VERB')
    return group.some((w) => lex.aheadVerbs.has(w)) ? 1 : 0;
  if (past && !lex.aheadVerbs.has(word)) return -1;
  return lex.aheadVerbs.has(word) && !past ? 1 : 0;
}
