import type { BriefSection, FigureClaim } from '../../record/index.ts';
import { type BriefContext, citations, cited, originsNote, toldBy } from '../context.ts';
import { capital, longTime, quote, stop } from '../phrase.ts';

/** Each figure with whose it is; a percentage without base or period is told as such. */
export function figures(ctx: BriefContext): BriefSection {
  const told = ctx.points.filter((p) => p.claim.kind === 'figure');
  const sentences = told.map((p) =>
    cited(stop(`${line(ctx, p.claim as FigureClaim)}${originsNote(p)}`), citations(ctx, p)),
  );
  return { id: 'figures', heading: 'Figures', sentences };
}

function line(ctx: BriefContext, c: FigureClaim): string {
  const { value, high, unit, comparator, change, period, base } = c.is;
  const number = high !== undefined && high !== value ? `${value} to ${high}` : String(value);
  const amount = `${comparator === undefined ? '' : `${comparator} `}${number} ${unit === 'percent' ? 'percent' : unit}`;
  const way = change === undefined ? '' : change.direction === 'down' ? ', down' : ', up';
  const claimed =
    toldBy(ctx, c) === '' ? ', told by the report itself' : toldBy(ctx, c).replace(', as told by', ', claimed by');
  const over = period === undefined ? '' : `, over ${longTime(period.edtf)}`;
  const missing =
    unit.startsWith('percent') && base === undefined && period === undefined
      ? '; neither base nor period is given'
      : '';
  return `${capital(amount)}${way}${over}: ${quote(ctx.look.text(c.article, c.is))}${claimed}${missing}`;
}
