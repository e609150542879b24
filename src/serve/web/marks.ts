import type { Span } from '../../record/index.ts';
import { type Html, html, type Part } from './html.ts';

/** A stretch of a text that is marked: `id` is its anchor, `kind` its class. */
export interface Mark extends Span {
  readonly id?: string;
  readonly kind: string;
  /** Stays in one piece: a mark that crosses it is parted at its ends. */
  readonly whole?: true;
}

interface Node extends Mark {
  readonly inner: Node[];
}

const outerFirst = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end;

/** What of a mark lies in `at`; a piece that is not its first has no anchor. */
function cutTo(m: Mark, at: Span): Mark[] {
  const [start, end] = [Math.max(m.start, at.start), Math.min(m.end, at.end)];
  if (end <= start) return [];
  const { id, kind } = m;
  return [start === m.start && id !== undefined ? { start, end, id, kind } : { start, end, kind }];
}

/** A mark in the pieces that no whole one crosses. */
function parted(m: Mark, whole: readonly Mark[]): Mark[] {
  const cuts = whole.flatMap((w) => [w.start, w.end]).filter((at) => at > m.start && at < m.end);
  const crossed = whole.some(
    (w) =>
      (w.start < m.start && w.end < m.end && w.end > m.start) ||
      (w.start > m.start && w.start < m.end && w.end > m.end),
  );
  if (!crossed) return [m];
  const ends = [...new Set([m.start, ...cuts, m.end])].sort((a, b) => a - b);
  return ends.slice(1).flatMap((end, i) => cutTo(m, { start: ends[i]!, end }));
}

/** Marks in one another; one that begins in another and ends after it is parted at that end. */
function nested(marks: readonly Mark[], at: Span): Node[] {
  const out: Node[] = [];
  const rest = [...marks].sort(outerFirst);
  while (rest.length > 0) {
    const [head, ...others] = rest;
    rest.length = 0;
    const inside: Mark[] = [];
    for (const m of others) {
      inside.push(...cutTo(m, head!));
      if (m.start >= head!.end) rest.push(m);
      else if (m.end > head!.end) rest.push(...cutTo(m, { start: head!.end, end: at.end }));
    }
    rest.sort(outerFirst);
    out.push({ ...head!, inner: nested(inside, head!) });
  }
  return out;
}

function written(text: string, at: Span, nodes: readonly Node[]): Part {
  const out: Part[] = [];
  let from = at.start;
  for (const n of nodes) {
    out.push(text.slice(from, n.start));
    const inner = written(text, n, n.inner);
    out.push(
      n.id === undefined
        ? html`<mark class="${n.kind}">${inner}</mark>`
        : html`<mark class="${n.kind}" id="${n.id}">${inner}</mark>`,
    );
    from = n.end;
  }
  out.push(text.slice(from, at.end));
  return out;
}

/** The part `at` of a text with its marks. Every character of the text stands in it once, in its order. */
export function marked(text: string, at: Span, marks: readonly Mark[]): Html {
  const whole = marks.filter((m) => m.whole);
  const pieces = marks.flatMap((m) => (m.whole ? [m] : parted(m, whole))).flatMap((m) => cutTo(m, at));
  return html`${written(text, at, nested(pieces, at))}`;
}
