import type { Analysis, Engine } from './engine.ts';

const MOST = 4000;

/**
 * An engine that reads no sentence twice, as long as it remembers it: for a text that comes again and again with small changes. Sentences are read
 * one by one: read together, the network's steps are of all of them, so that what it says of one would hang on which others are new.
 */
export function remembering(engine: Engine, most = MOST): Engine {
  const known = new Map<string, Analysis>();
  return (sentences) => {
    const keys = sentences.map((words) => words.join(' '));
    const found = new Map(keys.flatMap((key) => (known.has(key) ? [[key, known.get(key)!] as const] : [])));
    const unread = new Map(keys.flatMap((key, k) => (found.has(key) ? [] : [[key, sentences[k]!] as const])));
    for (const [key, words] of unread) found.set(key, engine([words])[0]!);
    for (const [key, a] of found) {
      known.delete(key);
      known.set(key, a);
    }
    for (const key of known.keys()) {
      if (known.size <= most) break;
      known.delete(key);
    }
    return keys.map((key) => found.get(key)!);
  };
}
