import { describe, expect, it } from 'vitest';
import { dueItems } from '../../src/weigh/index.ts';
import { type Passage, storyOf } from './passages.ts';

const NEWS = { outlet: 'Harbour Gazette', published: '2026-05-04' };
const rows = (text: string, more: readonly Passage[] = []): string[] => {
  const story = storyOf([{ ...NEWS, text }, ...more]);
  return dueItems(story.weighed, story.members, '2026-05-05').map((i) => `${i.owner}: ${i.action}`);
};

describe('the ledger names who owes', () => {
  it('by the speaker where he speaks of himself', () => {
    expect(rows('“I will publish the minutes on May 12,” Foreign Minister Tarn Holloway of Velia said.')).toEqual([
      'Tarn Holloway: publish the minutes on May 12',
    ]);
  });

  it('and not by a pronoun that leads to nobody', () => {
    const owners = rows('It was late in the hall. “He may get coffee,” a voice said. They will see about it.');
    expect(owners.filter((r) => /^(?:he|they|i|it|we):/iu.test(r))).toEqual([]);
  });

  it('and not by whoever only reports', () => {
    expect(
      rows(
        'The Harbour Gazette will publish a second part of the letters on May 12. Velia will reopen the bridge on May 13.',
      ),
    ).toEqual(['Velia: reopen the bridge on May 13']);
  });

  it('by both lands where it is both leaders or both sides', () => {
    const met = 'President Juan Lagos of Chile met President Rosa Quispe of Peru in Lima on Monday.';
    expect(rows(`${met} The leaders agreed to speak again before the end of May.`)).toEqual([
      'leaders of Chile and Peru: speak again before the end of May',
    ]);
    expect(rows(`${met} Both sides will open their archives in June.`)).toEqual([
      'Chile and Peru: open their archives in June',
    ]);
  });

  it('by whoever is named behind “her colleague”', () => {
    const colleague = 'Her Chilean colleague, Tomas Arce, will visit Lima on May 12.';
    expect(rows(`Foreign Minister Ana Ruiz of Peru spoke on Monday. ${colleague}`)).toEqual([
      'Tomas Arce: visit Lima on May 12',
    ]);
  });

  it('by the speaker of whom it is told that they are his', () => {
    const said = '“Our doctors will see every patient on May 12,” the health minister of Peru, Ana Ruiz, said.';
    expect(rows(said)).toEqual(['doctors of Peru: see every patient on May 12']);
  });

  it('by the office and its land, not by “its president”', () => {
    const owners = rows('Velia closed the bridge at Sarn on Sunday. Its president will visit Orland on May 12.');
    expect(owners.filter((r) => /^its /iu.test(r))).toEqual([]);
    expect(owners).toHaveLength(1);
  });
});

describe('the ledger tells acts', () => {
  it('and not what somebody went on to say', () => {
    expect(
      rows('Velia will send its envoy to Orland on May 12 and said the talks were open to all.').filter((r) =>
        r.endsWith(': said'),
      ),
    ).toEqual([]);
  });

  it('with every act of a row of them', () => {
    expect(rows('Velia will lift the ban and reopen the bridge on May 12.')).toEqual([
      'Velia: lift the ban and reopen the bridge on May 12',
    ]);
  });

  it('and of verbs alone those that are a whole act', () => {
    expect(rows('“On Sunday I will resign,” the foreign minister of Peru, Ana Ruiz, said.')).toHaveLength(1);
    expect(rows('“On Sunday I will measure,” the foreign minister of Peru, Ana Ruiz, said.')).toEqual([]);
  });

  it('and not a word alone without a day', () => {
    expect(rows('Velia may measure. Velia will reopen the bridge.')).toEqual(['Velia: reopen the bridge']);
  });
});

