import type { z } from 'zod';
import { fault } from './faults.ts';
import type { BodyOf } from './route.ts';

/** The largest request that is taken, in bytes. */
export const LARGEST = 16 * 1024 * 1024;

/** A request’s body as it came. */
export interface RawBody {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** A request’s body, read: fields by name, files apart. */
export interface Fields {
  readonly values: unknown;
  readonly files: readonly Uint8Array[];
  readonly form: boolean;
}

const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/iu;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json(?:;|$)/iu;

export const isForm = (type: string): boolean => FORM.test(type);

function fromJson(bytes: Uint8Array): Fields {
  try {
    return { values: JSON.parse(Buffer.from(bytes).toString('utf8')), files: [], form: false };
  } catch {
    throw fault('bad-request', 'The body is no JSON.');
  }
}

/** A form’s fields; one that is there several times, as boxes that are ticked are, has a line for each. What was left empty was not given; a browser sends its lines with CRLF, which nobody typed. */
async function fromForm({ bytes, type }: RawBody): Promise<Fields> {
  const data = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData().catch(() => {
    throw fault('bad-request', 'The form can’t be read.');
  });
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  const files: Uint8Array[] = [];
  for (const [name, value] of data) {
    if (typeof value === 'string') {
      if (value.trim() === '') continue;
      const typed = value.replace(/\r\n?/gu, '\n');
      values[name] = name in values ? `${values[name]}\n${typed}` : typed;
    } else if (value.size > 0) {
      files.push(new Uint8Array(await value.arrayBuffer()));
    }
  }
  return { values, files, form: true };
}

/** Reads a body by its media type; throws a fault where it is of none that is taken. */
export async function fieldsOf(raw: RawBody): Promise<Fields> {
  if (isForm(raw.type)) return fromForm(raw);
  if (JSON_TYPE.test(raw.type)) return fromJson(raw.bytes);
  throw fault('wrong-type', 'Send application/json, or a form.');
}

/** `value` in its shape; throws a fault that names the first field that is not as it should be. */
function shaped<T>(shape: z.ZodType<T>, value: unknown): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw fault('bad-request', `${issue?.path.join('.') || 'the request'}: ${issue?.message ?? 'not as it should be'}`);
}

/** The body of a request in the shape that a route asks for. */
export const bodyOf = async (
  raw: RawBody,
  { shape }: BodyOf<unknown>,
): Promise<{ readonly body: unknown; readonly files: readonly Uint8Array[]; readonly form: boolean }> => {
  const { values, files, form } = await fieldsOf(raw);
  return { body: shaped(shape, values), files, form };
};

/** A query as fields; of one that is given twice, the last counts. */
export const queryOf = (url: URL, shape: z.ZodObject): Readonly<Record<string, unknown>> =>
  shaped(shape, Object.fromEntries(url.searchParams));
