import type { NameSpan, NameType, Sentence } from './types.ts';

const TYPES: readonly NameType[] = ['person', 'organisation', 'place'];

/** Name spans from BIO tags; a tag of another type or an inside without a beginning opens a name of its own. */
export function spansFromTags(sentence: Sentence, tags: readonly string[]): NameSpan[] {
  const out: NameSpan[] = [];
  let open: { type: NameType; from: number } | null = null;
  const close = (to: number): void => {
    if (!open) return;
    const [a, b] = [sentence.tokens[open.from]!, sentence.tokens[to - 1]!];
    out.push({ start: a.start, end: b.end, type: open.type, sentence: sentence.index });
    open = null;
  };
  tags.forEach((tag, i) => {
    const type = tag.slice(2) as NameType;
    if (tag === 'O') close(i);
    else if (tag.startsWith('B-') || open?.type !== type) {
      close(i);
      open = { type, from: i };
    }
  });
  close(tags.length);
  return out;
}

/**
 * One name, one type in one text: the type that most of its places have, where a majority of two to one says so.
 * Ties keep what each place has.
 */
export function consistent(text: string, names: readonly NameSpan[]): NameSpan[] {
  const votes = new Map<string, Map<NameType, number>>();
  for (const n of names) {
    const key = text.slice(n.start, n.end);
    const count = votes.get(key) ?? new Map<NameType, number>();
    count.set(n.type, (count.get(n.type) ?? 0) + 1);
    votes.set(key, count);
  }
  return names.map((n) => {
    const count = votes.get(text.slice(n.start, n.end))!;
    const [top, second] = TYPES.map((t) => ({ t, n: count.get(t) ?? 0 })).sort((a, b) => b.n - a.n);
    return top && second && top.n >= 2 * second.n && top.n > 1 ? { ...n, type: top.t } : n;
  });
}
