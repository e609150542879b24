import { beforeEach, describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import {
  attributeClaim,
  dismissClaim,
  listDecisions,
  listStories,
  mergeStories,
  nameSides,
  type OpenStory,
  openStory,
  type Store,
  undoDecision,
} from '../../src/app/record.ts';
import { attest } from '../../src/attest/index.ts';
import { MemoryStore } from '../../src/store/index.ts';
import { all, clock, made } from '../store/made.ts';

const CALL =
  'Foreign Minister Tarek Ombal of Velia said the border will open in June. Prime Minister Ines Corvo of Orland said that tolls will be lowered. Ombal spoke with Corvo on Monday.';
const QUARRY = 'Tarn Holloway denied that the slate quarry at Skell had been sold to a fund in Vessin.';

let store: Store;
const add = async (text: string, outlet: string): Promise<string> => {
  const report = { text, outlet, title: text.slice(0, 30), published: '2031-04-01' };
  const read = readLine({ id: 'x', lang: 'en', ...report });
  if (!isRead(read)) throw new Error('the report is not read');
  const { sighting } = made({ ...report, bytes: text });
  return (await store.keep({ ...sighting, article: read.article }, read, attest(read).claims)).id;
};
const opened = async (article: string): Promise<OpenStory> => {
  const story = await openStory(store, article);
  if ('problem' in story) throw new Error(story.problem.message);
  return story;
};
/** Who is behind each statement, by the words of it. */
const speakers = async (article: string): Promise<Readonly<Record<string, string | undefined>>> => {
  const { weighed, actors } = await opened(article);
  return Object.fromEntries(
    weighed.points
      .filter((p) => p.kind === 'statement')
      .map((p) => [p.claim.evidence[0].quote.slice(-6), actors.find((a) => a.id === p.actor)?.name]),
  );
};
const statement = async (article: string, words: string): Promise<string> =>
  (await opened(article)).members[0]!.claims.find((c) => c.kind === 'statement' && c.evidence[0].quote.includes(words))!
    .id;

describe('what a person decides on a claim', () => {
  let call: string;
  beforeEach(async () => {
    store = new MemoryStore(clock());
    call = await add(CALL, 'Harbour Post');
  });

  it('puts a statement on the word of somebody else whom the article knows, with land and side; its words stay', async () => {
    const id = await statement(call, 'tolls');
    const before = (await opened(call)).weighed.points.find((p) => p.claim.id === id)!;
    expect(before.side).not.toBe('Velia');
    await attributeClaim(store, id, 'Tarek Ombal', 'he read it out for her');
    const { weighed, actors } = await opened(call);
    const after = weighed.points.find((p) => p.claim.id === id)!;
    expect(actors.find((a) => a.id === after.actor)?.name).toBe('Tarek Ombal');
    expect(after.claim.evidence).toEqual(before.claim.evidence);
    expect(after.claim.attributed).toEqual({ to: 'Tarek Ombal', why: 'he read it out for her' });
    const other = weighed.points.find((p) => p.kind === 'statement' && p.claim.id !== id)!;
    expect(after.side).toBe(other.side);
  });

  it('knows somebody new by the name that is given', async () => {
    await attributeClaim(store, await statement(call, 'tolls'), 'Sela Marr', 'the spokeswoman');
    expect(Object.values(await speakers(call)).sort()).toEqual(['Sela Marr', 'Tarek Ombal']);
  });

  it('takes a dismissed claim out of the story, and leaves the article as it is', async () => {
    const id = await statement(call, 'tolls');
    await dismissClaim(store, id, 'a line of a play');
    const { members, weighed } = await opened(call);
    expect(members[0]!.claims.some((c) => c.id === id)).toBe(false);
    expect(weighed.points.some((p) => p.reports.some((r) => r.claim === id))).toBe(false);
    const [article] = await all(store.articles());
    expect((await store.claims(article!)).some((c) => c.id === id)).toBe(true);
  });

  it('is taken back, and the taking back too; all of it stays in the journal', async () => {
    const id = await statement(call, 'tolls');
    const holds = async (): Promise<boolean> => (await opened(call)).members[0]!.claims.some((c) => c.id === id);
    await dismissClaim(store, id, 'a line of a play');
    const [dismissed] = await listDecisions(store);
    await undoDecision(store, dismissed!.seq, 'it was no play');
    expect(await holds()).toBe(true);
    const undoing = (await listDecisions(store))[1]!;
    expect(undoing).toMatchObject({ act: 'undo', value: String(dismissed!.seq), holds: true });
    await undoDecision(store, undoing.seq, 'it was one');
    expect(await holds()).toBe(false);
    expect((await listDecisions(store)).map((d) => [d.act, d.holds])).toEqual([
      ['dismiss', true],
      ['undo', false],
      ['undo', true],
    ]);
    expect(await undoDecision(store, undoing.seq, 'again')).toHaveProperty('code', 'nothing-to-decide');
    expect(await undoDecision(store, 1, 'no decision')).toHaveProperty('code', 'unknown-decision');
  });

  it('leaves the groups as they are: only the record’s last change moves', async () => {
    await listStories(store);
    const before = await store.grouping();
    await dismissClaim(store, await statement(call, 'tolls'), 'a line of a play');
    const { upTo, last, changed } = await store.grouping();
    expect([upTo, last]).toEqual([before.upTo, before.last]);
    expect(changed).toBeGreaterThan(before.changed);
  });

  it('is nothing for a claim that is not there', async () => {
    for (const name of [`${call}#s99`, 'nothing', '#s1', `${call}#`])
      expect(await dismissClaim(store, name, 'why'), name).toHaveProperty('code', 'unknown-claim');
  });
});

describe('a decision on stories', () => {
  it('is taken back', async () => {
    store = new MemoryStore(clock());
    const [a, b] = [await add(CALL, 'Harbour Post'), await add(QUARRY, 'Skell Online')];
    expect(await listStories(store)).toHaveLength(2);
    await mergeStories(store, a, b, 'one budget');
    expect(await listStories(store)).toHaveLength(1);
    await undoDecision(store, (await listDecisions(store))[0]!.seq, 'two after all');
    expect(await listStories(store)).toHaveLength(2);
  });
});

describe('what a person decides on the sides of a story', () => {
  const HOSTED =
    'President Juan Lagos of Chile said on Monday that Norway had hosted the talks with Peru. Foreign Minister Eirik Sund of Norway said the talks were useful. Sund said that Norway would pay for a second round. President Rosa Quispe of Peru said the border would stay open.';
  const sides = async (id: string): Promise<string[]> => (await opened(id)).weighed.sides.map((s) => s.name);
  let hosted: string;
  beforeEach(async () => {
    store = new MemoryStore(clock());
    hosted = await add(HOSTED, 'Harbour Post');
  });

  it('holds the two against each other, by name or code, until it is taken back', async () => {
    const before = await sides(hosted);
    expect(before.slice(0, 2).sort()).not.toEqual(['Chile', 'Peru']);
    await nameSides(store, hosted, ['Peru', 'chl'], 'the third only hosts');
    expect(await sides(hosted)).toEqual(['Peru', 'Chile']);
    const { compared } = (await opened(hosted)).weighed;
    expect(compared.length).toBeGreaterThan(0);
    expect(new Set(compared.flatMap((r) => Object.keys(r.bySide)))).toEqual(new Set(['PER', 'CHL']));
    await undoDecision(store, (await listDecisions(store)).at(-1)!.seq, 'not after all');
    expect(await sides(hosted)).toEqual(before);
  });

  it('is none where nobody in the story is of a side, or both names are one', async () => {
    expect(await nameSides(store, hosted, ['Peru', 'Vessin'], 'why')).toMatchObject({ code: 'nothing-to-decide' });
    expect(await nameSides(store, hosted, ['Peru', 'PER'], 'why')).toMatchObject({ code: 'nothing-to-decide' });
    expect(await listDecisions(store)).toEqual([]);
  });

  it('gives way to what one comparison asks for', async () => {
    await nameSides(store, hosted, ['Peru', 'Chile'], 'the third only hosts');
    const asked = await openStory(store, hosted, { sides: ['Norway', 'Chile'] });
    expect('weighed' in asked && asked.weighed.sides.map((s) => s.id)).toEqual(['NOR', 'CHL']);
  });
});
