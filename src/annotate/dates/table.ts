import type { Value } from './captured.ts';
import type { Tok } from './tokens.ts';

/** What a class reads at a place: its value and the index after it. */
export interface Read<V = Value> {
  readonly value: V;
  readonly next: number;
}
export type Reader<V = Value> = (toks: readonly Tok[], i: number) => Read<V> | null;

export const read = <V extends Value>(value: V, next: number): Read<V> => ({ value, next });

/** A reader of word rows; the longest entry wins. */
export function table<V extends Value>(
  entries: Readonly<Record<string, V>>,
  fits: (tok: Tok) => boolean = () => true,
): Reader<V> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: V }[]>();
  for (const [phrase, value] of Object.entries(entries)) {
    const words = phrase.split(' ');
    const list = byFirst.get(words[0] ?? '') ?? [];
    byFirst.set(
      words[0] ?? '',
      [...list, { words, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return (toks, i) => {
    const tok = toks[i];
    const list = tok && byFirst.get(tok.lower);
    if (!list || !fits(tok)) return null;
    const hit = list.find((e) => e.words.every((w, k) => toks[i + k]?.lower === w));
    return hit ? read(hit.value, i + hit.words.length) : null;
  };
}

/** The whole number of a token of figures, up to six of them. */
export const int = (tok: Tok | undefined): number | null =>
  tok?.kind === 'int' && tok.text.length < 7 ? Number(tok.text) : null;

/** Whether a token is this mark and stands right behind the one before. */
export const glued = (tok: Tok | undefined, mark: string): boolean => tok?.lower === mark && !tok.gap;
