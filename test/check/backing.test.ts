import { describe, expect, it } from 'vitest';
import { checkAgainst, isRead, readLine } from '../../src/app.ts';

const SOURCE =
  'The council of Ellsport closed the northern quay in May. ' +
  'Boats that carry salt from Brannia can use the southern quay for the first time since the storm. ' +
  'The envoy of Ostmark, Viktor Sorel, praised the harbour master’s plan on Tuesday. ' +
  'Rope, nets and tar are sold at the stone market near the old lighthouse. ' +
  'The work is to cost nine million crowns.';

const source = readLine({ id: 'quay', text: SOURCE, published: '2026-05-20', lang: 'en' });
const sentenceOf = (draft: string) => {
  const { sentences } = checkAgainst('draft', draft, isRead(source) ? [source] : [], { profile: 'fidelity' });
  return sentences[0]!;
};

describe('the score of a sentence', () => {
  it.each([
    ['Boats that carry salt can use the southern quay.', 'Brannia can use the southern quay for the first time.'],
    ['The envoy praised the harbour master’s plan.', 'The envoy praised the harbour master.'],
    ['Rope and nets are sold at the stone market.', 'Rope and nets are sold at the stone.'],
  ])('is higher where its words stand to one another as in the source: %s', (fair, turned) => {
    expect(sentenceOf(fair).score).toBeGreaterThan(sentenceOf(turned).score);
  });

  it('is not lowered by a speaker who is left out', () => {
    const told = 'Ada Lorn said that the ferry would sail again in June.';
    const read = readLine({ id: 'ferry', text: told, lang: 'en' });
    const { sentences, findings } = checkAgainst(
      'draft',
      'The ferry would sail again in June.',
      isRead(read) ? [read] : [],
      { profile: 'fidelity' },
    );
    expect(findings.map((f) => f.rule)).toContain('A2');
    expect(sentences[0]!.score).toBeGreaterThan(0.9);
  });
});

describe('the evidence of a sentence', () => {
  it('is of sentences that have its words together, before those that say the same again', () => {
    const draft = 'The council closed the northern quay, and the work is to cost nine million crowns.';
    const { evidence, verdict } = sentenceOf(draft);
    const first = evidence.slice(0, 2).map((e) => SOURCE.slice(e.start, e.end));
    expect(first.some((t) => t.includes('northern quay'))).toBe(true);
    expect(first.some((t) => t.includes('nine million'))).toBe(true);
    expect(verdict).toBe('supported');
  });

  it('backs nothing by the words of two sources put together', () => {
    const other = readLine({
      id: 'rain',
      text: 'Ostmark offered seven ships of grain to the island of Velm.',
      lang: 'en',
    });
    const both = [source, other].filter(isRead);
    const { sentences } = checkAgainst('draft', 'The council of Ellsport offered seven stone ships.', both, {
      profile: 'fidelity',
    });
    expect(sentences[0]!.verdict).toBe('unsupported');
  });
});
