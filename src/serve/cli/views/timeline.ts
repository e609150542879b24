import { dayRange, type OpenStory, type Point, timelineOf } from '../../../app.ts';
import { type Style, wrap } from '../style.ts';

const words = (p: Point): string => p.claim.evidence.map((e) => e.quote.replace(/\s+/gu, ' ')).join(' … ');

/** One line an event: when, what kind, in whose words, on how many origins. */
export function timelineText(open: OpenStory, style: Style, width: number): string {
  const lines = timelineOf(open.weighed).map(({ point, when }) => {
    if (point.claim.kind !== 'event') return '';
    const day = (when ?? 'undated').padEnd(21);
    const future = point.claim.is.status === 'future' ? ' (to come)' : '';
    const kind = [point.claim.is.type, point.claim.is.mode].filter(Boolean).join('/');
    const base = `${point.reports.length} ${point.reports.length === 1 ? 'report' : 'reports'}, ${point.origins} ${point.origins === 1 ? 'origin' : 'origins'}`;
    return wrap(
      `${when !== undefined && dayRange(when) ? style.cyan(day) : style.dim(day)} ${style.bold(kind)}${future} ${words(point)} ${style.dim(`[${base}]`)}`,
      width + 20,
      '  ',
    );
  });
  return lines.length === 0 ? 'No event was found.\n' : `${lines.join('\n')}\n`;
}
