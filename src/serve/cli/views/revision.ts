import type { Revision } from '../../../app/record.ts';
import type { Span } from '../../../record/index.ts';
import { layout } from '../layout.ts';
import type { Style } from '../style.ts';

const minute = (moment: string): string => moment.slice(0, 16).replace('T', ' ');

/** What one version changed in the one before: sentences taken out and put in, numbers, names, quotations and dates first; then the orphans. */
export function revisionText(r: Revision, style: Style, width: number): string {
  const line = (mark: string, paint: Style['red'], text: string): string =>
    layout([[paint, text.replace(/\s+/gu, ' ')]], width, { first: `${mark} `, rest: '  ' });
  const at = (text: string, s: Span): string => text.slice(s.start, s.end);
  const head = `${r.from.id} (seen ${minute(r.from.seen)}) to ${r.to.id} (seen ${minute(r.to.seen)})`;
  const rows = r.changes.map((c) =>
    [
      layout([style.dim, [c.kind, ...(c.touches.length > 0 ? [c.touches.join(', ')] : [])].join(': ')], width),
      ...(c.before ? [line('-', style.red, at(r.before.article.text, c.before))] : []),
      ...(c.after ? [line('+', style.green, at(r.after.article.text, c.after))] : []),
    ].join('\n'),
  );
  const orphans = r.orphans.map((c) =>
    line('!', style.yellow, `orphan ${c.id}: ${c.evidence.map((e) => e.quote).join(' … ')}`),
  );
  const none = rows.length === 0 ? ['No sentence differs.'] : rows;
  return `${[layout([style.bold, head], width), ...none, ...orphans].join('\n')}\n\n`;
}
