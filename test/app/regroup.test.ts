import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { listDecisions, MemoryStore, mergeStories, openRecord, type Store, splitStory } from '../../src/app/record.ts';
import { regroup } from '../../src/app/regroup.ts';
import { groupArticles } from '../../src/group/index.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';
import { all, clock, type Making, made } from '../store/made.ts';

/** No record is too small to be grouped piece by piece. */
const NEAR = { whole: 0, few: 1000 };

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'fal', 'dor', 'gim', 'pel', 'sk'];

/** Words that nobody has, the same for the same number. */
const word = (n: number): string =>
  [n, n * 7 + 3, n * 13 + 5, Math.floor(n / 15) + 1].map((k) => SYLLABLES[k % SYLLABLES.length]).join('');

const STRIDES = [7, 11, 13, 17];

/** A report of a story: most of its words are the story’s own, in an order of its own; no two share a sentence. */
function report(story: number, n: number, day: number): Making {
  const own = Array.from({ length: 30 }, (_, i) => word(story * 40 + i));
  const turned = own.map((_, i) => own[(i * STRIDES[n % STRIDES.length]!) % own.length]!);
  const sentences = [turned.slice(0, 12), turned.slice(12, 20), turned.slice(20)].map(
    (s, i) => `Envoy ${word(9000 + story)} ${s.join(' ')} ${word(5000 + story * 31 + n * 3 + i)}.`,
  );
  return {
    text: sentences.join(' '),
    title: `${own[0]} ${own[1]} ${own[2]} ${word(7000 + n)}`,
    published: `2031-04-${String(day).padStart(2, '0')}`,
    outlet: `Outlet ${n}`,
    origin: `desk/${story}-${n}.txt`,
  };
}

const REPORTS = Array.from({ length: 12 }, (_, story) =>
  Array.from({ length: 4 }, (_, n) => report(story, n, 1 + story * 2 + (n % 3))),
).flat();

type Partition = readonly (readonly string[])[];

const partition = (groups: readonly { readonly id: string; readonly story: string }[]): Partition => {
  const stories = new Map<string, string[]>();
  for (const g of groups) stories.set(g.story, [...(stories.get(g.story) ?? []), g.id]);
  return [...stories.values()].map((s) => s.sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
};

async function add(store: Store, m: Making): Promise<string> {
  const { sighting, annotated, claims } = made(m);
  return (await store.keep(sighting, annotated, claims)).id;
}

const kept = (store: Store): Promise<AnnotatedArticle[]> => all(store.articles());

async function standing(store: Store) {
  const ids = (await kept(store)).map((a) => a.id);
  return store.groups(ids);
}

describe('a record that is grouped piece by piece', () => {
  let store: Store;
  beforeEach(() => {
    store = new MemoryStore(clock());
  });

  const addOneByOne = async (reports: readonly Making[]): Promise<void> => {
    for (const r of reports) {
      await add(store, r);
      await regroup(store, NEAR);
    }
  };

  it('has the stories that grouping all of it has, and one story for each of the reports’', async () => {
    await addOneByOne(REPORTS);
    const found = partition(await standing(store));
    expect(found).toHaveLength(12);
    expect(found.every((s) => s.length === 4)).toBe(true);
    expect(found).toEqual(partition(groupArticles(await kept(store))));
  });

  it('has the same stories and origins whatever order its articles came in', async () => {
    const few = REPORTS.slice(0, 20);
    await addOneByOne(few);
    const expected = (await standing(store)).map(({ id, story, origin }) => [id, story, origin].join()).sort();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(few, { minLength: few.length }), async (order) => {
        store = new MemoryStore(clock());
        await addOneByOne(order);
        const found = (await standing(store)).map(({ id, story, origin }) => [id, story, origin].join()).sort();
        expect(found).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('names its stories and dates them as grouping all of it does', async () => {
    await addOneByOne(REPORTS.slice(0, 12));
    const near = await store.stories();
    await add(store, REPORTS[12]!);
    await regroup(store);
    const whole = await store.stories();
    expect(near.length).toBe(3);
    expect(whole).toEqual(expect.arrayContaining([...near]));
  });

  it('puts a reprint with its original', async () => {
    await addOneByOne(REPORTS.slice(0, 8));
    const again = { ...REPORTS[5]!, title: 'Wire news', outlet: 'Reprint Post', origin: 'desk/again.txt' };
    const [original, reprint] = [(await kept(store))[5]!.id, await add(store, again)];
    await regroup(store, NEAR);
    const [a, b] = await store.groups([original, reprint]);
    expect(b).toMatchObject({ story: a!.story, origin: a!.origin, copyKind: 'reprint' });
  });

  it('never undoes what a person decided', async () => {
    await addOneByOne(REPORTS.slice(0, 10));
    const ids = (await kept(store)).map((a) => a.id);
    await mergeStories(store, ids[0]!, ids[4]!, 'one conference');
    await splitStory(store, ids[8]!, [ids[9]!], 'another envoy');
    await addOneByOne([...REPORTS.slice(10, 12), ...REPORTS.slice(16, 20), REPORTS[12]!]);
    const groups = new Map((await standing(store)).map((g) => [g.id, g.story]));
    expect(groups.get(ids[0]!)).toBe(groups.get(ids[4]!));
    expect(groups.get(ids[8]!)).not.toBe(groups.get(ids[9]!));
    expect((await listDecisions(store)).every((d) => d.holds)).toBe(true);
    await add(store, REPORTS[13]!);
    await regroup(store);
    const whole = new Map((await standing(store)).map((g) => [g.id, g.story]));
    for (const [id, story] of groups) expect([id, whole.get(id)]).toEqual([id, story]);
  });
});

describe('a record in a file that is grouped piece by piece', () => {
  it('stands as one in memory does', async () => {
    const [file, memory] = [await openRecord(':memory:', { create: true, now: clock() }), new MemoryStore(clock())];
    for (const store of [file, memory])
      for (const r of REPORTS.slice(0, 16)) {
        await add(store, r);
        await regroup(store, NEAR);
      }
    expect(partition(await standing(file))).toEqual(partition(await standing(memory)));
    expect((await file.verify()).problems).toEqual([]);
    await file.close();
  });
});
