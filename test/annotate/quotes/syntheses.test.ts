import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsFound } from '../../../eval/gold.mjs';
import { isRead, readLine } from '../../../src/app.ts';

interface Gold {
  readonly article: { readonly published: string; readonly headings: readonly { readonly start: number }[] };
  readonly statements: readonly { readonly n: number; readonly starred: boolean; readonly speaker: string }[];
}

const fileOf = (name: string): string =>
  readFileSync(new URL(`../../cases/syntheses/${name}`, import.meta.url), 'utf8');

/** The least share of starred statements, in percent, found with words, speaker, kind, stance and day. */
const FLOORS = { one: 75, two: 70, three: 55 } as const;

describe.each(Object.entries(FLOORS))('statements of synthesis %s', (name, floor) => {
  const text = fileOf(`${name}.txt`);
  const gold = JSON.parse(fileOf(`${name}.expected.json`)) as Gold;
  const read = readLine({ id: name, text, published: gold.article.published });
  if (!isRead(read)) throw new Error(`${name} is not read`);

  it('finds those that two careful readers would write down', () => {
    const starred = gold.statements.filter((s) => s.starred);
    const found = itemsFound(gold, read).statements;
    const missed = starred.filter((_, i) => !found[i]).map((s) => `${s.n} ${s.speaker}`);
    expect(starred.length).toBeGreaterThan(15);
    expect((100 * found.filter(Boolean).length) / starred.length, missed.join('\n')).toBeGreaterThanOrEqual(floor);
  });

  it('takes nothing from the list of sources for a statement', () => {
    const list = gold.article.headings.at(-1)?.start ?? 0;
    expect(text.slice(list)).toContain('\n');
    expect(read.statements.filter((s) => s.end > list)).toEqual([]);
  });

  it('says that all is second-hand', () => {
    expect(read.problems.map((p) => p.code)).toContain('second-hand');
  });
});
