import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/app.ts';
import type { AddView, ArticleView, StoryList, StoryView } from '../../../src/serve/model/types.ts';
import { textOf } from '../../../src/serve/web/html.ts';
import { serverLinks } from '../../../src/serve/web/links.ts';
import { storyPage } from '../../../src/serve/web/pages/story.ts';
import { type Asking, asking, demoRecord, NOW, sending } from '../http/app.ts';

type Page = ReturnType<typeof parseHTML>['document'];
const read = (text: string): Page => parseHTML(text).document;

let server: Asking;
let story: StoryView;
beforeAll(async () => {
  server = asking(await demoRecord());
  const { stories } = await server.json<StoryList>('/stories');
  story = await server.json<StoryView>(`/stories/${stories[0]!.story.id}`);
});

/** The page that a link leads to, and the element that its anchor names. */
async function follow(
  s: Asking,
  href: string,
): Promise<{ readonly page: Page; readonly at: ReturnType<Page['getElementById']> }> {
  const [address, anchor = ''] = href.split('#');
  const page = read(await s.page(address!));
  return { page, at: anchor === '' ? null : page.getElementById(anchor) };
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('a story of thousands of reports', () => {
  it('is a page of bounded length that says what it leaves out', () => {
    const many = <T>(list: readonly T[]): T[] => Array.from({ length: 3000 }, (_, i) => list[i % list.length]!);
    const large: StoryView = {
      ...story,
      timeline: many(story.timeline),
      shared: many(story.shared),
      figures: many(story.figures),
      conflicts: many(story.conflicts),
      sources: many(story.sources),
      actors: many(story.actors),
    };
    const [small, page] = [story, large].map((v) => read(textOf(storyPage(v, serverLinks('/x.json')))));
    const count = (selector: string): number => page!.querySelectorAll(selector).length;
    expect(count('#timeline .timeline > li')).toBe(200);
    expect(count('#figures tbody tr')).toBe(200);
    expect(count('#claims th.outlet')).toBeLessThanOrEqual(60);
    expect(count('#sources .families > li')).toBeLessThanOrEqual(200);
    expect(page!.querySelector('#timeline')!.textContent).toContain('200 of 3000 are shown');
    expect(small!.body.textContent).not.toContain('are shown');
  });
});

describe('from the stories to the exact words', () => {
  it('are three clicks at most: story, sentence of the brief, words', async () => {
    const home = read(await server.page('/'));
    const first = home.querySelector('main h2 a')!.getAttribute('href')!;
    const { page } = await follow(server, first);
    const sentence = page.querySelector('#brief a.sentence')!;
    const { at } = await follow(server, sentence.getAttribute('href')!);
    const [cited] = story.brief.sections.flatMap((s) => s.sentences).flatMap((s) => s.words);
    expect(at?.localName).toBe('mark');
    expect(plain(at!.textContent!)).toBe(plain(cited!.quote));
  });

  it('every sentence of the brief with words behind it leads to just these words', async () => {
    const page = read(await server.page(`/stories/${story.story.id}`));
    const links = [...page.querySelectorAll('#brief a.sentence, #brief a.ref')].map((a) => a.getAttribute('href')!);
    const sections = story.brief.sections.filter((s) => s.id !== 'sources');
    const words = sections.flatMap((s) => s.sentences).flatMap((s) => s.words);
    expect(links.length).toBe(words.length);
    const pages = new Map<string, Page>();
    for (const [i, href] of links.entries()) {
      const [address, anchor] = href.split('#');
      if (!pages.has(address!)) pages.set(address!, read(await server.page(address!)));
      const at = pages.get(address!)!.getElementById(anchor!);
      // Words that run over lines are marked line by line; the anchor stands at the first.
      const [line] = words[i]!.quote.split(/[\n\r]/u);
      expect(plain(at?.textContent ?? ''), href).toBe(plain(line!));
    }
  });
});

describe('pages', () => {
  it('have one heading of level 1, no level skipped, landmarks, a skip link and no script or style of their own', async () => {
    const { id } = story.story;
    const paths = [
      '/',
      `/stories/${id}`,
      `/stories/${id}/brief`,
      `/stories/${id}/claims`,
      `/stories/${id}/actors`,
      '/search?q=dam',
      '/check',
      '/add',
      '/nothing',
    ];
    const more = [`/articles/${story.sources[0]!.articles[0]!.id}`, `/stories/${id}/actors/${story.actors[0]!.id}`];
    for (const at of [...paths, ...more]) {
      const page = read(await server.page(at));
      const levels = [...page.querySelectorAll('main h1, main h2, main h3, main h4')].map((h) =>
        Number(h.localName.slice(1)),
      );
      expect(
        levels.filter((l) => l === 1),
        at,
      ).toEqual([1]);
      expect(
        levels.filter((l, i) => i > 0 && l > levels[i - 1]! + 1),
        at,
      ).toEqual([]);
      expect(page.querySelector('a.skip')?.getAttribute('href')).toBe('#main');
      for (const part of ['header', 'nav', 'main', 'footer'])
        expect(page.querySelector(part), `${at} ${part}`).not.toBeNull();
      expect(page.querySelectorAll('style, [style], script:not([src])').length, at).toBe(0);
      const ids = [...page.querySelectorAll('[id]')].map((x) => x.id);
      expect(
        ids.filter((x, i) => ids.indexOf(x) !== i),
        at,
      ).toEqual([]);
    }
  });

  it('ask for a brief by a form that needs no script, and hand it out as files', async () => {
    for (const at of [`/stories/${story.story.id}`, `/stories/${story.story.id}/brief?profile=wire&words=150`]) {
      const form = read(await server.page(at)).querySelector('form[action$="/brief"]')!;
      const fields = [...form.querySelectorAll('input, select')].map((f) => f.getAttribute('name'));
      expect(fields).toEqual(['profile', 'since', 'words', 'at']);
      const files = [...form.querySelectorAll('button[formaction]')].map((b) => b.getAttribute('formaction')!);
      expect(files.map((f) => f.split('/').at(-1))).toEqual(['docx', 'pdf', 'markdown']);
      for (const to of files) expect((await server.ask(`${to}?profile=wire&since=&words=&at=`)).status, to).toBe(200);
    }
    const filled = read(await server.page(`/stories/${story.story.id}/brief?profile=wire&words=150&since=2026-03-14`));
    expect(filled.querySelector('option[selected]')!.getAttribute('value')).toBe('wire');
    expect(filled.querySelector('[name=words]')!.getAttribute('value')).toBe('150');
    expect(filled.querySelector('[name=since]')!.getAttribute('value')).toBe('2026-03-14');
    expect([...filled.querySelectorAll('main h3')].map((h) => h.id)).toContain('brief-new');
  });

  it('mark the language of every quotation', async () => {
    const page = read(await server.page(`/stories/${story.story.id}`));
    const quotations = [...page.querySelectorAll('q')];
    expect(quotations.length).toBeGreaterThan(50);
    expect(quotations.filter((q) => !q.getAttribute('lang'))).toEqual([]);
  });

  it('link only to what is there', async () => {
    const { id } = story.story;
    const seen = new Set<string>();
    for (const at of ['/', `/stories/${id}`, `/stories/${id}/claims`, `/stories/${id}/actors`]) {
      const page = read(await server.page(at));
      for (const a of page.querySelectorAll('a[href^="/"]')) seen.add(a.getAttribute('href')!.replace(/[?#].*$/u, ''));
    }
    expect(seen.size).toBeGreaterThan(20);
    for (const at of seen) expect((await server.ask(at)).status, at).toBe(200);
  });

  it('give an article’s whole text, to the last character, with its claims marked', async () => {
    for (const { id } of story.sources.flatMap((f) => f.articles)) {
      const { text, claims } = await server.json<ArticleView>(`/articles/${id}`);
      const page = read(await server.page(`/articles/${id}`));
      const shown = [...page.querySelectorAll('.source-text > *')].map((x) => x.textContent).join('\n');
      expect(shown).toBe(
        text
          .split(/[\n\r]+/u)
          .filter((l) => l.trim() !== '')
          .join('\n'),
      );
      for (const c of claims) expect(page.getElementById(`claim-${c.id}`)?.localName, `${id} ${c.id}`).toBe('mark');
    }
  });
});

describe('a form', () => {
  it('that checks a draft shows what was found, and the draft again', async () => {
    const body = new URLSearchParams({
      draft: 'Tolmeria confirmed 999 dead, Radek Ostrane said.',
      story: story.story.id,
    });
    const answer = await server.ask('/check', { method: 'POST', body, headers: { accept: 'text/html' } });
    const page = read(await answer.text());
    expect(page.querySelector('#findings li h3')?.textContent).toMatch(/F2|U1|Q\d/u);
    expect(page.querySelector('textarea')?.textContent?.trim()).toBe(body.get('draft'));
    expect(page.querySelector('#draft mark')).not.toBeNull();
  });
});

const EVIL = `"><script>alert(1)</script><img src=x onerror="alert(2)">`;
const HUGE = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(60);
const HOSTILE = {
  title: `Talks ${EVIL}'"&</title></head>`,
  outlet: `<svg onload=alert(3)>${HUGE.slice(0, 900)}`,
  url: 'https://example.org/"onmouseover="alert(4)',
  published: '2026-04-02',
  text: `ELLSPORT — Foreign Minister Tessa ${HUGE} said on Tuesday that the ${EVIL} talks with Ostmark would go on.

“We will open ${EVIL} two zones by the end of May,” she told reporters. Catches fell by 30 percent </q></mark></p> \u202eesrever\u202c \u0007 she said.

<a href="javascript:alert(5)">Ostmark</a> denied on Wednesday that it had agreed to <b onclick="alert(6)">quotas</b>.`,
};

describe('a hostile article', () => {
  let hostile: Asking;
  const paths: string[] = [];
  beforeAll(async () => {
    hostile = asking(new MemoryStore(() => NOW));
    const { added } = await hostile.json<AddView>('/add', sending(HOSTILE));
    const { stories } = await hostile.json<StoryList>('/stories');
    const { id } = stories[0]!.story;
    const view = await hostile.json<StoryView>(`/stories/${id}`);
    const actors = view.actors.map((a) => `/stories/${id}/actors/${a.id}`);
    paths.push(
      '/',
      `/stories/${id}`,
      `/stories/${id}/claims`,
      ...actors,
      `/articles/${added[0]!.id}`,
      `/search?q=${encodeURIComponent(`talks ${EVIL}`)}`,
      '/check',
    );
  });

  it('is text on every page: no element, handler or address of its own', async () => {
    expect(paths.length).toBeGreaterThan(6);
    for (const at of paths) {
      const page = read(await hostile.page(at));
      expect(
        page.querySelectorAll('script:not([src="/keys.js"]), img, svg, iframe, b[onclick], main style').length,
        at,
      ).toBe(0);
      for (const x of page.querySelectorAll('*')) {
        expect(
          [...x.attributes].map((a) => a.name).filter((n) => n.startsWith('on')),
          at,
        ).toEqual([]);
        for (const name of ['href', 'src', 'action'])
          expect(x.getAttribute(name) ?? '', at).not.toMatch(/^\s*(?:javascript|data|vbscript):/iu);
      }
    }
  });

  it('is shown as it is, in title, name and text', async () => {
    const page = read(await hostile.page(paths.find((p) => p.startsWith('/articles/'))!));
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE.title);
    expect(page.querySelector('.source-text')?.textContent).toContain(`“We will open ${EVIL} two zones`);
    expect(page.querySelector('main')?.textContent).not.toContain('\u0007');
  });
});
