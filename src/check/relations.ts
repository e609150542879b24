import { languageOf } from '../languages/index.ts';
import type { Span } from '../record/index.ts';
import {
  baseRel,
  children,
  childrenBy,
  type Engine,
  headOf,
  parse,
  type Sentence,
  subjectOf,
  type Token,
} from '../syntax/index.ts';
import type { CheckContext, DraftSentence } from './context.ts';
import type { Twin } from './twin.ts';

/** A word with the tree that it stands in. */
interface At {
  readonly in: Sentence;
  readonly token: Token;
}

// What stands before a noun and says which one: alone it is another thing. `stone bridge`, `the minister's son`, `Russian poet`.
const MODIFIES = new Set(['compound', 'amod', 'nmod:poss', 'nummod', 'flat']);
const BEFORE = new Set(['compound', 'amod', 'nmod:poss']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);
const ALONGSIDE = new Set(['conj', 'appos', 'flat']);
const QUANTITIES = new Set(['NUM', 'DET', 'PRON', 'ADJ']);
const PARTIES = new Set(['nsubj', 'obj']);

const parsed = new WeakMap<CheckContext, Map<string, readonly Sentence[]>>();

/** The trees of a stretch, at their places in the whole text. */
function treesOf(ctx: CheckContext, text: string, at: Span, engine: Engine | undefined): readonly Sentence[] {
  const lang = languageOf(ctx.input.draft.article.lang);
  if (!lang) return [];
  const known = parsed.get(ctx) ?? new Map<string, readonly Sentence[]>();
  parsed.set(ctx, known);
  const words = text.slice(at.start, at.end);
  const key = `${at.start} ${words}`;
  const made = known.get(key) ?? parse(words, lang, { engine }).sentences.map((s) => moved(s, at.start));
  known.set(key, made);
  return made;
}

const moved = (s: Sentence, by: number): Sentence => ({
  ...s,
  start: s.start + by,
  end: s.end + by,
  tokens: s.tokens.map((t) => ({ ...t, start: t.start + by, end: t.end + by })),
});

/** The trees of the source's sentences that the passage touches. */
function passageTrees(ctx: CheckContext, twin: Twin): readonly Sentence[] {
  const source = ctx.input.sources.find((a) => a.id === twin.source.id)!;
  return source.sentences
    .filter((s) => s.start < twin.span.end && twin.span.start < s.end)
    .flatMap((s) => treesOf(ctx, source.article.text, s, ctx.input.engine));
}

/** Where each word of the draft sentence stands in the passage. */
function counterparts(own: readonly Sentence[], theirs: readonly Sentence[], twin: Twin): Map<Token, At> {
  const at = new Map(theirs.flatMap((s) => s.tokens.map((token): [number, At] => [token.start, { in: s, token }])));
  const source = new Map(twin.pairs.map(([d, s]) => [d.start, s.start]));
  const out = new Map<Token, At>();
  for (const s of own)
    for (const t of s.tokens) {
      const there = at.get(source.get(t.start) ?? -1);
      if (there) out.set(t, there);
    }
  return out;
}

/** Who does or undergoes what a verb of a source says: its own, those that it shares with another verb, or the noun that it describes. */
function partiesOf({ in: s, token }: At): readonly Token[] {
  const own = children(s, token).filter(
    (c) => PARTIES.has(baseRel(c)) || baseRel(c) === 'obl' || baseRel(c) === 'iobj',
  );
  const shared = subjectOf(s, token);
  const described = baseRel(token) === 'acl' ? headOf(s, token) : undefined;
  const raised = baseRel(token) === 'xcomp' ? childrenBy(s, headOf(s, token)!, 'obj') : [];
  const all = [...own, ...raised, ...[shared, described].filter((t) => t !== undefined)];
  return all.flatMap((t) => [t, ...children(s, t).filter((c) => isSameParty(t, c))]);
}

/** Whether a word below a party is one as well, or names it once more: `the envoy Ada Lorn`, `most of the ships`. */
const isSameParty = (of: Token, t: Token): boolean =>
  ALONGSIDE.has(baseRel(t)) ||
  (t.deprel === 'compound' && of.upos === 'PROPN') ||
  (baseRel(t) === 'nmod' && QUANTITIES.has(of.upos));

/** A party of a verb in the draft that in the source is no party of it, where that has another one. */
function wrongParty(own: Sentence, t: Token, there: ReadonlyMap<Token, At>): boolean {
  if (!PARTIES.has(baseRel(t)) || !NOMINAL.has(t.upos)) return false;
  const [verb, party] = [there.get(headOf(own, t)!), there.get(t)];
  if (!verb || !party || verb.in !== party.in) return false;
  const theirs = partiesOf(verb);
  return theirs.length > 0 && !theirs.includes(party.token) && subjectOf(verb.in, verb.token) !== undefined;
}

/** A word that only describes another one in the source, and stands by itself in the draft: the `crowd` of a crowd noise. */
function lostHead(t: Token, there: ReadonlyMap<Token, At>, taken: ReadonlySet<Token>): boolean {
  const at = there.get(t);
  if (!at || !NOMINAL.has(t.upos) || MODIFIES.has(t.deprel) || ['conj', 'appos'].includes(baseRel(t))) return false;
  const head = headOf(at.in, at.token);
  // `The envoy` of the envoy Ada Lorn is she.
  const titled = at.token.upos === 'NOUN' && head?.upos === 'PROPN';
  return head !== undefined && !titled && BEFORE.has(at.token.deprel) && head.i > at.token.i && !taken.has(head);
}

/** How many words of a draft sentence stand to one another otherwise than in the passage that it retells. */
export function turnedRelations(ctx: CheckContext, s: DraftSentence): number {
  const { twin } = s;
  if (!twin || twin.covered < RETOLD || twin.changes.length === 0) return 0;
  const own = treesOf(ctx, ctx.draft, s, ctx.input.engine);
  const there = counterparts(own, passageTrees(ctx, twin), twin);
  const taken = new Set([...there.values()].map((a) => a.token));
  return own
    .flatMap((tree) => tree.tokens.map((t) => wrongParty(tree, t, there) || lostHead(t, there, taken)))
    .filter((turned) => turned).length;
}

// A sentence that shares less with the passage is built in its own way.
const RETOLD = 0.6;
