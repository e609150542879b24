import type { SpanScore, TreeScore } from './score.ts';

export interface Figures {
  readonly bytes: number;
  readonly ewt: TreeScore;
  readonly gum: TreeScore;
  readonly ewtCuts: { readonly words: SpanScore; readonly sentences: SpanScore };
  readonly gumCuts: { readonly words: SpanScore; readonly sentences: SpanScore };
  readonly uner: SpanScore;
  readonly wikigold: SpanScore;
}

const f = (n: number): string => n.toFixed(1);

const treeRow = (name: string, t: TreeScore, c: Figures['ewtCuts']): string =>
  `| ${name} | ${[t.upos, t.lemma, t.uas, t.las, c.words.f1, c.sentences.f1].map(f).join(' | ')} |`;

const nameRow = (name: string, s: SpanScore): string =>
  `| ${name} | ${[s.precision, s.recall, s.f1].map(f).join(' | ')} |`;

/** The card that goes with the weights: what they are, what they are made of, how good they are. */
export const writeCard = (x: Figures): string => `# The English reader

\`en.bin\`, ${f(x.bytes / 1e6)} MB: parts of speech, dependency trees (Universal Dependencies 2), lemmas and names of persons,
organisations and places, by averaged perceptrons over hashed features. A tagger runs left to right; a parser of the
arc-hybrid system, trained with a dynamic oracle, builds the tree and a classifier labels its arcs; a second tagger finds names.

## Made of

| data | licence |
|---|---|
| [UD English EWT](https://github.com/UniversalDependencies/UD_English-EWT), train | CC BY-SA 4.0 |
| [GUM](https://github.com/amir-zeldes/gum), the openly licensed genres, train | annotation CC BY 4.0; texts CC BY, CC BY-SA or public domain |
| [UNER English EWT](https://github.com/UniversalNER/UNER_English-EWT), train and dev, without its class of other names | CC BY-SA 4.0 |
| classes of words by k-means over [GloVe](https://nlp.stanford.edu/projects/glove/) 6B vectors of 100 dimensions | PDDL 1.0 |

The weights are published under CC BY-SA 4.0, with thanks to all who annotated these texts.

## Measured

Words as given for tags, lemmas and trees (subtypes of relations count); words and sentences from running paragraphs, exact spans, F1.

| test set | UPOS | lemma | UAS | LAS | words F1 | sentences F1 |
|---|---|---|---|---|---|---|
${treeRow('EWT', x.ewt, x.ewtCuts)}
${treeRow('GUM, open genres', x.gum, x.gumCuts)}

Names over given words, exact span and type, before names are made one over a text. wikigold was never trained on; it annotates by other rules.

| test set | precision | recall | F1 |
|---|---|---|---|
${nameRow('UNER EWT', x.uner)}
${nameRow('wikigold', x.wikigold)}

## Not for

Verse, tables, chat without capitals, English before 1900; names in languages other than English. It does not know what is true.

## Rebuilding

\`npm ci\`, put the gzipped treebanks into one folder, \`npm run train -- FOLDER\`. The seed is fixed: the same data give the same bytes.
`;