describe('the ledger has one row', () => {
  const wire = { outlet: 'Northern Wire', published: '2026-05-05' };

  it('for one meeting, whoever is said to come to it', () => {
    const first = 'Peru and Chile agreed that water experts of both countries will meet in Geneva on May 12.';
    const second = 'Experts will meet in Geneva on May 12, the foreign ministry of Chile said.';
    expect(rows(first, [{ ...wire, text: second }]).filter((r) => r.includes('Geneva'))).toHaveLength(1);
  });

  it('for a promise with its day that no act of its giver tells', () => {
    const said =
      'President Juan Lagos of Chile gave an assurance that the flow at the lock will be restored by May 15.';
    expect(rows(said)).toEqual(['Juan Lagos: the flow at the lock will be restored by May 15']);
  });

  it('for one act in two wordings', () => {
    const first = 'Chile will release the trawler by June 1, the foreign ministry of Chile said.';
    const second = 'Chile will let the trawler go by June 1, the foreign ministry of Peru said.';
    expect(rows(first, [{ ...wire, text: second }])).toHaveLength(1);
  });

  it('and none for a promise that was not made', () => {
    expect(rows('President Juan Lagos of Chile made no promise to reopen the lock by May 15.')).toEqual([]);
  });

  it('for each of two amounts', () => {
    const first = 'Chile will pay 80 million pesos of its debt by June 1, the finance ministry of Chile said.';
    const second = 'Chile will pay 120 million pesos of its debt by June 1, the central bank of Peru said.';
    expect(rows(first, [{ ...wire, text: second }])).toHaveLength(2);
  });
});

describe('the ledger tells whose ministers', () => {
  it('by the lands of those who speak together', () => {
    expect(
      rows(
        'President Ada Lorn of Velia met President Bo Kern of Orland. The two presidents agreed that their energy ministers will meet in Sarn on May 12.',
      ),
    ).toEqual(['energy ministers of Velia and Orland: meet in Sarn on May 12']);
  });

  it('by the land of the one who says our', () => {
    expect(rows('“Our minister will go to Sarn with a full mandate,” President Ada Lorn of Velia said.')).toEqual([
      'minister of Velia: go to Sarn with a full mandate',
    ]);
  });
});

describe('half of a thing and the whole of it', () => {
  it('are two promises', () => {
    const half = 'Chile will restore deliveries of gas at half the former volume by May 12, its ministry said.';
    const full = 'Chile will restore full deliveries of gas by May 12, the president of Peru said.';
    const second = { outlet: 'Northern Wire', published: '2026-05-05', text: full };
    expect(rows(half, [second])).toHaveLength(2);
  });
});

