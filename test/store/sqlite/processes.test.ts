import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/store/index.ts';
import { built, run } from '../built.ts';
import { all, clock } from '../made.ts';

const WRITER = fileURLToPath(new URL('./writer.mjs', import.meta.url));
const KILLS = 14;

/** A small linear congruential generator: the same points in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Whole lines: the last one may have been cut off. */
const reported = (out: string): string[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ')[0]!);

describe('processes', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'onrecord-processes-'));
    file = path.join(folder, 'record.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, count: number, onOut?: Parameters<typeof run>[1]) =>
    run([WRITER, built('store/index.js'), file, name, String(count)], onOut);
  const open = (create = false) => openRecord(file, { create, now: clock() });

  it('write at once into one record, which they find new, and lose nothing', async () => {
    const ended = await Promise.all([write('Ada', 25), write('Ben', 25), write('Ada', 25), write('Cay', 25)]);
    expect(ended.map((e) => [e.code, e.err])).toEqual([0, 0, 0, 0].map((code) => [code, '']));
    const store = await open();
    const ids = (await all(store.articles())).map((a) => a.id);
    expect(ids).toHaveLength(75);
    expect(new Set(ids)).toEqual(new Set(ended.flatMap((e) => reported(e.out))));
    const added = ended.flatMap((e) => e.out.split('\n')).filter((line) => line.endsWith(' added'));
    expect(added).toHaveLength(75);
    expect(await store.verify()).toEqual({ checked: { snapshots: 75, articles: 75, claims: 1500 }, problems: [] });
    await store.close();
  });

  it('may read while another writes, each time a whole state', async () => {
    const store = await open(true);
    const seen: number[] = [];
    let done = false;
    const writing = write('Ada', 40).finally(() => {
      done = true;
    });
    while (!done) {
      const { articles, claims } = (await store.verify()).checked;
      expect(claims).toBe(articles * 20);
      seen.push(articles);
      await new Promise((wait) => setTimeout(wait, 20));
    }
    expect((await writing).err).toBe('');
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect((await store.verify()).problems).toEqual([]);
    await store.close();
  });

  it('killed at any moment lose nothing that was reported, and leave no half article', async () => {
    const random = chance(20260401);
    const told = new Set<string>();
    for (let i = 0; i < KILLS; i++) {
      const after = 1 + Math.floor(random() * 12);
      const delay = random() * 6;
      let aimed = false;
      const { signal, out } = await write(`run${i}`, 5000, (text, child) => {
        if (aimed || text.split('\n').length <= after) return;
        aimed = true;
        setTimeout(() => child.kill('SIGKILL'), delay);
      });
      expect(signal).toBe('SIGKILL');
      for (const id of reported(out)) told.add(id);
      const store = await open();
      const ids = new Set((await all(store.articles())).map((a) => a.id));
      expect([...told].filter((id) => !ids.has(id))).toEqual([]);
      const { checked, problems } = await store.verify();
      expect(problems).toEqual([]);
      expect(checked).toEqual({ snapshots: ids.size, articles: ids.size, claims: ids.size * 20 });
      await store.close();
    }
    expect(told.size).toBeGreaterThan(KILLS);
  });
});
