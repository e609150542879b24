import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromLines, type Ran, run, type Surroundings, temporary } from './run.ts';
import { GULL, HARBOUR } from './texts.ts';

const dir = temporary();
const DB = path.join(dir, 'record.db');
const page = (a: typeof HARBOUR | typeof GULL): string =>
  `---\ntitle: ${a.title}\noutlet: ${a.outlet}\npublished: ${a.published}\nlang: en\n---\n\n${a.text}\n`;

/** A command on the tests' record. */
const on = (command: string, args: readonly string[] = [], s: Surroundings = {}): Promise<Ran> =>
  run([command, '--db', DB, ...args], { cwd: dir, ...s });

const json = async (command: string, ...args: string[]): Promise<never> =>
  JSON.parse((await on(command, ['--json', ...args])).out) as never;

let added: Ran;
/** A story of the record: how the articles are grouped is not this test's business. */
let story: { readonly id: string; readonly title: string };
beforeAll(async () => {
  mkdirSync(path.join(dir, 'reports'));
  writeFileSync(path.join(dir, 'reports/harbour.md'), page(HARBOUR));
  writeFileSync(path.join(dir, 'reports/gull.md'), page(GULL));
  added = await on('add', ['reports']);
  story = ((await json('stories')) as (typeof story)[])[0]!;
});

describe('a record that is not there', () => {
  it.each(['stories', 'show', 'timeline', 'brief', 'compare', 'due', 'export', 'verify'])(
    '%s says so, makes none, and ends with 1',
    async (name) => {
      const file = path.join(dir, 'none.db');
      const { status, out, err } = await run([name, '--db', file]);
      expect([status, out]).toEqual([1, '']);
      expect(err).toContain('onrecord add');
      expect(existsSync(file)).toBe(false);
    },
  );
});

describe('add', () => {
  it('reports each article with what it holds', () => {
    expect([added.status, added.err]).toEqual([0, '']);
    expect(added.out).toMatch(/^added \w{8} No deal on quotas, says Sorel \(\d+ statements?, /mu);
    expect(added.out).toContain('Ministers meet over the strait');
  });

  it('changes nothing the second time', async () => {
    const before = (await on('export')).out;
    const again = await on('add', ['reports']);
    expect(again.status).toBe(0);
    expect(again.out.match(/^unchanged /gmu)).toHaveLength(2);
    expect((await on('export')).out).toBe(before);
  });

  it('takes standard input and what is said of it', async () => {
    const db = path.join(dir, 'pasted.db');
    const args = [
      'add',
      '--db',
      db,
      '--published',
      '2026-05-02',
      '--outlet',
      'Pasted',
      '--title',
      'A paste',
      '--json',
      '-',
    ];
    const { status, out } = await run(args, { stdin: GULL.text });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'A paste', outcome: 'added' });
    const [story] = JSON.parse((await run(['stories', '--db', db, '--json'])).out) as { from: string }[];
    expect(story).toMatchObject({ from: '2026-05-02' });
  });

  it('tells of what can’t be read, adds the rest, and ends with 1', async () => {
    const db = path.join(dir, 'mixed.db');
    writeFileSync(path.join(dir, 'empty.txt'), '');
    const { status, out, err } = await run(['add', '--db', db, 'empty.txt', 'reports/gull.md', 'missing.txt'], {
      cwd: dir,
    });
    expect(status).toBe(1);
    expect(out.match(/^added /gmu)).toHaveLength(1);
    expect(err).toMatch(/^problem: empty\.txt: .*\(empty\)/mu);
    expect(err).toMatch(/^problem: missing\.txt: .*\(not-found\); check the path$/mu);
  });

  it('a note alone is no failure; --quiet leaves notes out, but no problem', async () => {
    writeFileSync(path.join(dir, 'undated.txt'), HARBOUR.text);
    const loud = await run(['add', '--db', path.join(dir, 'n1.db'), 'undated.txt'], { cwd: dir });
    expect([loud.status, loud.err]).toEqual([
      0,
      expect.stringContaining('(no-published); give the day with --published'),
    ]);
    const quiet = await run(['add', '--quiet', '--db', path.join(dir, 'n2.db'), 'undated.txt', 'missing.txt'], {
      cwd: dir,
    });
    expect(quiet.status).toBe(1);
    expect(quiet.err).not.toContain('no-published');
    expect(quiet.err).toContain('(not-found)');
  });

  it('takes the record from $ONRECORD_DB, else onrecord.db in the working folder', async () => {
    const here = path.join(dir, 'here');
    mkdirSync(here);
    await run(['add', '../reports/gull.md'], { cwd: here });
    expect(existsSync(path.join(here, 'onrecord.db'))).toBe(true);
    const named = path.join(dir, 'named.db');
    await run(['add', 'reports/gull.md'], { cwd: dir, env: { ONRECORD_DB: named } });
    expect(existsSync(named)).toBe(true);
  });
});

