import { date } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** Now, recently, soon, the future. */
export const vague: Rule = (c) => (c.vague ? date(c.vague, undefined, 'stated') : null);
