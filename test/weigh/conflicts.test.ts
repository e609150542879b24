import { describe, expect, it } from 'vitest';
import { conflictsOf, type Passage, storyOf } from './passages.ts';

const gazette = { outlet: 'Harbour Gazette', published: '2026-05-04' };
const wire = { outlet: 'Northern Wire', published: '2026-05-05' };
const of = (a: string, b: string): string[] =>
  conflictsOf(
    storyOf([
      { ...gazette, text: a },
      { ...wire, text: b },
    ]),
  );

describe('a conflict of figures', () => {
  it('is two values for one measure', () => {
    expect(
      of(
        'The finance ministry of Peru said on Monday that exports of copper to Chile had fallen by 18 percent.',
        'Exports of copper to Chile fell by 25 percent, the statistics office of Chile said on Tuesday.',
      ),
    ).toEqual(['figure: exports of copper to Chile … 18 percent / Exports of copper to Chile … 25 percent']);
  });

  it('is two near changes of a thing that goes by one name, whatever they are counted from', () => {
    const story = storyOf([
      {
        ...gazette,
        text: 'Flights between the two islands have dropped by 30 percent since January, the transport minister of Malta said.',
      },
      {
        ...wire,
        text: 'Figures of the port office show that flights to the outer islands were 27 percent lower in April than a year earlier.',
      },
    ]);
    expect(story.weighed.conflicts.map((c) => c.message)).toEqual([
      expect.stringMatching(/^30 percent, .+, against 27 percent lower, 2026-04$/u),
    ]);
  });

  it('is two numbers of one deed in other words, whatever place or parties one of them names', () => {
    const agency = 'Chile and Peru exchanged 36 prisoners on May 4 in the first swap since the ceasefire.';
    const ministry =
      'Thirty-four detainees were swapped at the Lindel crossing on May 4, the justice ministry of Peru said.';
    expect(of(agency, ministry)).toEqual(['figure: exchanged 36 prisoners / Thirty-four detainees were swapped']);
    expect(of(agency, 'Bolivia and Ecuador exchanged 34 prisoners on May 4.')).toEqual([]);
  });

  it('is two lengths of one call', () => {
    expect(
      of(
        'President Rosa Quispe of Peru spoke by telephone with President Juan Lagos of Chile on Monday. The call lasted 20 minutes.',
        'President Rosa Quispe of Peru and President Juan Lagos of Chile spoke by telephone on Monday. The conversation lasted 45 minutes, an aide said.',
      ),
    ).toEqual(['figure: 20 minutes / 45 minutes']);
  });

  it.each([
    [
      'a promised value and a measured one',
      'The government of Peru promised that the depth of the canal would be kept at 12 metres.',
      'The depth of the canal was 9 metres on Tuesday, according to the harbour office.',
    ],
    [
      'readings of two days',
      'The water level at the lock stood at 310 centimetres on Sunday, the harbour office said.',
      'The water level at the lock stood at 287 centimetres on Tuesday, the harbour office said.',
    ],
    [
      'a rough value and an exact one',
      'About 40 people were wounded in the clashes, the Peruvian police said.',
      'The Peruvian police said that 37 people were wounded in the clashes.',
    ],
    [
      'a rise and a fall',
      'Exports of copper to Chile rose by 18 percent in March, the finance ministry of Peru said.',
      'Exports of wool to Chile fell by 25 percent in March, the finance ministry of Peru said.',
    ],
  ])('is not %s', (_, a, b) => {
    expect(of(a, b)).toEqual([]);
  });
});

describe('a conflict of dates', () => {
  const first = 'The delegations of Peru and Chile will meet in Geneva on May 12.';

  it('is one meeting on two days', () => {
    expect(of(first, 'The delegations of Peru and Chile will meet in Geneva on May 19.')).toEqual([
      'date: meet in Geneva on May 12 / meet in Geneva on May 19',
    ]);
  });

  it('is one deed that two reports tell in their own words', () => {
    expect(of('The ferry sank on April 7.', 'The ferry sank on April 9.')).toEqual([
      'date: The ferry sank on April 7 / The ferry sank on April 9',
    ]);
    expect(of('The ferry sank on April 7.', 'The ferry left on April 9.')).toEqual([]);
  });

  it('is not a meeting and the next one', () => {
    expect(of(first, 'The delegations of Peru and Chile will meet again in Geneva on May 26.')).toEqual([]);
  });

  it('is not what was arranged when the first day had come', () => {
    const later = 'The delegations of Peru and Chile will meet in Geneva on May 26.';
    const story = storyOf([
      { ...gazette, text: first },
      { ...wire, published: '2026-05-12', text: later },
    ]);
    expect(conflictsOf(story)).toEqual([]);
  });
});

describe('a conflict on whether', () => {
  const crossed = 'Peru said on Monday that Chilean soldiers had crossed the border near the salt mine.';
  const denied = 'Chile denied on Tuesday that its soldiers had crossed the border near the salt mine.';

  it('is what one says and another denies', () => {
    expect(of(crossed, denied)).toEqual([`whether: ${crossed.slice(0, -1)} / ${denied.slice(0, -1)}`]);
  });

  it('is a denial of the sentence before', () => {
    const story = storyOf([
      { ...gazette, text: 'Peru says that Chile moved its border posts in the night. Chile denies it.' },
    ]);
    expect(conflictsOf(story)).toEqual([
      'whether: Peru says that Chile moved its border posts in the night / Chile denies it',
    ]);
  });

  it('is a promise that one says the other gave, and the other that it did not', () => {
    expect(
      of(
        'Peru said on Monday that Chile had promised to reopen the railway by June 1.',
        'Chile said on Tuesday that it had given no such assurance.',
      ),
    ).toEqual([
      'whether: Chile had promised to reopen the railway by June 1 / Chile said on Tuesday that it had given no such assurance',
    ]);
  });

  it.each([
    ['of a denial with itself', [denied]],
    ['of two denials', [denied, 'Chile said that no soldiers had crossed the border near the salt mine.']],
    [
      'of one party with itself',
      [denied, 'Chile said that its soldiers had crossed the border near the salt mine in 2011.'],
    ],
    [
      'over what a negation leaves alone',
      [
        'Peru said that deliveries of grain depend on the harvest and cannot be hurried.',
        'Chile said that deliveries of grain depend on the harvest.',
      ],
    ],
    [
      'of two who spoke once and have not spoken again',
      [
        'President Rosa Quispe spoke by telephone with President Juan Lagos on Monday, their offices said.',
        'President Rosa Quispe has not spoken to President Juan Lagos again, she said.',
      ],
    ],
  ])('is not one %s', (_, texts) => {
    const passages = texts.map((text, i): Passage => ({ ...(i === 0 ? gazette : wire), text }));
    expect(conflictsOf(storyOf(passages))).toEqual([]);
  });
});

describe('one event', () => {
  it('is what both leaders agreed, in whatever words, and not two things that they agreed', () => {
    const met = 'President Juan Lagos of Chile met President Rosa Quispe of Peru in Lima on May 4.';
    const events = (a: string, b: string): number =>
      storyOf([
        { ...gazette, text: `${met} ${a}` },
        { ...wire, text: `${met} ${b}` },
      ]).weighed.points.filter((p) => p.claim.kind === 'event' && p.claim.is.type === 'AGREE').length;
    const first = 'The leaders agreed to set up a joint commission on fishing.';
    expect(events(first, 'The two sides agreed to establish a commission on fisheries.')).toBe(1);
    expect(events(first, 'The two sides agreed to build a joint railway.')).toBe(2);
  });
});
