import { readFileSync } from 'node:fs';

/** The package's version, from its own package.json, which lies three folders above this file both in src/ and in dist/. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
