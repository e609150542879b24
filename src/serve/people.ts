import { z } from 'zod';
import { alpha2Of, type GivenOffice, INTERNATIONAL, SECTORS } from '../world/index.ts';

const code = z.string().refine((v) => alpha2Of(v) !== undefined || v in INTERNATIONAL, {
  message: 'must be an ISO 3166-1 code of three letters, such as FRA',
});
const day = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'must be a day, month or year as YYYY-MM-DD, YYYY-MM or YYYY');
const office = z
  .strictObject({
    name: z.string().regex(/\S\s+\S/u, 'must be a full name: a surname alone may mean several people'),
    country: code,
    role: z.string().nullish(),
    sector: z
      .string()
      .refine((v) => v in SECTORS, { message: `must be one of ${Object.keys(SECTORS).join(', ')}` })
      .nullish(),
    from: day.nullish(),
    to: day.nullish(),
  })
  .refine((v) => !v.from || !v.to || v.from <= v.to, { path: ['to'], message: 'must not be before `from`' });

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What is wrong with a line, and where. */
export class PeopleFault extends Error {}

function officeOf(line: string, n: number): GivenOffice {
  const value = json(line);
  if (value === undefined) throw new PeopleFault(`line ${n} is no JSON object`);
  const parsed = office.safeParse(value);
  if (parsed.success)
    return Object.fromEntries(Object.entries(parsed.data).filter(([, v]) => v)) as unknown as GivenOffice;
  const [issue] = parsed.error.issues;
  throw new PeopleFault(`line ${n}: ${issue!.path.join('.') || 'the line'}: ${issue!.message}`);
}

/** The offices of a people file: JSON Lines of `{name, country, role?, sector?, from?, to?}`, empty lines left out. Throws `PeopleFault`. */
export const peopleIn = (text: string): GivenOffice[] =>
  text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .flatMap((line, i) => (line.trim() === '' ? [] : [officeOf(line, i + 1)]));
