import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ItemKind, itemsFound, undatedRight } from '../../eval/gold.mjs';
import { isRead, readLine } from '../../src/app.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';

const FOLDER = new URL('../../../shared/seed/', import.meta.url);
const there = existsSync(FOLDER);

const gold = (there ? JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) : {}) as {
  readonly article: { readonly published: string };
  readonly statements: readonly { readonly starred: boolean; readonly n: number }[];
};

function read(published?: string): AnnotatedArticle {
  const name = readdirSync(FOLDER).find((f) => f.endsWith('.txt')) ?? '';
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const line = readLine({ id: 'seed', text, ...(published === undefined ? {} : { published }) });
  if (!isRead(line)) throw new Error('the first article is not read');
  return line;
}

describe.skipIf(!there)('what must be found in the first article (skipped where ../shared is absent)', () => {
  it.each<[ItemKind, number]>([
    ['article', 13],
    ['dates', 7],
    ['statements', 10],
    ['events', 9],
    ['figures', 2],
    ['commitments', 2],
  ])('%s: every starred one of %i', (kind, count) => {
    const found = itemsFound(gold, read(gold.article.published))[kind];
    expect(found).toEqual(Array(count).fill(true));
  });

  it('says that all is second-hand, and that the percentages have no base', () => {
    const codes = read(gold.article.published).problems.map((p) => p.code);
    expect(codes).toContain('second-hand');
    expect(codes.filter((c) => c === 'no-base')).toHaveLength(2);
  });

  it('guesses no date without a day of publication', () => {
    const right = undatedRight(gold, read());
    expect(right).toHaveLength(5);
    expect(right).not.toContain(false);
  });
});
