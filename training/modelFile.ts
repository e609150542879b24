import { gzipSync } from 'node:zlib';
import type { Weights } from '../src/syntax/perceptron.ts';

export interface ModelParts {
  readonly upos: readonly string[];
  readonly deprels: readonly string[];
  readonly names: readonly string[];
  readonly weights: Readonly<Record<'tagger' | 'actions' | 'labels' | 'namer', Weights>>;
  readonly clusters: ReadonlyMap<string, readonly [number, number]>;
  readonly lemmas: Readonly<Record<string, string>>;
}

/** The bytes of a model file, as `decodeModel` reads them. */
export function encodeModel({ weights, clusters, ...lists }: ModelParts): Uint8Array {
  const list = Object.entries(weights);
  const header = Buffer.from(
    JSON.stringify({
      ...lists,
      weights: list.map(([name, { rows, classes }]) => ({ name, rows, classes })),
      clusters: [...clusters].map(([word, [coarse, fine]]) => `${word} ${coarse} ${fine}`).join('\n'),
    }),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  const bytes = list.map(([, { values }]) => Buffer.from(values.buffer, values.byteOffset, values.byteLength));
  return gzipSync(Buffer.concat([size, header, ...bytes]), { level: 9 });
}
