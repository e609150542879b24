import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Clusters } from './lexemes.ts';
import type { Weights } from './perceptron.ts';

/** The trained weights of one language and their lists. */
export interface Model {
  readonly upos: readonly string[];
  readonly deprels: readonly string[];
  /** `O`, `B-person`, `I-person`, ... */
  readonly names: readonly string[];
  readonly tagger: Weights;
  readonly actions: Weights;
  readonly labels: Weights;
  readonly namer: Weights;
  readonly clusters: Clusters;
  /** Lemmas that the rules don't give, by `UPOS word`. */
  readonly lemmas: ReadonlyMap<string, string>;
}

interface Header {
  readonly upos: readonly string[];
  readonly deprels: readonly string[];
  readonly names: readonly string[];
  readonly weights: readonly {
    readonly name: 'tagger' | 'actions' | 'labels' | 'namer';
    readonly rows: number;
    readonly classes: number;
  }[];
  readonly clusters: string;
  readonly lemmas: Readonly<Record<string, string>>;
}

/** Reads a model file: gzip over a 4-byte header length, a JSON header, then the weights as signed bytes in the header's order, each for its square. */
export function decodeModel(file: Uint8Array): Model {
  const bytes = gunzipSync(file);
  const size = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + size)) as Header;
  let at = 4 + size;
  const weights = Object.fromEntries(
    header.weights.map(({ name, rows, classes }) => {
      const values = new Int8Array(bytes.buffer, bytes.byteOffset + at, rows * classes);
      at += rows * classes;
      return [name, { rows, classes, values, squared: true }];
    }),
  ) as Record<Header['weights'][number]['name'], Weights>;
  const { upos, deprels, names } = header;
  return {
    upos,
    deprels,
    names,
    ...weights,
    clusters: readClusters(header.clusters),
    lemmas: new Map(Object.entries(header.lemmas)),
  };
}

/** `word coarse fine` a line. */
function readClusters(text: string): Clusters {
  const out = new Map<string, readonly [number, number]>();
  for (const line of text.split('\n')) {
    const [word, coarse, fine] = line.split(' ');
    if (word && coarse && fine) out.set(word, [Number(coarse), Number(fine)]);
  }
  return out;
}

const loaded = new Map<string, Model>();

/** The model's file in the nearest folder above that has one: the package's root, whether this runs from src/ or from dist/. */
function pathOf(code: string): string {
  for (let at = path.dirname(fileURLToPath(import.meta.url)); ; at = path.dirname(at)) {
    const file = path.join(at, 'models', `${code}.bin`);
    if (existsSync(file)) return file;
    if (at === path.dirname(at)) throw new Error(`models/${code}.bin is missing: build it with npm run train`);
  }
}

/** The model of a language, read once. Throws where the file is absent: the package is not whole then. */
export function modelOf(code: string): Model {
  const known = loaded.get(code);
  if (known) return known;
  const model = decodeModel(readFileSync(pathOf(code)));
  loaded.set(code, model);
  return model;
}
