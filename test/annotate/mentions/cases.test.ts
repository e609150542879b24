import { describe, expect, it } from 'vitest';
import type { Actor, Annotated, Mention } from '../../../src/record/index.ts';
import { annotated, type Case, casesOf, PUBLISHED } from '../cases.ts';

/** The mention that the words hold or stand in: the widest inside, else the smallest around. */
function mentionOf(read: Annotated, words: string): Mention | undefined {
  const { text } = read.article;
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no “${words}” in: ${text}`);
  const end = start + words.length;
  const near = read.mentions.filter((m) => m.start < end && start < m.end);
  const size = (m: Mention): number => m.end - m.start;
  const inside = near.filter((m) => start <= m.start && m.end <= end).sort((a, b) => size(b) - size(a));
  return inside[0] ?? near.sort((a, b) => size(a) - size(b))[0];
}

const shown = (a: Actor | undefined): string =>
  a ? `${a.name} (${a.kind}, ${a.country ?? a.state ?? '-'})` : 'nobody';

/** `linked` who is meant, `wrong` somebody else, `none` where nobody is and somebody was wanted. */
type Verdict = 'linked' | 'wrong' | 'none';

function judged(read: Annotated, line: string): { verdict: Verdict; fault: string } {
  const [words = '', said = ''] = line.split(' = ');
  const [name, ...more] = said.split('; ');
  const wanted = new Map(more.map((m) => m.split(': ') as [string, string]));
  const actor = read.actors.find((a) => a.id === mentionOf(read, words)?.actor);
  const named =
    name === 'nobody'
      ? actor?.kind !== 'person' || read.mentions.filter((m) => m.actor === actor.id).length === 1
      : actor?.name === name;
  const land = wanted.get('land');
  const kind = wanted.get('kind');
  const fits =
    named &&
    (land === undefined || (actor?.country ?? actor?.state) === land) &&
    (kind === undefined || actor?.kind === kind);
  const verdict = fits ? 'linked' : actor ? 'wrong' : 'none';
  return { verdict, fault: `${read.article.text}\n    ${line}, got ${shown(actor)}` };
}

const judge = (cases: readonly Case[]): { verdict: Verdict; fault: string }[] =>
  cases.flatMap((c) => {
    const read = annotated(c.text, PUBLISHED);
    return c.wanted.map((w) => judged(read, w));
  });

describe('whom mentions mean', () => {
  const all = judge(casesOf('mentions', 'cases'));
  const faults = all.filter((x) => x.verdict !== 'linked').map((x) => `${x.verdict}: ${x.fault}`);

  it('is right in nearly all cases', () => {
    expect(all.filter((x) => x.verdict === 'linked').length / all.length, faults.join('\n')).toBeGreaterThan(0.99);
  });

  it('is wrong in hardly any', () => {
    expect(all.filter((x) => x.verdict === 'wrong').length / all.length, faults.join('\n')).toBeLessThan(0.01);
  });
});