describe('what is told from a record', () => {
  it('stories: id, title, size and days of each', async () => {
    const { status, out, err } = await on('stories');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^s-\w{8} .+\(\d articles?, 2026-04-0/mu);
    const list = (await json('stories')) as { id: string; articles: string[] }[];
    expect(list.flatMap((s) => s.articles)).toHaveLength(2);
  });

  it('a story that is not there: what there is, and 1', async () => {
    const { status, out, err } = await on('brief', ['volcano']);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('no story is called “volcano”');
    expect(err).toContain('(unknown-story)');
  });

  it('a story is named by the words of its title, typed as they come', async () => {
    const { status, out } = await on('show', story.title.toLowerCase().split(' ').slice(0, 3));
    expect(status).toBe(0);
    expect(out).toContain('Statements');
    expect(out).toContain('Viktor Sorel');
  });

  it('show: one article, CSV, JSON; an article that is not there is wrong usage', async () => {
    const { articles, claims } = (await json('show', story.id)) as {
      articles: { id: string }[];
      claims: { evidence: { quote: string }[] }[];
    };
    for (const c of claims) expect(c.evidence.length).toBeGreaterThan(0);
    expect((await on('show', [story.id, '--article', articles[0]!.id.slice(0, 4)])).status).toBe(0);
    expect((await on('show', [story.id, '--csv'])).out).toMatch(/^id,kind,article,/u);
    expect((await on('show', [story.id, '--article', 'zzz'])).status).toBe(2);
  });

  it('timeline: events in their order', async () => {
    const { status, out } = await on('timeline', [story.id]);
    expect(status).toBe(0);
    expect(out).toMatch(/\d report/u);
    expect(Array.isArray(await json('timeline', story.id))).toBe(true);
  });

  it('brief: text, Markdown, HTML and JSON of one brief; the same twice; the day as told', async () => {
    const text = await on('brief', [story.id, '--at', '2026-05-01']);
    expect(text.status).toBe(0);
    expect(text.out).toContain('As of 2026-05-01');
    expect((await on('brief', [story.id, '--at', '2026-05-01'])).out).toBe(text.out);
    expect((await on('brief', [story.id, '--format', 'markdown'])).out).toMatch(/^# .+\n[\s\S]*\[\^1\]: /u);
    const html = (await on('brief', [story.id, '--format', 'html'])).out;
    expect(html).toMatch(/^<!doctype html>/u);
    expect(html).not.toContain('<script');
    expect(await json('brief', story.id)).toMatchObject({ sections: expect.any(Array) });
  });

  it('due, compare: text and JSON', async () => {
    expect((await on('due', [story.id])).out).toContain('As of ');
    expect(Array.isArray(await json('due', story.id))).toBe(true);
    expect((await on('compare', [story.id])).status).toBe(0);
    expect(await json('compare', story.id)).toHaveProperty('compared');
  });

  it('search: hits, a limit, and a word where there is nothing', async () => {
    const { status, out } = await on('search', ['quotas', '--limit', '2']);
    expect(status).toBe(0);
    expect(out.match(/^\S/gmu)).toHaveLength(2);
    expect(out).toContain('quotas');
    const none = await on('search', ['volcano']);
    expect([none.status, none.out]).toEqual([0, '']);
    expect(none.err).toContain('Nothing in the record');
    expect(await json('search', 'volcano')).toEqual([]);
  });

  it('search: claims by how they stand, with and without words', async () => {
    const single = (await json('search', '--only', 'single-origin')) as {
      kind: string;
      outlet: string;
      published: string;
    }[];
    expect(single.length).toBeGreaterThan(0);
    expect(single.every((h) => h.kind !== 'article')).toBe(true);
    const { outlet } = single[0]!;
    const own = (await json('search', '--only', 'single-origin', '--outlet', outlet)) as { outlet: string }[];
    expect(new Set(own.map((h) => h.outlet))).toEqual(new Set([outlet]));
    expect(await json('search', '--kind', 'statement', '--from', '2999-01-01')).toEqual([]);
    const worded = (await json('search', 'quotas', '--kind', 'statement')) as { kind: string }[];
    expect(new Set(worded.map((h) => h.kind))).toEqual(new Set(['statement']));
    for (const wrong of [['--only', 'true'], ['--kind', 'poem'], []])
      expect((await on('search', wrong)).status).toBe(2);
  });

  it('export: JSON Lines and CSV', async () => {
    const lines = fromLines((await on('export', [story.id])).out);
    expect(lines.length).toBeGreaterThan(3);
    expect((await on('export', [story.id, '--format', 'csv'])).out.split('\r\n').length).toBeGreaterThan(3);
  });

  it('verify: sound', async () => {
    const { status, out } = await on('verify');
    expect(status).toBe(0);
    expect(out).toMatch(/^sound: 2 snapshots, 2 articles, \d+ claims checked\n$/u);
    expect(await json('verify')).toMatchObject({ problems: [] });
  });

  it('everything fits the width of the terminal, in colour too', async () => {
    const bare = (text: string): string => text.replace(/\u001b\[\d+m/gu, '');
    for (const name of ['stories', 'show', 'timeline', 'brief', 'compare', 'due', 'search']) {
      const args = name === 'stories' ? [] : name === 'search' ? ['quotas'] : [story.id];
      const [plain, coloured] = await Promise.all([
        on(name, args, { width: 60 }),
        on(name, args, { width: 60, colour: true }),
      ]);
      for (const line of plain.out.split('\n')) expect([...line].length).toBeLessThanOrEqual(60);
      expect(bare(coloured.out)).toBe(plain.out);
    }
  });
});

describe('check', () => {
  const draft = (text: string): string => {
    const file = path.join(dir, `draft-${text.length}.md`);
    writeFileSync(file, text);
    return file;
  };
  const wrong = 'On 7 April 2026, Tessa Aldane said Brannia would open “three of the five zones by the end of May”.\n';

  it('shows the place, the words, the rule and what the sources have, and ends with 1', async () => {
    const { status, out } = await run(['check', draft(wrong), '--sources', path.join(dir, 'reports')]);
    expect(status).toBe(1);
    expect(out).toMatch(/draft-\d+\.md:1:\d+ error Q1 quoted words are verbatim/u);
    expect(out.replace(/\s+/gu, ' ')).toContain('The sources have: ');
  });

  it('writes JSON and SARIF', async () => {
    const args = ['check', draft(wrong), '--sources', path.join(dir, 'reports')];
    const made = JSON.parse((await run([...args, '--json'])).out) as { findings: { rule: string }[] };
    expect(made.findings.map((f) => f.rule)).toContain('Q1');
    const log = JSON.parse((await run([...args, '--format', 'sarif'])).out) as {
      version: string;
      runs: { results: unknown[] }[];
    };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]!.results).toHaveLength(made.findings.length);
  });

  it('takes the draft from standard input, and its sources from the record', async () => {
    const { status, out } = await on('check', ['-', story.id], {
      stdin: 'Sorel said: “There is no deal on quotas,” in Osthaven.\n',
    });
    expect(status).toBe(1);
    expect(out).toContain('stdin:1:');
  });

  it('a clean draft ends with 0', async () => {
    const clean = '“There is no agreement on quotas,” Viktor Sorel said.\n';
    const { status, out } = await run(['check', draft(clean), '--sources', path.join(dir, 'reports')]);
    expect(out).toContain('0 errors, 0 warnings');
    expect(status).toBe(0);
  });

  it('sources that can’t be read are wrong usage', async () => {
    const { status, err } = await run(['check', draft(wrong), '--sources', path.join(dir, 'no-such')]);
    expect(status).toBe(2);
    expect(err).toContain('no article could be read');
  });
});

describe('read', () => {
  it('shows what an article says and stores nothing', async () => {
    const { status, out, err } = await run(['read', 'reports'], { cwd: dir });
    expect([status, err]).toEqual([0, '']);
    for (const heading of ['Statements', 'Events', 'Figures', 'Dates']) expect(out).toContain(`\n${heading}\n`);
  });

  it('--json gives a line an article', async () => {
    const { out } = await run(['read', '--json', 'reports'], { cwd: dir });
    expect(fromLines(out)).toHaveLength(2);
  });

  it('takes standard input', async () => {
    const { status, out } = await run(['read', '--published', '2026-04-08', '--json', '-'], { stdin: HARBOUR.text });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ article: { text: HARBOUR.text, published: '2026-04-08' } });
  });
});
