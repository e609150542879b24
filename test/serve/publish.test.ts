import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, STORY, temporary } from './run.ts';

const dir = temporary();
const db = path.join(dir, 'record.db');
const [short, full] = [path.join(dir, 'short'), path.join(dir, 'full')];
let status: number[];
beforeAll(async () => {
  await run(['add', '--db', db, STORY, '--quiet']);
  const publish = (to: string, ...more: string[]) => run(['publish', '--db', db, 'sarn dam', to, '--quiet', ...more]);
  status = [(await publish(short)).status, (await publish(full, '--full')).status];
});

const pagesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
const read = (file: string) => parseHTML(readFileSync(file, 'utf8')).document;

describe('publish', () => {
  it('writes the story, its articles and its actors', () => {
    expect(status).toEqual([0, 0]);
    expect(pagesOf(short).filter((f) => f.startsWith('articles')).length).toBe(13);
    expect(pagesOf(short)).toContain('index.html');
  });

  it.each([
    ['short quotations', short],
    ['whole texts', full],
  ])('every link of a site of %s is relative, and leads to a file and an anchor that are there', (_, site) => {
    const pages = new Map(pagesOf(site).map((f) => [path.join(site, f), read(path.join(site, f))]));
    let followed = 0;
    for (const [file, page] of pages)
      for (const a of page.querySelectorAll('a[href], link[href]')) {
        const href = a.getAttribute('href')!;
        if (/^https?:/u.test(href)) continue;
        expect(href.startsWith('/'), href).toBe(false);
        const [to, anchor] = href.split('#');
        const target = to === '' ? file : path.join(path.dirname(file), to!);
        if (!target.endsWith('.html')) continue;
        expect(pages.has(target), `${file}: ${href}`).toBe(true);
        if (anchor) expect(pages.get(target)!.getElementById(anchor), `${file}: ${href}`).not.toBeNull();
        followed++;
      }
    expect(followed).toBeGreaterThan(500);
  });

  it('has no more than forty words of an article in a row, unless told', () => {
    for (const f of pagesOf(short).filter((p) => p.startsWith('articles'))) {
      const page = read(path.join(short, f));
      expect(page.querySelector('.source-text')).toBeNull();
      for (const q of page.querySelectorAll('q')) expect(q.textContent!.split(/\s+/u).length).toBeLessThanOrEqual(41);
      expect(read(path.join(full, f)).querySelector('.source-text')).not.toBeNull();
    }
  });
});
