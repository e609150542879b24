import type { Span } from '../record/index.ts';

/** A stretch of text that no sentence crosses. */
export interface Block extends Span {
  /** Counts the line breaks before it that end a paragraph. */
  readonly paragraph: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

/** The lines that are not blank, with the place of each among all lines. */
function linesOf(text: string): (Span & { readonly at: number })[] {
  const out: (Span & { at: number })[] = [];
  let start = 0;
  let at = 0;
  const push = (end: number): void => {
    if (text.slice(start, end).trim() !== '') out.push({ start, end, at });
    at++;
  };
  for (const m of text.matchAll(LINE_END)) {
    push(m.index);
    start = m.index + m[0].length;
  }
  push(text.length);
  return out;
}

const FINISHED = /[.!?:;…]["”’»)\]']*$/u;
const finished = (text: string, l: Span): boolean =>
  FINISHED.test(text.slice(Math.max(l.start, l.end - 8), l.end).trimEnd());

const MANY_LINES = 8;

/** The width that a text is wrapped to by hand, or null: many lines of like length, most of them ending within a sentence. */
function wrapWidth(lines: readonly Span[], text: string): number | null {
  const full = lines.filter((l) => l.end - l.start >= 50 && l.end - l.start <= 100);
  if (full.length < MANY_LINES || lines.some((l) => l.end - l.start > 120)) return null;
  const open = full.filter((l) => !finished(text, l));
  if (open.length <= full.length * 0.6 || full.length <= lines.length * 0.5) return null;
  return Math.max(...full.map((l) => l.end - l.start));
}

/** Whether the sentence may go on from line `a` into line `b`, the one below it. */
function goesOn(a: Span, b: Span, text: string, width: number | null): boolean {
  const size = a.end - a.start;
  const lower = /^\s*\p{Ll}/u.test(text.slice(b.start, b.start + 20));
  if (lower && size >= 40 && !finished(text, a)) return true;
  return width !== null && (lower || size >= width * 0.7);
}

/** The blocks of a text: its lines, joined where it is wrapped by hand. What `skip` covers is cut out of them, and they end at each place of `cuts`. */
export function blocksOf(text: string, skip: readonly Span[], cuts: readonly number[] = []): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines, text);
  const out: Block[] = [];
  let paragraph = -1;
  for (const [k, l] of lines.entries()) {
    const before = lines[k - 1];
    const last = out.at(-1);
    if (before && last && before.at + 1 === l.at && goesOn(before, l, text, width))
      out[out.length - 1] = { ...last, end: l.end };
    else out.push({ start: l.start, end: l.end, paragraph: ++paragraph });
  }
  const kept = skip.length === 0 ? out : without(out, skip);
  return cuts.reduce((blocks, at) => blocks.flatMap((b) => halves(b, at)), kept);
}

const halves = (b: Block, at: number): Block[] =>
  b.start < at && at < b.end
    ? [
        { ...b, end: at },
        { ...b, start: at },
      ]
    : [b];

/** The blocks less what `skip` covers. */
function without(blocks: readonly Block[], skip: readonly Span[]): Block[] {
  const gaps = [...skip].sort((a, b) => a.start - b.start);
  const out: Block[] = [];
  let k = 0;
  let reach = -1;
  for (const b of blocks) {
    let from = b.start;
    for (; k < gaps.length && gaps[k]!.start < b.end; k++) {
      const gap = gaps[k]!;
      from = Math.max(from, reach);
      if (gap.start > from) out.push({ ...b, start: from, end: gap.start });
      reach = Math.max(reach, gap.end);
    }
    from = Math.max(from, reach);
    if (from < b.end) out.push({ ...b, start: from });
  }
  return out;
}
