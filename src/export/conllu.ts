import type { Parse, Sentence, Token } from '../syntax/index.ts';

/** Text in one cell: no tab, no line break, never empty. */
const cell = (text: string): string => text.replaceAll(/\s+/gu, ' ') || '_';

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** BIO tags of the names of a sentence, by token: `B-person`, `I-person`, `O`. */
export function nameTags(parse: Parse, { index, tokens }: Sentence): string[] {
  const out = tokens.map(() => 'O');
  for (const n of parse.names)
    if (n.sentence === index)
      for (const t of tokens)
        if (t.start >= n.start && t.end <= n.end) out[t.i] = `${t.start === n.start ? 'B' : 'I'}-${n.type}`;
  return out;
}

function row(t: Token, next: Token | undefined, tag: string): string {
  const misc = [
    ...(next?.start === t.end ? ['SpaceAfter=No'] : []),
    `start_char=${t.start}`,
    `end_char=${t.end}`,
    ...(tag === 'O' ? [] : [`ner=${tag}`]),
  ];
  const { text, lemma, upos, feats, head, deprel } = t;
  return [t.i + 1, cell(text), cell(lemma), upos, '_', feats, head + 1, deprel, '_', misc.join('|')].join('\t');
}

/**
 * A parse as CoNLL-U, the format of Universal Dependencies: one block a sentence, blank line after each. The last column has
 * Stanza's keys `start_char`, `end_char` (UTF-16 units into the text) and `ner`.
 */
export function conllu(parse: Parse, text: string, id: string): string {
  const blocks = parse.sentences.map((s, k) => {
    const tags = nameTags(parse, s);
    return [
      ...(k === 0 ? [`# newdoc id = ${oneLine(id)}`] : []),
      ...(s.paragraph === parse.sentences[k - 1]?.paragraph ? [] : ['# newpar']),
      `# sent_id = ${k + 1}`,
      `# text = ${oneLine(text.slice(s.start, s.end))}`,
      ...s.tokens.map((t, i) => row(t, s.tokens[i + 1] ?? parse.sentences[k + 1]?.tokens[0], tags[i]!)),
    ].join('\n');
  });
  return blocks.map((b) => `${b}\n\n`).join('');
}
