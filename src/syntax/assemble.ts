import type { Analysis, Engine } from './engine.ts';
import type { RawSentence } from './sentences.ts';

// Over this a part is a table or a list without stops: read in pieces, so that no single one grows without bound.
const LONGEST = 250;

/** Where the parts of a sentence begin: at its inner sentences, and again wherever a part grows too long. */
function startsOf({ tokens, parts }: RawSentence): number[] {
  const out: number[] = [];
  for (const [k, from] of parts.entries())
    for (let at = from; at < (parts[k + 1] ?? tokens.length); at += LONGEST) out.push(at);
  return out;
}

/** Whether the part from `from` to `to` has a verb of its own outside quotation marks: it then carries the quotation. */
function carries(s: RawSentence, from: number, a: Analysis): boolean {
  return a.upos.some((u, i) => (u === 'VERB' || u === 'AUX') && !s.quoted[from + i]);
}

/** Reads a sentence part by part; the roots of the other parts hang on that of the one that carries the quotation. */
export function analyse(s: RawSentence, engine: Engine): Analysis {
  const words = s.tokens.map((t) => t.text);
  const starts = startsOf(s);
  if (starts.length === 1) return engine(words);
  const parts = starts.map((from, k) => ({ from, a: engine(words.slice(from, starts[k + 1])) }));
  const main = parts.find(({ from, a }) => carries(s, from, a)) ?? parts[0]!;
  const root = main.from + main.a.head.indexOf(-1);
  return {
    upos: parts.flatMap(({ a }) => a.upos),
    lemma: parts.flatMap(({ a }) => a.lemma),
    names: parts.flatMap(({ a }) => a.names),
    head: parts.flatMap(({ from, a }) => a.head.map((h) => (h >= 0 ? h + from : main.from === from ? -1 : root))),
    deprel: parts.flatMap(({ from, a }) =>
      a.deprel.map((d, i) => (a.head[i] === -1 && main.from !== from ? 'parataxis' : d)),
    ),
  };
}
