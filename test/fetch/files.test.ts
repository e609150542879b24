import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetched, problemOf, snapshotAt, textOf } from './server.ts';

describe('files and folders', () => {
  let dir = '';
  const at = (name: string): string => path.join(dir, name);
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'onrecord-files-'));
    writeFileSync(at('empty.txt'), '');
    writeFileSync(at('picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    writeFileSync(at('noise.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)));
    writeFileSync(at('huge.txt'), '');
    truncateSync(at('huge.txt'), 60_000_000);
    mkdirSync(at('none'));
    writeFileSync(at('none/photo.jpg'), 'x');
    mkdirSync(at('some/deeper'), { recursive: true });
    writeFileSync(at('some/b.txt'), 'The talks went on.');
    writeFileSync(at('some/a.md'), '# Talks\n\nThe talks began.');
    writeFileSync(at('some/deeper/c.html'), '<p>The talks ended.</p>');
    writeFileSync(at('some/.hidden.txt'), 'draft');
    writeFileSync(at('some/empty.txt'), '');
    symlinkSync(at('some'), at('some/deeper/back'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it.each([
    ['empty.txt', 'empty', /nothing in it/u],
    ['picture.png', 'binary', /a picture/u],
    ['noise.txt', 'binary', /no text/u],
    ['missing.txt', 'not-found', /no such file/u],
  ] as const)('%s is told as %s, with its name', async (name, code, message) => {
    const problem = await problemOf(at(name));
    expect(problem).toMatchObject({ code, where: at(name) });
    expect(problem.message).toMatch(message);
  });

  it('60 MB are refused by their size, before they are read', async () => {
    const problem = await problemOf(at('huge.txt'), { limits: { file: 50_000_000 } });
    expect(problem).toMatchObject({ code: 'too-large', where: at('huge.txt') });
    expect(problem.message).toBe('60 MB, and 50 MB is the most that is read of one file');
  });

  it('a folder without articles says so, and names what it passed by', async () => {
    const got = await fetched([at('none')]);
    expect(got).toMatchObject([
      { problem: { code: 'skipped', where: at('none/photo.jpg') } },
      { problem: { code: 'no-articles', where: at('none') } },
    ]);
  });

  it('a folder is read in the order of its names, links not followed, each fault in its place', async () => {
    const got = await fetched(['some'], { cwd: dir });
    expect(
      got.map((g) => ('snapshot' in g ? `read ${g.snapshot.origin}` : `${g.problem.code} ${g.problem.where}`)),
    ).toEqual([
      'skipped some/.hidden.txt',
      'read some/a.md',
      'read some/b.txt',
      'skipped some/deeper/back',
      'read some/deeper/c.html',
      'empty some/empty.txt',
    ]);
  });

  it('more files than the limit are told of', async () => {
    const got = await fetched([at('some')], { limits: { files: 1 } });
    expect(got.at(-1)).toMatchObject({ problem: { code: 'too-large', where: at('some') } });
    expect(got.filter((g) => 'snapshot' in g)).toHaveLength(1);
  });

  it('the same bytes are the same snapshot', async () => {
    const [a, b] = [await snapshotAt(at('some/b.txt')), await snapshotAt(at('some/b.txt'))];
    expect(a).toEqual(b);
    expect(a.id).toMatch(/^[\da-f]{64}$/u);
    expect(a.id).toBe(a.sha256);
    expect(a.seen).toBe('2026-03-01T12:00:00Z');
  });
});

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* parts;
}

describe('standard input', () => {
  it('is one snapshot', async () => {
    const snapshot = await snapshotAt('-', { stdin: chunks('The talks ', Buffer.from('went on.')) });
    expect(snapshot.origin).toBe('stdin');
    expect(textOf(snapshot)).toBe('The talks went on.');
  });

  it('is cut off at the limit, empty when it is, and absent where there is none', async () => {
    const endless = (async function* () {
      for (;;) yield 'x'.repeat(1000);
    })();
    expect(await problemOf('-', { stdin: endless, limits: { file: 10_000 } })).toMatchObject({
      code: 'too-large',
      where: 'stdin',
    });
    expect(await problemOf('-', { stdin: chunks() })).toMatchObject({ code: 'empty', where: 'stdin' });
    expect(await problemOf('-')).toMatchObject({ code: 'not-readable', where: 'stdin' });
  });
});
