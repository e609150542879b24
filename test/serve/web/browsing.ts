import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Store } from '../../../src/app.ts';
import { appOf, type Listening, listen } from '../../../src/serve/http/index.ts';
import type { StoryList, StoryView } from '../../../src/serve/model/types.ts';
import { asking, NOW } from '../http/app.ts';

/** The system’s browser; without one on the machine the tests that need it are told of as skipped. */
export const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((file) => file !== undefined && existsSync(file));

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A browser before a server over a record. */
export interface Browsing {
  readonly base: string;
  /** A page of every kind, by its name. */
  readonly paths: Readonly<Record<string, string>>;
  readonly opened: (at: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

async function pathsOf(store: Store): Promise<Readonly<Record<string, string>>> {
  const { json } = asking(store);
  const { id } = (await json<StoryList>('/stories')).stories[0]!.story;
  const view = await json<StoryView>(`/stories/${id}`);
  const articles = view.sources.flatMap((f) => f.articles);
  return {
    home: '/',
    story: `/stories/${id}`,
    claims: `/stories/${id}/claims`,
    actors: `/stories/${id}/actors`,
    actor: `/stories/${id}/actors/${encodeURIComponent(view.actors[0]!.id)}`,
    brief: `/stories/${id}/brief`,
    article: `/articles/${articles[0]!.id}`,
    ...(articles[1] ? { beside: `/articles/${articles[0]!.id}/beside/${articles[1].id}` } : {}),
    claim: `/articles/${articles[0]!.id}/claims/s1`,
    correct: `/stories/${id}/correct`,
    decisions: '/decisions',
    search: '/search?q=talks',
    narrowed: '/search?only=single-origin',
    check: '/check',
    add: '/add',
    fault: '/nothing',
  };
}

export async function browsing(store: Store): Promise<Browsing> {
  const app = appOf({ store, now: () => NOW, host: '127.0.0.1', log: () => {} });
  const server: Listening = await listen(app, '127.0.0.1', 0);
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  const base = `http://127.0.0.1:${server.port}`;
  return {
    base,
    paths: await pathsOf(store),
    opened: async (at, options = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(base + at);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** What axe finds wrong with a page that was opened with `bypassCSP`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const run = 'axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})';
  const found = (await page.evaluate(run)) as { violations: readonly Violation[] };
  return found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 200)}`);
}
