import type { ShapeRule } from '../shape.ts';
import { amount } from './amount.ts';
import { changeNounAfter, changeNounBefore } from './changeNoun.ts';
import { changeVerb } from './changeVerb.ts';
import { comparison } from './comparison.ts';
import { counted } from './counted.ts';
import { duration } from './duration.ts';
import { share } from './share.ts';
import { shareOfNoun } from './shareOfNoun.ts';
import { stoodAt } from './stoodAt.ts';
import { upFrom } from './upFrom.ts';
import { voted } from './voted.ts';

export { REFUSALS } from './refusals.ts';

/** Applied in this order; the first that reads the words ends it. Changes come before shares: `a 40 percent drop of claims`. */
export const SHAPES: readonly ShapeRule[] = [
  changeNounAfter,
  changeNounBefore,
  comparison,
  upFrom,
  shareOfNoun,
  share,
  changeVerb,
  duration,
  amount,
  counted,
  voted,
  stoodAt,
];
