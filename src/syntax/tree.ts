import type { Span } from '../record/index.ts';
import type { Sentence, Token } from './types.ts';

const kidsOf = new WeakMap<Sentence, readonly (readonly Token[])[]>();

/** The tokens that hang on `t`, in order of place. Computed once a sentence. */
export function children(s: Sentence, t: Token): readonly Token[] {
  let all = kidsOf.get(s);
  if (!all) {
    const made: Token[][] = s.tokens.map(() => []);
    for (const x of s.tokens) made[x.head]?.push(x);
    all = made;
    kidsOf.set(s, all);
  }
  return all[t.i] ?? [];
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export const baseRel = (t: Token): string => t.deprel.split(':')[0] ?? t.deprel;

/** The children in one of these relations; `nsubj` takes in `nsubj:pass`. */
export const childrenBy = (s: Sentence, t: Token, ...rels: readonly string[]): readonly Token[] =>
  children(s, t).filter((c) => rels.includes(c.deprel) || rels.includes(baseRel(c)));

export const headOf = (s: Sentence, t: Token): Token | undefined => s.tokens[t.head];

/** `t` and all below it, in order of place; children that `leave` names are left out with what hangs on them. */
export function subtree(s: Sentence, t: Token, leave: (child: Token, of: Token) => boolean = () => false): Token[] {
  const out: Token[] = [];
  const open = [t];
  for (let x = open.pop(); x; x = open.pop()) {
    out.push(x);
    for (const c of children(s, x)) if (!leave(c, x)) open.push(c);
  }
  return out.sort((a, b) => a.i - b.i);
}

/** From the first to the last token; null for none. */
export function spanOf(tokens: readonly Token[]): Span | null {
  if (tokens.length === 0) return null;
  return { start: Math.min(...tokens.map((t) => t.start)), end: Math.max(...tokens.map((t) => t.end)) };
}

/** The tokens from `t` up to the root, `t` first. */
export function pathUp(s: Sentence, t: Token): Token[] {
  const out: Token[] = [];
  for (let x: Token | undefined = t; x && out.length <= s.tokens.length; x = headOf(s, x)) out.push(x);
  return out;
}

/** The subject of a verb: its own, that of the verb it is coordinated with, or the one that controls it. */
export function subjectOf(s: Sentence, verb: Token): Token | undefined {
  let at: Token | undefined = verb;
  for (let hops = 0; at && hops < 4; hops++) {
    const own: Token | undefined = childrenBy(s, at, 'nsubj', 'csubj')[0];
    if (own) return own;
    if (baseRel(at) === 'conj' || baseRel(at) === 'xcomp' || baseRel(at) === 'cop' || baseRel(at) === 'aux')
      at = headOf(s, at);
    else if (baseRel(at) === 'acl' && at.deprel !== 'acl:relcl') return headOf(s, at);
    else return undefined;
  }
  return undefined;
}

export const auxiliaries = (s: Sentence, verb: Token): readonly Token[] => childrenBy(s, verb, 'aux', 'cop');

/** Whether the verb stands in the passive: a passive subject or auxiliary, or a bare participle after a noun ("seized by"). */
export function isPassive(s: Sentence, verb: Token): boolean {
  if (children(s, verb).some((c) => c.deprel === 'nsubj:pass' || c.deprel === 'aux:pass')) return true;
  const by = childrenBy(s, verb, 'obl').some((o) => childrenBy(s, o, 'case').some((c) => c.lower === 'by'));
  return by && baseRel(verb) === 'acl' && /(?:ed|en|[aou]ne?|t)$/u.test(verb.lower);
}

/** The preposition of an oblique or a modifier, lower case; "out of" as two words. */
export const caseOf = (s: Sentence, t: Token): string =>
  childrenBy(s, t, 'case')
    .flatMap((c) => [c, ...childrenBy(s, c, 'fixed')])
    .map((c) => c.lower)
    .join(' ');
