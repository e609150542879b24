import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/index.ts';
import { filesBelow, ROOT, textOf } from './source.ts';

const top = [...new Set(filesBelow('src').map((f) => f.split('/').slice(0, 2).join('/')))].filter(
  (f) => !f.endsWith('.ts'),
);

describe('folders', () => {
  it('each opens with what it takes, gives, and never does', () => {
    const silent = top
      .filter((f) => f !== 'src/serve' && f !== 'src/app')
      .filter(
        (f) =>
          !existsSync(path.join(ROOT, f, 'index.ts')) ||
          !/^\/\*\*[\s\S]*?Takes:[\s\S]*?Gives:[\s\S]*?Never:[\s\S]*?\*\//u.test(textOf(`${f}/index.ts`)),
      );
    expect(silent).toEqual([]);
  });

  it('a rule of the checker is named as its file, and every file of rules is in the list', () => {
    const files = filesBelow('src/check/rules')
      .filter((f) => !f.endsWith('index.ts'))
      .map((f) => path.basename(f, '.ts'));
    expect(RULES.map((r) => r.id).sort()).toEqual(files.sort());
    for (const rule of RULES)
      expect(textOf(`src/check/rules/${rule.id}.ts`)).toContain(`export const ${rule.id}: Rule`);
  });

  it('a rule id in the code is the path of its file', () => {
    const named = filesBelow('src').flatMap((f) =>
      [...textOf(f).matchAll(/['"`](?<id>annotate\/[\p{L}\d/]+)['"`]/gu)].map((m) => `src/${m.groups!.id}.ts`),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((f) => !existsSync(path.join(ROOT, f)))).toEqual([]);
  });

  it('nothing speaks of a machine or of work that is not done', () => {
    const bad = filesBelow('src').filter((f) =>
      /(?<![\p{L}])(?:TODO|FIXME|XXX(?!['X-])|HACK)(?![\p{L}])|\/work\/|\/root\//u.test(textOf(f)),
    );
    expect(bad).toEqual([]);
  });
});
