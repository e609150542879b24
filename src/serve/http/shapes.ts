import { z } from 'zod';
import { PROFILES } from '../../app.ts';
import { isDay } from '../../record/index.ts';

/** The fields that several routes take; each says in words what it is. */
export const none = z.object({});

export const day = z.string().refine(isDay, 'a day of the calendar as YYYY-MM-DD').meta({ format: 'date' });

/** A field of a form that was left as it was counts as not given. */
export const orNone = <T extends z.ZodType>(shape: T) =>
  z.preprocess((v) => (v === '' ? undefined : v), shape.optional());

export const at = day.optional().describe('The day that stands for today; the story’s last day where none is given.');

const MOST = 200;
const USUAL = 20;

/** The fields of a list that is read a page at a time; `most` and `usual` numbers of items. */
export const paging = {
  cursor: z.string().max(400).optional().describe('Where to go on: `next` of the page before.'),
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL).describe('At most this many items.'),
};

export const sides = z
  .string()
  .regex(/^[^,]+,[^,]+$/u, 'two sides, as in MEX,USA')
  .optional()
  .describe(
    'The two sides to hold against each other, by country code or name; the two most heard where none are given.',
  );

export const profile = z
  .enum(Object.keys(PROFILES) as [string, ...string[]])
  .default('wire')
  .describe('Which rules count.');

/** The two sides of a query. */
export const sidesOf = (given: string | undefined): readonly string[] | undefined =>
  given?.split(',').map((s) => s.trim());

/** Lines of a field of a form, or the items of a list. */
export const lines = z
  .union([z.array(z.string()), z.string()])
  .transform((v) => (typeof v === 'string' ? v.split('\n') : v).map((l) => l.trim()).filter((l) => l !== ''));
