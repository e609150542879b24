import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read/index.ts';
import type { Span } from '../../src/record/index.ts';

const FOLDER = new URL('../../../shared/seed/', import.meta.url);
const there = existsSync(FOLDER);

interface Expected {
  readonly published: string;
  readonly dateline: string;
  readonly headings: readonly Span[];
  readonly citedReports: readonly (Span & { readonly outlet: string; readonly headline: string })[];
}

describe.skipIf(!there)('the first article (skipped where ../shared is absent)', () => {
  const text = there ? readFileSync(new URL('000_9fbe53a63cb7d28f.txt', FOLDER), 'utf8') : '';
  const expected = (
    there ? JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')).article : {}
  ) as Expected;
  const read = () => readInput({ id: 'seed', text, published: expected.published });

  it('keeps the text, finds no title line, no byline and no furniture', () => {
    const { article, problems } = read();
    expect(article?.text).toBe(text);
    expect(article?.title).toBeUndefined();
    expect(article?.byline).toBeUndefined();
    expect(article?.furniture).toBeUndefined();
    expect(article?.published).toBe(expected.published);
    expect(article?.lang).toBe('en');
    expect(article?.label).toBe('news');
    expect(problems).toEqual([]);
  });

  it('finds the place of the dateline', () => {
    const line = read().article?.dateline;
    expect(line?.place).toBe(expected.dateline);
    expect(text.slice(line?.start, line?.end)).toBe(expected.dateline);
  });

  it('finds the headings, that of the list of sources among them', () => {
    expect(read().article?.headings).toEqual(expected.headings);
  });

  it('finds the cited reports, each with outlet and headline', () => {
    expect(expected.citedReports).toHaveLength(7);
    expect(read().article?.citedReports).toEqual(expected.citedReports);
  });

  it('guesses no day of publication', () => {
    expect(readInput({ id: 'seed', text }).article?.published).toBeUndefined();
  });
});
