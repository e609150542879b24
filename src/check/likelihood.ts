import type { Span } from '../record/index.ts';
import type { CheckContext } from './context.ts';
import { inOwnVoice, newsroomOf } from './voice.ts';

/** A word of likelihood in the writer's own voice; `row` is the scale that it is of. */
export interface Likely extends Span {
  readonly row: 0 | 1;
  readonly words: string;
}

const ROWS = [0, 1] as const;

/** The words of likelihood in the writer's own voice: not those of a quotation, nor of what somebody is reported to have said. */
export function likelihoods(ctx: CheckContext): Likely[] {
  const rows = newsroomOf(ctx).likelihood;
  return ctx.sentences
    .flatMap((s) =>
      ROWS.flatMap((row) =>
        [...s.text.matchAll(new RegExp(rows[row].source, 'giu'))].map((m): Likely => {
          const start = s.start + m.index;
          return { start, end: start + m[0].length, row, words: m[0] };
        }),
      ),
    )
    .filter((x) => inOwnVoice(ctx, x));
}
