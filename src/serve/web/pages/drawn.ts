import { dayRange } from '../../../record/index.ts';
import type { TimelineRow } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import { drawing } from '../parts.ts';

const WIDTH = 960;
const [LEFT, RIGHT] = [20, 20];
const STEP = 14;
const TOP = 12;
const MOST = 12;

interface Dot {
  readonly x: number;
  readonly n: number;
  readonly day: string;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Events whose first day is known, by that day; a month or a year alone has no place on a line of days. */
function byDay(rows: readonly TimelineRow[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const r of rows) {
    const from = r.when === undefined ? undefined : dayRange(r.when)?.from;
    if (from !== undefined && /^\d{4}-\d\d-\d\d$/u.test(from) && Number.isFinite(dayNumber(from)))
      out.set(from, (out.get(from) ?? 0) + 1);
  }
  return new Map([...out].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function dotsOf(days: ReadonlyMap<string, number>): Dot[] {
  const list = [...days.keys()];
  const [first, last] = [dayNumber(list[0]!), dayNumber(list.at(-1)!)];
  const scale = (WIDTH - LEFT - RIGHT) / Math.max(1, last - first);
  return [...days].map(([day, n]) => ({ x: Math.round(LEFT + (dayNumber(day) - first) * scale), n, day }));
}

const column = ({ x, n, day }: Dot, base: number): Html =>
  html`<g><title>${day}: ${n}</title>${Array.from(
    { length: Math.min(n, MOST) },
    (_, i) => html`<circle cx="${x}" cy="${base - 8 - i * STEP}" r="5"></circle>`,
  )}${n > MOST && html`<text x="${x}" y="${base - 4 - MOST * STEP}" text-anchor="middle">${n}</text>`}</g>`;

const FAR = 90;

/** Days that have room for their name, the first and the last always. */
function named(dots: readonly Dot[]): Dot[] {
  const last = dots.at(-1)!;
  const out: Dot[] = [];
  for (const d of dots) {
    const fits = out.length === 0 || (d.x - out.at(-1)!.x >= FAR && last.x - d.x >= FAR);
    if (fits || (d === last && d.x - out.at(-1)!.x >= FAR)) out.push(d);
  }
  return out;
}

const anchorAt = (x: number): string => (x < FAR ? 'start' : x > WIDTH - FAR ? 'end' : 'middle');

/**
 * Events on a line of days: a dot for each, one above the other on a day. The list below it says the same in words, and its text equivalent says how
 * many are on it; nothing where fewer than two days are known.
 */
export function drawnTimeline(rows: readonly TimelineRow[]): Html {
  const days = byDay(rows);
  if (days.size < 2) return html``;
  const dots = dotsOf(days);
  const placed = dots.reduce((n, d) => n + d.n, 0);
  const base = TOP + Math.min(MOST + 1, Math.max(...dots.map((d) => d.n))) * STEP + 8;
  const about = `${placed} events on ${days.size} days, from ${dots[0]!.day} to ${dots.at(-1)!.day}; ${rows.length - placed} without a day`;
  return drawing(
    about,
    { width: WIDTH, height: base + 26 },
    html`<line x1="${LEFT}" y1="${base}" x2="${WIDTH - RIGHT}" y2="${base}"></line>${dots.map((d) => column(d, base))}
${named(dots).map((d) => html`<text x="${d.x}" y="${base + 18}" text-anchor="${anchorAt(d.x)}">${d.day}</text>`)}`,
  );
}
