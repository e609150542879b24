import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoRecord } from '../http/app.ts';
import { type Browsing, browsing, CHROMIUM, violations } from './browsing.ts';

describe.skipIf(CHROMIUM === undefined)('in a browser', () => {
  let at: Browsing;
  beforeAll(async () => {
    at = await browsing(await demoRecord());
  });
  afterAll(() => at?.close());

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 380, height: 800 } }],
  ] as const)('no page has a fault of accessibility that axe knows, %s', async (_, options) => {
    for (const [name, path] of Object.entries(at.paths)) {
      const page = await at.opened(path, { ...options, bypassCSP: true });
      expect((await violations(page)).map((v) => `${name} ${v}`)).toEqual([]);
      const over = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      expect(over, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it('nothing that a page needs is refused by its own policy', async () => {
    for (const path of Object.values(at.paths).filter((p) => p !== '/nothing')) {
      const page = await at.opened('/nothing');
      const said: string[] = [];
      page.on('console', (m) => m.type() === 'error' && said.push(m.text()));
      page.on('pageerror', (e) => said.push(e.message));
      await page.goto(at.base + path);
      await page.waitForLoadState('networkidle');
      expect(said, path).toEqual([]);
      await page.context().close();
    }
  });

  it('what is to be hit is 24 pixels wide and high, or stands in a line of text', async () => {
    // WCAG 2.2, 2.5.8: targets within a sentence are exempt.
    const small = `[...document.querySelectorAll('button, select, input:not([type="hidden"]), summary, nav a, .tools a')]
      .map((x) => ({ x, r: x.getBoundingClientRect() }))
      .filter(({ r }) => r.width > 0 && (r.width < 24 || r.height < 24))
      .map(({ x, r }) => x.outerHTML.slice(0, 80) + ' ' + r.width + ' x ' + r.height)`;
    for (const [name, path] of Object.entries(at.paths)) {
      const page = await at.opened(path, { viewport: { width: 380, height: 800 } });
      expect([name, await page.evaluate(small)]).toEqual([name, []]);
      await page.context().close();
    }
  });

  it('what has the focus is seen, whole and with a mark, wherever Tab leads', async () => {
    // Two frames later: a browser scrolls to what gets the focus when it draws next.
    const hidden = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => {
      const x = document.activeElement;
      if (x === document.body) return null;
      const r = x.getBoundingClientRect();
      const [w, h] = [Math.min(r.right, innerWidth) - Math.max(r.left, 0), Math.min(r.bottom, innerHeight) - Math.max(r.top, 0)];
      const marked = getComputedStyle(x).outlineStyle !== 'none';
      return w > 0 && h > 0 && marked ? null : x.outerHTML.slice(0, 100) + ' ' + JSON.stringify(r) + marked;
    })`;
    for (const name of ['home', 'story', 'article', 'search', 'check', 'add', 'correct']) {
      const page = await at.opened(at.paths[name]!, { viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' });
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab');
        expect([name, i, await page.evaluate(hidden)]).toEqual([name, i, null]);
      }
      await page.context().close();
    }
  });
});
