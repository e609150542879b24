import { z } from 'zod';
import type { BriefProfile, FailedLine, SourceLine } from '../app.ts';

/** One line of input with its number from 1; `tooLong` lines come without their text. */
export interface InputLine {
  readonly n: number;
  readonly text: string;
  readonly tooLong?: true;
}

/** What a line must be; what it gives has no null and no absent fields. */
export type Shape<T> = z.ZodType<T>;

const id = z.union([z.string(), z.number()]).transform(String);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:T|$)/u, 'a day as YYYY-MM-DD')
  .transform((v) => v.slice(0, 10));
const sourceFields = {
  id,
  text: z.string().nullish(),
  html: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  url: z.string().nullish(),
  lang: z.string().nullish(),
};

/** The object without its null and absent fields. */
const withoutNulls = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && v !== undefined));

const shape = <T>(fields: z.ZodRawShape): Shape<T> => z.object(fields).transform((v) => withoutNulls(v) as T);

/** Input of `read --jsonl` and `group --jsonl`. */
export const sourceLine: Shape<SourceLine> = z
  .object(sourceFields)
  .refine((v) => typeof v.text === 'string' || typeof v.html === 'string', { message: 'needs `text` or `html`' })
  .transform((v) => withoutNulls(v) as SourceLine);

/** Input of `group --jsonl`: also what `read --jsonl` wrote, known by its `article`. */
const readAlready = z.looseObject({ id, article: z.looseObject({ text: z.string(), lang: z.string() }) });
export const groupLine: Shape<{ readonly id: string }> = z.any().transform((value, context) => {
  const known = typeof value === 'object' && value !== null && 'article' in value ? readAlready : sourceLine;
  const parsed = known.safeParse(value);
  if (parsed.success) return parsed.data as { readonly id: string };
  for (const issue of parsed.error.issues)
    context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
  return z.NEVER;
});

/** Input of `check --jsonl`. */
export const checkRequest = shape<{
  readonly id: string;
  readonly draft: string;
  readonly sources: readonly SourceLine[];
  readonly at?: string;
  readonly previous?: string;
}>({
  id,
  draft: z.string(),
  sources: z.array(shape<SourceLine>(sourceFields)),
  at: day.nullish(),
  previous: z.string().nullish(),
});

/** Input of `brief --jsonl`. */
export const briefRequest = shape<{
  readonly id: string;
  readonly articles: readonly SourceLine[];
  readonly words?: number;
  readonly at?: string;
  readonly profile?: BriefProfile;
  readonly since?: string;
}>({
  id,
  articles: z.array(sourceLine),
  words: z.number().int().positive().nullish(),
  at: day.nullish(),
  profile: z.enum(['wire', 'desk', 'assessment']).nullish(),
  since: day.nullish(),
});

/** Input of `actor --jsonl`. */
export const actorRequest = shape<{
  readonly id: string;
  readonly phrase: string;
  readonly context?: string;
  readonly date?: string;
}>({ id, phrase: z.string(), context: z.string().nullish(), date: z.string().nullish() });

const idOf = (value: unknown): string | null => {
  const given = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof given === 'string' || typeof given === 'number' ? String(given) : null;
};

type Parsed<T> = { readonly value: T } | { readonly failed: FailedLine };

const failed = (
  id: string | null,
  line: number,
  code: 'too-large' | 'bad-json' | 'bad-input',
  why: string,
): Parsed<never> => ({ failed: { id, line, problems: [{ code, message: `line ${line}: ${why}` }] } });

/** One line as JSON of a shape; a line that is none is answered with its number and why. */
export function parseLine<T>(line: InputLine, shape: Shape<T>): Parsed<T> {
  if (line.tooLong) return failed(null, line.n, 'too-large', 'longer than is taken; split the article');
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    return failed(null, line.n, 'bad-json', `no JSON: ${error instanceof Error ? error.message.slice(0, 200) : ''}`);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const issue = parsed.error.issues[0];
  return failed(
    idOf(value),
    line.n,
    'bad-input',
    `${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'wrong shape'}`,
  );
}
