import { pad } from '../calendar.ts';
import { date } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** 2019-2021, 2019-21, from 2019 to 2021. */
export const yearRange: Rule = (c) => {
  const from = c.year ?? 0;
  const to = c.year2 ?? Math.floor(from / 100) * 100 + (c.shortYear ?? 0);
  if (to <= from || to - from > 400 || from > 2100) return null;
  return date(`${pad(from, 4)}/${pad(to, 4)}`, `${pad(from, 4)}/${pad(to, 4)}`, 'stated');
};
