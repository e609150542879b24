import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pays } from '../../src/serve/worker/ahead.ts';
import { child, run, temporary } from './run.ts';
import { HARBOUR } from './texts.ts';

const ARTICLES = 14;
const dir = temporary();
const sources = path.join(dir, 'sources');
mkdirSync(sources);
for (let i = 0; i < ARTICLES; i++)
  writeFileSync(
    path.join(sources, `${String(i).padStart(2, '0')}.md`),
    `---\noutlet: Post ${i}\npublished: 2026-04-${String(8 + i).padStart(2, '0')}\nlang: en\n---\n\n${HARBOUR.text.replace('40 minutes', `${40 + i} minutes`)}\n`,
  );
writeFileSync(
  path.join(dir, 'draft.md'),
  '“We will open three of the five zones by the end of May,” Tessa Aldane told reporters. She said the talks lasted 40 minutes.\n',
);

it('finds the same with a thread that reads and weighs beside the program as without', async () => {
  const args = ['check', 'draft.md', '--against', 'sources', '--format', 'json'];
  const [beside, alone] = [child(args, { cwd: dir }), await run(args, { cwd: dir })];
  expect(beside.stderr).toBe('');
  expect(beside.status).toBe(1);
  const { findings } = JSON.parse(alone.out) as { readonly findings: readonly { readonly rule: string }[] };
  expect(findings.map((f) => f.rule)).toEqual(expect.arrayContaining(['Q1', 'C4']));
  expect(beside.stdout).toBe(alone.out);
});

it('starts none from a source file', () => {
  expect(pays(100, 8)).toBe(0);
});
