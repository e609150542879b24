import { unitOrNull } from '../amount.ts';
import { lengthValue } from '../calendar.ts';
import type { Rule } from '../scene.ts';

/** Twice a week; 400 tonnes a year; per month. */
export const rate: Rule = (c) => {
  const unit = unitOrNull(c);
  return unit ? { type: 'SET', value: lengthValue(c.one ?? 1, unit), basis: 'stated' } : null;
};
