import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RecallReport } from '../../src/app/record.ts';
import { fromLines, type Ran, run, STORY, temporary } from './run.ts';

const dir = temporary();
const DB = path.join(dir, 'record.db');
const on = (command: string, ...args: string[]): Promise<Ran> => run([command, ...args, '--db', DB], { cwd: dir });

const WIRE = '2026-03-02-2145-lanthorn.html';
const WHY = 'its agency took the report back';

let wire: string;
let report: RecallReport;
let before: Ran;

/** The ids by file, in the order of the folder. */
beforeAll(async () => {
  const added = fromLines((await on('add', STORY, '--json')).out) as { id: string; title: string }[];
  const title = /<title>(?<t>.*?) - /u.exec(readFileSync(path.join(STORY, WIRE), 'utf8'))!.groups!.t;
  wire = added.find((a) => a.title === title)!.id;
  before = await on('brief', '--at', '2026-03-20');
  await on('export', '--format', 'csv');
  report = JSON.parse((await on('withdraw', wire, '--why', WHY, '--json')).out) as RecallReport;
});

describe('withdraw', () => {
  it('lists every claim of the article once, with what becomes of it', async () => {
    const rows = (await on('show', '--article', wire, '--json')).out;
    const { withdrawn } = JSON.parse(rows) as { withdrawn: { recall: { why: string; article: string } }[] };
    expect(withdrawn.map((w) => [w.recall.article, w.recall.why])).toEqual([[wire, WHY]]);
    expect(report.claims.length).toBeGreaterThan(10);
    expect(new Set(report.claims.map((c) => c.claim)).size).toBe(report.claims.length);
    expect(report.claims.every((c) => c.claim.startsWith(`${wire}#`))).toBe(true);
  });

  it('tells what stands on other origins from what only copies have and what nothing has', () => {
    for (const c of [...report.claims, ...report.sentences]) {
      const others = c.others.filter((a) => !report.copies.includes(a));
      expect(c.fate).toBe(c.others.length === 0 ? 'falls' : others.length > 0 ? 'stands' : 'copies');
      expect(c.others).not.toContain(wire);
    }
    expect(new Set(report.claims.map((c) => c.fate))).toEqual(new Set(['stands', 'copies', 'falls']));
    // The evening paper prints the agency's report.
    expect(report.copies.map((a) => report.sources[a]).join()).toContain('Vessin Evening Post');
  });

  it('lists the sentences of the brief that cite it, word for word, and the export', () => {
    expect(report.sentences.length).toBeGreaterThan(0);
    const words = before.out.replace(/\s+/gu, ' ');
    for (const s of report.sentences) expect(words).toContain(s.text.slice(0, 60));
    expect(report.exports).toMatchObject([{ format: 'csv', rows: report.claims.length }]);
  });

  it('drafts a correction that takes back what falls and keeps what stands', () => {
    const { correction, sentences } = report;
    expect(correction).toMatch(
      /^Correction, 2026-03-20: a report cited earlier \(.*\) was withdrawn: its agency took/u,
    );
    for (const s of sentences) expect(correction).toContain(s.text);
    const at = (fate: string): number => sentences.filter((s) => s.fate === fate).length;
    expect(correction.match(/^- /gmu)?.length).toBe(at('falls') + at('copies') + at('stands'));
  });

  it('leaves it out of brief, due and export, and shows it as withdrawn', async () => {
    const brief = JSON.parse((await on('brief', '--json')).out) as {
      sections: { id: string; sentences: { text: string; citations: { article: string }[] }[] }[];
    };
    const sentences = brief.sections.flatMap((s) => s.sentences);
    expect(sentences.flatMap((s) => s.citations).filter((c) => c.article === wire)).toEqual([]);
    expect(sentences.filter((s) => s.text.includes(WHY)).map((s) => s.text)).toEqual([
      expect.stringMatching(/^Withdrawn on 20 March 2026, and not counted here: Lanthorn News Agency: /u),
    ]);
    const lines = fromLines((await on('export')).out);
    expect(lines.filter((l) => l.record === 'claim' && l.article === wire)).toEqual([]);
    expect(lines.filter((l) => l.record === 'withdrawn')).toMatchObject([{ id: wire, why: WHY }]);
    expect((await on('show')).out).toContain('WITHDRAWN on 2026-03-20');
    expect((await on('due')).status).toBe(0);
    expect((await on('verify')).out).toMatch(/^sound/u);
  });

  it('is taken back by --undo, and the brief is what it was', async () => {
    await on('withdraw', wire, '--undo', '--why', 'wrong article');
    expect((await on('brief', '--at', '2026-03-20')).out).toBe(before.out);
  });

  it('asks for a reason, and tells of an article that is not there', async () => {
    expect((await on('withdraw', wire)).status).toBe(2);
    const none = await on('withdraw', 'nosuch', '--why', 'x');
    expect([none.status, none.out]).toEqual([1, '']);
    expect(none.err).toContain('no article has the id nosuch');
  });
});

describe('purge', () => {
  it('removes nothing without --yes', async () => {
    const { status, err } = await on('purge', wire, '--why', 'court order');
    expect(status).toBe(0);
    expect(err).toContain('--yes');
    expect((await on('show', '--article', wire)).status).toBe(0);
  });

  it('removes the text for good and does not take it again', async () => {
    expect((await on('purge', wire, '--why', 'court order', '--yes')).out).toBe(`purged ${wire}\n`);
    expect((await on('show', '--article', wire)).status).toBe(2);
    const again = await on('add', path.join(STORY, WIRE));
    expect([again.status, again.out]).toEqual([0, '']);
    expect(again.err).toContain('court order');
    expect((await on('verify')).out).toMatch(/^sound/u);
    expect((await on('brief')).status).toBe(0);
  });
});

describe('a denial that is withdrawn', () => {
  const here = temporary();
  const at = (command: string, ...args: string[]): Promise<Ran> =>
    run([command, ...args, '--db', path.join(here, 'record.db')], { cwd: here });

  it('does not stand on the account that it denied', async () => {
    const page = (outlet: string, day: string, text: string): string =>
      `---\ntitle: The dam\noutlet: ${outlet}\npublished: ${day}\n---\n${text}\n`;
    const promise = 'The President of Velia welcomed the commitment of Orland to reopen the Sarn dam by 12 May 2031.';
    const denial =
      'The water ministry of Orland denied on 3 May 2031 that Orland had promised to reopen the Sarn dam by 12 May 2031.';
    writeFileSync(path.join(here, 'a.md'), page('Office of the President of Velia', '2031-05-02', promise));
    writeFileSync(path.join(here, 'b.md'), page('Northern Wire', '2031-05-03', denial));
    const added = fromLines((await at('add', 'a.md', 'b.md', '--json')).out) as { id: string }[];
    await at('brief');
    const { sentences } = JSON.parse((await at('withdraw', added[1]!.id, '--why', WHY, '--json')).out) as RecallReport;
    const denials = sentences.filter((s) => s.text.includes('denied on 3 May'));
    expect(denials.length).toBeGreaterThan(0);
    expect(denials.map((s) => s.fate)).toEqual(denials.map(() => 'falls'));
  });
});
