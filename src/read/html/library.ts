import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** The parser of pages, loaded with the first one: whoever reads plain text alone does without. */
export const library = () => load('linkedom') as typeof import('linkedom');
