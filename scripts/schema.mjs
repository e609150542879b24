// Writes schema/*.json from the types: `npm run schema`. A test compares what is committed with what the types give.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

const RECORD = 'src/record/index.ts';

/** Type, the file that publishes it, and the source file that has it. */
export const PUBLISHED = [
  ['ReadLine', 'read.output', RECORD],
  ['GroupLine', 'group.output', RECORD],
  ['CheckLine', 'check.output', RECORD],
  ['BriefLine', 'brief.output', RECORD],
  ['ActorLine', 'actor.output', RECORD],
  ['Claim', 'claim', RECORD],
  ['Models', 'api.output', 'src/serve/model/types.ts'],
];

const generatorOf = (file) =>
  createGenerator({
    path: `${root}/${file}`,
    tsconfig: `${root}/tsconfig.json`,
    skipTypeCheck: true,
    additionalProperties: true,
    topRef: true,
    sortProps: true,
  });

// What marks a type as made by its guard alone is no property that anybody writes.
const BRAND = /^__@/u;

/** A schema without the brands of its types. */
function unbranded(value) {
  if (Array.isArray(value)) return value.filter((x) => typeof x !== 'string' || !BRAND.test(x)).map(unbranded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (BRAND.test(k) ? [] : [[k, unbranded(v)]])));
}

/** The schemas by file name, as text. */
export function schemas() {
  const generators = new Map([...new Set(PUBLISHED.map(([, , file]) => file))].map((file) => [file, generatorOf(file)]));
  return Object.fromEntries(
    PUBLISHED.map(([type, name, file]) => {
      const generator = generators.get(file);
      const made = unbranded(generator.createSchema(type));
      // A failed line has nothing else: were it open, it would cover every faulty answer.
      if (made.definitions.FailedLine) made.definitions.FailedLine.additionalProperties = false;
      const schema = { $id: `urn:onrecord:${version}:${name}`, title: type, version, ...made };
      return [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${root}/schema`, { recursive: true });
  for (const [file, text] of Object.entries(schemas())) writeFileSync(`${root}/schema/${file}`, text);
}
