import { words } from '../text/index.ts';
import type { CheckContext } from './context.ts';
import type { Placed, Searchable } from './locate.ts';
import { foldWord } from './quoted.ts';

/** A name of the draft that stands in no source, and the name of a source of which it is a wrong spelling. */
export interface Misspelt {
  readonly own: Placed;
  readonly source: Searchable;
  readonly right: Placed;
}

// Short names are near one another by chance; beside a right first name a last name may be short.
const ALONE = 6;
const BESIDE = 4;
const LONG = 8;

/** Edits between two words, two neighbours in each other's place as one (optimal string alignment); `limit` + 1 where more. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** Endings make another form of a name, not a misspelling. */
const related = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.replace(/[aeiouy]$/u, '')) && long !== short && !long.endsWith(short.at(-1)!.repeat(2));
};

const isName = (ctx: CheckContext, w: Placed | undefined): boolean =>
  w !== undefined && /^\p{Lu}\p{Ll}/u.test(ctx.draft.slice(w.start, w.end));

function rightFor(ctx: CheckContext, list: readonly Placed[], i: number): Misspelt | undefined {
  const own = list[i]!;
  const limit = own.word.length >= LONG ? 2 : 1;
  for (const source of ctx.indexed)
    for (const [name, places] of source.at) {
      const bare = name.replace(/'s$/u, '');
      if (!ctx.names.has(bare) || related(own.word, bare) || edits(own.word, bare, limit) > limit) continue;
      const at = places[0]!;
      const beside = places.some((p) =>
        [i - 1, i + 1].some((k) => isName(ctx, list[k]) && list[k]!.word === source.list[p + k - i]?.word),
      );
      if (own.word.length >= (beside ? BESIDE : ALONE)) return { own, source, right: source.list[at]! };
    }
  return undefined;
}

/** The draft's names that are a source's name, wrongly spelt. */
export function misspelt(ctx: CheckContext): Misspelt[] {
  const known = new Set(ctx.indexed.flatMap((s) => [...s.at.keys()].map((w) => w.replace(/'s$/u, ''))));
  return ctx.sentences.flatMap((s) => {
    const list = words(s.text).map((w) => ({
      word: foldWord(w.word).replace(/'s$/u, ''),
      start: w.start + s.start,
      end: w.end + s.start,
    }));
    return list.flatMap((w, i) => {
      if (!isName(ctx, w) || w.word.length < BESIDE || known.has(w.word)) return [];
      const found = rightFor(ctx, list, i);
      return found ? [found] : [];
    });
  });
}
