import type { Annotated, Span, Statement } from '../../../src/record/index.ts';
import { annotated, type Case, casesOf, meets, PUBLISHED } from '../cases.ts';

/** One line of a case, its fields by name. */
export interface Wanted {
  readonly line: string;
  readonly kinds: readonly string[];
  readonly stances: readonly string[];
  readonly field: (name: string) => readonly string[] | undefined;
}

/** A wanted line with the statement that has its words, and which of its fields are right. */
export interface Judged {
  readonly text: string;
  readonly wanted: Wanted;
  readonly found?: Statement;
  /** Field by field, those alone that the line gives. */
  readonly right: Readonly<Record<string, boolean>>;
}

export interface Result {
  readonly judged: readonly Judged[];
  /** Statements whose words no line has. */
  readonly spare: readonly string[];
}

/** The cases of a file, `¶` turned into line breaks. */
export const quoteCases = (file: string): Case[] =>
  casesOf('quotes', file).map((c) => ({ ...c, text: c.text.replace(/ ?¶ ?/gu, '\n') }));

function wantedOf(line: string): Wanted {
  const [kinds = '', stances = '', ...rest] = line.split('; ');
  const fields = new Map(rest.map((r) => [r.slice(0, r.indexOf(': ')), r.slice(r.indexOf(': ') + 2).split('|')]));
  return { line, kinds: kinds.split('|'), stances: stances.split('|'), field: (name) => fields.get(name) };
}

/** Where words stand in the text, pieces joined by ` + `. */
function piecesOf(text: string, words: string): Span[] {
  let from = 0;
  return words.split(' + ').map((piece) => {
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`no “${piece}” in: ${text}`);
    from = start + piece.length;
    return { start, end: from };
  });
}

const size = (spans: readonly Span[]): number => spans.reduce((n, s) => n + s.end - s.start, 0);

function iou(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const x of a) for (const y of b) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return both / (size(a) + size(b) - both);
}

/** Share of the words that must agree: a leading `that` or a stop more or less is no fault. */
const ENOUGH = 0.7;

function agreement(text: string, s: Statement, w: Wanted): number {
  return Math.max(...(w.field('says') ?? []).map((words) => iou(s.content, piecesOf(text, words))));
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/^(?:the|an?|ms\.|mr\.) /u, '');

function speakerRight(text: string, s: Statement, accepted: readonly string[]): boolean {
  const { speaker } = s;
  return accepted.some((name) => {
    if (name === '-') return speaker === undefined;
    if (!speaker) return false;
    const words = text.slice(speaker.start, speaker.end);
    if (name.startsWith('unnamed '))
      return speaker.unnamed === true && fold(words).includes(fold(name.slice('unnamed '.length)));
    return speaker.unnamed !== true && fold(speaker.name ?? words) === fold(name);
  });
}

function fieldsRight(all: Annotated, text: string, s: Statement | undefined, w: Wanted): Record<string, boolean> {
  const outer = all.statements.find((o) => o.id === s?.within);
  const tests: Record<string, (accepted: readonly string[]) => boolean> = {
    who: (names) => s !== undefined && speakerRight(text, s, names),
    to: (words) => words.some((x) => s?.addressee !== undefined && meets(text, s.addressee, x)),
    at: (words) => words.some((x) => s?.venue !== undefined && meets(text, s.venue, x)),
    said: (values) => s !== undefined && values.includes(s.said?.edtf ?? 'none'),
    in: (words) => words.some((x) => outer?.content.some((c) => meets(text, c, x)) === true),
  };
  const right: Record<string, boolean> = {
    kind: s !== undefined && w.kinds.includes(s.kind),
    stance: s !== undefined && w.stances.includes(s.stance),
  };
  for (const [name, holds] of Object.entries(tests)) {
    const accepted = w.field(name);
    if (accepted) right[name] = holds(accepted);
  }
  return right;
}

/** The statements of a case against its lines; each statement goes with one line at most. */
export function judge(c: Case): Result {
  const all = annotated(c.text, PUBLISHED);
  const free = [...all.statements];
  const judged = c.wanted.map((line) => {
    const w = wantedOf(line);
    const best = [...free].sort((a, b) => agreement(c.text, b, w) - agreement(c.text, a, w))[0];
    const found = best && agreement(c.text, best, w) >= ENOUGH ? best : undefined;
    if (found) free.splice(free.indexOf(found), 1);
    return { text: c.text, wanted: w, ...(found ? { found } : {}), right: fieldsRight(all, c.text, found, w) };
  });
  return { judged, spare: free.map((s) => shown(c.text, s)) };
}

function shown(text: string, s: Statement): string {
  const words = (at: Span | undefined): string => (at ? text.slice(at.start, at.end) : '-');
  const said = s.content.map(words).join(' + ');
  return `${s.kind}; ${s.stance}; who: ${words(s.speaker)} = ${s.speaker?.name ?? (s.speaker?.unnamed ? 'unnamed' : '-')}; says: ${said}; to: ${words(s.addressee)}; at: ${words(s.venue)}; said: ${s.said?.edtf ?? '-'} (${s.rule})`;
}

/** Percentages over cases, and one line for each fault. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  /** Field by field: right among the lines that give it, a statement not found counted as wrong. */
  readonly fields: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

/** How well the program reads the cases. */
export function ratesOf(cases: readonly Case[]): Rates {
  const results = cases.map(judge);
  const judged = results.flatMap((r) => r.judged);
  const found = judged.filter((j) => j.found).length;
  const spare = results.flatMap((r, i) => r.spare.map((s) => `${cases[i]?.text}\n    spare ${s}`));
  const names = [...new Set(judged.flatMap((j) => Object.keys(j.right)))];
  const given = (name: string): Judged[] => judged.filter((j) => name in j.right);
  return {
    precision: share(found, found + spare.length),
    recall: share(found, judged.length),
    fields: Object.fromEntries(
      names.map((n) => [n, share(given(n).filter((j) => j.right[n]).length, given(n).length)]),
    ),
    faults: [...judged.flatMap(faultOf), ...spare],
  };
}

function faultOf(j: Judged): string[] {
  if (!j.found) return [`${j.text}\n    missing ${j.wanted.line}`];
  const wrong = Object.keys(j.right).filter((n) => !j.right[n]);
  return wrong.length === 0
    ? []
    : [`${j.text}\n    ${wrong.join(', ')} wrong: ${j.wanted.line}\n    found ${shown(j.text, j.found)}`];
}
