import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/store/index.ts';
import { clock, made } from '../made.ts';

const TEXT = 'Oda Vennel said the harbour of Port Mirrow will open in May. Ferries are to run twice a day.';
const OTHER = 'Tarn Holloway denied that the quarry at Skell was sold. The union wants to see the contract.';

describe('verify', () => {
  let folder: string;
  let file: string;
  let ids: string[];
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'onrecord-verify-'));
    file = path.join(folder, 'record.db');
    const store = await openRecord(file, { create: true, now: clock() });
    ids = [];
    for (const m of [made({ text: TEXT, title: 'Harbour' }), made({ text: OTHER, outlet: 'Skell Post' })])
      ids.push((await store.keep(m.sighting, m.annotated, m.claims)).id);
    await store.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Changes the record behind the program's back. */
  const tamper = (change: (db: Database.Database) => void) => {
    const db = new Database(file);
    change(db);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
  };
  const unguarded = (db: Database.Database, trigger: string, sql: string) => {
    const [row] = db.prepare(`SELECT sql FROM sqlite_master WHERE name = ?`).all([trigger]) as { sql: string }[];
    db.exec(`DROP TRIGGER ${trigger}; ${sql}; ${row!.sql};`);
  };
  const found = async (): Promise<string[]> => {
    const store = await openRecord(file, { create: false, now: clock() });
    const { problems } = await store.verify();
    await store.close();
    expect(problems.every((p) => p.code === 'store-broken')).toBe(true);
    return problems.map((p) => `${p.where ?? 'file'}: ${p.message}`);
  };

  it('finds nothing in a record that nobody touched', async () => {
    expect(await found()).toEqual([]);
  });

  it('finds nothing wrong after a purge, of which the file has no word left', async () => {
    const store = await openRecord(file, { create: false, now: clock() });
    expect(await store.purge(ids[0]!, 'court order')).toEqual([ids[0]]);
    await store.close();
    const bytes = readFileSync(file).toString('latin1').toLowerCase();
    for (const word of ['vennel', 'mirrow', 'harbour', 'ferries']) expect(bytes).not.toContain(word);
    expect(bytes).toContain('holloway');
    expect(await found()).toEqual([]);
  });

  it('lets no bytes go without a tombstone', () => {
    expect(() => tamper((db) => db.exec("UPDATE snapshots SET bytes = x'', size = 0"))).toThrow(/never changed/u);
  });

  it('finds an article that came back after its purge', async () => {
    tamper((db) => db.exec('CREATE TABLE aside AS SELECT * FROM articles'));
    const store = await openRecord(file, { create: false, now: clock() });
    await store.purge(ids[0]!, 'court order');
    await store.close();
    tamper((db) => db.exec(`INSERT INTO articles SELECT * FROM aside WHERE id = '${ids[0]}'`));
    expect(await found()).toContain(`article ${ids[0]}: the journal does not know it`);
  });

  it('finds a changed text, and each claim that stood on the words', async () => {
    tamper((db) => db.exec("UPDATE articles SET text = replace(text, 'in May', 'in Feb') WHERE title = 'Harbour'"));
    expect(await found()).toEqual([
      `article ${ids[0]}: its text is not the one that was read`,
      expect.stringContaining(`claim ${ids[0]}#s1: article ${ids[0]} does not have the cited words`),
    ]);
  });

  it('finds words put into a claim', async () => {
    tamper((db) =>
      db.exec(
        "UPDATE claims SET evidence = replace(evidence, 'said', 'lied'), words = replace(words, 'said', 'lied') WHERE seq = 1",
      ),
    );
    expect((await found()).sort()).toEqual([
      `article ${ids[0]}: its record is not the one that was written`,
      expect.stringContaining(`claim ${ids[0]}#s1: `),
    ]);
  });

  it('finds a claim that was taken out, and one put in', async () => {
    tamper((db) => db.exec('DELETE FROM claims WHERE seq = 1'));
    tamper((db) =>
      db.exec(
        "INSERT INTO claims (article, of, kind, second_hand, words, evidence) SELECT article, 's9', kind, 0, words, evidence FROM claims",
      ),
    );
    expect(await found()).toEqual([
      `article ${ids[0]}: its record is not the one that was written`,
      `claim ${ids[1]}#s9: article ${ids[1]} has no statement s9`,
      `article ${ids[1]}: its record is not the one that was written`,
    ]);
  });

  it('finds another speaker under the same words', async () => {
    tamper((db) => {
      const [row] = db.prepare('SELECT annotated FROM articles WHERE seq = 1').all([]) as { annotated: ArrayBuffer }[];
      const json = gunzipSync(Buffer.from(row!.annotated)).toString('utf8').replace('Oda Vennel', 'Ina Vennel');
      db.prepare('UPDATE articles SET annotated = ? WHERE seq = 1').run([gzipSync(json)]);
    });
    expect(await found()).toEqual([`article ${ids[0]}: its record is not the one that was written`]);
  });

  it('finds another outlet in the list', async () => {
    tamper((db) => db.exec("UPDATE articles SET outlet = 'Skell Herald' WHERE seq = 2"));
    expect(await found()).toEqual([`article ${ids[1]}: what is listed and searched of it is not what was read`]);
  });

  it('finds other bytes in a snapshot', async () => {
    tamper((db) => {
      const bytes = gzipSync('forged').toString('hex');
      unguarded(
        db,
        'snapshots_are_not_changed',
        `UPDATE snapshots SET bytes = x'${bytes}' WHERE origin = 'desk/note.txt'`,
      );
    });
    expect(await found()).toEqual([
      expect.stringMatching(/^snapshot [0-9a-f]{12}: its bytes are not those that were received$/u),
      expect.stringMatching(/^snapshot [0-9a-f]{12}: its bytes are not those that were received$/u),
    ]);
  });

  it('finds an article that was removed with all that is of it', async () => {
    tamper((db) =>
      db.exec(
        'DELETE FROM claims WHERE article = 2; DELETE FROM actors WHERE article = 2; DELETE FROM articles WHERE seq = 2',
      ),
    );
    expect(await found()).toEqual([`article ${ids[1]}: the journal tells of it, and it is not there`]);
  });

  it('finds a journal that was rewritten, cut in the middle, or added to', async () => {
    tamper((db) => unguarded(db, 'journal_is_not_changed', "UPDATE journal SET at = '2020-01-01' WHERE seq = 1"));
    expect(await found()).toEqual(['journal entry 1: it, or an entry before it, is not as it was written']);
    tamper((db) => unguarded(db, 'journal_is_not_cut', 'DELETE FROM journal WHERE seq = 1'));
    expect(await found()).toEqual([
      'journal entry 2: it, or an entry before it, is not as it was written',
      `article ${ids[0]}: the journal does not know it`,
    ]);
  });

  it('finds a search index that is not of the record', async () => {
    tamper((db) => db.exec("INSERT INTO claims_words (rowid, words) VALUES (77, 'words that nobody said')"));
    expect(await found()).toEqual(['file: the search index claims_words is not that of the record']);
  });

  it.each([
    ['UPDATE journal SET at = at', /the journal is never changed/u],
    ['DELETE FROM journal', /the journal is never cut/u],
    ["UPDATE snapshots SET origin = 'x'", /a snapshot is never changed/u],
    ['DELETE FROM snapshots', /a snapshot is never removed/u],
  ])('is helped by the file itself, which refuses: %s', (sql, why) => {
    expect(() => tamper((db) => db.exec(sql))).toThrow(why);
  });
});
