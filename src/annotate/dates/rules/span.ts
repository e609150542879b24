import { unitOrNull } from '../amount.ts';
import { lengthValue, measureValue } from '../lengthValues.ts';
import type { Rule, Scene } from '../scene.ts';

/** Three days, a 10-year plan, half an hour, several months, decades: a length. Ages are none of ours. */
export const span: Rule = (c, s) => {
  if (c.measure) return isAge(s) ? null : { type: 'DURATION', value: measureValue(c.measure), basis: 'stated' };
  const unit = unitOrNull(c);
  if (!unit || unit === 'half' || isAge(s) || isShare(unit, s)) return null;
  // "a second" and "a quarter" are more often an order and a share.
  if ((unit === 'second' || unit === 'quarter') && c.n === undefined && c.several === undefined) return null;
  const single = c.unit !== undefined && c.several === undefined ? 1 : undefined;
  const n =
    c.n ?? c.one ?? single ?? (c.several !== undefined && c.several > 0 && c.several <= 2 ? c.several : undefined);
  // "nights" alone are parts of days.
  if (unit === 'night' && n === undefined && c.several === undefined) return null;
  if (n !== undefined && (n < 0 || n > 1e6 || (n >= 1900 && n <= 2100 && namesYear(s)))) return null;
  return { type: 'DURATION', value: lengthValue(n ?? null, unit), basis: 'stated' };
};

// "the 1990 year", but not "2000 years".
const namesYear = (s: Scene): boolean => Object.hasOwn(s.lex.units, s.toks[s.to - 1]?.lower ?? '');

const isAge = (s: Scene): boolean => {
  const [a, b] = [s.toks[s.to]?.lower, s.toks[s.to + 1]?.lower];
  const age = (w: string | undefined): boolean => w !== undefined && s.lex.ageAfter.has(w);
  return age(a) || (a === '-' && age(b)) || age(`${a} ${b}`) || s.lex.ageBefore.has(s.toks[s.from - 1]?.lower ?? '');
};

// "three quarters of members" is a share.
const isShare = (unit: string, s: Scene): boolean =>
  (unit === 'quarter' || unit === 'half') && s.lex.ofWords.has(s.toks[s.to]?.lower ?? '');
