import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RecallReport } from '../../src/app/record.ts';
import { fromLines, type Ran, run, temporary } from './run.ts';
import { HARBOUR } from './texts.ts';

const dir = temporary();
const on = (command: string, ...args: string[]): Promise<Ran> =>
  run([command, '--db', path.join(dir, 'r.db'), ...args], { cwd: dir });
const page = (text: string): void =>
  writeFileSync(path.join(dir, 'a.md'), `---\ntitle: ${HARBOUR.title}\npublished: 2026-04-08\n---\n\n${text}\n`);

describe('show --diff', () => {
  const QUOTED = /“(?<said>[^”]+)”/u;
  const said = QUOTED.exec(HARBOUR.text)!.groups!.said!;
  const changed = `${said.split(' ').slice(0, -1).join(' ')} otherwise`;
  let before: Ran;
  beforeAll(async () => {
    page(HARBOUR.text);
    await on('add', 'a.md');
    before = await on('show', '--diff');
    await on('brief');
    await on('export', '--format', 'csv');
    page(HARBOUR.text.replace(said, changed));
    await on('add', 'a.md');
  });

  it('says where there is no further version', () => {
    expect([before.status, before.out]).toEqual([0, '']);
    expect(before.err).toContain('No article of this story has a further version.');
  });

  it('shows the sentence that was changed, and the claims that it orphans', async () => {
    const { status, out } = await on('show', '--diff');
    expect(status).toBe(0);
    const line = out.replace(/\s+/gu, ' ');
    expect(line).toMatch(/^\S+ \(seen 2026-03-20 12:00\) to \S+-v2 /u);
    expect(line).toMatch(/changed: [\w, ]*quotations/u);
    expect(line).toContain(said.replace(/\s+/gu, ' '));
    expect(line).toContain(changed.replace(/\s+/gu, ' '));
    expect(line).toContain('! orphan ');
  });

  it('lists what rests on the words that are gone, and drafts a correction', async () => {
    const [row] = fromLines((await on('show', '--diff', '--json')).out) as { resting: RecallReport }[];
    const { claims, sentences, exports, correction } = row!.resting;
    expect(claims.map((c) => c.words).join(' ')).toContain(said.slice(0, 30));
    expect(claims.map((c) => c.fate)).toEqual(claims.map(() => 'falls'));
    expect(sentences.map((s) => s.text).join(' ')).toContain(said.slice(0, 30));
    expect(exports).toMatchObject([{ format: 'csv', rows: claims.length }]);
    expect(correction).toContain('was changed: its version of 2026-03-20 no longer has these words');
    expect(correction).toContain(said.slice(0, 30));
    expect((await on('show', '--diff')).out).toContain('Drafted correction');
  });

  it('is there for another program', async () => {
    const [row] = fromLines((await on('show', '--diff', '--json')).out) as { changes: unknown[]; orphans: unknown[] }[];
    expect(row?.changes).toHaveLength(1);
    expect(row?.orphans.length).toBeGreaterThan(0);
  });
});
