import { type Problem, problem, type Span } from '../../record/index.ts';
import { type Glyph, glyphsIn } from './glyphs.ts';

/** A stretch inside quotation marks, the marks included. */
export interface Mark extends Span {
  /** Place of the first and last unit between the marks. */
  readonly inner: Span;
  /** 0 for an outer quotation. */
  readonly depth: number;
  /** False where the paragraph ends first. */
  readonly closed: boolean;
  /** The next paragraph opens a mark again without this one being closed. */
  readonly runsOn: boolean;
  readonly paragraph: number;
}

export interface Marks {
  /** In order of place, outer before inner. */
  readonly marks: readonly Mark[];
  readonly problems: readonly Problem[];
}

interface Open {
  readonly glyph: Glyph;
  readonly depth: number;
}

/** Pairs the quotation glyphs of each paragraph. An unclosed one ends with its paragraph and gives a problem. */
export function marksOf(text: string, paragraphs: readonly Span[]): Marks {
  const marks: Mark[] = [];
  const problems: Problem[] = [];
  const glyphs = paragraphs.map((p) => glyphsIn(text, p.start, p.end));
  paragraphs.forEach((p, n) => {
    const { pairs, open } = pair(text, glyphs[n] ?? []);
    for (const [a, b, depth] of pairs) marks.push(made(a, b.end, b.at, depth, n, true, false));
    const left = open.find((o) => o.glyph.family === '"');
    if (!left) return;
    const next = glyphs[n + 1]?.[0];
    const runsOn =
      next !== undefined && next.at === paragraphs[n + 1]?.start && next.can !== 'close' && next.family === '"';
    const end = runsOn ? p.end : endOfUnclosed(pairs, left.glyph, p.end);
    marks.push(made(left.glyph, end, end, 0, n, false, runsOn));
    if (!runsOn)
      problems.push(
        problem(
          'unclosed-quote',
          'a quotation mark is opened and never closed: the quotation is taken to end with its paragraph',
          {
            span: { start: left.glyph.at, end: left.glyph.end },
          },
        ),
      );
  });
  return { marks: outerFirst(marks), problems };
}

const made = (
  a: Glyph,
  end: number,
  innerEnd: number,
  depth: number,
  paragraph: number,
  closed: boolean,
  runsOn: boolean,
): Mark => ({
  start: a.at,
  end,
  inner: { start: a.end, end: Math.max(a.end, innerEnd) },
  depth,
  closed,
  runsOn,
  paragraph,
});

/** More marks open at once are no quotation: it bounds the work on a line of nothing else. */
const DEEPEST = 12;

type Pair = readonly [Glyph, Glyph, number];

/** A later pair of the same paragraph shows that the lost mark came before it. */
function endOfUnclosed(pairs: readonly Pair[], lost: Glyph, end: number): number {
  const next = pairs.find(([a]) => a.at > lost.end && a.family === '"');
  return next ? next[0].at : end;
}

function pair(text: string, glyphs: readonly Glyph[]): { pairs: Pair[]; open: Open[] } {
  const pairs: Pair[] = [];
  const open: Open[] = [];
  glyphs.forEach((g, n) => {
    const top = lastOf(open, g.family);
    if (g.can === 'open' || (g.can === 'both' && !top)) {
      if (open.length < DEEPEST && (g.family === '"' || singleCloses(text, glyphs, n)))
        open.push({ glyph: g, depth: open.length });
      return;
    }
    if (!top || (g.family === "'" && isPossessive(text, glyphs, n))) return;
    if (top.glyph.end >= g.at) return;
    open.length = open.indexOf(top);
    pairs.push([top.glyph, g, top.depth]);
  });
  return { pairs, open };
}

const lastOf = (open: readonly Open[], family: Glyph['family']): Open | undefined => {
  for (let k = open.length - 1; k >= 0; k--) if (open[k]?.glyph.family === family) return open[k];
  return undefined;
};

/** How far a single mark looks for its partner: it bounds the work on one line of apostrophes. */
const LOOK = 40;

/** A single mark opens only where one follows that can close it: else it is an apostrophe. */
function singleCloses(text: string, glyphs: readonly Glyph[], n: number): boolean {
  for (let k = n + 1; k < Math.min(glyphs.length, n + LOOK); k++) {
    const g = glyphs[k];
    if (g?.family === "'" && g.can !== 'open') return !isPossessive(text, glyphs, k) || k + 1 < glyphs.length;
    if (g?.family === '"' && g.can === 'close') return false;
  }
  return false;
}

/** `the workers’ strike`: an s before, a small letter after, and another mark that can close further on. */
function isPossessive(text: string, glyphs: readonly Glyph[], n: number): boolean {
  const g = glyphs[n];
  if (!g || !/s/iu.test(text[g.at - 1] ?? '') || !/^\s\p{Ll}/u.test(text.slice(g.end, g.end + 2))) return false;
  const later = glyphs.slice(n + 1, n + LOOK).find((x) => x.family === "'");
  return later !== undefined && later.can !== 'open';
}

/** By place; a mark inside another is deeper, whatever glyph it has. */
function outerFirst(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const stack: Mark[] = [];
  return marks.map((m) => {
    while ((stack.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= m.start) stack.pop();
    const out = { ...m, depth: stack.length };
    stack.push(out);
    return out;
  });
}
