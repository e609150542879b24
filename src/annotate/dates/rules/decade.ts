import { decadeIs } from '../readings.ts';
import type { Rule } from '../scene.ts';

/** The 1990s, the late 1970s, the nineties. TIMEX3 and EDTF both lose the part. */
export const decade: Rule = (c) => (c.decade === undefined ? null : decadeIs(c.decade, 'stated'));
