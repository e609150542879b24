import { dayRange, type OpenStory, type Point, timelineOf } from '../../../app/record.ts';
import { layout } from '../layout.ts';
import type { Style } from '../style.ts';
import { wordsOf } from './words.ts';

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const DAY_COLUMN = 11;

function row(p: Point, when: string | undefined, style: Style, width: number): string {
  if (p.claim.kind !== 'event') return '';
  const { type, mode, status } = p.claim.is;
  const day = when ?? 'undated';
  const kind = mode === undefined ? type : `${type}/${mode}`;
  const to = status === 'future' ? ' (to come)' : status === 'hypothetical' ? ' (not certain)' : '';
  const paint = when !== undefined && dayRange(when) ? style.cyan : style.dim;
  const heard = p.occasion ? `, ${p.occasion.reports} of one ${p.occasion.name}` : '';
  const base = `[${many(p.reports.length, 'report')}, ${many(p.origins, 'origin')}${heard}]`;
  return layout([[style.bold, kind], `${to} ${wordsOf(p)} `, [style.dim, base]], width, {
    first: `${paint(day.padEnd(DAY_COLUMN - 1))} `,
    rest: ' '.repeat(DAY_COLUMN),
  });
}

/** One line an event: when, what kind, in whose words, on how many origins. */
export function timelineText(open: OpenStory, style: Style, width: number): string {
  const lines = timelineOf(open.weighed).map(({ point, when }) => row(point, when, style, width));
  return lines.length === 0 ? 'No event was found.\n' : `${lines.join('\n')}\n`;
}
