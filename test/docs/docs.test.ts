import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { levelOf, NOTES, PROFILES, RULES } from '../../src/app.ts';
import { CODES } from '../../src/serve/cli/codes.ts';
import { COMMANDS } from '../../src/serve/cli/commands.ts';
import { STATUSES } from '../../src/serve/cli/program.ts';
import { FAULTS } from '../../src/serve/http/faults.ts';
import { ROUTES } from '../../src/serve/http/routes/index.ts';
import { filesBelow, ROOT, textOf } from '../habits/source.ts';
import { program } from '../serve/run.ts';

const load = async <T>(file: string): Promise<T> => (await import(new URL(`../../${file}`, import.meta.url).href)) as T;

const reference = async (commands: typeof COMMANDS): Promise<Record<string, string>> => {
  const { referencePages } = await load<{ referencePages: (made: object) => Record<string, string> }>(
    'scripts/docs/reference.mjs',
  );
  const { rulesWithExamples } = await load<{ rulesWithExamples: (...made: unknown[]) => object[] }>(
    'scripts/docs/rules.mjs',
  );
  const schemas = readdirSync(path.join(ROOT, 'schema'))
    .sort()
    .map((file) => ({ file, title: (JSON.parse(textOf(`schema/${file}`)) as { title: string }).title }));
  return referencePages({
    commands,
    statuses: STATUSES,
    codes: CODES,
    notes: NOTES,
    rules: rulesWithExamples(RULES, PROFILES, levelOf, ROOT),
    schemas,
    routes: ROUTES,
    faults: FAULTS,
  });
};

const blocks = async (page: string): Promise<string> => {
  program();
  const { withBlocks } = await load<{ withBlocks: (text: string, root: string) => string }>('scripts/docs/blocks.mjs');
  return withBlocks(page, ROOT);
};

const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesBelow('docs', '.md')].filter(
  (f) => !f.startsWith('docs/tutorial/'),
);

describe('the reference', () => {
  it('is what the program’s definitions give (npm run docs writes it)', async () => {
    const made = await reference(COMMANDS);
    expect(Object.keys(made).sort()).toEqual(readdirSync(path.join(ROOT, 'docs/reference')).sort());
    for (const [file, text] of Object.entries(made)) expect(textOf(`docs/reference/${file}`)).toBe(text);
  });

  it('has every command, every flag, every code, every rule and every route', () => {
    const page = textOf('docs/reference/commands.md');
    for (const c of COMMANDS) {
      const own = page.split(`\n## ${c.name}\n`)[1]?.split('\n## ')[0] ?? '';
      for (const o of c.options) expect(own, `${c.name} ${o.flags}`).toContain(`\`${o.flags}\``);
      expect(own, c.name).toContain(c.examples[0]![0]);
    }
    for (const code of Object.keys(CODES)) expect(textOf('docs/reference/codes.md')).toContain(`\`${code}\``);
    for (const r of ROUTES) expect(textOf('docs/reference/api.md')).toContain(`| \`${r.method} ${r.path}\` |`);
    for (const r of RULES) expect(textOf('docs/reference/rules.md')).toContain(`\n## ${r.id}\n`);
  });

  it('would not be the same with another flag', async () => {
    const [first, ...rest] = COMMANDS;
    const more = { ...first!, options: [...first!.options, { flags: '--loud', about: 'in large letters' }] };
    expect((await reference([more, ...rest]))['commands.md']).not.toBe(textOf('docs/reference/commands.md'));
  });
});

describe('blocks that show the program at work', () => {
  it.each(['README.md', 'docs/tutorial.md'])(
    '%s has what the program prints (npm run docs writes it)',
    async (file) => {
      const text = textOf(file);
      expect(text).toContain('<!-- run: onrecord ');
      expect(await blocks(text)).toBe(text);
    },
  );

  it('are made anew, and fail where the command ends otherwise', async () => {
    const stale = '<!-- run: onrecord --version -->\n```text\nold\n```\n';
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    expect(await blocks(stale)).toBe(stale.replace('old', version));
    await expect(blocks('<!-- run: onrecord brieff -->\n')).rejects.toThrow('ended with 2');
  });
});

describe('links of the pages', () => {
  it.each(PAGES)('%s names files that exist', (file) => {
    const named = [...textOf(file).matchAll(/\]\((?<to>[^)#\s]+)(?:#[^)]*)?\)/gu)].map((m) => m.groups!.to!);
    const dead = named.filter((to) => !/^https?:/u.test(to) && !existsSync(path.join(ROOT, path.dirname(file), to)));
    expect(dead).toEqual([]);
  });

  it.each(PAGES)('%s names paths of the source that exist', (file) => {
    const named = [...textOf(file).matchAll(/`(?<path>(?:src|test|eval|bench|scripts|training)\/[\w./-]*[\w/])`/gu)];
    const dead = named.map((m) => m.groups!.path!).filter((p) => !existsSync(path.join(ROOT, p)));
    expect(dead).toEqual([]);
  });

  it.each(PAGES)('%s names npm scripts that exist', (file) => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...textOf(file).matchAll(/npm run (?<name>[\w:-]+)/gu)].map((m) => m.groups!.name!);
    expect(named.filter((n) => !(n in scripts))).toEqual([]);
  });
});
