import { describe, expect, it } from 'vitest';
import { type ProfileName, RULES } from '../../src/app.ts';
import { caseFiles, caseText, checked } from './story.ts';

interface Case {
  readonly breach: boolean;
  readonly profile: ProfileName;
  readonly story: string;
  readonly draft: string;
  readonly previous?: string;
  readonly at?: string;
}

/** Cases of one rule, one a line; `⏎` ends a line of the draft. A line `name: value` holds for the lines below it. */
function casesOf(rule: string): Case[] {
  const set: Record<string, string> = { story: 'strait', profile: 'wire' };
  const out: Case[] = [];
  for (const line of caseText('rules', `${rule}.txt`).split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const { name, value } = /^(?<name>\p{L}+): ?(?<value>.*)$/u.exec(line)!.groups as { name: string; value: string };
    const text = value.replaceAll('⏎', '\n');
    if (name === 'breach' || name === 'fine')
      out.push({
        breach: name === 'breach',
        draft: text,
        profile: set.profile as ProfileName,
        story: set.story!,
        ...(set.previous ? { previous: set.previous } : {}),
        ...(set.at ? { at: set.at } : {}),
      });
    else set[name] = text;
  }
  return out;
}

describe('rules', () => {
  it('each has a file of cases', () => {
    expect(caseFiles('rules').map((f) => f.replace('.txt', ''))).toEqual(RULES.map((r) => r.id).sort());
  });
});

describe.each(RULES.map((r) => ({ rule: r.id, name: r.name })))('$rule $name', ({ rule }) => {
  const cases = casesOf(rule);
  const found = ({ draft, ...as }: Case) => checked(draft, as).findings.filter((f) => f.rule === rule);

  it('has breaches and near misses that are fine', () => {
    expect(cases.filter((c) => c.breach).length).toBeGreaterThan(1);
    expect(cases.filter((c) => !c.breach).length).toBeGreaterThan(1);
  });

  it.each(cases.filter((c) => c.breach))('is told of in: $draft', (c) => {
    const [first] = found(c);
    expect(first?.message ?? 'no finding').not.toBe('no finding');
    expect(first!.message).toMatch(/^\S.{10,}[.…]$/su);
    for (const f of found(c)) expect(f.end).toBeGreaterThan(f.start);
  });

  it.each(cases.filter((c) => !c.breach))('is not told of in: $draft', (c) => {
    expect(found(c).map((f) => [c.draft.slice(f.start, f.end), f.message])).toEqual([]);
  });
});
