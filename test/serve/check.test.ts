import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ran, ROOT, run, running, temporary } from './run.ts';
import { GULL, HARBOUR } from './texts.ts';

const dir = temporary();
const file = (name: string): string => path.join(dir, name);
const on = (...args: string[]): Promise<Ran> => run(['check', ...args, '--at', '2026-04-10'], { cwd: dir });

/** One altered quotation among sentences that the sources have. */
const WRONG = '“We will open three of the five zones by the end of May,” Tessa Aldane told reporters.';
const FAIR = 'The foreign ministers of Brannia and Ostmark met in Ellsport.';

interface Told {
  readonly findings: readonly { readonly rule: string; readonly start: number; readonly end: number }[];
}
const findings = async (draft: string, ...more: string[]): Promise<Told['findings']> =>
  (JSON.parse((await on(draft, '--against', 'reports', '--json', ...more)).out) as Told).findings;

beforeAll(() => {
  mkdirSync(file('reports'));
  for (const a of [HARBOUR, GULL])
    writeFileSync(
      file(`reports/${a.id}.md`),
      `---\ntitle: ${a.title}\noutlet: ${a.outlet}\npublished: ${a.published}\nlang: en\n---\n\n${a.text}\n`,
    );
  writeFileSync(file('draft.md'), `${FAIR}\n\n${WRONG}\n`);
});

describe('--against', () => {
  it('takes several files, and is what --sources is', async () => {
    const both = await on('draft.md', '--against', 'reports/harbour.md', 'reports/gull.md', '--json');
    expect(both.status).toBe(1);
    expect((await on('draft.md', '--sources', 'reports', '--json')).out).toBe(
      (await on('draft.md', '--against', 'reports', '--json')).out,
    );
    expect((JSON.parse(both.out) as Told).findings.map((f) => f.rule)).toContain('Q1');
  });

  it('stands beside a story of the record where one is named', async () => {
    await run(['add', 'reports/harbour.md', '--db', 'r.db'], { cwd: dir });
    writeFileSync(file('other.md'), 'Sorel said a delegation from Ostmark would travel to Ellsport.');
    const without = await on('other.md', '--db', 'r.db');
    expect(without.out).toContain('by 1 source');
    expect((await on('other.md', 'ministers', '--against', 'reports/gull.md', '--db', 'r.db')).out).toContain(
      '1 of 1 sentence backed by 2 sources',
    );
  });
});

describe('text', () => {
  it('shows the sentence with carets under the words that are meant', async () => {
    const { out } = await run(['check', 'draft.md', '--against', 'reports'], { cwd: dir, width: 100 });
    const lines = out.split('\n');
    const at = lines.findIndex((l) => l.includes('error Q1'));
    const carets = /(?<space> *)(?<marks>\^+)/u.exec(lines[at + 2]!)!.groups!;
    const under = lines[at + 1]!.slice(carets.space!.length, carets.space!.length + carets.marks!.length);
    expect(WRONG).toContain(under);
    expect(under).toContain('three of the five zones');
    expect(out).toContain('The sources have: ');
    expect(out).toContain('Why: ');
  });

  it('keeps to the width, a long sentence cut around the place', async () => {
    writeFileSync(
      file('long.md'),
      `${'The talks were long and, as all who were there agree, cold; '.repeat(6)}${WRONG}`,
    );
    const { out } = await run(['check', 'long.md', '--against', 'reports'], { cwd: dir, width: 60 });
    expect(Math.max(...out.split('\n').map((l) => l.length))).toBeLessThanOrEqual(60);
  });

  it('suggests who to name where the draft leaves the speaker out, and changes nothing', async () => {
    const bare = 'Ostmark has not agreed to new fishing quotas.';
    writeFileSync(file('bare.md'), bare);
    const { out } = await on('bare.md', '--against', 'reports', '--fix');
    expect(out).toMatch(/Suggested: according to .*Sorel/u);
    expect(readFileSync(file('bare.md'), 'utf8')).toBe(bare);
  });
});

describe('--format sarif', () => {
  it('is valid SARIF 2.1.0', async () => {
    const schema = createGenerator({
      path: path.join(ROOT, 'node_modules/@types/sarif/index.d.ts'),
      type: 'Log',
      skipTypeCheck: true,
      additionalProperties: false,
    }).createSchema('Log');
    const valid = new Ajv({ strict: false, allErrors: true }).compile(schema as object);
    const log = JSON.parse((await on('draft.md', '--against', 'reports', '--format', 'sarif')).out) as {
      runs: {
        results: { ruleId: string; ruleIndex: number; locations: object[] }[];
        tool: { driver: { rules: { id: string }[] } };
      }[];
    };
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
    const [{ results, tool }] = log.runs as [(typeof log.runs)[number]];
    expect(results.length).toBeGreaterThan(0);
    for (const r of results) expect(tool.driver.rules[r.ruleIndex]!.id).toBe(r.ruleId);
    expect(valid({ ...log, runs: [{ results }] })).toBe(false);
  });
});

