import { describe, expect, it } from 'vitest';
import { contentList, weighingOf } from '../../src/languages/index.ts';

const { root, inOneWord } = weighingOf('en');
const roots = (text: string): string => [...new Set(contentList(inOneWord(text)).map(root))].sort().join(' ');

describe('an act in other words is one act', () => {
  it.each([
    ['discussed the dam', 'took up the dam'],
    ['met in Lima', 'held talks in Lima'],
    ['provide the maps', 'hand over the maps'],
    ['handed the maps over', 'delivered the maps'],
    ['withdrew its guns', 'pulled its artillery back'],
    ['established a commission', 'set up a commission'],
    ['cancelled the visit', 'called off the visit'],
    ['exchanged prisoners', 'swapped detainees'],
    ['postponed it', 'put it off'],
    ['agreed to visit', 'agreement to visit'],
  ])('%s: %s', (one, other) => {
    expect(roots(one)).toBe(roots(other));
  });

  it('keeps what stands between', () => {
    expect(roots('held their first round of talks')).toContain('first');
  });

  it('is no meeting where the talks were by telephone', () => {
    expect(roots('held telephone talks')).not.toBe(roots('held talks'));
  });
});
