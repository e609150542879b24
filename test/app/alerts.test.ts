import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Alert,
  addTargets,
  alertsOf,
  alertText,
  letterOf,
  MemoryStore,
  regroup,
  type Store,
} from '../../src/app.ts';

const PROMISE = `---
title: Norway promises Denmark the fishing data
published: 2026-05-04
outlet: Harbour Post
---

OSLO — Norway promised on Monday to hand over its fishing data to Denmark by May 15, Norwegian Foreign Minister Marit Solheim said after a telephone call with Danish Foreign Minister Jens Holt.

“We will give them every number by May 15,” Solheim told reporters in Oslo. Catches in the Skagerrak have fallen by 40 percent since 2020, Solheim said.
`;

const DENIAL = `---
title: Norway denies promise of fishing data
published: 2026-05-06
outlet: Sound Courier
---

OSLO — Norway denied on Wednesday that it had promised to hand over its fishing data to Denmark by May 15. Norwegian Foreign Minister Marit Solheim denied that a date had been named in the telephone call with Danish Foreign Minister Jens Holt.

“No date was given,” Solheim told reporters.
`;

let dir: string;
let store: Store;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'onrecord-alerts-'));
  store = new MemoryStore(() => '2026-05-06T12:00:00.000Z');
});
afterEach(() => rmSync(dir, { recursive: true }));

const add = async (name: string, text: string): Promise<string[]> => {
  writeFileSync(path.join(dir, name), text);
  const ids: string[] = [];
  const deps = { now: () => '2026-05-06T12:00:00.000Z', cwd: dir };
  for await (const a of addTargets(store, [name], {}, deps)) if ('id' in a) ids.push(a.id);
  await regroup(store);
  return ids;
};
const days = (from: string, today = from): { from: string; today: string } => ({ from, today });
const kinds = (alerts: readonly Alert[]): string[] => [...new Set(alerts.map((a) => a.kind))].sort();

describe('what is news of a record', () => {
  it('is a denial that came in, with its words and their place', async () => {
    await add('a.md', PROMISE);
    const fresh = await add('b.md', DENIAL);
    const alerts = await alertsOf(store, fresh, days('2026-05-06'));
    const denial = alerts.find((a) => a.kind === 'denial');
    expect(denial?.words[0]).toMatchObject({ article: fresh[0], source: expect.stringContaining('Sound Courier') });
    for (const w of alerts.flatMap((a) => a.words)) expect(w.quote.length).toBe(w.end - w.start);
    expect(alertText(denial!)).toContain('denied');
  });

  it('is nothing where an article adds nothing of the kind', async () => {
    await add('b.md', DENIAL);
    const fresh = await add('a.md', PROMISE.replace('Catches', 'The catches'));
    expect(kinds(await alertsOf(store, fresh, days('2026-05-06')))).not.toContain('denial');
    expect(await alertsOf(store, [], days('2026-05-06'))).toEqual([]);
  });

  it('is a further version with another number, with both wordings', async () => {
    await add('a.md', PROMISE);
    const fresh = await add('a.md', PROMISE.replace('40 percent', '14 percent'));
    const found = (await alertsOf(store, fresh, days('2026-05-06'))).filter((a) => a.kind === 'correction');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('numbers');
    const quotes = found[0]!.words.map((w) => w.quote).join('\n');
    expect(quotes).toContain('40 percent');
    expect(quotes).toContain('14 percent');
  });

  it('is what fell overdue since the last look, once', async () => {
    await add('a.md', PROMISE);
    const overdue = async (from: string, today: string): Promise<number> =>
      (await alertsOf(store, [], days(from, today))).filter((a) => a.kind === 'overdue').length;
    expect(await overdue('2026-05-06', '2026-05-14')).toBe(0);
    expect(await overdue('2026-05-14', '2026-05-16')).toBeGreaterThan(0);
    expect(await overdue('2026-05-16', '2026-05-17')).toBe(0);
  });

  it('is the same whenever it is asked', async () => {
    await add('a.md', PROMISE);
    const fresh = await add('b.md', DENIAL);
    const once = await alertsOf(store, fresh, days('2026-05-06'));
    expect(once.length).toBeGreaterThan(0);
    expect(await alertsOf(store, fresh, days('2026-05-06'))).toEqual(once);
  });
});

describe('a mail file', () => {
  const NEWS: Alert = {
    kind: 'denial',
    title: 'Ñandú ministers’ call, a title that is long enough for more than one encoded word in its subject',
    message: 'denied',
    words: [{ article: 'a', source: 'Sound Courier', start: 0, end: 17, quote: 'No date was given' }],
  };

  it('opens in a reader of mail with subject, day and words', async () => {
    const { text } = letterOf([NEWS, { ...NEWS, kind: 'overdue' }], '2026-05-06T12:00:00.000Z');
    const mail = await PostalMime.parse(text);
    expect(mail.subject).toBe(`Denial: ${NEWS.title} (and 1 more)`);
    expect(mail.date).toBe('2026-05-06T12:00:00.000Z');
    expect(mail.from?.address).toBe('onrecord@localhost');
    expect(mail.text).toContain('“No date was given” (a, 0–17)');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(78);
  });

  it('cannot be given a head by a source’s words', async () => {
    const { text } = letterOf([{ ...NEWS, title: 'x\r\nBcc: all@press.example' }], '2026-05-06T12:00:00.000Z');
    expect(text).not.toMatch(/^Bcc:/mu);
    expect((await PostalMime.parse(text)).bcc ?? []).toEqual([]);
  });

  it('has one name for the same news at one moment', () => {
    const name = (now: string): string => letterOf([NEWS], now).name;
    expect(name('2026-05-06T12:00:00.000Z')).toBe(name('2026-05-06T12:00:00.000Z'));
    expect(name('2026-05-06T12:00:00.000Z')).not.toBe(name('2026-05-06T13:00:00.000Z'));
  });
});
