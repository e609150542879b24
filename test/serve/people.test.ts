import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { addTargets, MemoryStore, readBy } from '../../src/app.ts';
import { peopleIn } from '../../src/serve/people.ts';

const LINE = '{"name": "Ada Lorn", "country": "FRA", "role": "prime minister", "from": "2025-03-01", "to": null}';

describe('a people file', () => {
  it('is read line by line, empty ones and a mark at its start left out', () => {
    expect(peopleIn(`\ufeff${LINE}\r\n\r\n`)).toEqual([
      { name: 'Ada Lorn', country: 'FRA', role: 'prime minister', from: '2025-03-01' },
    ]);
  });

  it.each([
    ['x', 'line 2 is no JSON object'],
    ['{"name": "Lorn", "country": "FRA"}', 'line 2: name: must be a full name'],
    ['{"name": "Ada Lorn", "country": "France"}', 'line 2: country: must be an ISO 3166-1 code'],
    ['{"name": "Ada Lorn", "country": "FRA", "sector": "XYZ"}', 'line 2: sector: must be one of'],
    ['{"name": "Ada Lorn", "country": "FRA", "from": "1 May"}', 'line 2: from: must be a day, month or year'],
    ['{"name": "Ada Lorn", "country": "FRA", "from": "2025", "to": "2024"}', 'line 2: to: must not be before'],
    ['{"name": "Ada Lorn", "country": "FRA", "office": "mayor"}', 'office'],
  ])('says what is wrong with %s', (line, why) => {
    expect(() => peopleIn(`${LINE}\n${line}`)).toThrow(why);
  });

  it('tells of whom an article speaks, as of the day it was published', () => {
    const read = (published: string): unknown =>
      readBy(undefined, { id: '1', text: 'Ada Lorn spoke in Oslo. Lorn was pleased.', published }, peopleIn(LINE));
    const lorn = { name: 'Ada Lorn', country: 'FRA' };
    expect(read('2025-06-02')).toMatchObject({ actors: [{ ...lorn, sector: 'GOV', role: 'prime minister' }, {}] });
    expect(read('2020-06-02')).toMatchObject({ actors: [lorn, {}] });
  });

  it('tells of those of the record', async () => {
    const now = (): string => '2026-05-06T12:00:00.000Z';
    const store = new MemoryStore(now);
    const stdin = Readable.from(['Ada Lorn spoke in Oslo. Lorn was pleased.']);
    const deps = { now, stdin, allowPrivate: false as const, people: peopleIn(LINE) };
    const ids: string[] = [];
    for await (const added of addTargets(store, ['-'], { published: '2025-06-02' }, deps))
      if ('id' in added) ids.push(added.id);
    const actors: unknown[] = [];
    for await (const a of store.articles(ids)) actors.push(...a.actors);
    expect(actors[0]).toMatchObject({ name: 'Ada Lorn', country: 'FRA', role: 'prime minister' });
  });
});
