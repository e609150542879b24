// npm run docs: writes docs/reference and the blocks of README.md and docs/tutorial.md anew. A test compares what is committed with what these give.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { levelOf, NOTES, PROFILES, RULES } from '../dist/app.js';
import { CODES } from '../dist/serve/cli/codes.js';
import { COMMANDS } from '../dist/serve/cli/commands.js';
import { STATUSES } from '../dist/serve/cli/program.js';
import { FAULTS } from '../dist/serve/http/faults.js';
import { ROUTES } from '../dist/serve/http/routes/index.js';
import { withBlocks } from './docs/blocks.mjs';
import { referencePages } from './docs/reference.mjs';
import { rulesWithExamples } from './docs/rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const schemas = readdirSync(`${root}/schema`)
  .sort()
  .map((file) => ({ file, title: JSON.parse(readFileSync(`${root}/schema/${file}`, 'utf8')).title }));
const pages = referencePages({
  commands: COMMANDS,
  statuses: STATUSES,
  codes: CODES,
  notes: NOTES,
  rules: rulesWithExamples(RULES, PROFILES, levelOf, root),
  schemas,
  routes: ROUTES,
  faults: FAULTS,
});
mkdirSync(`${root}/docs/reference`, { recursive: true });
for (const [file, text] of Object.entries(pages)) writeFileSync(`${root}/docs/reference/${file}`, text);
for (const file of ['README.md', 'docs/tutorial.md']) {
  const made = withBlocks(readFileSync(`${root}/${file}`, 'utf8'), root);
  writeFileSync(`${root}/${file}`, made);
}
