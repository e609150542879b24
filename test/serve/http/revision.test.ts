import { describe, expect, it } from 'vitest';
import { MemoryStore, type Store } from '../../../src/app.ts';
import type { AddView, StoryList } from '../../../src/serve/model/types.ts';
import { type Asking, asking, NOW, sending } from './app.ts';

const HARBOUR = {
  text: 'Oda Vennel, the mayor of Port Mirrow, said that the new harbour will open to ferries in May. The harbour of Port Mirrow was closed after the storm of 2028. Vennel said the quay had been rebuilt.',
  title: 'Port Mirrow harbour to open in May',
  published: '2031-04-01',
  outlet: 'Mirrow Herald',
};
const FERRIES = {
  text: 'Ferries will call at the rebuilt harbour of Port Mirrow from May on, Mayor Oda Vennel told the council. The quay at Port Mirrow harbour was lost in the storm.',
  title: 'Ferries return to Port Mirrow harbour',
  published: '2031-04-02',
  outlet: 'Northern Wire',
};
const QUARRY = {
  text: 'Tarn Holloway denied that the slate quarry at Skell had been sold to a fund in Vessin. The union of quarry workers at Skell wants to see the contract. Holloway owns the quarry.',
  title: 'Holloway denies sale of Skell quarry',
  published: '2031-04-02',
  outlet: 'Skell Online',
};

/** A store, and how many times the claims of an article were asked for: once for each article of a story that is weighed. */
function counted(): { readonly store: Store; readonly weighed: () => number } {
  const store = new MemoryStore(() => NOW);
  const { claims } = store;
  let n = 0;
  store.claims = (a) => {
    n++;
    return claims(a);
  };
  return { store, weighed: () => n };
}

describe('the page of a story', () => {
  it('is made anew when something of its story changes, and stays as it is when other stories do', async () => {
    const { store, weighed } = counted();
    const server: Asking = asking(store);
    const add = (report: object): Promise<AddView> => server.json<AddView>('/add', sending(report));
    await add(HARBOUR);
    const { id } = (await server.json<StoryList>('/stories')).stories[0]!.story;
    const first = await server.page(`/stories/${id}`);
    const made = weighed();
    await add(QUARRY);
    expect(await server.page(`/stories/${id}`)).toBe(first);
    expect(weighed()).toBe(made);
    await add(FERRIES);
    const second = await server.page(`/stories/${id}`);
    expect(second).not.toBe(first);
    expect(second).toContain(FERRIES.title);
    const note = { act: 'rename', story: id, title: 'The harbour file', why: 'shorter' };
    await server.json('/decisions', sending(note));
    expect(await server.page(`/stories/${id}`)).toContain('The harbour file');
  });
});