describe('--format github', () => {
  it('writes one workflow command a finding, at its line and column', async () => {
    const { out, status } = await on('draft.md', '--against', 'reports', '--format', 'github');
    expect(status).toBe(1);
    const line = out.split('\n').find((l) => l.includes('Q1'))!;
    expect(line).toMatch(/^::error file=draft\.md,line=3,endLine=3,col=2,endColumn=\d+,title=Q1 [^:]+::\S/u);
    expect(
      out
        .trimEnd()
        .split('\n')
        .every((l) => /^::(?:error|warning|notice) /u.test(l)),
    ).toBe(true);
  });
});

describe('drafts', () => {
  it('in HTML are told of in their own characters', async () => {
    const page = `<!doctype html><html><head><title>x &amp; y</title><style>p{}</style></head><body>\n<p>${FAIR.replace('Ellsport', '<b>Ells</b>port')}</p>\n<p>&ldquo;We will open <em>three</em> of the five zones by the end of May,&rdquo; Tessa Aldane told reporters.</p></body></html>`;
    writeFileSync(file('draft.html'), page);
    const found = (await findings('draft.html')).find((f) => f.rule === 'Q1')!;
    const words = page.slice(found.start, found.end);
    expect(words).toContain('<em>three</em>');
    expect(words).not.toContain('Tessa');
    const markdown = (await findings('draft.md')).map((f) => f.rule);
    expect((await findings('draft.html')).map((f) => f.rule)).toEqual(markdown);
  });

  it('silence a rule in HTML too', async () => {
    writeFileSync(file('quiet.html'), `<html><body><!-- onrecord-disable Q1 --><p>${WRONG}</p></body></html>`);
    expect((await findings('quiet.html')).map((f) => f.rule)).not.toContain('Q1');
  });

  it('that are no .docx after all are told of', async () => {
    writeFileSync(file('bad.docx'), 'PK\u0003\u0004 and no more');
    const { status, err } = await on('bad.docx', '--against', 'reports');
    expect(status).toBe(2);
    expect(err).toContain('no .docx document that can be read');
  });
});

describe('--fix', () => {
  it('sets glyphs right, and no word, address or code', async () => {
    const before = `He said "yes, it's so" to the [desk](x "a title").\n\nUse \`"raw"\` here. 5" wide. An open " mark.\n`;
    writeFileSync(file('glyphs.md'), before);
    const { err } = await on('glyphs.md', '--against', 'reports', '--fix');
    expect(err).toContain('3 glyphs of quotation set right in glyphs.md');
    expect(readFileSync(file('glyphs.md'), 'utf8')).toBe(before.replace('"yes, it\'s so"', '“yes, it’s so”'));
    expect((await on('glyphs.md', '--against', 'reports', '--fix')).err).not.toContain('glyph');
  });
});

describe('--watch', () => {
  it('checks again when the draft changes', async () => {
    writeFileSync(file('watched.md'), WRONG);
    const child = running(['check', file('watched.md'), '--against', file('reports'), '--watch']);
    let out = '';
    const seen = (text: string): Promise<void> =>
      new Promise((done) => {
        const look = (): void => {
          if (out.includes(text)) done();
        };
        child.stdout!.on('data', (d: Buffer) => {
          out += d.toString('utf8');
          look();
        });
        look();
      });
    await seen('1 error');
    writeFileSync(file('watched.md'), FAIR);
    await seen('0 errors');
    child.kill();
    expect(out.match(/backed by 2 sources/gu)!.length).toBeGreaterThan(1);
  });
});

describe('a draft that can’t be checked', () => {
  it.each([
    ['empty', '', 'there is no text in it'],
    ['blank', ' \n\n', 'there is no text in it'],
    ['binary', Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 37) % 256)), 'bytes that are no text'],
  ])('%s is wrong usage', async (name, bytes, why) => {
    writeFileSync(file(`${name}.md`), bytes);
    const { status, err } = await on(`${name}.md`, '--against', 'reports');
    expect(status).toBe(2);
    expect(err).toContain(why);
  });
});
