import { readFileSync } from 'node:fs';
import type { Models } from '../model/types.ts';

type Json = Readonly<Record<string, unknown>>;

const OLD = '#/definitions/';

/** The schemas of what is answered, made from the types by `npm run schema`. */
const definitions = (): Json =>
  (
    JSON.parse(readFileSync(new URL('../../../schema/api.output.schema.json', import.meta.url), 'utf8')) as {
      definitions: Json;
    }
  ).definitions;

const named = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/definitions\/(?<name>[^"]+)"/gu)].map((m) =>
    decodeURIComponent(m.groups!.name!),
  );

const moved = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(OLD, '#/$defs/'));

/** The schema of a model by itself, with all that it refers to, as JSON Schema 2020-12. */
export function schemaOf(model: keyof Models): { readonly type: 'object' } & Json {
  const all = definitions();
  const reached = new Set(named(all[model]));
  for (const name of reached) for (const next of named(all[name])) reached.add(next);
  const defs = Object.fromEntries([...reached].sort().map((name) => [name, moved(all[name])]));
  return { ...(moved(all[model]) as Json), type: 'object', $defs: defs };
}
