import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SqliteStore } from '../../../src/store/sqlite/index.ts';
import { clock, made } from '../made.ts';

describe('the log of a record', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'onrecord-log-'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    rmSync(folder, { recursive: true });
  });

  /** How many articles the file has without its log. */
  function inFile(file: string): number {
    const alone = path.join(folder, 'alone.db');
    copyFileSync(file, alone);
    const db = new Database(alone);
    const [row] = db.prepare('SELECT count(*) AS n FROM articles').all([]) as { n: number }[];
    db.close();
    return row!.n;
  }

  it('goes into the file soon after a change, and not within it', async () => {
    const file = path.join(folder, 'record.db');
    const store = new SqliteStore(file, { create: true, now: clock() });
    const keep = async (text: string): Promise<void> => {
      const { sighting, annotated, claims } = made({ text });
      await store.keep(sighting, annotated, claims);
    };
    await keep('Oda Vennel said the harbour of Port Mirrow will open in May.');
    vi.advanceTimersByTime(1000);
    expect(inFile(file)).toBe(1);
    await keep('Tam Orrin said the ferry of Port Mirrow will sail in June.');
    expect(inFile(file)).toBe(1);
    vi.advanceTimersByTime(1000);
    expect(inFile(file)).toBe(2);
    await store.close();
  });
});
