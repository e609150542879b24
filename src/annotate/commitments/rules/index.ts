import { demanded } from './demanded.ts';
import { isTo } from './isTo.ts';
import { mustDo } from './mustDo.ts';
import { promised } from './promised.ts';
import { promiseNoun } from './promiseNoun.ts';
import { setFor } from './setFor.ts';
import { toBeDone } from './toBeDone.ts';
import type { OwedRule } from './types.ts';
import { ultimatum } from './ultimatum.ts';
import { upcoming } from './upcoming.ts';
import { willDo } from './willDo.ts';

/** Applied to each token in this order; the first that finds an act keeps it, so an ultimatum is not read as a gift. */
export const RULES: readonly OwedRule[] = [
  ultimatum,
  demanded,
  promised,
  promiseNoun,
  isTo,
  setFor,
  toBeDone,
  willDo,
  mustDo,
  upcoming,
];
