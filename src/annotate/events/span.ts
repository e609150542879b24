import type { Span } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import { contains } from '../../text/index.ts';
import type { Cast } from './cast.ts';
import type { Coding, Scene } from './scene.ts';
import { below, hullOf, kidsBy, phraseOf, relation } from './tree.ts';

const OUTSIDE = new Set([
  'advcl',
  'parataxis',
  'cc',
  'punct',
  'dep',
  'discourse',
  'mark',
  'list',
  'appos',
  'vocative',
  'acl',
]);

/** Whether `k` is left out of the words of the event: another clause, or a verb in coordination. */
function outside(k: Token, c: Coding): boolean {
  if (k === c.content) return false;
  const rel = relation(k);
  if (rel === 'ccomp' || rel === 'xcomp') return !c.content;
  if (rel === 'conj') return k.upos === 'VERB' || k.upos === 'AUX';
  return OUTSIDE.has(rel);
}

/** The words of the event: its verb or noun with what belongs to it, and its parties where they stand in its clause. */
export function spanOfEvent(s: Scene, c: Coding, cast: Cast): Span {
  const own = below(s.tree, c.trigger, (k) => !outside(k, c));
  const subjects = kidsBy(s.tree, c.trigger, 'nsubj');
  const noun = c.trigger.upos === 'NOUN';
  // The doer of a noun's act may stand in the clause above; only those behind the noun are its own words.
  const close = (t: Token): boolean =>
    noun ? t.i > c.trigger.i && t.i < c.trigger.i + 24 : Math.abs(t.i - c.trigger.i) < 12;
  const near = [...cast.sources, ...cast.targets].filter((t) => close(t) || subjects.includes(t));
  const names = near.flatMap((t) =>
    s.tree.sentence.tokens.slice(Math.max(0, t.i - 6), t.i + 4).filter((k) => contains(phraseOf(s.tree, t), k)),
  );
  const words = trimmed(s, [...own, ...near, ...names], noun);
  return hullOf(noun ? [...words, ...timeBehind(s, words)] : words);
}

/** `the talks between both on Monday`: the time right behind the words of a noun is told with them, whatever the tree hangs it on. */
function timeBehind(s: Scene, words: readonly Token[]): readonly Token[] {
  const { tokens } = s.tree.sentence;
  const last = Math.max(...words.map((t) => t.i));
  const from = tokens[last + 1]?.upos === 'ADP' ? last + 2 : last + 1;
  const date = s.dates.find((d) => d.start === tokens[from]?.start && d.edtf !== undefined && d.type === 'DATE');
  return date ? tokens.slice(from).filter((t) => t.end <= date.end) : [];
}

/** Leaves out tokens at the ends that only join: conjunctions, marks, the dash of an aside, the preposition before a noun. */
function trimmed(s: Scene, tokens: readonly Token[], noun: boolean): readonly Token[] {
  const sorted = [...tokens].sort((a, b) => a.i - b.i);
  const joins = ['CCONJ', 'PUNCT', 'SCONJ', ...(noun ? ['ADP'] : [])];
  while (sorted.length > 1 && joins.includes(sorted[0]?.upos ?? '')) sorted.shift();
  while (sorted.length > 1 && sorted.at(-1)?.upos === 'PUNCT') sorted.pop();
  return sorted.length > 0 ? sorted : s.tree.sentence.tokens.slice(0, 1);
}
