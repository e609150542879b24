import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { run, temporary, toLines } from './run.ts';

it('houses keeps a table in the record, lists it with the numbers that take rows back, and tells which line is wrong', async () => {
  const dir = temporary();
  const [db, articles, table] = ['record.db', 'articles.jsonl', 'houses.txt'].map((f) => path.join(dir, f)) as [
    string,
    string,
    string,
  ];
  const text = 'The harbour of Port Mirrow opens to ferries in May, the mayor said on Tuesday.';
  writeFileSync(articles, toLines([{ id: 'a', lang: 'en', text, outlet: 'Tarn Daily', published: '2031-04-01' }]));
  await run(['add', articles, '--db', db]);
  writeFileSync(table, '# owners\nHalden Media: Tarn Daily, Mirrow Herald\n');
  const kept = await run(['houses', table, '--db', db, '--why', 'the register of 2031']);
  expect([kept.status, kept.err]).toEqual([0, '2 of 2 rows are new.\n']);
  expect(kept.out).toMatch(/^Halden Media: Tarn Daily \(\d+\), Mirrow Herald \(\d+\)\n$/u);
  expect((await run(['houses', '--db', db])).out).toBe(kept.out);
  const entry = /Herald \((?<entry>\d+)\)/u.exec(kept.out)!.groups!.entry!;
  await run(['decisions', '--undo', entry, '--why', 'sold', '--db', db]);
  expect((await run(['houses', '--db', db])).out).toMatch(/^Halden Media: Tarn Daily \(\d+\)\n$/u);
  writeFileSync(table, 'Halden Media: Tarn Daily\nCoast Press: tarn daily\n');
  const wrong = await run(['houses', table, '--db', db]);
  expect([wrong.status, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('houses.txt, line 2: “tarn daily” is of Halden Media already');
});
