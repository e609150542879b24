import type { DateRuleName, DatesLexicon } from '../../languages/shape/dates.ts';
import type { Captured, Value } from './captured.ts';
import { readersOf } from './classes.ts';
import type { Read, Reader } from './table.ts';
import type { Tok } from './tokens.ts';

/** A phrasing met in a sentence: token indices `[from, to)` and what its classes held. */
export interface Found {
  readonly rule: DateRuleName;
  readonly from: number;
  readonly to: number;
  readonly captured: Captured;
  /** Tokens up to the end of the row, what stands behind `>` included. */
  readonly reach: number;
}

type Item =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly of: string; readonly name: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

interface Node {
  readonly words: Map<string, Node>;
  readonly classes: Map<
    string,
    { readonly reader: Reader; readonly of: string; readonly name: string; readonly node: Node }
  >;
  readonly ends: {
    readonly rule: DateRuleName;
    readonly order: number;
    readonly open: number;
    readonly close: number;
  }[];
}

const node = (): Node => ({ words: new Map(), classes: new Map(), ends: [] });

/** All rows of items that a phrasing allows: choices and optional items written out. */
function rowsOf(phrasing: string): Item[][] {
  const parts = phrasing.match(/\{[^}]*\}|[()|?<>]|[^\s(){}|?<>]+/gu) ?? [];
  let at = 0;
  const choice = (): Item[][] => {
    const all: Item[][] = [];
    let rows: Item[][] = [[]];
    for (; at < parts.length && parts[at] !== ')'; ) {
      const part = parts[at++] ?? '';
      if (part === '|') {
        all.push(...rows);
        rows = [[]];
        continue;
      }
      let next: Item[][];
      if (part === '(') {
        next = choice();
        at += 1;
      } else next = [[itemOf(part)]];
      if (parts[at] === '?') {
        at += 1;
        next = [...next, []];
      }
      rows = rows.flatMap((r) => next.map((n) => [...r, ...n]));
    }
    return [...all, ...rows];
  };
  return choice();
}

function itemOf(part: string): Item {
  if (part === '<') return { kind: 'open' };
  if (part === '>') return { kind: 'close' };
  if (!part.startsWith('{')) return { kind: 'word', word: part };
  const [of = '', name] = part.slice(1, -1).split(':');
  return { kind: 'class', of, name: name ?? of };
}

/** The phrasings of a language as one tree: rows with a common start share their way. */
export interface Phrasings {
  readonly root: Node;
}

/** Builds the tree; `rules` in order of preference at a tie. Throws on a phrasing that names no class of ours: a fault of the language's data. */
export function compile(lex: DatesLexicon, rules: readonly DateRuleName[]): Phrasings {
  const root = node();
  const readers = readersOf(lex);
  rules.forEach((rule, order) => {
    for (const phrasing of lex.phrasings[rule])
      for (const row of rowsOf(phrasing)) plant(root, row, readers, { rule, order });
  });
  return { root };
}

function plant(
  root: Node,
  row: readonly Item[],
  readers: Readonly<Record<string, Reader>>,
  end: { rule: DateRuleName; order: number },
): void {
  let at = root;
  let [items, open, close] = [0, 0, -1];
  for (const item of row) {
    if (item.kind === 'open') open = items;
    else if (item.kind === 'close') close = items;
    else {
      at = item.kind === 'word' ? childOfWord(at, item.word) : childOfClass(at, item.of, item.name, readers);
      items += 1;
    }
  }
  at.ends.push({ ...end, open, close: close < 0 ? items : close });
}

function childOfWord(at: Node, word: string): Node {
  const next = at.words.get(word) ?? node();
  at.words.set(word, next);
  return next;
}

function childOfClass(at: Node, of: string, name: string, readers: Readonly<Record<string, Reader>>): Node {
  const key = `${of}:${name}`;
  const has = at.classes.get(key);
  if (has) return has.node;
  const reader = readers[of];
  if (!reader) throw new Error(`a phrasing names the class ${of}, which is unknown`);
  const made = { reader, of, name, node: node() };
  at.classes.set(key, made);
  return made.node;
}

interface Best {
  readonly found: Found;
  readonly order: number;
}

/** Every rule's phrasings that fit at one place, the longest row first, the earlier rule at a tie. */
export function findAt(phrasings: Phrasings, toks: readonly Tok[], i: number, memo: Memo): readonly Found[] {
  const hits: Best[] = [];
  const marks: number[] = [i];
  const held: [string, Value][] = [];
  const walk = (at: Node, to: number): void => {
    for (const end of at.ends) {
      const from = marks[end.open] ?? i;
      const till = marks[end.close] ?? to;
      const found = { rule: end.rule, from, to: till, captured: Object.fromEntries(held) as Captured, reach: to };
      if (till > from) hits.push({ found, order: end.order });
    }
    const word = at.words.get(toks[to]?.lower ?? '');
    if (word) step(word, to + 1);
    for (const c of at.classes.values()) {
      const got = memo.read(c.of, c.reader, to);
      if (!got) continue;
      held.push([c.name, got.value]);
      step(c.node, got.next);
      held.pop();
    }
  };
  const step = (next: Node, to: number): void => {
    marks.push(to);
    walk(next, to);
    marks.pop();
  };
  walk(phrasings.root, i);
  return hits.sort((a, b) => b.found.reach - a.found.reach || a.order - b.order).map((h) => h.found);
}

/** Remembers what each class read at a place, so that rows with the same class ask once. */
export interface Memo {
  readonly read: (of: string, reader: Reader, i: number) => Read | null;
}

export function memoOf(toks: readonly Tok[]): Memo {
  const known = new Map<string, (Read | null)[]>();
  return {
    read: (of, reader, i) => {
      if (i >= toks.length) return null;
      const row = known.get(of) ?? [];
      if (row.length === 0) known.set(of, row);
      const had = row[i];
      if (had !== undefined) return had;
      const got = reader(toks, i);
      row[i] = got;
      return got;
    },
  };
}
