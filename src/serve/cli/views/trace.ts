import type { Removal } from '../../../record/index.ts';
import { layout } from '../layout.ts';
import type { Style } from '../style.ts';

/** What a page lost on the way to its text, in the order in which it was taken out: the step, the reason, the words. */
export function traceText(removed: readonly Removal[], style: Style, width: number): string {
  const rows = removed.map(({ step, reason, text }) =>
    layout([[style.dim, `[${step}]`], ' ', [style.bold, reason], text === '' ? '' : `: ${text}`], width, {
      first: '- ',
      rest: '  ',
    }),
  );
  const heading = style.cyan(style.bold('Taken out'));
  return `${[heading, ...(rows.length > 0 ? rows : ['nothing'])].join('\n')}\n\n`;
}
