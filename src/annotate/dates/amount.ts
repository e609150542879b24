import type { TimeUnit } from '../../languages/shape/dates.ts';
import type { Captured } from './captured.ts';

/** The unit of a match, singular or plural. */
export const unitOrNull = (c: Captured): TimeUnit | null => c.unit ?? c.units ?? null;
