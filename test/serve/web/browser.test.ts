import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appOf, type Listening, listen } from '../../../src/serve/http/index.ts';
import type { StoryList, StoryView } from '../../../src/serve/model/types.ts';
import { asking, demoRecord, NOW } from '../http/app.ts';

const FOUND = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => file !== undefined && existsSync(file),
);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

// Without a browser on the machine these are told of as skipped.
describe.skipIf(FOUND === undefined)('in a browser', () => {
  let browser: Browser;
  let server: Listening;
  let base: string;
  let paths: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const store = await demoRecord();
    server = await listen(appOf({ store, now: () => NOW, host: '127.0.0.1', log: () => {} }), '127.0.0.1', 0);
    base = `http://127.0.0.1:${server.port}`;
    const { json } = asking(store);
    const { id } = (await json<StoryList>('/stories')).stories[0]!.story;
    const view = await json<StoryView>(`/stories/${id}`);
    paths = {
      home: '/',
      story: `/stories/${id}`,
      claims: `/stories/${id}/claims`,
      actors: `/stories/${id}/actors`,
      actor: `/stories/${id}/actors/${view.actors[0]!.id}`,
      article: `/articles/${view.sources[0]!.articles[0]!.id}`,
      beside: `/articles/${view.sources[0]!.articles[0]!.id}/beside/${view.sources[1]!.articles[0]!.id}`,
      claim: `/articles/${view.sources[0]!.articles[0]!.id}/claims/s1`,
      correct: `/stories/${id}/correct`,
      decisions: '/decisions',
      search: '/search?q=dam',
      check: '/check',
      add: '/add',
      fault: '/nothing',
    };
    browser = await chromium.launch({ executablePath: FOUND!, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A page as a reader has it; `bypass` lets a checker's script in. */
  async function opened(at: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(base + at);
    return page;
  }

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 380, height: 800 } }],
  ] as const)('no page has a fault of accessibility that axe knows, %s', async (_, options) => {
    for (const [name, at] of Object.entries(paths)) {
      const page = await opened(at, { ...options, bypassCSP: true });
      await page.evaluate(AXE);
      const run = 'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})';
      const { violations } = (await page.evaluate(run)) as { violations: readonly Violation[] };
      expect(violations.map((v) => `${name} ${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      const over = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      expect(over, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it('nothing that a page needs is refused by its own policy', async () => {
    for (const at of Object.values(paths).filter((p) => p !== '/nothing')) {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (m) => m.type() === 'error' && said.push(m.text()));
      page.on('pageerror', (e) => said.push(e.message));
      await page.goto(base + at);
      await page.waitForLoadState('networkidle');
      expect(said, at).toEqual([]);
      await page.close();
    }
  });
});
