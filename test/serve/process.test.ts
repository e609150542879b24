import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { child, fromLines, ROOT, run, running, temporary, toLines } from './run.ts';
import { GULL, HARBOUR } from './texts.ts';

const dir = temporary();
const many = (n: number): string =>
  toLines(Array.from({ length: n }, (_, i) => ({ ...(i % 2 === 0 ? HARBOUR : GULL), id: `a${i}` })));

describe('a process of the program', () => {
  it('is the file that package.json names, and runs by itself', () => {
    const { bin } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { bin: { onrecord: string } };
    const main = path.join(ROOT, bin.onrecord);
    expect(readFileSync(main, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
    expect(child(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('writes results to standard output, messages to standard error, and ends with the status', () => {
    const good = child(['actor', 'the French foreign ministry']);
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(good.stdout).toContain('FRA');
    const gone = child(['read', 'no-such-file.txt']);
    expect([gone.status, gone.stdout]).toEqual([1, '']);
    expect(gone.stderr).toContain('no-such-file.txt: there is no such file or folder');
    const wrong = child(['read', '--no-such']);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  });

  it('writes no colour to a pipe, unless it is forced', () => {
    const file = path.join(dir, 'note.txt');
    writeFileSync(file, HARBOUR.text);
    expect(child(['read', file]).stdout).not.toContain('\u001b');
    expect(child(['read', file], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(child(['read', file], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  it('ends quietly when its reader goes away', async () => {
    const proc = running(['read', '--jsonl', '--jobs', '1']);
    let said = '';
    proc.stderr!.on('data', (d: Buffer) => (said += d.toString()));
    proc.stdin!.on('error', () => {});
    proc.stdin!.write(many(400));
    await once(proc.stdout!, 'data');
    proc.stdout!.destroy();
    const [status] = (await once(proc, 'exit')) as [number];
    expect([status, said]).toEqual([0, '']);
  });
});

describe('many sources of a draft', () => {
  it('are shared with threads, and the findings are those of one reader', async () => {
    const args = ['check', 'demo/draft.md', '--against', 'demo/story', 'no-such-file.md', '--json'];
    const [shared, alone] = [child(args), await run(args)];
    expect([shared.status, shared.stderr]).toEqual([alone.status, alone.err]);
    expect(JSON.parse(shared.stdout).findings.length).toBeGreaterThan(5);
    expect(shared.stdout).toBe(alone.out);
  });
});

describe('the streams in threads', () => {
  const broken = many(30).split('\n');
  broken.splice(11, 1, '{"id": "broken');
  broken.splice(20, 1, '{"id": "no text"}');
  const input = broken.join('\n');
  const read = (...more: string[]) => child(['read', '--jsonl', ...more], { stdin: input });

  it('give the same bytes with one and with two, and twice; the order is that of the lines', () => {
    const one = read('--jobs', '1');
    const two = read('--jobs', '2');
    expect([one.status, one.stderr]).toEqual([1, '']);
    expect(two.stdout).toBe(one.stdout);
    expect(read('--jobs', '2').stdout).toBe(one.stdout);
    const ids = fromLines(one.stdout).map((l) => l.id);
    expect(ids).toEqual(Array.from({ length: 30 }, (_, i) => (i === 11 ? null : i === 20 ? 'no text' : `a${i}`)));
  });

  it.each(['check', 'brief', 'group', 'actor'] as const)('%s: the same with one and with two', (command) => {
    const rows = {
      check: [1, 2, 3].map((i) => ({ id: `d${i}`, draft: 'Sorel said there is no deal.', sources: [HARBOUR, GULL] })),
      brief: [1, 2, 3].map((i) => ({ id: `b${i}`, articles: [HARBOUR, { ...GULL, id: `g${i}` }] })),
      group: [HARBOUR, GULL, { ...HARBOUR, id: 'again' }],
      actor: ['the Polish army', 'rebels', 'Tokyo'].map((phrase) => ({ id: phrase, phrase })),
    }[command];
    const [one, two] = ['1', '2'].map((jobs) => child([command, '--jsonl', '--jobs', jobs], { stdin: toLines(rows) }));
    expect([one!.status, one!.stderr]).toEqual([0, '']);
    expect(fromLines(one!.stdout)).toHaveLength(3);
    expect(two!.stdout).toBe(one!.stdout);
  });

  it('take no more of the input than they answer: memory is flat however long the stream', async () => {
    // Nobody reads the answers, so that only a program that waits for its reader stops taking lines.
    const proc = running(['read', '--jsonl', '--jobs', '1']);
    const line = `${JSON.stringify({ id: 'x', text: `${HARBOUR.text}\n\n`.repeat(8), lang: 'en' })}\n`;
    let taken = 0;
    const total = 10_000 * line.length;
    const room = 8 * 1024 * 1024;
    proc.stdin!.on('error', () => {});
    while (taken < total) {
      const more = proc.stdin!.write(line);
      taken += line.length;
      if (more) continue;
      const drained = await Promise.race([
        once(proc.stdin!, 'drain').then(() => true),
        new Promise((done) => setTimeout(() => done(false), 4000)),
      ]);
      if (!drained) break;
    }
    proc.kill('SIGKILL');
    expect(taken).toBeGreaterThan(line.length);
    expect(taken).toBeLessThan(room);
    expect(total).toBeGreaterThan(2 * room);
  });
});
