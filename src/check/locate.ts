import type { AnnotatedArticle, SourceSpan } from '../record/index.ts';
import { words } from '../text/index.ts';
import { foldWord } from './quoted.ts';

/** A folded word and where it stands. */
export interface Placed {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A source's words, folded, with an index of where each stands. */
export interface Searchable {
  readonly id: string;
  readonly text: string;
  readonly list: readonly Placed[];
  readonly at: ReadonlyMap<string, readonly number[]>;
}

export function searchable(a: AnnotatedArticle): Searchable {
  const text = a.article.text;
  const list = words(text).map((w) => ({ word: foldWord(w.word), start: w.start, end: w.end }));
  const at = new Map<string, number[]>();
  list.forEach((w, i) => {
    const places = at.get(w.word);
    if (places) places.push(i);
    else at.set(w.word, [i]);
  });
  return { id: a.id, text, list, at };
}

/** The folded words that a text writes with a capital where no sentence begins, and never without one. */
export function properWords(a: AnnotatedArticle): Set<string> {
  const { text } = a.article;
  const opens = new Set(a.sentences.map((s) => s.start));
  const [upper, lower] = [new Set<string>(), new Set<string>()];
  for (const w of words(text)) {
    const folded = foldWord(w.word).replace(/'s$/u, '');
    if (!/^\p{Lu}/u.test(text.slice(w.start, w.end))) lower.add(folded);
    else if (!opens.has(w.start) && !/[“"‘:—]\s*$/u.test(text.slice(Math.max(0, w.start - 2), w.start)))
      upper.add(folded);
  }
  for (const w of lower) upper.delete(w);
  return upper;
}

/** The first place at or after word `from` where `wanted` stands word for word; -1 for none. */
export function exactly(s: Searchable, wanted: readonly { readonly word: string }[], from = 0): number {
  for (const i of s.at.get(wanted[0]?.word ?? '') ?? []) {
    if (i < from) continue;
    if (wanted.every((w, k) => s.list[i + k]?.word === w.word)) return i;
  }
  return -1;
}

/** All places where `wanted` stands word for word, without overlap. */
export function allExactly(s: Searchable, wanted: readonly { readonly word: string }[]): number[] {
  const out: number[] = [];
  for (let i = exactly(s, wanted); i >= 0; i = exactly(s, wanted, i + wanted.length)) out.push(i);
  return out;
}

/** Where `wanted` nearly stands, and how near: the share of its words found in order in a window of its length. */
export interface Near {
  readonly span: SourceSpan;
  readonly likeness: number;
  readonly words: string;
}

/** The best window of any source for words that stand nowhere exactly; null where fewer than half of them meet. */
export function nearest(sources: readonly Searchable[], wanted: readonly { readonly word: string }[]): Near | null {
  let best: { s: Searchable; from: number; to: number; likeness: number } | null = null;
  for (const s of sources)
    for (const from of candidates(s, wanted)) {
      const to = Math.min(s.list.length, from + wanted.length + 2);
      const found = matched(s, wanted, from, to);
      const likeness = found.n / wanted.length;
      if (likeness >= 0.5 && likeness > (best?.likeness ?? 0))
        best = { s, from: found.first, to: found.last, likeness };
    }
  if (!best) return null;
  const [a, b] = [best.s.list[best.from]!, best.s.list[best.to]!];
  return {
    span: { source: best.s.id, start: a.start, end: b.end },
    likeness: best.likeness,
    words: best.s.text.slice(a.start, b.end),
  };
}

/** Window starts suggested by the rarest words of the quotation; few, so the search stays near linear. */
function candidates(s: Searchable, wanted: readonly { readonly word: string }[]): number[] {
  const starts = new Map<number, number>();
  wanted.forEach((w, k) => {
    const places = s.at.get(w.word) ?? [];
    if (places.length > 40) return;
    for (const i of places) {
      const from = Math.max(0, i - k);
      starts.set(from, (starts.get(from) ?? 0) + 1);
    }
  });
  return [...starts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 8)
    .flatMap(([from]) => (from > 0 ? [from, from - 1] : [from]));
}

/** Longest common subsequence of the wanted words and the window's. */
function matched(
  s: Searchable,
  wanted: readonly { readonly word: string }[],
  from: number,
  to: number,
): { n: number; first: number; last: number } {
  const width = to - from;
  const rows: Int32Array[] = [new Int32Array(width + 1)];
  wanted.forEach((w, r) => {
    const above = rows[r]!;
    const row = new Int32Array(width + 1);
    for (let c = 1; c <= width; c++)
      row[c] = s.list[from + c - 1]!.word === w.word ? above[c - 1]! + 1 : Math.max(above[c]!, row[c - 1]!);
    rows.push(row);
  });
  const hits: number[] = [];
  let [r, c] = [wanted.length, width];
  while (r > 0 && c > 0) {
    if (s.list[from + c - 1]!.word === wanted[r - 1]!.word && rows[r]![c] === rows[r - 1]![c - 1]! + 1) {
      hits.push(from + c - 1);
      r--;
      c--;
    } else if (rows[r - 1]![c]! >= rows[r]![c - 1]!) r--;
    else c--;
  }
  return { n: hits.length, first: hits.at(-1) ?? from, last: hits[0] ?? from };
}
