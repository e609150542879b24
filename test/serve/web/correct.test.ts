import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStory } from '../../../src/app/record.ts';
import type { Store } from '../../../src/app.ts';
import { sceneOf } from '../../../src/serve/model/scene.ts';
import type {
  ArticleView,
  ClaimView,
  Comparison,
  DecisionList,
  Done,
  NoteList,
  StoryForm,
  StoryList,
} from '../../../src/serve/model/types.ts';
import { siteOf } from '../../../src/serve/web/site.ts';
import { type Asking, asking, demoRecord, sending } from '../http/app.ts';

type Form = ReturnType<ReturnType<typeof parseHTML>['document']['querySelector']>;

let store: Store;
let server: Asking;
let story: string;
let article: ArticleView;
beforeAll(async () => {
  store = await demoRecord();
  server = asking(store);
  story = (await server.json<StoryList>('/stories')).stories[0]!.story.id;
  const { articles } = await server.json<StoryForm>(`/stories/${story}/correct`);
  article = await server.json<ArticleView>(`/articles/${articles[0]!.id}`);
});

/** Fills a form of a page as a reader would, sends it as a browser does, and gives the page that it leads to. */
async function filled(at: string, act: string, fields: Readonly<Record<string, string | readonly string[]>>) {
  const { document } = parseHTML(await server.page(at));
  const form = [...document.querySelectorAll('form')].find(
    (f) => f.querySelector(`[name="act"][value="${act}"]`) ?? f.getAttribute('action')?.endsWith(act),
  ) as NonNullable<Form>;
  const body = new URLSearchParams();
  for (const input of form.querySelectorAll('input[type="hidden"]'))
    body.append(input.getAttribute('name')!, input.getAttribute('value')!);
  for (const [name, value] of Object.entries(fields)) {
    expect(form.querySelector(`[name="${name}"]`), `${act} has no field ${name}`).not.toBeNull();
    for (const v of [value].flat()) body.append(name, v);
  }
  const answer = await server.ask(form.getAttribute('action')!, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    body: body.toString(),
  });
  const to = answer.headers.get('location');
  expect([answer.status, to], await answer.text()).toEqual([302, expect.stringMatching(/^\//u)]);
  return parseHTML(await server.page(to!.replace(/#.*$/u, ''))).document;
}

const titles = async (): Promise<string[]> =>
  (await server.json<StoryList>('/stories')).stories.map((s) => s.story.title);

describe('a story is corrected by forms', () => {
  it('named anew, and the name taken back', async () => {
    const [before] = await titles();
    const page = await filled(`/stories/${story}/correct`, 'rename', { title: 'The dam file', why: 'the desk’s name' });
    expect(page.querySelector('li.current')?.textContent).toContain('The dam file');
    expect(await titles()).toEqual(['The dam file']);
    await filled('/decisions', 'undo', { why: 'not after all' });
    expect(await titles()).toEqual([before]);
    const { decisions } = await server.json<DecisionList>('/decisions');
    expect(decisions.slice(0, 2).map((d) => [d.act, d.holds])).toEqual([
      ['undo', true],
      ['rename', false],
    ]);
  });

  it('by its sides, which its pages then hold against each other', async () => {
    const page = await filled(`/stories/${story}/correct`, 'sides', { sides: 'Tolmeria, Halvenia', why: 'hers first' });
    expect(page.querySelector('li.current')?.textContent).toContain('Tolmeria,Halvenia');
    const first = async (): Promise<string> =>
      (await server.json<Comparison>(`/stories/${story}/compare`)).sides[0]!.name;
    expect(await first()).toBe('Tolmeria');
    await filled('/decisions', 'undo', { why: 'not after all' });
    expect(await first()).toBe('Halvenia');
  });

  it('parted by ticking articles, moved, and joined again', async () => {
    const { articles } = await server.json<StoryForm>(`/stories/${story}/correct`);
    const gone = articles.slice(-2).map((a) => a.id);
    await filled(`/stories/${story}/correct`, 'split', { articles: gone, why: 'another matter' });
    const { stories } = await server.json<StoryList>('/stories');
    expect(stories.map((s) => s.articles).sort()).toEqual([2, articles.length - 2].sort());
    const other = stories.find((s) => s.articles === 2)!.story.id;
    await filled(`/stories/${other}/correct`, 'pin', { articles: gone[0]!, story, why: 'belongs there' });
    expect((await server.json<StoryForm>(`/stories/${story}/correct`)).articles.map((a) => a.id)).toContain(gone[0]);
    await filled(`/stories/${story}/correct`, 'merge', { other: gone[1]!, why: 'one matter' }).catch(() => undefined);
    await server.ask('/decisions', sending({ act: 'merge', story, other: gone[1], why: 'one matter' }));
    expect(await titles()).toHaveLength(1);
  });
});

describe('a claim is corrected by forms', () => {
  const statementOf = (v: ArticleView) => v.claims.find((c) => c.kind === 'statement')!;

  it('put on another’s word, which the pages say', async () => {
    const { id } = statementOf(article);
    const at = `/articles/${article.id}/claims/${id}`;
    await filled(at, 'attribute', { who: 'Sela Marr', why: 'read out for him' });
    const view = await server.json<ClaimView>(at);
    expect([view.claim.who, view.claim.attributed]).toEqual(['Sela Marr', 'read out for him']);
    expect(await server.page(`/articles/${article.id}`)).toContain('attributed by a person');
  });

  it('dismissed, listed as such, and taken back', async () => {
    const { id } = statementOf(article);
    const at = `/articles/${article.id}/claims/${id}`;
    await filled(at, 'dismiss', { why: 'a line of a play' });
    const after = await server.json<ArticleView>(`/articles/${article.id}`);
    expect(after.claims.some((c) => c.id === id)).toBe(false);
    expect(after.dismissed.map((c) => c.id)).toEqual([id]);
    await filled(at, 'undo', { why: 'it was none' });
    expect((await server.json<ArticleView>(`/articles/${article.id}`)).dismissed).toEqual([]);
  });

  it('says what is missing, and decides nothing', async () => {
    const before = await server.json<DecisionList>('/decisions');
    for (const [sent, status] of [
      [{ act: 'dismiss', why: 'x' }, 400],
      [{ act: 'dismiss', claim: `${article.id}#s1` }, 400],
      [{ act: 'dismiss', claim: 'nothing#s1', why: 'x' }, 404],
      [{ act: 'undo', entry: 1, why: 'x' }, 404],
      [{ act: 'shred', why: 'x' }, 400],
    ] as const)
      expect((await server.ask('/decisions', sending(sent))).status, JSON.stringify(sent)).toBe(status);
    expect(await server.json<DecisionList>('/decisions')).toEqual(before);
    expect((await server.ask(`/articles/${article.id}/claims/s999`)).status).toBe(404);
  });
});

describe('a note of an analyst', () => {
  const SECRET = 'A source in the ministry <b>doubts</b> this.';
  const at = () => `/articles/${article.id}/claims/s1`;
  const note = (text: string, mark: string) =>
    server.json<Done>('/notes', sending({ claim: `${article.id}#s1`, text, mark }));

  it('is kept by a form, stands beside its claim as text, is written anew, and removed', async () => {
    const page = await filled(at(), '/notes', { text: SECRET, mark: 'private' });
    expect(page.querySelector('.note p')?.textContent).toBe(SECRET);
    const { id } = (await server.json<ClaimView>(`${at()}?notes=private`)).notes[0]!;
    await server.ask('/notes', sending({ claim: `${article.id}#s1`, id, text: 'Settled.', mark: 'internal' }));
    expect((await server.json<ClaimView>(at())).notes.map((n) => n.text)).toEqual(['Settled.']);
    await server.ask('/notes', sending({ id, remove: 'yes' }));
    expect((await server.json<NoteList>('/notes?notes=private,internal,public')).notes).toEqual([]);
    expect((await server.ask('/notes', sending({ id, remove: 'yes' }))).status).toBe(404);
  });

  it('marked private leaves by no program’s answer and no export unless it is named', async () => {
    await note('PRIVATE-WORDS', 'private');
    await note('INTERNAL-WORDS', 'internal');
    await note('PUBLIC-WORDS', 'public');
    const paths = [
      '/stories',
      `/stories/${story}`,
      `/articles/${article.id}`,
      at(),
      '/notes',
      '/search?q=words',
      '/decisions',
    ];
    const exports = ['jsonl', 'csv', 'rss', 'json-feed', 'ics', 'json-ld', 'web-annotation', 'ninjs'].map(
      (f) => `/stories/${story}/export/${f}`,
    );
    for (const path of [...paths, ...exports]) {
      const text = await (await server.ask(path, { headers: { accept: 'application/json' } })).text();
      expect(text, path).not.toContain('PRIVATE-WORDS');
    }
    const named = await (await server.ask(`${at()}?notes=private`, { headers: { accept: 'application/json' } })).text();
    expect([named.includes('PRIVATE-WORDS'), named.includes('PUBLIC-WORDS')]).toEqual([true, false]);
    expect(await server.page(`/articles/${article.id}`)).toContain('PRIVATE-WORDS');
  });

  it('is on published pages only where it is marked public', async () => {
    for (const mark of ['private', 'internal', 'public']) await note(`${mark}-words`, mark);
    const open = await openStory(store, story);
    if ('problem' in open) throw new Error(open.problem.message);
    for (const full of [true, false]) {
      let all = '';
      for await (const { text } of siteOf(store, sceneOf(open), full)) all += text;
      expect([all.includes('public-words'), all.includes('internal-words'), all.includes('private-words')]).toEqual([
        true,
        false,
        false,
      ]);
    }
  });
});
