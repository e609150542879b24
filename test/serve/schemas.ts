import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { ROOT } from './run.ts';

export type Command = 'read' | 'group' | 'check' | 'brief' | 'actor';

/** What is wrong with a value by a published schema, in words; empty where nothing is. */
export function faults(schema: `${Command}.output` | 'claim', value: unknown): string[] {
  const validate = compiled.get(schema) ?? compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

type Validate = ReturnType<Ajv['compile']>;
const compiled = new Map<string, Validate>();

function compile(schema: string): Validate {
  const text = readFileSync(path.join(ROOT, 'schema', `${schema}.schema.json`), 'utf8');
  const made = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(text));
  compiled.set(schema, made);
  return made;
}
