import type { EventAnnotation } from '../../../record/index.ts';
import type { Doc } from '../../../syntax/types.ts';
import type { Mentioned } from '../../mentions/index.ts';

/** Mends the list of events as a whole; gives a new list. */
export type Refiner = (doc: Doc, m: Mentioned, events: readonly EventAnnotation[]) => readonly EventAnnotation[];
