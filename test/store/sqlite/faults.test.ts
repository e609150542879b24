import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecord, type Store, storeProblem } from '../../../src/store/index.ts';
import { SqliteStore } from '../../../src/store/sqlite/index.ts';
import { MIGRATIONS } from '../../../src/store/sqlite/migrations.ts';
import { built, run } from '../built.ts';
import { all, clock, made } from '../made.ts';

const TEXT = 'Oda Vennel said the harbour of Port Mirrow will open in May. Ferries are to run twice a day.';

describe('a record’s file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'onrecord-faults-'));
    file = path.join(folder, 'record.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = (create = false): Promise<Store> => openRecord(file, { create, now: clock() });
  const problemOf = async (run: () => Promise<unknown>) => {
    const error = await run().then(
      () => new Error('nothing went wrong'),
      (e: unknown) => e,
    );
    return storeProblem(error) ?? error;
  };
  const keep = async (store: Store, text = TEXT) => {
    const { sighting, annotated, claims } = made({ text });
    return store.keep(sighting, annotated, claims);
  };
  const filled = async () => {
    const store = await open(true);
    const kept = await keep(store);
    await store.close();
    return kept;
  };

  it('that is missing says how to make one', async () => {
    expect(await problemOf(() => open())).toEqual({
      code: 'not-found',
      message: `no record at ${file}: add articles first with \`onrecord add\``,
    });
  });

  it('that is empty counts as missing, and can be filled', async () => {
    writeFileSync(file, '');
    expect(await problemOf(() => open())).toMatchObject({ code: 'not-found' });
    expect((await filled()).outcome).toBe('added');
  });

  it('in a folder that is missing is not made', async () => {
    file = path.join(folder, 'nowhere', 'record.db');
    expect(await problemOf(() => open(true))).toMatchObject({ code: 'not-found', message: /no folder .*nowhere/u });
  });

  it('is no folder', async () => {
    mkdirSync(file);
    for (const create of [true, false])
      expect(await problemOf(() => open(create))).toMatchObject({ code: 'store-broken', message: /is a folder/u });
  });

  it('is no text', async () => {
    writeFileSync(file, 'These are minutes of a meeting, and no record.\n'.repeat(200));
    for (const create of [true, false])
      expect(await problemOf(() => open(create))).toMatchObject({ code: 'store-broken' });
    expect(readFileSync(file, 'utf8')).toMatch(/^These are minutes/u);
  });

  it('is no database of another program, and that one stays as it is', async () => {
    const db = new Database(file);
    db.exec('CREATE TABLE visits (url TEXT)');
    db.close();
    const before = readFileSync(file);
    for (const create of [true, false])
      expect(await problemOf(() => open(create))).toMatchObject({ code: 'store-broken', message: /another program/u });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('that is damaged says so', async () => {
    await filled();
    const whole = readFileSync(file);
    writeFileSync(file, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 0x55)]));
    expect(await problemOf(async () => all((await open()).articles()))).toMatchObject({ code: 'store-broken' });
    truncateSync(file, 600);
    expect(await problemOf(async () => all((await open()).articles()))).toMatchObject({ code: 'store-broken' });
  });

  it('of a newer program is left alone', async () => {
    await filled();
    const db = new Database(file);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    db.close();
    for (const create of [true, false])
      expect(await problemOf(() => open(create))).toMatchObject({
        code: 'store-newer',
        message: new RegExp(`has the form ${MIGRATIONS.length + 1}`, 'u'),
      });
  });

  it('that another program keeps locked says so, and is not harmed', async () => {
    await filled();
    const store = new SqliteStore(file, { create: false, now: clock() }, (db) => db.exec('PRAGMA busy_timeout = 50'));
    const other = new Database(file);
    other.exec('BEGIN IMMEDIATE');
    expect(await problemOf(() => keep(store, `${TEXT} Soon.`))).toMatchObject({ code: 'store-locked' });
    expect(await all(store.articles())).toHaveLength(1);
    other.exec('ROLLBACK');
    other.close();
    expect((await keep(store, `${TEXT} Soon.`)).outcome).toBe('added');
    await store.close();
  });

  it('for which there is no space left says so, and keeps what it has', async () => {
    await filled();
    const store = new SqliteStore(file, { create: false, now: clock() }, (db) => {
      const [row] = db.prepare('PRAGMA page_count').all([]) as { page_count: number }[];
      db.exec(`PRAGMA max_page_count = ${row!.page_count + 2}`);
    });
    const long = Array.from({ length: 20_000 }, (_, i) => `word${i * 7919}`).join(' ');
    expect(await problemOf(() => keep(store, `Oda Vennel read a list. ${long}`))).toMatchObject({ code: 'store-full' });
    expect(await all(store.articles())).toHaveLength(1);
    expect(await store.verify()).toMatchObject({ checked: { articles: 1, claims: 1 }, problems: [] });
    expect((await keep(store)).outcome).toBe('unchanged');
    await store.close();
  });

  it('alone is the whole record once it is closed', async () => {
    const { id } = await filled();
    const copy = path.join(folder, 'copy.db');
    copyFileSync(file, copy);
    const store = await openRecord(copy, { create: false, now: clock() });
    expect((await all(store.articles())).map((a) => a.id)).toEqual([id]);
    await store.close();
  });

  it('may have any name', async () => {
    for (const name of ['a b?c#d%20.db', 'übung ‘eins’.db', ':memory:']) {
      file = path.join(folder, name);
      await filled();
      const store = await open();
      expect(await all(store.articles())).toHaveLength(1);
      await store.close();
    }
  });
});

