import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source.ts';

const REPORTED = { flags: 'without the u flag', ascii: '\\b knows ASCII letters only' } as const;

/** What is wrong with the patterns of a source text: each with its place. */
function faultsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const out: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [flags] = node.text.split('/').slice(-1);
      const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
      if (!/[uv]/u.test(flags ?? '')) out.push(`${place} ${REPORTED.flags}`);
      if (/(?<!\\)(?:\\\\)*\\[bB]/u.test(node.text)) out.push(`${place} ${REPORTED.ascii}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return out;
}

const files = filesBelow('src');

describe('patterns', () => {
  it('have the u flag, and never \\b', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((f) => faultsOf(f, textOf(f)))).toEqual([]);
  });

  it('without it are found', () => {
    expect(faultsOf('a.ts', 'const a = /x/g;')).toEqual([`a.ts:1 ${REPORTED.flags}`]);
    expect(faultsOf('a.ts', '\nconst a = /\\bx/u;')).toEqual([`a.ts:2 ${REPORTED.ascii}`]);
    expect(faultsOf('a.ts', 'const a = /\\\\b/u, b = /[a-b]/gu;')).toEqual([]);
  });
});
