import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, textOf } from './source.ts';

// What is not itself a member: the list, and what members share.
const BESIDE = new Set(['index.ts', 'types.ts']);
const FOLDERS = [
  ...new Set(
    filesBelow('src')
      .map((f) => path.posix.dirname(f))
      .filter((d) => /\/(?:rules|refiners)$/u.test(d)),
  ),
];

/** The exported values of a file. */
const exportsOf = (text: string): string[] =>
  [...text.matchAll(/^export (?:const|function\*?|async function) (?<name>[\p{L}\p{N}_$]+)/gmu)].map(
    (m) => m.groups!.name!,
  );

describe.each(FOLDERS)('%s', (folder) => {
  const members = filesBelow(folder).filter((f) => !BESIDE.has(path.basename(f)));
  const list = `${folder}/index.ts`;
  const isRules = folder.endsWith('/rules');
  const reached = (): Set<string> => {
    const seen = new Set<string>([list]);
    for (const f of seen) for (const to of importsOf(f)) if (to.startsWith(`${folder}/`)) seen.add(to);
    return seen;
  };

  it('has an ordered list, and no file that the list does not lead to', () => {
    expect(members.length).toBeGreaterThan(1);
    expect(members.filter((f) => !reached().has(f))).toEqual([]);
  });

  it.runIf(isRules)('names every file by what it exports', () => {
    const misnamed = members.filter((f) => {
      const names = exportsOf(textOf(f)).map((n) => n.toLowerCase());
      const own = path.basename(f, '.ts').toLowerCase();
      return importsOf(list).includes(f) && !names.some((n) => n === own || n.startsWith(own));
    });
    expect(misnamed).toEqual([]);
  });
});

describe('the folders of rules', () => {
  it('are there', () => {
    expect(FOLDERS).toContain('src/check/rules');
    expect(FOLDERS.length).toBeGreaterThan(5);
  });
});
