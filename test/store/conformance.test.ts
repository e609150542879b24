import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Brief, Grouped, Story } from '../../src/record/index.ts';
import { type KeptSketch, MemoryStore, openRecord, type Store, type Watched } from '../../src/store/index.ts';
import { all, clock, type Making, made } from './made.ts';

/** Every kind of store passes this suite. */
const KINDS: readonly (readonly [string, (folder: string) => Promise<Store>])[] = [
  ['memory', async () => new MemoryStore(clock())],
  ['sqlite', (folder) => openRecord(path.join(folder, 'record.db'), { create: true, now: clock() })],
];

const HARBOUR = 'Oda Vennel said the harbour of Port Mirrow will open in May. Ferries are to run twice a day.';
const QUARRY = 'Tarn Holloway denied that the quarry at Skell was sold. The union wants to see the contract.';

describe.each(KINDS)('a record kept in %s', (_, open) => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'onrecord-store-'));
    store = await open(folder);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const keep = (m: Making) => {
    const { sighting, annotated, claims } = made(m);
    return store.keep(sighting, annotated, claims);
  };
  const idsKept = async () => (await all(store.articles())).map((a) => a.id);

  it('gives an article back as it was, under an id of its own', async () => {
    const kept = await keep({ text: HARBOUR, title: 'Harbour to open', outlet: 'Mirrow Herald' });
    expect(kept).toMatchObject({ title: 'Harbour to open', outcome: 'added', counts: { statements: 1, events: 0 } });
    const [back] = await all(store.articles());
    const { annotated } = made({ text: HARBOUR, title: 'Harbour to open', outlet: 'Mirrow Herald' });
    expect(back).toEqual({ ...annotated, id: kept.id });
  });

  it('gives claims back with their words, under the article’s id', async () => {
    const { id } = await keep({ text: HARBOUR });
    const [article] = await all(store.articles());
    const [claim, ...rest] = await store.claims(article!);
    expect(rest).toEqual([]);
    expect(claim).toMatchObject({ id: `${id}#s1`, article: id, kind: 'statement', secondHand: false });
    expect(claim?.evidence.map((e) => [e.article, e.quote])).toEqual([
      [id, 'Oda Vennel said the harbour of Port Mirrow will open in May.'],
    ]);
  });

  it('does not give claims whose words are not in the text', async () => {
    await keep({ text: HARBOUR });
    const [article] = await all(store.articles());
    const other = { ...article!, article: { ...article!.article, text: HARBOUR.replace('May', 'June') } };
    await expect(store.claims(other)).rejects.toThrow(/does not have the cited words/u);
  });

  it('changes nothing when the same thing is added twice', async () => {
    const first = await keep({ text: HARBOUR });
    const before = await all(store.journal());
    expect((await store.met(made({ text: HARBOUR }).sighting)).kept).toEqual({ ...first, outcome: 'unchanged' });
    expect(await keep({ text: HARBOUR })).toEqual({ ...first, outcome: 'unchanged' });
    expect(await all(store.journal())).toEqual(before);
    expect(await idsKept()).toEqual([first.id]);
  });

  it('keeps a changed page as a further version beside the earlier one', async () => {
    const page = { url: 'https://herald.example/harbour', origin: 'https://herald.example/harbour' };
    const first = await keep({ ...page, text: HARBOUR, published: '2026-04-01' });
    const later = HARBOUR.replace('May', 'June');
    const second = await keep({ ...page, text: later, published: '2026-04-01', seen: '2026-04-02T08:00:00Z' });
    expect(second).toMatchObject({ id: `${first.id}-v2`, outcome: 'changed' });
    expect((await all(store.articles())).map((a) => a.article.text)).toEqual([HARBOUR, later]);
    const versions = await store.versions(second.id);
    expect(versions.map((v) => [v.id, v.work, v.n, v.current, v.seen])).toEqual([
      [first.id, first.id, 1, false, '2026-04-01T08:00:00Z'],
      [second.id, first.id, 2, true, '2026-04-02T08:00:00Z'],
    ]);
    expect(await store.versions(first.id)).toEqual(versions);
    const bytes = await Promise.all(versions.map((v) => store.snapshot(v.snapshot)));
    expect(bytes.map((s) => Buffer.from(s!.bytes).includes('in May'))).toEqual([true, false]);
  });

  it('lets no old copy that is added late stand for the page', async () => {
    const page = { url: 'https://herald.example/harbour' };
    await keep({ ...page, text: HARBOUR.replace('May', 'June'), modified: '2026-04-03T10:00:00Z' });
    const old = await keep({ ...page, text: HARBOUR, modified: '2026-04-01T10:00:00Z' });
    expect((await store.versions(old.id)).map((v) => v.current)).toEqual([true, false]);
    expect((await store.search('May', { limit: 9 })).map((h) => h.id)).toEqual([]);
    expect((await store.search('June', { limit: 9 })).length).toBe(2);
  });

  it('takes what is said later of the same bytes, and keeps what was said before', async () => {
    const first = await keep({ text: HARBOUR, bytes: 'note', meta: { outlet: 'Herald' }, outlet: 'Herald' });
    const later = made({ text: HARBOUR, bytes: 'note', meta: { published: '2026-04-01' }, published: '2026-04-01' });
    const { said, kept } = await store.met(later.sighting);
    expect(kept).toBeUndefined();
    expect(said).toEqual({ outlet: 'Herald', published: '2026-04-01' });
    const again = await keep({ text: HARBOUR, bytes: 'note', meta: said, outlet: 'Herald', published: '2026-04-01' });
    expect(again).toMatchObject({ id: first.id, outcome: 'updated' });
    const [back] = await all(store.articles());
    expect(back?.article).toMatchObject({ outlet: 'Herald', published: '2026-04-01' });
    expect(await store.claims(back!)).toHaveLength(1);
    expect((await store.met(made({ text: HARBOUR, bytes: 'note' }).sighting)).kept?.id).toBe(first.id);
  });

  it('keeps the snapshot of many articles once', async () => {
    await keep({ text: HARBOUR, bytes: 'both', item: 0 });
    await keep({ text: QUARRY, bytes: 'both', item: 1 });
    expect((await store.verify()).checked).toEqual({ snapshots: 1, articles: 2, claims: 2 });
  });

  it('gives the snapshot back byte for byte', async () => {
    const { sighting, annotated, claims } = made({ text: HARBOUR, bytes: 'caf\u00e9 \u0000 \ud83d\udef3' });
    await store.keep(sighting, annotated, claims);
    const back = await store.snapshot(sighting.snapshot.sha256);
    expect(Buffer.from(back!.bytes).equals(Buffer.from(sighting.snapshot.bytes))).toBe(true);
    expect(back).toMatchObject({ origin: 'desk/note.txt', seen: '2026-04-01T08:00:00Z' });
    expect(await store.snapshot('0'.repeat(64))).toBeUndefined();
    expect(await store.snapshots()).toEqual([sighting.snapshot.sha256]);
  });

  it('gives only the articles asked for, in the order of adding', async () => {
    const texts = Array.from({ length: 45 }, (_, i) => `Oda Vennel spoke for the ${i + 1}th time. All of it was new.`);
    const ids: string[] = [];
    for (const text of texts) ids.push((await keep({ text })).id);
    expect(await idsKept()).toEqual(ids);
    expect((await all(store.articles([ids[40]!, ids[3]!, 'nobody']))).map((a) => a.id)).toEqual([ids[3], ids[40]]);
    expect(await all(store.articles([]))).toEqual([]);
  });

  const grouped = (id: string, story: string): Grouped => ({ id, story, origin: `o-${id}`, reasons: ['alone'] });
  const story = (id: string, articles: readonly string[], to: string): Story => ({
    id,
    title: `About ${id}`,
    articles,
    from: to,
    to,
  });

  it('knows how far its groups go', async () => {
    expect(await store.grouping()).toMatchObject({ upTo: 0, last: 0 });
    const a = (await keep({ text: HARBOUR })).id;
    expect(await store.grouping()).toMatchObject({ upTo: 0, last: 1 });
    await store.saveGroups([grouped(a, 's-1')], [story('s-1', [a], '2026-04-01')], 1);
    expect(await store.grouping()).toMatchObject({ upTo: 1, last: 1 });
    const b = (await keep({ text: QUARRY })).id;
    expect(await store.grouping()).toMatchObject({ upTo: 1, last: 2 });
    await store.saveGroups(
      [grouped(a, 's-1'), grouped(b, 's-2')],
      [story('s-1', [a], '2026-04-01'), story('s-2', [b], '2026-04-02')],
      2,
    );
    expect((await store.stories()).map((s) => s.id)).toEqual(['s-2', 's-1']);
    expect(await store.groups([b, 'nobody', a])).toEqual([grouped(b, 's-2'), grouped(a, 's-1')]);
  });

  it('drops stories that are no more, and does not take older groups for newer ones', async () => {
    const a = (await keep({ text: HARBOUR })).id;
    const b = (await keep({ text: QUARRY })).id;
    await store.saveGroups(
      [grouped(a, 's-a'), grouped(b, 's-a')],
      [story('s-a', [a, b], '2026-04-02'), story('s-old', [], '2026-03-01')],
      1,
    );
    await store.saveGroups([grouped(a, 's-b'), grouped(b, 's-b')], [story('s-b', [a, b], '2026-04-02')], 2);
    await store.saveGroups([grouped(a, 's-a')], [story('s-a', [a], '2026-04-01')], 1);
    expect((await store.stories()).map((s) => s.id)).toEqual(['s-b']);
    expect((await store.groups([a, b])).map((g) => g.story)).toEqual(['s-b', 's-b']);
  });

  it('replaces a few stories and leaves the others, unless the groups are others by then', async () => {
    const ids = [await keep({ text: HARBOUR }), await keep({ text: QUARRY }), await keep({ text: `${QUARRY} Again.` })];
    const [a, b, c] = ids.map((k) => k.id) as [string, string, string];
    await store.saveGroups(
      [grouped(a, 's-a'), grouped(b, 's-b')],
      [story('s-a', [a], '2026-04-01'), story('s-b', [b], '2026-04-02')],
      2,
    );
    const change = {
      upTo: 3,
      groups: [grouped(b, 's-c'), { ...grouped(c, 's-c'), proposed: 's-alone' }],
      stories: [story('s-c', [b, c], '2026-04-03')],
      instead: ['s-b'],
    };
    expect(await store.changeGroups({ ...change, since: 1 })).toBe(false);
    expect((await store.stories()).map((s) => s.id)).toEqual(['s-b', 's-a']);
    expect(await store.changeGroups({ ...change, since: 2 })).toBe(true);
    expect((await store.stories()).map((s) => s.id)).toEqual(['s-c', 's-a']);
    expect(await store.story('s-c')).toEqual(change.stories[0]);
    expect(await store.story('s-b')).toBeUndefined();
    expect(await store.groupsIn(['s-c'])).toEqual([...change.groups].sort((x, y) => (x.id < y.id ? -1 : 1)));
    expect(await store.groupsIn(['s-alone'])).toEqual([change.groups[1]]);
    expect(await store.grouping()).toMatchObject({ upTo: 3 });
  });

  it('knows since when a story is as it is', async () => {
    const a = (await keep({ text: HARBOUR })).id;
    const b = (await keep({ text: QUARRY })).id;
    const both = [story('s-a', [a], '2026-04-01'), story('s-b', [b], '2026-04-02')];
    await store.saveGroups([grouped(a, 's-a'), grouped(b, 's-b')], both, 2);
    expect([await store.touched('s-a'), await store.touched('s-b'), await store.touched('s-x')]).toEqual([2, 2, 0]);
    await store.recall(b, 'withdrawn', 'wrong');
    await store.saveGroups([grouped(a, 's-a'), grouped(b, 's-b')], both, 3);
    expect([await store.touched('s-a'), await store.touched('s-b')]).toEqual([2, 3]);
    expect(await store.grouping()).toMatchObject({ ruled: 3 });
    await store.saveGroups([{ ...grouped(a, 's-a'), reasons: ['copied'] }, grouped(b, 's-b')], both, 4);
    expect([await store.touched('s-a'), await store.touched('s-b')]).toEqual([4, 3]);
  });

  it('keeps sketches, counts their terms, and finds articles by their keys, near in time', async () => {
    const a = (await keep({ text: HARBOUR })).id;
    const b = (await keep({ text: QUARRY })).id;
    const c = (await keep({ text: `${QUARRY} Again.` })).id;
    const [MIRROW, FERRY, SLATE] = [4_000_000_001, 2, 3] as const;
    const sketch = (id: string, day: number | null, terms: readonly number[]): KeptSketch => ({
      id,
      day,
      head: `head of ${id}`,
      line: `line of ${id}`,
      terms,
      keys: terms.map((t, i) => [t, 3 - i]),
    });
    await store.saveSketches([sketch(a, 100, [MIRROW, FERRY]), sketch(b, 103, [FERRY, SLATE])]);
    await store.saveSketches([sketch(c, null, [SLATE])]);
    expect(await store.termsMet([FERRY, MIRROW, 9])).toEqual({
      articles: 3,
      met: new Map([
        [FERRY, 2],
        [MIRROW, 1],
      ]),
    });
    const ferry = [[FERRY, 1] as const, [SLATE, 1] as const];
    expect(await store.near(ferry, { from: 90, to: 110 }, 9)).toEqual([b, c, a]);
    expect(await store.near(ferry, { from: 90, to: 102 }, 9)).toEqual([c, a]);
    expect(await store.near(ferry, { from: 90, to: 110 }, 1)).toEqual([b]);
    expect(await all(store.sketches([b]))).toMatchObject([{ id: b, head: `head of ${b}`, line: `line of ${b}` }]);
    expect((await all(store.sketches())).map((s) => s.id)).toEqual([a, b, c]);
    expect(await store.heads([c, 'nobody'])).toEqual(new Map([[c, `head of ${c}`]]));
    await store.saveSketches([sketch(b, 500, [FERRY, SLATE])]);
    expect((await store.termsMet([SLATE])).articles).toBe(3);
    expect(await store.near(ferry, { from: 90, to: 110 }, 9)).toEqual([c, a]);
    await store.purge(a, 'by order');
    expect(await store.near(ferry, { from: 90, to: 110 }, 9)).toEqual([c]);
    expect((await all(store.sketches())).map((s) => s.id)).toEqual([b, c]);
  });

  it('names the outlets, each once', async () => {
    for (const text of [HARBOUR, QUARRY, `${QUARRY} Again.`])
      await keep({ text, outlet: text === HARBOUR ? 'B' : 'A' });
    await keep({ text: `${HARBOUR} Again.` });
    expect([...(await store.outlets())].sort()).toEqual(['A', 'B']);
  });

  it('tells its journal from an entry on', async () => {
    for (const text of [HARBOUR, QUARRY, `${QUARRY} Again.`]) await keep({ text });
    expect((await all(store.journal(2))).map((e) => e.seq)).toEqual([3]);
    expect(await all(store.journal(3))).toEqual([]);
  });

  it('finds articles and claims that have every word', async () => {
    const a = (await keep({ text: HARBOUR, title: 'Ferry news', outlet: 'Herald', published: '2026-04-01' })).id;
    await keep({ text: QUARRY });
    const kinds = async (query: string, limit = 9) =>
      (await store.search(query, { limit })).map((h) => `${h.kind} ${h.id === h.article ? 'whole' : h.id}`).sort();
    expect(await kinds('harbour mirrow')).toEqual(['article whole', `statement ${a}#s1`]);
    expect(await kinds('MIRROW Harbour')).toEqual(['article whole', `statement ${a}#s1`]);
    expect(await kinds('ferry twice')).toEqual(['article whole']);
    expect(await kinds('harbour quarry')).toEqual([]);
    expect(await kinds('harb')).toEqual([]);
    expect(await kinds('harbour', 1)).toHaveLength(1);
    expect((await store.search('ferries', { limit: 9 }))[0]).toMatchObject({
      outlet: 'Herald',
      published: '2026-04-01',
    });
  });

  it('takes the words of a search as words, whatever they look like', async () => {
    await keep({ text: 'Oda Vennel said “no” to Skell NOT and AND at Caf\u00e9 Nord. It’s over.' });
    const count = async (query: string) => (await store.search(query, { limit: 9 })).length;
    expect(await count('NOT AND')).toBe(2);
    expect(await count('cafe')).toBe(2);
    expect(await count('it’s')).toBe(1);
    for (const query of ['"', '*', 'a OR b', 'title: x', '(', "'; DROP TABLE articles; --", '', '  ', '-', 'NEAR(a b)'])
      expect(await count(query)).toBe(0);
  });

  it('keeps a brief as written, once', async () => {
    const brief: Brief = {
      story: 's-1',
      title: 'The harbour',
      at: '2026-04-02',
      sections: [
        { id: 'sources', heading: 'Sources', sentences: [{ text: 'None.', citations: [], basis: 'computed' }] },
      ],
    };
    await store.saveBrief(brief);
    await store.saveBrief(brief);
    await store.saveBrief({ ...brief, at: '2026-04-03' });
    expect((await store.briefs('s-1')).map((b) => b.at)).toEqual(['2026-04-02', '2026-04-03']);
    expect((await store.briefs('s-1'))[0]).toEqual(brief);
    expect(await store.briefs('s-2')).toEqual([]);
  });

  it('knows what is followed, by address, as it was last kept', async () => {
    expect(await store.watched()).toEqual([]);
    const feed: Watched = {
      address: 'https://herald.example/feed',
      kind: 'feed',
      added: '2026-04-01T08:00:00.000Z',
      failures: 0,
      failed: 0,
      due: '2026-04-01T08:00:00.000Z',
    };
    const page: Watched = { ...feed, address: 'https://herald.example/a', kind: 'page' };
    await store.saveWatched(feed);
    await store.saveWatched(page);
    const { due: _, ...ended } = feed;
    const failing: Watched = { ...ended, failures: 2, failed: 5, problem: { code: 'timeout', message: 'late' } };
    await store.saveWatched(failing);
    expect(await store.watched()).toEqual([page, failing]);
    expect(await store.watched(page.address)).toEqual([page]);
    expect(await store.watched('https://herald.example/b')).toEqual([]);
    expect(await store.dropWatched(page.address)).toBe(true);
    expect(await store.dropWatched(page.address)).toBe(false);
    expect(await store.watched()).toEqual([failing]);
    expect(await all(store.journal())).toEqual([]);
  });

  it('writes a journal of what was done, in order', async () => {
    const page = { url: 'https://herald.example/harbour' };
    const { id } = await keep({ ...page, text: HARBOUR });
    await keep({ ...page, text: HARBOUR });
    await keep({ ...page, text: HARBOUR.replace('twice', 'once') });
    await store.saveBrief({ story: 's-1', title: 'x', at: '2026-04-02', sections: [] });
    expect((await all(store.journal())).map((e) => [e.seq, e.at, e.what, e.subject])).toEqual([
      [1, '2026-04-01T12:00:01.000Z', 'added', id],
      [2, '2026-04-01T12:00:02.000Z', 'changed', `${id}-v2`],
      [3, '2026-04-01T12:00:03.000Z', 'brief', 's-1'],
    ]);
  });

  it('marks an article as withdrawn, once, and takes that back', async () => {
    const a = (await keep({ text: HARBOUR })).id;
    const b = (await keep({ text: QUARRY })).id;
    await store.recall(a, 'withdrawn', 'retracted');
    await store.recall(a, 'withdrawn', 'once more');
    await store.recall(b, 'reinstated', 'was never withdrawn');
    const { sighting } = made({ text: HARBOUR });
    expect(await store.recalls()).toEqual([
      {
        article: a,
        what: 'withdrawn',
        at: '2026-04-01T12:00:03.000Z',
        why: 'retracted',
        snapshot: sighting.snapshot.sha256,
        text: sighting.article.sha256,
      },
    ]);
    expect((await store.grouping()).last).toBe(3);
    expect((await store.search('harbour', { limit: 9 })).map((h) => h.withdrawn)).toEqual([true, true]);
    expect((await store.search('quarry', { limit: 9 })).map((h) => h.withdrawn)).toEqual([undefined, undefined]);
    expect(await idsKept()).toEqual([a, b]);
    await store.recall(a, 'reinstated', 'a mistake');
    expect(await store.recalls()).toEqual([]);
    expect((await all(store.journal())).map((e) => e.what)).toEqual(['added', 'added', 'withdrawn', 'reinstated']);
    await expect(store.recall('nobody', 'withdrawn', 'x')).rejects.toThrow(/no article nobody/u);
    expect((await store.verify()).problems).toEqual([]);
  });

  it('removes every version of an article for good and leaves a tombstone', async () => {
    const page = { url: 'https://herald.example/harbour', origin: 'https://herald.example/harbour' };
    const first = await keep({ ...page, text: HARBOUR });
    const second = await keep({ ...page, text: HARBOUR.replace('May', 'June'), seen: '2026-04-02T08:00:00Z' });
    const b = (await keep({ text: QUARRY })).id;
    await store.saveGroups(
      [grouped(first.id, 's-1'), grouped(second.id, 's-1'), grouped(b, 's-1')],
      [story('s-1', [first.id, second.id, b], '2026-04-02')],
      3,
    );
    const versions = await store.versions(first.id);
    expect(await store.purge(second.id, 'court order')).toEqual([first.id, second.id]);
    expect(await idsKept()).toEqual([b]);
    expect(await store.versions(first.id)).toEqual([]);
    expect(await store.search('harbour', { limit: 9 })).toEqual([]);
    expect(await Promise.all(versions.map((v) => store.snapshot(v.snapshot)))).toEqual([undefined, undefined]);
    expect(await store.stories()).toEqual([]);
    expect((await store.recalls()).map((r) => [r.article, r.what, r.why, r.snapshot, r.text])).toEqual(
      versions.map((v) => [v.id, 'purged', 'court order', v.snapshot, v.sha256]),
    );
    const { upTo, last } = await store.grouping();
    expect(upTo < last).toBe(true);
    expect(await store.verify()).toEqual({ checked: { snapshots: 1, articles: 1, claims: 1 }, problems: [] });
    expect(await store.purge('nobody', 'x')).toEqual([]);
  });

  it('keeps notes beside claims, writes one anew, and removes them for good, with the article too', async () => {
    const [a, b] = [(await keep({ text: HARBOUR })).id, (await keep({ text: QUARRY })).id];
    const note = {
      id: 'n1',
      claim: `${a}#s1`,
      text: 'Ask the ferry line.',
      mark: 'private',
      at: '2026-04-02',
    } as const;
    const other = { ...note, id: 'n2', claim: `${b}#s1`, mark: 'public' } as const;
    await store.saveNote(note);
    await store.saveNote(other);
    await store.saveNote({ ...note, text: 'They answered.' });
    expect(await store.notes()).toEqual([{ ...note, text: 'They answered.' }, other]);
    expect(await store.notes([b])).toEqual([other]);
    const { last, changed } = await store.grouping();
    expect(changed).toBeGreaterThan(last);
    expect([await store.dropNote('n2'), await store.dropNote('n2'), await store.notes([b])]).toEqual([true, false, []]);
    await store.purge(a, 'court order');
    expect(await store.notes()).toEqual([]);
    const told = JSON.stringify(await all(store.journal()));
    expect(told).toContain('"noted"');
    expect(told).not.toMatch(/ferry line|They answered/u);
    expect((await store.verify()).problems).toEqual([]);
  });

  it('gives the id of a purged article to no other', async () => {
    const page = { url: 'https://herald.example/harbour', origin: 'https://herald.example/harbour' };
    const { id } = await keep({ ...page, text: HARBOUR });
    await store.purge(id, 'court order');
    const again = await keep({ ...page, text: QUARRY });
    expect(again.outcome).toBe('added');
    expect(again.id).not.toBe(id);
    expect((await store.verify()).problems).toEqual([]);
  });

  it('keeps the other articles of purged bytes', async () => {
    const a = (await keep({ text: HARBOUR, bytes: 'both', item: 0 })).id;
    const b = (await keep({ text: QUARRY, bytes: 'both', item: 1 })).id;
    await store.purge(a, 'court order');
    expect(await idsKept()).toEqual([b]);
    const [left] = await all(store.articles());
    expect(await store.claims(left!)).toHaveLength(1);
    expect(await store.verify()).toEqual({ checked: { snapshots: 0, articles: 1, claims: 1 }, problems: [] });
  });

  it('takes the words of a purged article out of kept briefs', async () => {
    const a = (await keep({ text: HARBOUR })).id;
    const b = (await keep({ text: QUARRY })).id;
    const sentence = (article: string, text: string) => ({
      text,
      citations: [{ article, start: 0, end: 9 }],
      basis: 'cited' as const,
    });
    await store.saveBrief({
      story: 's-1',
      title: 'Two places',
      sections: [
        {
          id: 'bottom-line',
          heading: 'Bottom line',
          sentences: [sentence(a, 'It opens.'), sentence(b, 'It is not sold.')],
        },
      ],
    });
    await store.purge(a, 'court order');
    const [brief] = await store.briefs('s-1');
    expect(brief?.sections[0]?.sentences.map((s) => s.text)).toEqual([
      '[Removed: its source was purged.]',
      'It is not sold.',
    ]);
  });

  it('notes the exports that were handed out', async () => {
    const { id } = await keep({ text: HARBOUR });
    const made = { story: 's-1', format: 'csv', sha256: 'ab', articles: [id, 'other'] };
    await store.saveExport(made);
    expect(await store.exports('s-1')).toEqual([{ ...made, at: '2026-04-01T12:00:02.000Z' }]);
    expect(await store.exports('s-2')).toEqual([]);
    expect((await store.grouping()).last).toBe(1);
  });

  it('is sound, empty or full', async () => {
    expect(await store.verify()).toEqual({ checked: { snapshots: 0, articles: 0, claims: 0 }, problems: [] });
    await keep({ text: HARBOUR });
    await keep({ text: QUARRY, title: 'Quarry “not sold”' });
    await store.saveBrief({ story: 's-1', title: 'x', at: '2026-04-02', sections: [] });
    expect(await store.verify()).toEqual({ checked: { snapshots: 2, articles: 2, claims: 2 }, problems: [] });
  });

  it('keeps every one of many that come at once', async () => {
    const texts = Array.from({ length: 30 }, (_, i) => `Oda Vennel counted to ${i % 15}. Nobody else did.`);
    const kept = await Promise.all(texts.map((text) => keep({ text })));
    expect(new Set(kept.map((k) => k.id)).size).toBe(15);
    expect(kept.filter((k) => k.outcome === 'added')).toHaveLength(15);
    expect((await idsKept()).length).toBe(15);
    expect((await store.verify()).problems).toEqual([]);
  });
});
