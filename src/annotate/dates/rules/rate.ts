import { unitOrNull } from '../amount.ts';
import { lengthValue } from '../lengthValues.ts';
import type { Rule } from '../scene.ts';

/** Twice a week; 400 tonnes a year; per month. */
export const rate: Rule = (c) => {
  const unit = unitOrNull(c);
  // Speeds and flows are no sets: miles per hour.
  return unit && unit !== 'second' && unit !== 'minute' && unit !== 'hour'
    ? { type: 'SET', value: lengthValue(c.one ?? 1, unit), basis: 'stated' }
    : null;
};
