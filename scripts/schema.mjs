// Writes schema/*.json from the types of src/record/index.ts: `npm run schema`. A test compares what is committed with what the types give.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Type in src/record/index.ts and the file that publishes it. */
export const PUBLISHED = {
  ReadLine: 'read.output',
  GroupLine: 'group.output',
  CheckLine: 'check.output',
  BriefLine: 'brief.output',
  ActorLine: 'actor.output',
  Claim: 'claim',
};

/** The schemas by file name, as text. */
export function schemas() {
  const generator = createGenerator({
    path: `${root}/src/record/index.ts`,
    tsconfig: `${root}/tsconfig.json`,
    skipTypeCheck: true,
    additionalProperties: true,
    topRef: true,
    sortProps: true,
  });
  return Object.fromEntries(
    Object.entries(PUBLISHED).map(([type, name]) => {
      const made = generator.createSchema(type);
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