describe('an act is done', () => {
  const statuses = (owed: string, later: string): string[] => {
    const reports = [
      { ...NEWS, text: owed },
      { outlet: 'Skell Post', published: '2026-05-12', text: later },
    ];
    const story = storyOf(reports);
    return dueItems(story.weighed, story.members, '2026-05-20').map((i) => i.status);
  };

  const PERU = 'the foreign ministry of Peru said on May 4.';
  const CHILE = 'Chile and Peru agreed on May 4';
  it.each([
    [`Peru will release three sailors of Chile by May 9, ${PERU}`, 'Peru let the three sailors of Chile go on May 7.'],
    [`Peru will hand over the maps of the dam by May 9, ${PERU}`, 'Peru provided the maps of the dam on May 8.'],
    [
      `Peru will hand over the maps of the dam by May 9, ${PERU}`,
      'The maps of the dam were handed over on Friday, the river commission said.',
    ],
    [`Peru will reopen the bridge at Arica by May 9, ${PERU}`, 'The bridge at Arica reopened on May 9.'],
    [
      `${CHILE} that their experts will meet in Geneva on May 12.`,
      'Experts of Chile and Peru held talks in Geneva on Monday.',
    ],
    [`${CHILE} to hold talks in Geneva on May 12.`, 'Delegations of Chile and Peru met in Geneva on May 12.'],
    [
      `Peru will pull its troops back from the river by May 9, ${PERU}`,
      'Peru withdrew its troops from the river on May 8.',
    ],
    [
      `Peru will set up a commission on fishing by May 10, ${PERU}`,
      'Peru established the commission on fishing on May 10.',
    ],
    [
      `Peru will publish the treaty on water by May 9, ${PERU}`,
      'Peru published the treaty on water on Thursday, its foreign ministry said.',
    ],
    [`Chile and Peru will exchange 40 prisoners on May 8, ${PERU}`, 'Chile and Peru swapped 38 prisoners on May 8.'],
  ])('as in: %s / %s', (owed, later) => {
    expect(statuses(owed, later)).toContain('done');
  });

  it.each([
    [
      `Peru will release three sailors of Chile by May 9, ${PERU}`,
      'President Juan Lagos of Chile visited the families of the three sailors on May 10.',
    ],
    [
      `Peru will release three sailors of Chile by May 9, ${PERU}`,
      'Peru did not release the three sailors of Chile on May 9, the foreign ministry of Chile said.',
    ],
    [
      `Peru will hand over the maps of the dam by May 9, ${PERU}`,
      'Peru refused to hand over the maps of the dam on May 9.',
    ],
    [
      `Peru will hand over the maps of the dam by May 9, ${PERU}`,
      'Peru was to hand over the maps of the dam on May 9, the river commission said.',
    ],
    [
      `Peru will hand over the maps of the dam by May 9, ${PERU}`,
      'Chile handed over its maps of the dam on May 9, the river commission said.',
    ],
    [`Peru will reopen the bridge at Arica by May 9, ${PERU}`, 'The bridge at Arica was hit by lorries on May 9.'],
    [
      `${CHILE} that their experts will meet in Geneva on May 12.`,
      'Experts of Chile and Peru will not meet in Geneva, the foreign ministry of Chile said on May 12.',
    ],
    [`Peru will publish the treaty on water by May 9, ${PERU}`, 'Peru signed the treaty on water on May 9.'],
    [
      `Peru will pull its troops back from the river by May 9, ${PERU}`,
      'Peru will withdraw its troops from the river in June, its president said on Monday.',
    ],
    [
      `Peru will pay 80 million pesos of its debt by May 9, ${PERU}`,
      'Peru has to pay 80 million pesos of its debt, the central bank of Chile said on May 10.',
    ],
  ])('and not as in: %s / %s', (owed, later) => {
    expect(statuses(owed, later)).not.toContain('done');
  });

  it('when a later report tells of the deed', () => {
    const owed = 'Peru will release three sailors of Chile by May 9, the foreign ministry of Peru said on May 4.';
    expect(statuses(owed, 'The government of Peru released three sailors of Chile on May 7.')).toEqual(['done']);
  });

  it('and not when a later report tells that it was denied', () => {
    const owed = 'Peru will restore the full flow of water to Chile by May 9, the president of Chile said on May 4.';
    const denial =
      'The water ministry of Peru denied on May 7 that Peru had promised to restore the full flow of water.';
    expect(statuses(owed, denial)).not.toContain('done');
  });

  it('and not when a later report tells again that it was promised', () => {
    const owed =
      'Peru will hand over the maps of the dam within five days, the foreign ministry of Peru said on May 4.';
    const again = 'After a call on May 4, Peru undertook to hand over the maps of the dam within five days.';
    expect(statuses(owed, again)).not.toContain('done');
  });
});

it('what was taken out of the article that had it is withdrawn, and stays to be seen', () => {
  const page = { ...NEWS, url: 'https://gazette.example/bridge' };
  const stays = 'Peru will send 40 engineers to the dam next week.';
  const story = storyOf([
    { ...page, text: `${stays}\nVelia will reopen the bridge at Sarn on May 12.` },
    { ...page, published: '2026-05-05', text: stays },
  ]);
  const items = dueItems(story.weighed, story.members, '2026-05-05');
  expect(items.map((i) => [i.status, i.owner]).sort()).toEqual([
    ['open', 'Peru'],
    ['withdrawn', 'Velia'],
  ]);
});
