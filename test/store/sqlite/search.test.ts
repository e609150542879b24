import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecord, type Store } from '../../../src/store/index.ts';
import { temporary } from '../../serve/run.ts';
import { made } from '../made.ts';

const dir = temporary();
let store: Store;
const ids: string[] = [];

beforeAll(async () => {
  store = await openRecord(path.join(dir, 'search.db'), { create: true, now: () => '2026-04-01T08:00:00Z' });
  const texts = [
    'Oda Vennel praised harbour dues at length, and then went home to write of other things that day.',
    'Ivo Skell said the harbour of the harbour town is a harbour.',
    'Ana Lorn left quarry work.',
  ];
  for (const text of texts) {
    const { sighting, annotated, claims } = made({ text });
    ids.push((await store.keep(sighting, annotated, claims)).id);
  }
});
afterAll(() => store.close());

const found = async (query: string): Promise<string[]> =>
  (await store.search(query, { limit: 9 })).map((h) => h.article);

describe('search of a file', () => {
  it('puts those first that have a word more often', async () => {
    expect((await found('harbour'))[0]).toBe(ids[1]);
    expect(new Set(await found('harbour'))).toEqual(new Set([ids[0], ids[1]]));
  });

  it('wants words like “the” as any other, and ranks without them', async () => {
    expect(new Set(await found('the harbour'))).toEqual(new Set([ids[1]]));
    expect(new Set(await found('the'))).toEqual(new Set([ids[1]]));
    expect(await found('the quarry')).toEqual([]);
  });

  it('gives no more than it is asked for, and each once', async () => {
    expect(await store.search('harbour', { limit: 1 })).toHaveLength(1);
    const hits = (await store.search('harbour', { limit: 9 })).map((h) => h.id);
    expect(new Set(hits).size).toBe(hits.length);
  });
});
