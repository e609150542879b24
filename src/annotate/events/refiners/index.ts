import type { EventAnnotation } from '../../../record/index.ts';
import type { Doc } from '../../../syntax/types.ts';
import type { Mentioned } from '../../mentions/index.ts';
import { answered } from './answered.ts';
import { bothSides } from './bothSides.ts';
import { once } from './once.ts';
import { outcome } from './outcome.ts';
import { thoseTalks } from './thoseTalks.ts';
import type { Refiner } from './types.ts';

/** Applied in this order: who both sides are must be known before `those talks` can tell the other party. */
const REFINERS: readonly Refiner[] = [bothSides, outcome, thoseTalks, answered, once];

/** The events after every refiner. */
export function refined(doc: Doc, m: Mentioned, events: readonly EventAnnotation[]): readonly EventAnnotation[] {
  return REFINERS.reduce<readonly EventAnnotation[]>((list, refine) => refine(doc, m, list), events);
}
