import type { SpanScore, TreeScore } from './score.ts';

export interface Figures {
  readonly bytes: { readonly network: number; readonly tables: number };
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

\`en.onnx\`, ${f(x.bytes.network / 1e6)} MB, and \`en.bin\`, ${f(x.bytes.tables / 1e6)} MB: parts of speech, features, dependency trees (Universal Dependencies 2),
lemmas and names of persons, organisations and places. Two layers of BiLSTM of 2 x 400 over word vectors, frequent words and hashed parts of words;
biaffine heads for arcs and labels (Dozat and Manning 2017), one layer each for the tags. Weights are signed bytes.

## Made of

| data | licence |
|---|---|
| [UD English EWT](https://github.com/UniversalDependencies/UD_English-EWT), train | CC BY-SA 4.0 |
| [GUM](https://github.com/amir-zeldes/gum), the openly licensed genres, train | annotation CC BY 4.0; texts CC BY, CC BY-SA or public domain |
| [UNER English EWT](https://github.com/UniversalNER/UNER_English-EWT), train, without its class of other names | CC BY-SA 4.0 |
| names that spaCy's [en_core_web_md](https://github.com/explosion/spacy-models) finds in these texts and in prose of the World Factbook, as a second task | MIT; public domain |
| the 150,000 commonest words of [GloVe](https://nlp.stanford.edu/projects/glove/) 6B vectors of 100 dimensions | PDDL 1.0 |

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

\`npm ci\`, a Python with what \`training/requirements.txt\` lists, the gzipped treebanks in one folder, \`npm run train -- FOLDER\`: 50 passes. These weights
are of 49, in four and a half minutes of a data-centre GPU (\`train.py --minutes 4.5\`); two processes without one take hours. \`training/run.mjs\` says how the second task gets its names. Of five networks (2 x 256 and 2 x 320 in three layers, 2 x 400 in two with three seeds) this
one served the rules behind it best; names of GUM as further examples brought UNER to 77.6 and wikigold down to 65.3, and were left out. The seed is fixed; a run that was cut off goes on from its last checkpoint.
`;
