import type { BriefSection, Point } from '../../record/index.ts';
import { type BriefContext, citations, cited, computed, originsNote, toldBy } from '../context.ts';
import { capital, eventLabel, list, longTime, quote, stop } from '../phrase.ts';
import { sayingOf } from '../saying.ts';

/** Two sentences: what happened, on the most origins, and the first thing said about it; then how wide the base is. */
export function bottomLine(ctx: BriefContext): BriefSection {
  const event = leading(ctx.points.filter((p) => p.claim.kind === 'event' && p.claim.is.status === 'actual'));
  const said = leading(ctx.points.filter((p) => p.claim.kind === 'statement' && p.claim.is.within === undefined));
  const sentences = [];
  if (event?.claim.kind === 'event') {
    const { type, mode } = event.claim.is;
    const on = event.when === undefined ? '' : ` on ${longTime(event.when)}`;
    const words = quote(ctx.look.text(event.claim.article, event.claim.is));
    sentences.push(
      cited(
        stop(`${capital(eventLabel(type, mode))}${on}: ${words}${toldBy(ctx, event.claim)}${originsNote(event)}`),
        citations(ctx, event),
      ),
    );
  }
  if (said?.claim.kind === 'statement') sentences.push(cited(sayingOf(ctx, said.claim), citations(ctx, said)));
  const alone = ctx.weighed.oneSided[0];
  if (alone) {
    const name = (id: string): string => ctx.weighed.sides.find((s) => s.id === id)?.name ?? id;
    sentences.push(
      computed(
        `Only ${list([name(alone.toldBy)])} has given an account of the contact in the articles searched; ${name(alone.silent)} has not.`,
        ctx,
      ),
    );
  }
  return { id: 'bottom-line', heading: 'Bottom line', sentences };
}

/** Most origins, then most reports, then a contact between parties before other things, then the first told. */
function leading(points: readonly Point[]): Point | undefined {
  const contact = (p: Point): number =>
    p.claim.kind === 'event' && (p.claim.is.type === 'CONSULT' || p.claim.is.type === 'AGREE') ? 1 : 0;
  return [...points].sort(
    (a, b) => b.origins - a.origins || b.reports.length - a.reports.length || contact(b) - contact(a),
  )[0];
}
