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

/** A part of a sentence: its first token, and what the engine says of it. */
interface Part {
  readonly from: number;
  readonly a: Analysis;
}

/** Whether a part has a verb of its own outside quotation marks: it then carries the quotation. */
const carries = (s: RawSentence, { from, a }: Part): boolean =>
  a.upos.some((u, i) => (u === 'VERB' || u === 'AUX') && !s.quoted[from + i]);

/** The parts as one; the roots of the others hang on that of the one that carries the quotation. */
function joined(s: RawSentence, parts: readonly Part[]): Analysis {
  if (parts.length === 1) return parts[0]!.a;
  const main = parts.find((p) => carries(s, p)) ?? parts[0]!;
  const root = main.from + main.a.head.indexOf(-1);
  return {
    upos: parts.flatMap(({ a }) => a.upos),
    feats: parts.flatMap(({ a }) => a.feats),
    lemma: parts.flatMap(({ a }) => a.lemma),
    names: parts.flatMap(({ a }) => a.names),
    head: parts.flatMap(({ from, a }) => a.head.map((h) => (h >= 0 ? h + from : main.from === from ? -1 : root))),
    deprel: parts.flatMap(({ from, a }) =>
      a.deprel.map((d, i) => (a.head[i] === -1 && main.from !== from ? 'parataxis' : d)),
    ),
  };
}

/** Reads sentences, each part by part, all in one go. */
export function analyse(sentences: readonly RawSentence[], engine: Engine): Analysis[] {
  const starts = sentences.map(startsOf);
  const words = sentences.map((s) => s.tokens.map((t) => t.text));
  const read = engine(starts.flatMap((own, k) => own.map((from, i) => words[k]!.slice(from, own[i + 1]))));
  let at = 0;
  return sentences.map((s, k) =>
    joined(
      s,
      starts[k]!.map((from) => ({ from, a: read[at++]! })),
    ),
  );
}
