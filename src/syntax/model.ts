import { readFileSync } from 'node:fs';
import { modelFile } from './files.ts';
import { type Network, networkOf } from './runtime.ts';

/** The answers that the network gives, by task, in the order of their numbers. */
export interface Classes {
  readonly pos: readonly string[];
  readonly feat: readonly string[];
  /** Edit scripts that make a lemma of a word. */
  readonly lem: readonly string[];
  readonly rel: readonly string[];
  readonly ner: readonly string[];
}

/** Rows of signed bytes, each with its step. */
export interface Table {
  readonly rows: Int8Array;
  readonly steps: Float32Array;
}

/** The trained weights of one language and their lists. */
export interface Model {
  readonly classes: Classes;
  /** Rows of each table of parts of words, in the order of `partsOf`. */
  readonly tables: readonly number[];
  /** Sorted hashes of the words that have vectors, in the order of their rows. */
  readonly words: Uint32Array;
  /** A hundred signed bytes a word. */
  readonly vectors: Int8Array;
  /** Sorted hashes of the frequent words, in the order of their rows. */
  readonly frequent: Uint32Array;
  readonly frequentRows: Table;
  readonly parts: Table;
  /** Scores of a label: label by dependent and one, by head and one. */
  readonly labels: Float32Array;
  /** Lemmas of words that the treebanks have, by `UPOS word`. */
  readonly lemmas: ReadonlyMap<string, string>;
  readonly network: Network;
}

type Kind = 'int8' | 'uint32' | 'float32';

interface Header {
  readonly classes: Classes;
  readonly tables: readonly number[];
  /** `UPOS word lemma` a line. */
  readonly lemmas: string;
  /** Kind and count of the values of each section, in the order of the file. */
  readonly sections: Readonly<Record<string, readonly [Kind, number]>>;
}

const KINDS = { int8: Int8Array, uint32: Uint32Array, float32: Float32Array } as const;

/** Reads a file of tables: a 4-byte header length, a JSON header, then the sections, each filled up to four bytes. */
function decode(file: Uint8Array): Omit<Model, 'network'> {
  const bytes = new Uint8Array(file);
  const size = new DataView(bytes.buffer).getUint32(0, true);
  const header = JSON.parse(Buffer.from(bytes.buffer, 4, size).toString('utf8')) as Header;
  const sections: Record<string, Int8Array | Uint32Array | Float32Array> = {};
  let at = 4 + size;
  for (const [name, [kind, count]] of Object.entries(header.sections)) {
    const values = new KINDS[kind](bytes.buffer, at, count);
    sections[name] = values;
    at += Math.ceil(values.byteLength / 4) * 4;
  }
  const table = (name: string): Table => ({
    rows: sections[name] as Int8Array,
    steps: sections[`${name}Steps`] as Float32Array,
  });
  return {
    classes: header.classes,
    tables: header.tables,
    words: sections.words as Uint32Array,
    vectors: sections.vectors as Int8Array,
    frequent: sections.frequent as Uint32Array,
    frequentRows: table('frequentRows'),
    parts: table('parts'),
    labels: sections.labels as Float32Array,
    lemmas: readLemmas(header.lemmas),
  };
}

function readLemmas(text: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.lastIndexOf(' ');
    out.set(line.slice(0, at), line.slice(at + 1));
  }
  return out;
}

const loaded = new Map<string, Model>();

/** The model of a language, read once. Throws where its files are absent: the package is not whole then. */
export function modelOf(code: string): Model {
  const known = loaded.get(code);
  if (known) return known;
  const model = { ...decode(readFileSync(modelFile(`${code}.bin`))), network: networkOf(modelFile(`${code}.onnx`)) };
  loaded.set(code, model);
  return model;
}
