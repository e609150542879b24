import type { Span } from '../../record/index.ts';
import type { Sentence, Token } from '../../syntax/types.ts';
import { firstEndingAfter } from './look.ts';

// Relations of Universal Dependencies by which a clause hangs on a word of another clause.
const CLAUSAL = /^(?:acl|advcl|ccomp|xcomp|csubj|parataxis)(?::|$)/u;
// A clause in one of these keeps its own times: what its head's clause tells of a day is not told of it.
const APART = /^(?:acl|ccomp|csubj|parataxis)(?::|$)/u;
const DEEPEST = 60;

/** The words above `t`, itself first, up to the root. */
function pathUp(sentence: Sentence, t: Token): Token[] {
  const out: Token[] = [t];
  for (let at = t; at.head >= 0 && at.head !== at.i && out.length < DEEPEST; ) {
    const up = sentence.tokens[at.head];
    if (!up) break;
    out.push(up);
    at = up;
  }
  return out;
}

/** The head of the words of a date: the one that hangs outside them. */
function headOfDate(sentence: Sentence, date: Span): Token | undefined {
  const from = firstEndingAfter(sentence.tokens, date.start);
  for (let k = from; k < sentence.tokens.length; k++) {
    const t = sentence.tokens[k];
    if (!t || t.start >= date.end) break;
    const up = sentence.tokens[t.head];
    if (!up || up.start < date.start || up.start >= date.end) return t;
  }
  return sentence.tokens[from];
}

const isNoun = (t: Token | undefined): boolean => t?.upos === 'NOUN' || t?.upos === 'PROPN';

/**
 * `Saturday’s avalanche`, `an incident of May 8`: the day belongs to the noun. By the order of the words, which says it surely;
 * trees are often wrong here.
 */
function ofNoun({ tokens }: Sentence, date: Span, of: string): Token | undefined {
  const from = firstEndingAfter(tokens, date.start);
  if (tokens[from - 1]?.lower === of && isNoun(tokens[from - 2])) return tokens[from - 2];
  const to = firstEndingAfter(tokens, date.end);
  if (!/^['’]s?$/u.test(tokens[to]?.lower ?? '')) return undefined;
  const run = tokens.slice(to + 1, to + 6);
  const last = run.findIndex((t) => !isNoun(t) && t.upos !== 'ADJ');
  return run.slice(0, last < 0 ? undefined : last).findLast(isNoun);
}

/**
 * `the men detained in March were freed`: the time right behind a participle is the participle’s, wherever the tree hangs it,
 * and a verb group that begins right behind that time is another’s.
 */
function ofParticiple({ tokens }: Sentence, head: Token, trigger: Token): boolean {
  if (head.i > trigger.i) return false;
  const between = tokens.slice(head.i + 1, trigger.i);
  const next = between.length > 0 && between.every((t) => t.upos === 'AUX');
  for (let k = head.i - 1; k >= 0 && head.i - k < 6; k--) {
    const t = tokens[k];
    if (!t || t.upos === 'PUNCT') return false;
    if (t.upos === 'VERB') return t.i !== trigger.i && (next || t.deprel === 'acl');
  }
  return false;
}

/** Words of a language that tell whose a day is. */
export interface DayWords {
  readonly of: string;
  /** Prepositions of an occasion: `at Monday’s talks`. */
  readonly at: ReadonlySet<string>;
  /** Nouns of occasions. */
  readonly occasions: ReadonlySet<string>;
}

/** `Monday’s talks ended`, `at Monday’s talks Velia demanded`: the verb tells of the noun at its time. */
function sharesTime({ tokens }: Sentence, noun: Token, trigger: Token, date: Span, words: DayWords): boolean {
  if (noun.head !== trigger.i) return false;
  if (noun.deprel === 'nsubj') return true;
  const before = tokens[firstEndingAfter(tokens, date.start) - 1]?.lower ?? '';
  return noun.deprel === 'obl' && words.at.has(before) && words.occasions.has(noun.lower);
}

/**
 * Whether the date stands in a clause that tells of a noun, by the tree, and `trigger` doesn't: `demanded the release of the men, held since May 2`. A
 * participle of who does it is no such clause: `Lorn, speaking on May 2, demanded`.
 */
export function isToldOfNoun(sentence: Sentence, date: Span, trigger: Token): boolean {
  const head = headOfDate(sentence, date);
  const own = new Set(pathUp(sentence, trigger).map((t) => t.i));
  for (const t of head ? pathUp(sentence, head) : []) {
    if (own.has(t.i)) return false;
    const noun = sentence.tokens[t.head];
    const ofDoer = t.deprel === 'acl' && noun?.head === trigger.i && noun.deprel.startsWith('nsubj');
    if (t.deprel.startsWith('acl') && !ofDoer) return true;
  }
  return false;
}

/**
 * Whether the date is another thing's than that of `trigger`, by the tree: of a clause within (`agreed to meet on May 2`), of
 * the clause around a relative one or a reported one (`the men detained in March were freed on Friday`), or of another
 * noun (`denied an incident of May 8`). A date hung on the trigger, or on a verb whose clause the trigger only continues, is not.
 */
export function isOfAnother(sentence: Sentence, date: Span, trigger: Token, words: DayWords): boolean {
  const head = headOfDate(sentence, date);
  if (!head) return false;
  const noun = ofNoun(sentence, date, words.of);
  if (noun && noun.i !== trigger.i && !sharesTime(sentence, noun, trigger, date, words)) return true;
  if (ofParticiple(sentence, head, trigger)) return true;
  const above = pathUp(sentence, head);
  const at = above.findIndex((t) => t.i === trigger.i);
  // `talks held on Sunday`: the participle behind the noun tells when.
  const within = trigger.upos === 'NOUN' && above[at - 1]?.deprel === 'acl' ? at - 1 : at;
  if (at >= 0) return above.slice(0, within).some((t) => CLAUSAL.test(t.deprel));
  const own = pathUp(sentence, trigger);
  const meet = own.findIndex((t) => above.some((a) => a.i === t.i));
  const joint = own[meet];
  if (!joint) return false;
  const theirs = above.slice(
    0,
    above.findIndex((a) => a.i === joint.i),
  );
  return own.slice(0, meet).some((t) => APART.test(t.deprel)) || theirs.some((t) => CLAUSAL.test(t.deprel));
}
