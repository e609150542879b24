import { type Claim, outermost, sideIdOf } from '../record/index.ts';
import { perClaim } from './context.ts';

/** Whose word a claim is, as far as it is known: a person, a land, else the speaker's own words, since the offices and papers of one land may differ. */
export const voiceIn = perClaim((ctx, c: Claim): string | undefined => {
  const said = outermost(ctx, c)?.speaker;
  if (!said) return undefined;
  const actor = ctx.linked(c.article, said.actor);
  if (actor?.kind === 'person') return actor.id;
  if (actor?.kind === 'country') return sideIdOf(actor);
  return `${c.article} ${ctx.text(c.article, said).toLowerCase()}`;
});
