import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One sentence of a treebank; `head` is -1 for the root. */
export interface Tree {
  readonly words: readonly string[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  /** Whether a blank follows each word. */
  readonly blank: readonly boolean[];
  /** Whether the sentence opens a document or a paragraph. */
  readonly opens: 'document' | 'paragraph' | null;
}

/** One sentence with its names as `O`, `B-person`, `I-person`, ... */
export interface Named {
  readonly words: readonly string[];
  readonly names: readonly string[];
}

const blocksOf = (path: string): string[][] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split(/\n\n+/u)
    .map((block) => block.split('\n').filter((line) => line !== ''));

/** Sentences of a gzipped CoNLL-U file; words written together (`1-2`) are told by their parts, empty nodes left out. */
export function readConllu(path: string): Tree[] {
  return blocksOf(path).flatMap((lines) => {
    const rows = lines.map((l) => l.split('\t')).filter((r) => /^\d+$/u.test(r[0]!));
    if (rows.length === 0) return [];
    return [{ ...columnsOf(rows), blank: blanksOf(lines), opens: openingOf(lines) }];
  });
}

const columnsOf = (rows: readonly (readonly string[])[]) => ({
  words: rows.map((r) => r[1]!),
  lemma: rows.map((r) => r[2]!),
  upos: rows.map((r) => r[3]!),
  head: rows.map((r) => Number(r[6]) - 1),
  deprel: rows.map((r) => r[7]!),
});

function openingOf(lines: readonly string[]): Tree['opens'] {
  if (lines.some((l) => l.startsWith('# newdoc'))) return 'document';
  return lines.some((l) => /^# newpar(?: |$)/u.test(l)) ? 'paragraph' : null;
}

function blanksOf(lines: readonly string[]): boolean[] {
  const out: boolean[] = [];
  let last = 0;
  let after = true;
  for (const line of lines) {
    const row = line.split('\t');
    const [first, to] = (row[0] ?? '').split('-').map(Number);
    const blank = !(row[9] ?? '').includes('SpaceAfter=No');
    if (to !== undefined && row.length === 10) [last, after] = [to, blank];
    else if (/^\d+$/u.test(row[0]!)) out.push(first! < last ? false : first === last ? after : blank);
  }
  return out;
}

const TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Sentences of a gzipped IOB2 file: number, word, tag; types of other kinds count as none. */
export function readIob(path: string): Named[] {
  return blocksOf(path).flatMap((lines) => {
    const rows = lines.filter((l) => !l.startsWith('# ')).map((l) => l.split(/[\t ]/u));
    if (rows.length === 0) return [];
    return [{ words: rows.map((r) => r[1]!), names: rows.map((r) => nameTag(r[2] ?? 'O')) }];
  });
}

function nameTag(raw: string): string {
  const found = /^(?<place>[BI])-(?<type>\w+)$/u.exec(raw)?.groups;
  const type = TYPES[found?.type ?? ''];
  return type === undefined ? 'O' : `${found!.place}-${type}`;
}
