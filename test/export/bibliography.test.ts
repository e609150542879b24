import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { PASSAGES, TOLD, written } from './story.ts';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly URL?: string;
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const read = (text: string): Item[] => new Cite(text).data as unknown as Item[];
const days = PASSAGES.map((p) => p.published.slice(0, 10).split('-').map(Number));

describe.each(['csl', 'bibtex', 'ris'])('the articles as %s', (format) => {
  it('are read back by citation-js: title, outlet, year, address', async () => {
    const items = read(await written(format));
    expect(items.map((i) => i.id)).toEqual(TOLD.members.map((m) => m.id));
    for (const [i, item] of items.entries()) {
      // What a format cannot hold goes: braces in BibTeX.
      const title = PASSAGES[i]!.title!;
      expect(item.title).toBe(format === 'bibtex' ? title.replace(/[{}]/gu, '') : title);
      expect(item['container-title']).toBe(PASSAGES[i]!.outlet);
      expect(item.URL).toBe(PASSAGES[i]!.url);
      const [year, ...rest] = item.issued!['date-parts'][0]!;
      expect(year).toBe(2026);
      if (rest.length > 0) expect(rest).toEqual(days[i]!.slice(1));
    }
  });
});

describe('CSL-JSON', () => {
  it('is of the types and names of the schema', async () => {
    const items = JSON.parse(await written('csl')) as Record<string, unknown>[];
    const known = ['id', 'type', 'title', 'author', 'container-title', 'issued', 'URL', 'language', 'note'];
    for (const item of items) {
      expect(Object.keys(item).filter((k) => !known.includes(k))).toEqual([]);
      expect(item.type).toBe('article-newspaper');
    }
  });
});

describe('RIS', () => {
  it('begins each reference with its type and ends it, a tag a line', async () => {
    const lines = (await written('ris')).split('\r\n').filter((l) => l !== '');
    for (const l of lines) expect(l).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
    expect(lines.filter((l) => l === 'TY  - NEWS')).toHaveLength(PASSAGES.length);
    expect(lines.filter((l) => l.startsWith('ER  - '))).toHaveLength(PASSAGES.length);
  });
});
