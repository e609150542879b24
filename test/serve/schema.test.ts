import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run, toLines } from './run.ts';
import { faults } from './schemas.ts';
import { HARBOUR } from './texts.ts';

const FOLDER = path.join(ROOT, 'schema');

describe('the published schemas', () => {
  it('are those of the types (npm run schema writes them)', async () => {
    const made = (await import(new URL('../../scripts/schema.mjs', import.meta.url).href)) as {
      schemas: () => Record<string, string>;
    };
    const fresh = made.schemas();
    expect(Object.keys(fresh).sort()).toEqual(readdirSync(FOLDER).sort());
    for (const [file, text] of Object.entries(fresh)) expect(readFileSync(path.join(FOLDER, file), 'utf8')).toBe(text);
  });

  it('carry the version of the program', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    for (const file of readdirSync(FOLDER))
      expect(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))).toMatchObject({ version });
  });

  it('refuse what is no answer', async () => {
    const line = JSON.parse((await run(['read', '--jsonl'], { stdin: toLines([HARBOUR]) })).out);
    expect(faults('read.output', line)).toEqual([]);
    expect(faults('read.output', { ...line, dates: [{ start: 'one' }] })).not.toEqual([]);
    expect(faults('read.output', { ...line, article: { text: 4 } })).not.toEqual([]);
    expect(faults('read.output', {})).not.toEqual([]);
  });
});
