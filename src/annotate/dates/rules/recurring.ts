import { unitOrNull } from '../amount.ts';
import { pad } from '../calendar.ts';
import type { Captured } from '../captured.ts';
import { lengthValue } from '../lengthValues.ts';
import type { Rule } from '../scene.ts';

/** Every Monday, each July, daily, every two weeks, Tuesday nights. */
export const recurring: Rule = (c) => {
  const value = setValue(c);
  return value ? { type: 'SET', value, basis: 'stated' } : null;
};

function setValue(c: Captured): string | null {
  if (c.setAdverb !== undefined) return c.setAdverb;
  const weekday = c.weekday ?? c.weekdays;
  const part = c.dayPart ?? c.dayParts;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`;
  if (c.ordinal !== undefined) return c.ordinal > 0 && c.ordinal <= 31 ? `XXXX-XX-${pad(c.ordinal)}` : null;
  if (c.month !== undefined) return `XXXX-${pad(c.month)}`;
  if (part) return `XXXX-XX-XXT${part}`;
  const season = c.season ?? c.seasons;
  if (season) return `XXXX-${season}`;
  const unit = c.unitAdverb ?? unitOrNull(c);
  if (unit === 'weekend' && c.n === undefined) return 'XXXX-WXX-WE';
  return unit ? lengthValue(c.n ?? c.every ?? 1, unit) : null;
}
