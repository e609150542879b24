import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read/index.ts';
import type { Article, Span } from '../../src/record/index.ts';

interface Worded extends Span {
  readonly words: string;
}
interface Expected {
  readonly published: string;
  readonly title?: string;
  readonly dateline: string;
  readonly headings: readonly Worded[];
  readonly citedReports: readonly (Worded & { readonly outlet: string; readonly headline: string })[];
}

const fileOf = (name: string): string => readFileSync(new URL(`../cases/syntheses/${name}`, import.meta.url), 'utf8');

describe.each(['one', 'two', 'three'])('synthesis %s', (name) => {
  const text = fileOf(`${name}.txt`);
  const expected = (JSON.parse(fileOf(`${name}.expected.json`)) as { article: Expected }).article;
  const article = (): Article => readInput({ id: name, text, published: expected.published }).article as Article;

  it('has its title line, or none, and its dateline', () => {
    expect(article().title).toBe(expected.title);
    expect(article().dateline?.place).toBe(expected.dateline);
  });

  it('has its headings, and no other', () => {
    const worded = article().headings?.map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
    expect(worded).toEqual(expected.headings);
  });

  it('has its cited reports, each with outlet, headline and its words', () => {
    const worded = article().citedReports?.map((r) => ({ ...r, words: text.slice(r.start, r.end) }));
    expect(worded).toEqual(expected.citedReports);
  });

  it('is unchanged, and read the same twice', () => {
    expect(article().text).toBe(text);
    expect(article()).toEqual(article());
  });
});
