import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryStore, openStory, type Story, storylines } from '../../src/app/record.ts';
import { findCoverage } from '../../src/app/stories.ts';
import { clock, made } from '../store/made.ts';

const REPORTS = [
  ['President Ada Lorn of Velia and President Bo Kern of Orland spoke by telephone on Tuesday.', '2031-04-01'],
  ['Water ministers of Velia and Orland met in Marn on Wednesday.', '2031-04-09'],
] as const;

describe('stories that continue one another', () => {
  const store = new MemoryStore(clock());
  let line = '';

  beforeAll(async () => {
    const ids: string[] = [];
    for (const [text, published] of REPORTS) {
      const m = made({ text, title: text, published, outlet: 'Wire', origin: `desk/${published}.txt` });
      ids.push((await store.keep(m.sighting, m.annotated, m.claims)).id);
    }
    line = `l-${ids[0]}`;
    const groups = ids.map((id) => ({ id, story: `s-${id}`, storyline: line, origin: `o-${id}`, reasons: ['a case'] }));
    const stories = ids.map((id, i): Story => {
      const day = REPORTS[i]![1];
      return { id: `s-${id}`, title: REPORTS[i]![0], articles: [id], from: day, to: day, storyline: line };
    });
    await store.saveGroups(groups, stories, (await store.grouping()).last);
  });

  it('are listed as one, under the title of the first', async () => {
    const [one, ...more] = storylines(await store.stories());
    expect(more).toEqual([]);
    expect(one).toMatchObject({ id: line, title: REPORTS[0][0], from: '2031-04-01', to: '2031-04-09' });
  });

  it('are opened as one by their id, the beginning of it, or where nothing is named', async () => {
    for (const wanted of [line, line.slice(0, 6), undefined]) {
      const open = await openStory(store, wanted);
      expect('problem' in open ? open.problem : open.members.length).toBe(2);
    }
  });

  it('are opened one by one by their own', async () => {
    const [story] = await store.stories();
    const open = await openStory(store, story!.id);
    expect('problem' in open ? open.problem : open.members.length).toBe(1);
  });

  it('that are unknown are a problem', async () => {
    expect(await findCoverage(store, 'l-nothing')).toMatchObject({ code: 'unknown-story' });
  });
});
