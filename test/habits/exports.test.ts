import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './source.ts';

// What the compiler and the linter let through.
const NOT_OURS =
  /^export default |(?<![\p{L}.])(?:const )?enum [\p{L}]|:\s*any(?![\p{L}])|<any>|as any(?![\p{L}])|@ts-ignore|@ts-nocheck/mu;

/** Words of code: comments and strings left out, which may speak of anything. */
const code = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'/gu, '');

describe('exports and types', () => {
  it('are named, and there is no any, no enum, no silenced check', () => {
    expect(filesBelow('src').filter((f) => NOT_OURS.test(code(textOf(f))))).toEqual([]);
  });

  it.each(['export default 1;', 'enum A {}', 'const a: any = 1;', 'f(x as any);'])('%s would be found', (bad) => {
    expect(NOT_OURS.test(code(bad))).toBe(true);
  });

  it('a word in a string or a comment is none of these', () => {
    expect(NOT_OURS.test(code("const a = 'x: any'; // export default enum A\n/* as any */"))).toBe(false);
  });
});
