import { describe, expect, it } from 'vitest';
import type { ProfileName } from '../../src/app.ts';
import type { Finding } from '../../src/record/index.ts';
import { type As, caseFiles, caseText, checked } from './story.ts';

/** A fault that was planted in a draft: any of the rules may tell of it. */
interface Planted {
  readonly rules: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Draft {
  readonly file: string;
  readonly text: string;
  readonly as: As;
  readonly planted: readonly Planted[];
}

const PLANTED = /\{\{(?<rules>[A-Z]\d(?: [A-Z]\d)*)\|(?<words>[\s\S]*?)\}\}/gu;

/** The draft without its marks, and where what they stood around now stands. */
function unmarked(marked: string): { readonly text: string; readonly planted: Planted[] } {
  const planted: Planted[] = [];
  let [text, done] = ['', 0];
  for (const m of marked.matchAll(PLANTED)) {
    text += marked.slice(done, m.index);
    const { rules, words } = m.groups as { rules: string; words: string };
    planted.push({ rules: rules.split(' '), start: text.length, end: text.length + words.length });
    text += words;
    done = m.index + m[0].length;
  }
  return { text: text + marked.slice(done), planted };
}

/** A file of `test/cases/check/drafts`: lines `name: value` up to the first empty line, then the draft, with `{{Q1|words}}` around each fault. */
function draftOf(file: string): Draft {
  const whole = caseText('drafts', file);
  const at = whole.indexOf('\n\n');
  const head = Object.fromEntries(
    whole
      .slice(0, at)
      .split('\n')
      .map((l) => [l.slice(0, l.indexOf(':')), l.slice(l.indexOf(':') + 1).trim()]),
  );
  const as: As = {
    story: head.story!,
    profile: head.profile as ProfileName,
    ...(head.at === undefined ? {} : { at: head.at }),
    ...(head.previous === undefined ? {} : { previous: head.previous.replaceAll('⏎', '\n') }),
  };
  return { file, as, ...unmarked(whole.slice(at + 2)) };
}

const drafts = caseFiles('drafts').map(draftOf);
const meets = (f: Finding, p: Planted): boolean => f.start < p.end && p.start < f.end;
// A fragment is worth a note and no more.
const counts = (f: Finding): boolean => f.level !== 'note' || f.rule === 'Q6';

describe.each(drafts)('$file', ({ text, as, planted }) => {
  const findings = (): readonly Finding[] => checked(text, as).findings.filter(counts);

  it('has every planted fault found, by its own rule', () => {
    const missed = planted.filter((p) => !findings().some((f) => meets(f, p) && p.rules.includes(f.rule)));
    expect(missed.map((p) => [p.rules.join(' '), text.slice(p.start, p.end)])).toEqual([]);
  });

  it('has no error where nothing is planted', () => {
    const off = findings().filter((f) => f.level === 'error' && !planted.some((p) => meets(f, p)));
    expect(off.map((f) => [f.rule, text.slice(f.start, f.end), f.message])).toEqual([]);
  });
});
