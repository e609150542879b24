import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/app.ts';
import { asking, demoRecord, NOW, sending } from '../http/app.ts';
import { ROOT } from '../run.ts';
import { type Browsing, browsing, CHROMIUM } from './browsing.ts';

const SCRIPTS = [
  ['with scripts', { javaScriptEnabled: true }],
  ['without scripts', { javaScriptEnabled: false }],
] as const;

const REPORT = `PORT MIRROW, March 30 - Mayor Oda Vennel said on Monday that the harbour will open to ferries by the end of May.

The quay was rebuilt after the storm at a cost of 4 million crowns, Vennel told the council.`;

const EVIL = '<script>window.pwned = 1</script><img src=x onerror="window.pwned = 2">';
const HUGE = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(40);
const HOSTILE = {
  title: `Talks ${EVIL}'"&</title></head><body onload="window.pwned = 3">`,
  outlet: `<svg onload="window.pwned = 4">${HUGE.slice(0, 800)}`,
  url: 'https://example.org/"onmouseover="window.pwned=5',
  published: '2026-04-02',
  text: `ELLSPORT — Foreign Minister Tessa ${HUGE} said on Tuesday that the ${EVIL} talks with Ostmark would go on.

“We will open ${EVIL} two zones by the end of May,” she told reporters. Catches fell by 30 percent </q></mark></p> she said.

<a href="javascript:window.pwned=6">Ostmark</a> denied on Wednesday that it had agreed to <b onclick="window.pwned = 7">quotas</b>.`,
};

const text = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

describe.skipIf(CHROMIUM === undefined)('what a reader does in a browser', () => {
  let at: Browsing;
  beforeAll(async () => {
    at = await browsing(await demoRecord());
  });
  afterAll(() => at?.close());

  it.each(SCRIPTS)('adds an article, and finds it in the record, %s', async (name, options) => {
    const page = await at.opened('/add', options);
    await page.fill('textarea[name="text"]', `${REPORT} This is told ${name}.`);
    await page.fill('input[name="title"]', `Harbour to open, ${name}`);
    await page.fill('input[name="published"]', '2026-03-30');
    await page.click('form.stacked button');
    const added = page.locator('main a', { hasText: `Harbour to open, ${name}` });
    await added.waitFor();
    expect(await text(page)).toContain('added');
    if (options.javaScriptEnabled)
      expect(await page.locator('#progress [role="status"]').textContent()).toContain('Done');
    await added.click();
    await page.waitForURL(/\/articles\//u);
    expect(await text(page)).toContain('the harbour will open to ferries');
    await page.context().close();
  });

  it.each(SCRIPTS)('hears what is wrong with what is added, %s', async (_, options) => {
    const page = await at.opened('/add', options);
    await page.fill('textarea[name="urls"]', 'file:///etc/passwd');
    await page.click('form.stacked button');
    await page.getByText('not added').waitFor();
    expect(await text(page)).toContain('this is no web address');
    await page.context().close();
  });

  it.each(SCRIPTS)('checks a draft, and goes from a finding to the exact words, %s', async (_, options) => {
    const page = await at.opened('/check', options);
    await page.fill('textarea[name="draft"]', readFileSync(path.join(ROOT, 'demo/draft.md'), 'utf8'));
    await page.locator('select[name="story"]').selectOption(at.paths.story!.slice('/stories/'.length));
    await page.click('form.stacked button');
    await page.locator('#findings').waitFor();
    const words = page.locator('#findings a.words').first();
    const said = ((await words.textContent()) ?? '').replace(/^[“"]|[”"]$/gu, '').slice(0, 30);
    // Past the mark of quotation, which belongs to no word.
    await words.click({ position: { x: 24, y: 9 } });
    await page.waitForURL(/\/articles\/.+#/u);
    expect((await text(page)).replace(/\s+/gu, ' ')).toContain(said);
    await page.context().close();
  });

  it.each(SCRIPTS)('corrects a story’s title, and takes that back, %s', async (name, options) => {
    const page = await at.opened(at.paths.correct!, options);
    const form = page.locator('form', { has: page.locator('input[name="act"][value="rename"]') });
    await form.locator('input[name="title"]').fill(`The dam file, ${name}`);
    await form.locator('input[name="why"]').fill('the desk’s name for it');
    await form.locator('button').click();
    await page.waitForURL(/\/decisions/u);
    expect(await text(page)).toContain(`The dam file, ${name}`);
    const holding = page.locator('li', { hasText: `The dam file, ${name}` }).first();
    await holding.locator('summary', { hasText: /take/iu }).click();
    const undo = holding.locator('form', { has: page.locator('input[name="act"][value="undo"]') });
    await undo.locator('input[name="why"]').fill('the headline is better');
    await undo.locator('button').click();
    await page.waitForURL(/\/decisions/u);
    await page.goto(at.base + at.paths.story!);
    expect(await page.title()).not.toContain('The dam file');
    await page.context().close();
  });

  it('comes from the list to the exact words behind a sentence of the brief by keys alone', async () => {
    const page = await at.opened('/');
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    // A browser closes the list of keys after the key, not with it.
    await page.locator('#keys').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await page.waitForURL(/\/search/u);
    await page.goto(at.base + at.paths.story!);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate('document.activeElement.hasAttribute("data-item")')).toBe(true);
    await page.keyboard.press('e');
    await page.waitForURL(/\/articles\/.+words=\d+-\d+/u);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe.skipIf(CHROMIUM === undefined)('a hostile article in a browser', () => {
  let at: Browsing;
  beforeAll(async () => {
    const store = new MemoryStore(() => NOW);
    await asking(store).json('/add', sending(HOSTILE));
    at = await browsing(store);
  });
  afterAll(() => at?.close());

  it('is text on every page, even where the policy is set aside, and makes none wider than the screen', async () => {
    for (const [name, place] of Object.entries(at.paths)) {
      const page = await at.opened(place, { bypassCSP: true, viewport: { width: 380, height: 800 } });
      await page.waitForLoadState('networkidle');
      expect([name, await page.evaluate('window.pwned')]).toEqual([name, undefined]);
      const strange = await page.evaluate(
        '[...document.querySelectorAll("img, iframe, [onclick], [onload], [onerror], [onmouseover], a[href^=javascript]")].length',
      );
      expect([name, strange]).toEqual([name, 0]);
      const over = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      expect(over, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it('shows its markup as words', async () => {
    const page = await at.opened(at.paths.article!);
    expect(await text(page)).toContain('<script>window.pwned = 1</script>');
    await page.context().close();
  });
});
