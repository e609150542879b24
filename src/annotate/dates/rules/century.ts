import { centuryIs } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** The 20th century, 18th-century. */
export const century: Rule = (c) => (c.ordinal ? centuryIs(c.ordinal - 1, 'stated') : null);
