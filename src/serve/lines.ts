import { z } from 'zod';
import type { FailedLine, SourceLine } from '../app.ts';

const sourceFields = {
  text: z.string().optional(),
  html: z.string().optional(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  lang: z.string().nullish(),
};
const id = z.union([z.string(), z.number()]).transform(String);
const source = z
  .object({ id, ...sourceFields })
  .refine((v) => v.text !== undefined || v.html !== undefined, { message: 'needs `text` or `html`' });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/u, 'a day as YYYY-MM-DD');

/** Input of `read --jsonl` and `group --jsonl`; null fields count as absent. */
export const sourceLine = source.transform((v): SourceLine => withoutNulls(v) as unknown as SourceLine);

/** Input of `group --jsonl`: also what `read --jsonl` wrote, known by its `article`. */
export const groupLine = z.union([
  z.looseObject({ id, article: z.looseObject({ text: z.string(), lang: z.string() }) }),
  sourceLine,
]);

/** Input of `check --jsonl`. */
export const checkRequest = z.object({
  id,
  draft: z.string(),
  sources: z.array(z.object({ id, ...sourceFields }).transform((v) => withoutNulls(v) as unknown as SourceLine)),
  at: day.nullish(),
});

/** Input of `brief --jsonl`. */
export const briefRequest = z.object({
  id,
  articles: z.array(sourceLine),
  words: z.number().int().positive().nullish(),
  at: day.nullish(),
});

/** Input of `actor --jsonl`; the labelled lines of others call the phrase `text`. */
export const actorRequest = z.object({
  id,
  phrase: z.string(),
  context: z.string().nullish(),
  date: z.string().nullish(),
});

/** The object without its null and absent fields. */
export function withoutNulls<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };
}

const idOf = (value: unknown): string | null => {
  const given = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof given === 'string' || typeof given === 'number' ? String(given) : null;
};

/** One line as JSON of a shape; a line that is none is answered with its number and why. */
export function parseLine<T>(
  line: { readonly n: number; readonly text: string; readonly tooLong?: true },
  shape: z.ZodType<T>,
): { readonly value: T } | { readonly failed: FailedLine } {
  if (line.tooLong)
    return {
      failed: { id: null, line: line.n, problems: [{ code: 'too-large', message: `line ${line.n} is too long` }] },
    };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : '';
    return {
      failed: {
        id: null,
        line: line.n,
        problems: [{ code: 'bad-json', message: `line ${line.n} is no JSON: ${why}` }],
      },
    };
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const issue = parsed.error.issues[0];
  const message = `line ${line.n}: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'wrong shape'}`;
  return { failed: { id: idOf(value), line: line.n, problems: [{ code: 'bad-input', message }] } };
}
