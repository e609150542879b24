import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import {
  houseOutlets,
  listDecisions,
  listHouses,
  listStories,
  openRecord,
  type Store,
  undoDecision,
} from '../../src/app/record.ts';
import { regroup } from '../../src/app/regroup.ts';
import { attest } from '../../src/attest/index.ts';
import { groupBy } from '../../src/text/index.ts';
import { all, clock, made } from '../store/made.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'Mirrow Herald':
    'Oda Vennel, the mayor of Port Mirrow, said that the new harbour will open to ferries in May. The harbour of Port Mirrow was closed after the storm of 2028. Vennel said the quay had been rebuilt.',
  'Northern Wire':
    'Ferries will call at the rebuilt harbour of Port Mirrow from May on, Mayor Oda Vennel told the council. The quay at Port Mirrow harbour was lost in the storm.',
  'Harbour Gazette':
    'In May the ferries come back to Port Mirrow, whose harbour a storm had closed. Oda Vennel, the mayor, will greet the first of them at the new quay with a band.',
};

describe('houses of publishers that a person names', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'onrecord-houses-'));
    store = await openRecord(path.join(folder, 'record.db'), { create: true, now: clock() });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const add = async (outlet: string, published: string): Promise<string> => {
    const article = { text: TEXTS[outlet]!, outlet, published, title: 'The harbour of Port Mirrow' };
    const read = readLine({ id: 'x', lang: 'en', ...article });
    if (!isRead(read)) throw new Error('the report is not read');
    const { sighting } = made({ ...article, bytes: JSON.stringify(article) });
    return (await store.keep({ ...sighting, article: read.article }, read, attest(read).claims)).id;
  };
  /** Outlets of the one story by their origins. */
  const origins = async (): Promise<string[]> => {
    const [story] = await listStories(store);
    const groups = await store.groups(story!.articles);
    const outlets = new Map((await all(store.articles())).map((a) => [a.id, a.article.outlet!]));
    return [...groupBy(groups, (g) => g.origin).values()]
      .map((l) => l.map((g) => outlets.get(g.id)).join(' + '))
      .sort();
  };
  const TABLE = [
    { outlet: 'Mirrow Herald', house: 'Halden Media' },
    { outlet: 'The Northern Wire', house: 'Halden Media' },
  ];

  it('make one origin of what is there, and of what comes in later, one by one too', async () => {
    await add('Mirrow Herald', '2031-04-01');
    const wire = await add('Northern Wire', '2031-04-02');
    expect(await origins()).toEqual(['Mirrow Herald', 'Northern Wire']);
    expect(await houseOutlets(store, TABLE, 'the register of 2031')).toEqual(TABLE);
    expect(await origins()).toEqual(['Mirrow Herald + Northern Wire']);
    const [group] = await store.groups([wire]);
    expect(group?.reasons).toContain('is of one house with Mirrow Herald: Halden Media');

    await houseOutlets(store, [{ outlet: 'Harbour Gazette', house: 'Halden Media' }], 'sold in May');
    await add('Harbour Gazette', '2031-04-03');
    await regroup(store, { whole: 0, few: 100 });
    expect(await origins()).toEqual(['Mirrow Herald + Northern Wire + Harbour Gazette']);
  });

  it('stand in the journal once each, are listed, and can be taken back', async () => {
    await add('Mirrow Herald', '2031-04-01');
    await add('Northern Wire', '2031-04-02');
    await houseOutlets(store, TABLE, 'the register of 2031');
    expect(await houseOutlets(store, TABLE, 'again')).toEqual([]);
    const made = await listDecisions(store);
    expect(made.map((d) => [d.act, d.outlet, d.value, d.why])).toEqual([
      ['house', 'Mirrow Herald', 'Halden Media', 'the register of 2031'],
      ['house', 'The Northern Wire', 'Halden Media', 'the register of 2031'],
    ]);
    await undoDecision(store, made[1]!.seq, 'sold long ago');
    expect((await listHouses(store)).map((b) => b.outlet)).toEqual(['Mirrow Herald']);
    expect(await origins()).toEqual(['Mirrow Herald', 'Northern Wire']);
  });

  it('that name an outlet again hold for the house named last', async () => {
    await houseOutlets(store, TABLE, 'the register of 2031');
    await houseOutlets(store, [{ outlet: 'mirrow herald', house: 'Coast Press' }], 'sold in May');
    expect((await listHouses(store)).map((b) => b.house).sort()).toEqual(['Coast Press', 'Halden Media']);
  });
});
