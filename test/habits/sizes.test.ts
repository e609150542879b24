import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source.ts';

const LONGEST_FUNCTION = 60;
const LONGEST_FILE = 300;
// Tables are read, not followed: their length is no burden.
const TABLE = /^src\/(?:languages\/[a-z]{2}\/|world\/tables\/|serve\/cli\/commands\.ts$)/u;

interface Sized {
  readonly where: string;
  readonly lines: number;
}

function functionsOf(file: string): Sized[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true);
  const out: Sized[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const [from, to] = [node.getStart(source), node.end].map((at) => source.getLineAndCharacterOfPosition(at).line);
      out.push({ where: `${file}:${from! + 1}`, lines: to! - from! + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return out;
}

const logic = filesBelow('src').filter((f) => !TABLE.test(f));
const functions = logic.flatMap(functionsOf);

describe('sizes', () => {
  it(`no function is over ${LONGEST_FUNCTION} lines`, () => {
    expect(functions.length).toBeGreaterThan(100);
    expect(functions.filter((f) => f.lines > LONGEST_FUNCTION)).toEqual([]);
  });

  it('half of the functions are under 10 lines, and nearly all under 40', () => {
    const under = (n: number): number => functions.filter((f) => f.lines < n).length / functions.length;
    expect(under(10)).toBeGreaterThan(0.5);
    expect(under(40)).toBeGreaterThan(0.97);
  });

  it(`no file of logic is over ${LONGEST_FILE} lines`, () => {
    const long = logic.map((f) => ({ f, n: textOf(f).split('\n').length - 1 })).filter((x) => x.n > LONGEST_FILE);
    expect(long).toEqual([]);
  });
});
