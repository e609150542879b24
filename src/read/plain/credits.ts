import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { Credit, Span } from '../../record/index.ts';
import { escapePattern } from '../../text/index.ts';
import { plainWords } from './lexicon.ts';
import type { Line } from './lines.ts';

interface Agency extends Span {
  readonly agency: string;
}

const NEAR = 300;
const made = new WeakMap<ReadingLexicon, { readonly pattern: RegExp; readonly byName: ReadonlyMap<string, string> }>();

/** Known agencies by any of their names, and any capitalised name that ends as agencies' names do. */
function agencyPattern(lex: ReadingLexicon): {
  readonly pattern: RegExp;
  readonly byName: ReadonlyMap<string, string>;
} {
  const kept = made.get(lex);
  if (kept) return kept;
  const byName = new Map(
    Object.entries(lex.agencies).flatMap(([name, others]) =>
      [name, ...others.split('|')].map((n): [string, string] => [n, name]),
    ),
  );
  const known = [...byName.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const ending = lex.agencyEndings.map((e) =>
    e.replace(/\p{L}+/gu, (w) => `[${w[0]!.toUpperCase()}${w[0]}]${w.slice(1)}`),
  );
  const generic = `(?:\\p{Lu}[\\p{L}’'-]*\\s){1,3}(?:${ending.join('|')})`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join('|')}|${generic})(?![\\p{L}\\p{N}])`, 'gu');
  made.set(lex, { pattern, byName });
  return { pattern, byName };
}

function agenciesIn(text: string, base: number, lex: ReadingLexicon): Agency[] {
  const { pattern, byName } = agencyPattern(lex);
  return [...text.matchAll(pattern)].map((m) => ({
    agency: byName.get(m[0]) ?? m[0],
    start: base + m.index,
    end: base + m.index + m[0].length,
  }));
}

/** The agency that a name in brackets means: its usual name, else the words as they stand. */
export const agencyName = (name: string, lex: ReadingLexicon): string =>
  agencyPattern(lex).byName.get(name) ?? agenciesIn(name, 0, lex)[0]?.agency ?? name;

/** Whether nothing but agencies, brackets, dashes, a copyright mark and joiners stands in a line. */
function onlyAgencies(line: string, found: readonly Agency[], base: number): boolean {
  if (found.length === 0) return false;
  let rest = line;
  for (const a of [...found].reverse()) rest = rest.slice(0, a.start - base) + rest.slice(a.end - base);
  return /^(?:[\s()[\]\-–—/,.;:&©|\d]|and|with|from|source|via|by|copyright|\(c\)|inputs|agencies)*$/iu.test(rest);
}

/** Agencies that a line at the head or the end of a text credits; empty where it is a line of the story. */
export function creditLine(line: Line, lex: ReadingLexicon): Credit[] {
  if (line.text.length > NEAR) return [];
  const found = agenciesIn(line.text, line.start, lex);
  const words = plainWords(line.text);
  const helped = lex.contributed.some((c) => words.includes(c));
  const rights = /^(?:©|copyright|\(c\))/iu.test(line.text);
  return onlyAgencies(line.text, found, line.start) || helped || rights ? found : [];
}

/** A tag that closes a paragraph: `... on Friday. (Reuters)`, `... on Friday. —AP`. */
export function closingTag(line: Line, lex: ReadingLexicon): Credit[] {
  const tail = line.text.slice(-60);
  const m = /(?:[([](?<a>[^()[\]]{2,40})[)\]]|[.”"]\s*[—–-]{1,2}\s?(?<b>[\p{Lu}][\p{L} ./,&-]{1,40}))\.?$/u.exec(tail);
  const inner = m?.groups?.a ?? m?.groups?.b;
  if (!m || !inner) return [];
  const base = line.end - tail.length + m.index + m[0].indexOf(inner);
  const found = agenciesIn(inner, base, lex);
  return onlyAgencies(inner, found, base) ? found : [];
}

/** One credit for an agency, the first by place. */
export function distinct(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits.filter((c) => !seen.has(c.agency) && Boolean(seen.add(c.agency)));
}

/** Agencies named anywhere in a short string such as a byline. */
export const creditsIn = (text: string, base: number, lex: ReadingLexicon): Credit[] =>
  agenciesIn(text.slice(0, NEAR), base, lex);
