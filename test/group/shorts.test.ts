import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import { groupArticles } from '../../src/group/index.ts';

const file = fileURLToPath(new URL('../cases/copies/short.txt', import.meta.url));
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((l) => l !== '' && !l.startsWith('#'));

/** The first report, the second, and what the second is. */
const cases = lines.flatMap((line, i): [string, string, string][] =>
  line.startsWith('==> ') ? [[lines[i - 2]!, lines[i - 1]!, line.slice('==> '.length)]] : [],
);

function secondOf(first: string, second: string): string {
  const read = [first, second].map((text, i) =>
    readLine({ id: 'ab'[i]!, lang: 'en', text, outlet: `Paper ${i}`, published: `2031-05-06T1${i}:00:00Z` }),
  );
  const [, group] = groupArticles(read.filter(isRead));
  return group!.copyOf === undefined ? 'own' : 'copy';
}

describe('of two short reports of one fact', () => {
  it('there are cases of either kind', () => {
    expect(cases.filter(([, , kind]) => kind === 'own').length).toBeGreaterThan(5);
    expect(cases.filter(([, , kind]) => kind === 'copy').length).toBeGreaterThan(5);
  });

  it.each(cases)('%s / %s', (first, second, kind) => {
    expect(secondOf(first, second)).toBe(kind);
  });
});
