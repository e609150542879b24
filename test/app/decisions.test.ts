import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import {
  briefOf,
  gradeOutlet,
  listStories,
  mergeStories,
  openRecord,
  openStory,
  pinArticle,
  renameStory,
  type Store,
  splitStory,
} from '../../src/app/record.ts';
import { attest } from '../../src/attest/index.ts';
import { all, clock, made } from '../store/made.ts';

interface Report {
  readonly text: string;
  readonly title: string;
  readonly published: string;
  readonly outlet: string;
}

const HARBOUR: Report = {
  text: 'Oda Vennel, the mayor of Port Mirrow, said that the new harbour will open to ferries in May. The harbour of Port Mirrow was closed after the storm of 2028. Vennel said the quay had been rebuilt.',
  title: 'Port Mirrow harbour to open in May',
  published: '2031-04-01',
  outlet: 'Mirrow Herald',
};
const FERRIES: Report = {
  text: 'Ferries will call at the rebuilt harbour of Port Mirrow from May on, Mayor Oda Vennel told the council. The quay at Port Mirrow harbour was lost in the storm.',
  title: 'Ferries return to Port Mirrow harbour',
  published: '2031-04-02',
  outlet: 'Northern Wire',
};
const QUARRY: Report = {
  text: 'Tarn Holloway denied that the slate quarry at Skell had been sold to a fund in Vessin. The union of quarry workers at Skell wants to see the contract. Holloway owns the quarry.',
  title: 'Holloway denies sale of Skell quarry',
  published: '2031-04-02',
  outlet: 'Skell Online',
};
const UNION: Report = {
  text: 'Workers of the slate quarry at Skell walked out after Tarn Holloway denied its sale to a fund in Vessin. The union at Skell said Holloway had shown it no contract.',
  title: 'Skell quarry workers walk out',
  published: '2031-04-03',
  outlet: 'Northern Wire',
};
const EARLY: Report = {
  ...FERRIES,
  text: `${FERRIES.text} Council members asked about the cost of the harbour.`,
  title: 'Council hears of Port Mirrow harbour',
  published: '2031-03-31',
  outlet: 'Harbour Gazette',
};

