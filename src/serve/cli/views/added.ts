import type { Added } from '../../../app.ts';
import { layout } from '../layout.ts';
import { type Call, flag } from '../spec.ts';

type Done = Extract<Added, { id: string }>;

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** An article that was added in a line: what became of it, its id and title, what it holds; JSON with `--json`. */
export function addedText(call: Call, a: Done): string {
  if (flag(call, 'json')) return `${JSON.stringify(a)}\n`;
  const { statements, events, figures, commitments } = a.counts;
  const { dim, green, bold } = call.style;
  const counts = [
    many(statements, 'statement'),
    many(events, 'event'),
    many(figures, 'figure'),
    many(commitments, 'commitment'),
  ].join(', ');
  const paint = a.outcome === 'unchanged' ? dim : green;
  return `${layout([[paint, a.outcome], ' ', [bold, a.id], ` ${a.title} `, [dim, `(${counts})`]], call.io.width, { rest: '  ' })}\n`;
}
