import { dayOf, pad } from '../calendar.ts';
import { date, dayIs, fullYear } from '../readings.ts';
import type { Rule } from '../scene.ts';

/**
 * 25/12/2026, 12.1.2026, 2026/1/12. Where day and month could change places and the language uses both orders, the
 * year alone is said: `2026`, its value open below it.
 */
export const numericDate: Rule = (c, s) => {
  const parts = (c.slash ?? '').split(/[/.-]/u);
  const [a = 0, b = 0, third = 0] = parts.map(Number);
  if (parts[0]?.length === 4) return parts[2]?.length === 2 || third < 10 ? dayIs(dayOf(a, b, third), 'stated') : null;
  if ((parts[0]?.length ?? 0) > 2 || ![2, 4].includes(parts[2]?.length ?? 0)) return null;
  const short = parts[2]?.length === 2;
  // Two figures with points or dashes are as often a version, a score or a section.
  if (short && !(c.slash ?? '').includes('/')) return null;
  const year = short ? fullYear(third) : third;
  if (year < 1000 || year > 2999) return null;
  const dayFirst = dayOf(year, b, a);
  const monthFirst = dayOf(year, a, b);
  if (!dayFirst || !monthFirst || a === b) return dayIs(dayFirst ?? monthFirst, 'stated');
  // German and Scandinavian points put the day first, whatever the language of the text.
  if ((c.slash ?? '').includes('.')) return dayIs(dayFirst, 'stated');
  if (s.lex.dayFirst === null) return date(`${pad(year, 4)}-XX-XX`, pad(year, 4), 'stated');
  return dayIs(s.lex.dayFirst ? dayFirst : monthFirst, 'implied');
};