describe('what a person decides', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'onrecord-decided-'));
    store = await openRecord(path.join(folder, 'record.db'), { create: true, now: clock() });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const add = async (r: Report): Promise<string> => {
    const read = readLine({ id: 'x', lang: 'en', ...r });
    if (!isRead(read)) throw new Error('the report is not read');
    const { sighting } = made({ ...r, bytes: JSON.stringify(r) });
    return (await store.keep({ ...sighting, article: read.article }, read, attest(read).claims)).id;
  };
  /** Stories as sets of headlines. */
  const stories = async (): Promise<string[][]> => {
    const titles = new Map((await all(store.articles())).map((a) => [a.id, a.article.title!]));
    return (await listStories(store)).map((s) => s.articles.map((a) => titles.get(a)!).sort()).sort();
  };
  const two = async () => {
    const [harbour, quarry] = [await add(HARBOUR), await add(QUARRY)];
    expect(await stories()).toHaveLength(2);
    return { harbour, quarry };
  };

  it('joins two stories, and reports that come in later, earlier or again are in it', async () => {
    const { harbour, quarry } = await two();
    expect(await mergeStories(store, harbour, quarry, 'one budget')).toMatchObject({ articles: [harbour, quarry] });
    await add(UNION);
    await add(EARLY);
    await add(HARBOUR);
    expect(await stories()).toHaveLength(1);
    const [story] = await listStories(store);
    expect(story?.articles).toHaveLength(4);
  });

  it('says in the reasons that a person put it there, and why', async () => {
    const { harbour, quarry } = await two();
    await mergeStories(store, harbour, quarry, 'one budget');
    const [, moved] = await store.groups([harbour, quarry]);
    expect(moved?.reasons.join()).toContain('one budget');
  });

  it('takes apart what was joined, and what comes in since goes with its own', async () => {
    const { harbour, quarry } = await two();
    await mergeStories(store, harbour, quarry, 'one budget');
    await splitStory(store, harbour, [quarry], 'two towns after all');
    await add(UNION);
    expect(await stories()).toEqual([[HARBOUR.title], [QUARRY.title, UNION.title].sort()].sort());
    await add(FERRIES);
    expect(await stories()).toEqual([[HARBOUR.title, FERRIES.title].sort(), [QUARRY.title, UNION.title].sort()].sort());
  });

  it('keeps apart what grouping would join, until it is joined again', async () => {
    const [harbour, ferries] = [await add(HARBOUR), await add(FERRIES)];
    expect(await stories()).toHaveLength(1);
    await splitStory(store, harbour, [ferries], 'the council is another matter');
    expect(await stories()).toHaveLength(2);
    await add(QUARRY);
    expect((await stories()).length).toBe(3);
    await mergeStories(store, harbour, ferries, 'no, it is not');
    expect(await stories()).toHaveLength(2);
  });

  it('pins an article, and the last pin holds', async () => {
    const { harbour, quarry } = await two();
    const union = await add(UNION);
    await pinArticle(store, union, harbour, 'the port’s union');
    expect(await stories()).toEqual([[HARBOUR.title, UNION.title].sort(), [QUARRY.title]].sort());
    await add(EARLY);
    expect((await stories()).find((s) => s.includes(UNION.title))).toContain(HARBOUR.title);
    await pinArticle(store, union, quarry, 'it was the quarry’s');
    expect((await stories()).find((s) => s.includes(UNION.title))).toContain(QUARRY.title);
  });

  it('names a story, whatever comes in, until it is named again', async () => {
    const { harbour } = await two();
    await renameStory(store, harbour, 'The harbour file', 'the desk’s name');
    await add(EARLY);
    await add(FERRIES);
    const titles = async () => (await listStories(store)).map((s) => s.title);
    expect(await titles()).toContain('The harbour file');
    expect(await openStory(store, 'harbour file')).toHaveProperty('members');
    await renameStory(store, harbour, 'Port Mirrow', 'shorter');
    expect(await titles()).toContain('Port Mirrow');
    expect(await titles()).not.toContain('The harbour file');
  });

  it('grades a source, and shows the last grade beside it', async () => {
    await add(HARBOUR);
    expect(await gradeOutlet(store, 'mirrow herald', 'B2', 'mostly right')).toBe('Mirrow Herald');
    expect(await gradeOutlet(store, 'Nobody’s Post', 'B2', 'mostly right')).toHaveProperty('code', 'unknown-outlet');
    await gradeOutlet(store, 'Mirrow Herald', 'C3', 'wrong twice');
    const story = await openStory(store);
    if ('problem' in story) throw new Error(story.problem.message);
    expect(story.members.map((m) => m.grade)).toEqual([{ grade: 'C3', why: 'wrong twice' }]);
    const told = briefOf(story, {})
      .sections.find((s) => s.id === 'sources')!
      .sentences.map((s) => s.text);
    expect(told.some((t) => t.includes('Mirrow Herald') && t.includes('graded C3'))).toBe(true);
  });

  it('is in the journal with its reason, in a record that verifies, and is there when it is opened again', async () => {
    const { harbour, quarry } = await two();
    await mergeStories(store, harbour, quarry, 'one budget');
    const last = (await all(store.journal())).at(-1);
    expect(last).toMatchObject({ what: 'decided', subject: harbour, detail: { act: 'merge', why: 'one budget' } });
    expect((await store.verify()).problems).toEqual([]);
    await store.close();
    store = await openRecord(path.join(folder, 'record.db'), { create: false, now: clock() });
    await add(FERRIES);
    expect(await stories()).toHaveLength(1);
  });

  it('is nothing where it makes no sense', async () => {
    const { harbour, quarry } = await two();
    const before = (await all(store.journal())).length;
    const attempts = [
      ['nothing-to-decide', mergeStories(store, harbour, harbour, 'why')],
      ['unknown-story', mergeStories(store, harbour, 'no such story', 'why')],
      ['unknown-article', splitStory(store, harbour, [quarry], 'why')],
      ['unknown-article', splitStory(store, harbour, ['nobody'], 'why')],
      ['nothing-to-decide', splitStory(store, harbour, [harbour], 'why')],
      ['nothing-to-decide', pinArticle(store, harbour, harbour, 'why')],
    ] as const;
    for (const [code, nothing] of attempts) expect(await nothing).toHaveProperty('code', code);
    expect(await all(store.journal())).toHaveLength(before);
  });
});
