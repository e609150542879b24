import type { Rest } from '../record/index.ts';
import type { Context } from './context.ts';

const known = new WeakMap<Context, ReadonlyMap<string, Rest>>();

/** On what else than its article a claim rests. */
export function restOf(ctx: Context, claim: string): Rest | undefined {
  const rests =
    known.get(ctx) ?? new Map(ctx.members.flatMap((m) => (m.rests ?? []).map((r) => [r.claim, r] as const)));
  known.set(ctx, rests);
  return rests.get(claim);
}
