import type { Token } from '../../syntax/types.ts';
import { listed, type Mood } from './frame.ts';
import { frameAt, type Scene } from './scene.ts';
import { headOf, kidsBy, kidsOf, relation } from './tree.ts';

/** Whether the clause of a verb is told as such, and in which mood; `no` where it is only demanded, hoped, asked or meant. */
export type Standing = 'no' | Mood;

const SUBORDINATE = 8;

const infinitive = (s: Scene, verb: Token): boolean =>
  kidsOf(s.tree, verb).some((k) => k.lower === s.words.prep.to && relation(k) === 'mark');

function ofComplement(s: Scene, verb: Token, head: Token, depth: number): Standing {
  const { words } = s;
  const f = frameAt(s, head);
  const is = (list: ReadonlySet<string>): boolean => listed(f, list) !== undefined;
  const own = frameAt(s, verb).mood;
  if (relation(verb) === 'xcomp') {
    if (own === 'future') return own;
    if (!is(words.transparent) || f.negated) return 'no';
    const above = standingOf(s, head, depth + 1);
    return above === 'no' ? 'no' : above === 'fact' ? own : above;
  }
  if (is(words.requesting) || is(words.refusing) || is(words.accusing) || is(words.denying) || is(words.wishing))
    return 'no';
  if (is(words.threatening) && own === 'fact') return 'no';
  if (is(words.agreeing) && own !== 'fact' && !is(words.announcing)) return 'no';
  return standingOf(s, head, depth + 1) === 'no' ? 'no' : own;
}

/** `without returning`, `accused of breaking`, `the process of leaving`: a gerund behind a preposition tells no fact of its own. */
const reason = (s: Scene, verb: Token): boolean =>
  verb.lower.endsWith('ing') &&
  kidsBy(s.tree, verb, 'mark', 'case').some((k) => k.i < verb.i && s.words.gerundPreps.has(k.lower));

function ofClause(s: Scene, verb: Token, head: Token, depth: number): Standing {
  const own = frameAt(s, verb).mood;
  if (own === 'condition' || infinitive(s, verb)) return 'no';
  const marks = kidsBy(s.tree, verb, 'mark').map((k) => k.lower);
  if (marks.some((m) => s.words.unreal.has(m)) || reason(s, verb)) return 'no';
  return standingOf(s, head, depth + 1) === 'no' && marks.length === 0 ? 'no' : own;
}

/** How the clause of `verb` stands, through the verbs that it hangs on. */
export function standingOf(s: Scene, verb: Token, depth = 0): Standing {
  const own = frameAt(s, verb).mood;
  const head = headOf(s.tree, verb);
  const rel = relation(verb);
  if (own === 'condition') return 'no';
  if (!head || rel === 'root' || depth > SUBORDINATE) return own;
  if (rel === 'parataxis') return own;
  if (rel === 'conj') {
    const above = standingOf(s, head, depth + 1);
    const shares = own === 'fact' && kidsBy(s.tree, verb, 'nsubj').length === 0;
    return above === 'no' ? 'no' : shares ? above : own;
  }
  if (rel === 'xcomp' || rel === 'ccomp') return ofComplement(s, verb, head, depth);
  if (rel === 'advcl') return ofClause(s, verb, head, depth);
  if (rel === 'acl') return infinitive(s, verb) || reason(s, verb) ? 'no' : own;
  return rel === 'obl' || rel === 'nmod' ? own : 'no';
}