/** Tells of a record as another user, to whom the file modes apply: lists, searches, then adds. */
const AS_READER = `
import { pathToFileURL } from 'node:url';
const [store, file] = process.argv.slice(1);
const { openRecord, storeProblem } = await import(pathToFileURL(store).href);
const told = async (run) => { try { return await run(); } catch (e) { return storeProblem(e)?.code ?? String(e); } };
const now = () => '2026-04-01T00:00:00Z';
const read = await told(async () => {
  const record = await openRecord(file, { create: false, now });
  const ids = [];
  for await (const a of record.articles()) ids.push(a.id);
  const hits = await record.search('harbour', { limit: 9 });
  const { problems } = await record.verify();
  const written = await told(() => record.saveBrief({ story: 's', title: 't', at: '2026-04-01', sections: [] }));
  await record.close();
  return [ids.length, hits.length, problems.length, written];
});
const added = await told(async () => { await openRecord(file, { create: true, now }); return 'opened'; });
console.log(JSON.stringify({ read, added }));
`;
const NOBODY = 65534;

// File modes do not bind the superuser, so the reader is another user; and only the superuser can start one.
describe.skipIf(process.getuid?.() !== 0)('a record that its reader can’t write', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'onrecord-reader-'));
    chmodSync(folder, 0o755);
    file = path.join(folder, 'record.db');
    const store = await openRecord(file, { create: true, now: clock() });
    const { sighting, annotated, claims } = made({ text: TEXT });
    await store.keep(sighting, annotated, claims);
    await store.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const asReader = async () => {
    const { out, err } = await run(['--input-type=module', '-e', AS_READER, built('store/index.js'), file], () => {}, {
      uid: NOBODY,
    });
    return err === '' ? (JSON.parse(out) as unknown) : err;
  };

  it('can be read, searched and verified all the same', async () => {
    chmodSync(file, 0o644);
    expect(await asReader()).toEqual({ read: [1, 2, 0, 'store-read-only'], added: 'store-read-only' });
  });

  it('is not there for one who may not read it', async () => {
    chmodSync(file, 0o600);
    expect(await asReader()).toEqual({ read: 'store-read-only', added: 'store-read-only' });
  });

  it('is read with what another process has written and not folded in yet', async () => {
    const store = await openRecord(file, { create: false, now: clock() });
    const { sighting, annotated, claims } = made({ text: `${TEXT} Soon.` });
    await store.keep(sighting, annotated, claims);
    expect(await asReader()).toEqual({ read: [2, 4, 0, 'store-read-only'], added: 'store-read-only' });
    await store.close();
  });
});
