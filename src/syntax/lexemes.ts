import { hashOf } from './hash.ts';

/** What templates ask of each word, by column name: lower case, form, outline, first letters, endings of 1 to 4, classes. */
export const WORD_COLUMNS = ['w', 'form', 'shape', 'pre', 'x1', 'x2', 'x3', 'x4', 'coarse', 'fine'] as const;

/** The words of one sentence as numbers: a column for each of `WORD_COLUMNS`, `n + 2` long, in which `n` stands for the end and `n + 1` for nothing. */
export interface Lexemes {
  readonly n: number;
  readonly columns: readonly Int32Array[];
}

/** Coarse and fine class of a lower-case word; words of one class are met in like company. */
export type Clusters = ReadonlyMap<string, readonly [coarse: number, fine: number]>;

/** What is kept of a word that was met: one number for each column. */
export type LexemeCache = Map<string, Int32Array>;

const GLYPHS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    "''": '"',
    '``': '"',
    '‘': "'",
    '’': "'",
    '`': "'",
    '…': '...',
    '—': '--',
    '–': '--',
  }),
);

/** A word with its marks as a plain typewriter has them: the treebanks hold few of the others. */
export const plain = (word: string): string => GLYPHS.get(word) ?? word.replaceAll('’', "'");

/** The outline of a word: letters by case, digits, runs cut to two. */
export const shapeOf = (w: string): string =>
  w
    .slice(0, 40)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, 'd')
    .replace(/(?<c>.)\k<c>+/gu, '$<c>$<c>');

function lexemeOf(raw: string, clusters: Clusters): Int32Array {
  const word = plain(raw);
  const form = word.replace(/\p{N}/gu, '0');
  const low = form.toLowerCase();
  const [coarse, fine] = clusters.get(word.toLowerCase()) ?? [0, 0];
  return Int32Array.of(
    hashOf(low),
    hashOf(`=${form}`),
    hashOf(`#${shapeOf(word)}`),
    hashOf(`<${low.slice(0, 3)}`),
    hashOf(`1${low.slice(-1)}`),
    hashOf(`2${low.slice(-2)}`),
    hashOf(`3${low.slice(-3)}`),
    hashOf(`4${low.slice(-4)}`),
    coarse,
    fine,
  );
}

const MOST = 50_000;
const AFTER = 0x5bd1e995;
const NOTHING = 0x1b873593;

/** The lexemes of the words of one sentence; `cache` saves looking at a word twice. */
export function lexemesOf(words: readonly string[], clusters: Clusters, cache: LexemeCache): Lexemes {
  const n = words.length;
  const columns = WORD_COLUMNS.map(() => new Int32Array(n + 2));
  if (cache.size > MOST) cache.clear();
  for (let i = 0; i < n; i++) {
    const word = words[i]!;
    let lexeme = cache.get(word);
    if (!lexeme) {
      lexeme = lexemeOf(word, clusters);
      if (word.length < 40) cache.set(word, lexeme);
    }
    for (let c = 0; c < columns.length; c++) columns[c]![i] = lexeme[c]!;
  }
  for (const column of columns) {
    column[n] = AFTER;
    column[n + 1] = NOTHING;
  }
  return { n, columns };
}
