import { describe, expect, it } from 'vitest';
import { MemoryStore, type Store } from '../../../src/app.ts';
import type { AddView, ArticleView, StoryList } from '../../../src/serve/model/types.ts';
import { GULL, HARBOUR } from '../texts.ts';
import { type Asking, asking, NOW, sending } from './app.ts';

const empty = (): { readonly store: Store; readonly server: Asking } => {
  const store = new MemoryStore(() => NOW);
  return { store, server: asking(store) };
};
const { text, title, outlet, published } = HARBOUR;

async function journalOf(store: Store): Promise<number> {
  let n = 0;
  for await (const _ of store.journal()) n++;
  return n;
}

describe('add', () => {
  it('keeps a text with what is said of it, and shows it at once', async () => {
    const { server } = empty();
    expect((await server.json<StoryList>('/stories')).stories).toEqual([]);
    const done = await server.json<AddView>('/add', sending({ text, title, outlet, published }));
    expect(done.added).toEqual([{ id: expect.any(String), title, outcome: 'added', problems: [] }]);
    const [first] = (await server.json<StoryList>('/stories')).stories;
    expect(first).toMatchObject({ articles: 1, latest: [{ title, outlet, published }] });
  });

  it('reads a page as a page, and a file that a form sends', async () => {
    const { server } = empty();
    const html = `<p>${GULL.text.split('\n\n').join('</p><p>')}</p>`;
    const page = await server.json<AddView>('/add', sending({ html, title: GULL.title }));
    const { id } = page.added[0]!;
    expect((await server.json<ArticleView>(`/articles/${id}`)).text).not.toContain('<p>');
    const body = new FormData();
    body.set(
      'file',
      new Blob([`---\ntitle: ${title}\noutlet: ${outlet}\n---\n\n${text}\n`], { type: 'text/markdown' }),
      'a.md',
    );
    body.set('text', '');
    const answer = await server.ask('/add', { method: 'POST', body });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(title)]);
  });

  it('takes a form’s line ends for what was typed', async () => {
    const { server } = empty();
    const body = new URLSearchParams({ text: text.replaceAll('\n', '\r\n'), published });
    await server.ask('/add', { method: 'POST', body });
    const again = await server.json<AddView>('/add', sending({ text, published }));
    expect(again.added[0]!.outcome).toBe('unchanged');
  });

  it('fetches web addresses only: a file of this machine is no address', async () => {
    const { store, server } = empty();
    const urls = ['file:///etc/passwd', '/etc/passwd', 'demo', '-', 'http://'];
    const done = await server.json<AddView>('/add', sending({ urls }));
    expect(done.added.map((a) => a.problems.map((p) => p.code))).toEqual(urls.map(() => ['bad-input']));
    expect(await journalOf(store)).toBe(0);
  });

  it('does not fetch from the machine’s own network', async () => {
    const { server } = empty();
    const done = await server.json<AddView>('/add', sending({ urls: ['http://127.0.0.1:1/secret'] }));
    expect(done.added.flatMap((a) => a.problems.map((p) => p.code))).toEqual(['refused-address']);
  });

  it('carries out a request once under its key', async () => {
    const { store, server } = empty();
    const asked = sending({ text, published }, { 'idempotency-key': 'k1' });
    const [one, two] = [await server.json<AddView>('/add', asked), await server.json<AddView>('/add', asked)];
    expect(two).toEqual(one);
    expect(two.added[0]!.outcome).toBe('added');
    expect(await journalOf(store)).toBe(1);
    const other = await server.ask('/add', sending({ text: GULL.text }, { 'idempotency-key': 'k1' }));
    expect(other.status).toBe(422);
  });

  it('tells of a request with the same key that is still at work', async () => {
    const { server } = empty();
    const asked = sending({ text, published }, { 'idempotency-key': 'k2' });
    const both = await Promise.all([server.ask('/add', asked), server.ask('/add', asked)]);
    expect(both.map((a) => a.status).sort()).toEqual([200, 409]);
  });

  it('keeps what comes at the same moment, one after another', async () => {
    const { store, server } = empty();
    const all = await Promise.all(
      [HARBOUR, GULL].map((a) => server.json<AddView>('/add', sending({ text: a.text, published: a.published }))),
    );
    expect(all.map((a) => a.added[0]!.outcome)).toEqual(['added', 'added']);
    expect(await journalOf(store)).toBe(2);
    expect(await store.grouping()).toMatchObject({ upTo: 2, last: 2 });
  });
});
