import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotateRead, checkerOf, isRead, readSnapshot } from '../../src/app.ts';
import type { Checked, Finding } from '../../src/record/index.ts';
import { ROOT } from '../serve/run.ts';

const STORY = path.join(ROOT, 'demo/story');
const AT = '2026-03-19';
const demo = (file: string): string => readFileSync(path.join(ROOT, 'demo', file), 'utf8');
const cases = (name: string): string[] =>
  readFileSync(path.join(ROOT, 'test/cases/check', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'));

let check: (id: string, draft: string) => Checked;
beforeAll(() => {
  const sources = readdirSync(STORY)
    .sort()
    .flatMap((file) => {
      const bytes = readFileSync(path.join(STORY, file));
      return readSnapshot({ id: file, sha256: file, bytes, origin: file, seen: `${AT}T00:00:00Z` });
    })
    .map((read, i) => annotateRead(`s${i}`, read))
    .filter(isRead);
  check = checkerOf(sources, { profile: 'wire', at: AT });
});

const told = (draft: string): readonly Finding[] => check('d', draft).findings.filter((f) => f.level !== 'note');

/** A finding that says the sources have it otherwise, or not at all. */
const WRONG = new Set(['Q1', 'Q2', 'Q8', 'F2', 'T5', 'P1', 'P2', 'U1', 'U2', 'A2', 'A3']);

interface Planted {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly mayAlso?: readonly string[];
}

describe('the demo’s draft', () => {
  const { findings: planted } = JSON.parse(demo('draft.expected.json')) as { findings: readonly Planted[] };

  const found = (p: Planted): unknown[] =>
    told(demo('draft.md')).filter((f) => f.rule === p.rule && f.start < p.end && p.start < f.end);

  it.each(planted)('$rule at $start is found', (p) => {
    expect(found(p)).not.toEqual([]);
  });

  it('has no other error, and no warning where nothing is planted', () => {
    const draft = demo('draft.md');
    const off = told(draft).filter((f) => {
      const here = planted.filter((p) => f.start < p.end && p.start < f.end);
      return f.level === 'error'
        ? !here.some((p) => p.rule === f.rule || p.mayAlso?.includes(f.rule))
        : here.length === 0;
    });
    expect(off.map((f) => [f.rule, draft.slice(f.start, f.end)])).toEqual([]);
  });

  it('has no finding once it is mended', () => {
    const draft = demo('draft-clean.md');
    expect(told(draft).map((f) => [f.rule, draft.slice(f.start, f.end), f.message])).toEqual([]);
  });
});

describe('a fair retelling of the demo’s reports', () => {
  it.each(cases('fair'))('%s', (sentence) => {
    const wrong = told(sentence).filter((f) => WRONG.has(f.rule));
    expect(wrong.map((f) => [f.rule, sentence.slice(f.start, f.end), f.message])).toEqual([]);
  });
});

describe('a distorted retelling of the demo’s reports', () => {
  const lines = cases('distorted').map((l) => l.split(/: (?<rest>.*)/su) as [string, string]);
  const isTold = (rules: string, sentence: string): void => {
    const found = new Set(told(sentence).map((f) => f.rule));
    expect(
      rules.split(' ').filter((r) => found.has(r)),
      [...found].join(),
    ).not.toEqual([]);
  };

  it.each(lines.filter(([rules]) => !rules.startsWith('!')))('%s: %s', isTold);
  it.fails.each(lines.filter(([rules]) => rules.startsWith('!')))('%s: %s', isTold);
});
