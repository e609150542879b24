// Sentences, words, tags, trees and names on the test parts of treebanks.
import { languageOf } from '../../dist/languages/index.js';
import { engineOf, parse } from '../../dist/syntax/index.js';
import { countRaw, rates, readTreebank, scoreWords } from '../conll.mjs';
import { every, textOf } from '../context.mjs';
import { readIob, spanF1, spansOf } from '../names.mjs';

const documentsOf = (context, file) => every(readTreebank(textOf(context.data('syntax', file))), context.sample);

/** The figures of one treebank under a short name. */
function treebank(context, file, name) {
  const [engine, lang, documents] = [engineOf('en'), languageOf('en'), documentsOf(context, file)];
  const sentences = documents.flatMap((d) => d.sentences);
  const words = scoreWords(sentences, engine(sentences.map((s) => s.words.map((w) => w.form))));
  const raw = rates(documents.map((d) => countRaw(d, parse(d.text, lang).sentences)));
  const { upos, lemma, uas, las } = words;
  const figures = { upos, lemma, uas, las, ends: raw.ends, sentences: raw.sentences, tokens: raw.words, rawLas: raw.las };
  return Object.fromEntries(Object.entries(figures).map(([k, v]) => [`${name}/${k}`, v]));
}

const PEERS = {
  'ewt/upos': 'UDPipe 1.2 94.4; Stanza 1.5 96.2 (raw)',
  'ewt/uas': 'UDPipe 1.2 84.4; Stanza 1.5 88.9 (raw)',
  'ewt/las': 'UDPipe 1.2 81.1; Stanza 1.5 86.8 (raw)',
  // Measured on the same texts with the same counts.
  'ewt/ends': 'Intl.Segmenter 89.7; wink-nlp 90.0',
  'gum/ends': 'Intl.Segmenter 95.2; wink-nlp 95.8',
  'ewt/sentences': 'Intl.Segmenter 78.0; wink-nlp 80.0',
  'gum/sentences': 'Intl.Segmenter 89.8; wink-nlp 91.0',
  'gum/las': 'UDPipe 1.2 77.9; Stanza 1.5 88.2 (raw)',
};
const TARGETS = { 'ewt/upos': 96.5, 'ewt/uas': 90.5, 'ewt/las': 88, 'ewt/ends': 92, 'ewt/tokens': 99, 'gum/upos': 97.5, 'gum/las': 88.5, 'gum/ends': 98, 'gum/tokens': 99.5 };
const LABELS = { upos: 'UPOS, gold words', lemma: 'lemma, gold words', uas: 'UAS, gold words', las: 'LAS, gold words', ends: 'sentence ends F1, raw', sentences: 'sentence F1 (both ends), raw', tokens: 'word F1, raw', rawLas: 'LAS F1, raw' };

const figuresOf = (name, set) =>
  Object.entries(LABELS).map(([key, figure]) => {
    const id = `${name}/${key}`;
    return { id, set, figure, ...(TARGETS[id] === undefined ? {} : { target: TARGETS[id] }), ...(PEERS[id] === undefined ? {} : { peers: PEERS[id] }) };
  });

export const syntax = {
  name: 'syntax',
  needs: 'shared',
  figures: [...figuresOf('ewt', 'syntax EWT test'), ...figuresOf('gum', 'syntax GUM test')],
  async run(context) {
    return { ...treebank(context, 'en_ewt-test.conllu.gz', 'ewt'), ...treebank(context, 'en_gum_open-test.conllu.gz', 'gum') };
  },
};

/** Names on gold words. */
function onWords(context, file, columns = [1, 2]) {
  const engine = engineOf('en');
  const sentences = every(readIob(textOf(context.data('syntax', file)), ...columns), context.sample);
  return spanF1(sentences.map((s) => s.spans), engine(sentences.map((s) => s.words)).map((a) => spansOf(a.names)));
}

/** Our types in the data's terms; what it has no type for is left out. */
const OURS = { person: 'person', organisation: 'organisation', place: 'place', country: 'place' };

/** Names read from raw text: the treebank's documents, the names' words placed in them. */
function onText(context) {
  const lang = languageOf('en');
  const documents = readTreebank(textOf(context.data('syntax', 'en_ewt-test.conllu.gz')));
  const named = new Map(readIob(textOf(context.data('syntax', 'uner_ewt-test.iob2.gz'))).map((s) => [s.id, s]));
  const pairs = documents.map((d) => {
    const gold = d.sentences.flatMap(({ id, words }) =>
      named.get(id).spans.map((s) => ({ start: words[s.from].start, end: words[s.to - 1].end, type: s.type })),
    );
    return { gold, text: d.text };
  });
  const kept = every(pairs, context.sample);
  const found = kept.map(({ text }) => parse(text, lang).names.filter((n) => OURS[n.type]).map((n) => ({ start: n.start, end: n.end, type: OURS[n.type] })));
  return spanF1(kept.map((p) => p.gold), found);
}

export const names = {
  name: 'names',
  needs: 'shared',
  figures: [
    { id: 'uner/words', set: 'names UNER-EWT test', figure: 'exact F1, gold words', target: 82, peers: 'BiLSTM recipe 70.2; perceptron 66.8' },
    { id: 'uner/text', set: 'names UNER-EWT test', figure: 'exact F1, raw text' },
    { id: 'wikigold/words', set: 'names wikigold', figure: 'exact F1, gold words', target: 78 },
  ],
  async run(context) {
    return { 'uner/words': onWords(context, 'uner_ewt-test.iob2.gz'), 'uner/text': onText(context), 'wikigold/words': onWords(context, 'wikigold.conll.gz') };
  },
};
