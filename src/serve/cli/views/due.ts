import type { DueItem, DueStatus } from '../../../record/index.ts';
import { layout, type Paint } from '../layout.ts';
import type { Style } from '../style.ts';

const paints = (style: Style): Readonly<Record<DueStatus, Paint>> => ({
  done: style.green,
  overdue: style.red,
  open: style.yellow,
  withdrawn: style.dim,
  undated: style.dim,
});

/** What later reports tell of it, in their own words. */
const since = (i: DueItem): string =>
  i.since.length === 0 ? '' : ` since then: ${i.since.map((e) => `“${e.quote.replace(/\s+/gu, ' ')}”`).join(', ')}`;

function row(i: DueItem, style: Style, width: number): string {
  const told = i.toldBy === undefined ? '' : `, told by ${i.toldBy}`;
  const when = i.due === undefined ? '' : ` ${i.due}`;
  const only = i.condition === undefined ? '' : `, ${i.condition}`;
  const origins = i.origins > 1 ? `, at most ${i.origins} origins` : '';
  return layout(
    [
      [paints(style)[i.status], `${i.status.toUpperCase()}${when}`],
      ' ',
      [style.bold, `${i.owner}:`],
      ` ${i.action} `,
      [style.dim, `[${i.strength}${told}${only}${origins}]${since(i)}`],
    ],
    width,
    { rest: '  ' },
  );
}

/** The ledger of commitments: status, window, owner and action, strength, on whose word. */
export function dueText(items: readonly DueItem[], at: string | undefined, style: Style, width: number): string {
  if (items.length === 0) return 'Nothing is due.\n';
  const note = `${at === undefined ? '' : `As of ${at}. `}“Overdue”: the window has passed and no article of the story tells of it as done.`;
  return `${items.map((i) => row(i, style, width)).join('\n')}\n\n${layout([style.dim, note], width)}\n`;
}
