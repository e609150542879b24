import { unitOrNull } from '../amount.ts';
import { lengthValue, measureValue } from '../lengthValues.ts';
import { moveBy } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** The past two weeks, the next three years, recent months: a length that ends or begins with the publication day. */
export const recentSpan: Rule = (c, s) => {
  if (c.measure) return { type: 'DURATION', value: measureValue(c.measure), basis: 'stated' };
  const unit = unitOrNull(c);
  if (!unit) return null;
  const n = c.n ?? c.one ?? (c.several !== undefined && c.several > 0 && c.several <= 2 ? c.several : undefined);
  const value = lengthValue(n ?? null, unit);
  const there = s.anchor && n !== undefined && c.shift ? moveBy(s.anchor, unit, n * c.shift) : null;
  if (!there || !s.anchor || there === s.anchor) return { type: 'DURATION', value, basis: 'stated' };
  const edtf = there < s.anchor ? `${there}/${s.anchor}` : `${s.anchor}/${there}`;
  return { type: 'DURATION', value, edtf, basis: 'implied' };
};
