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

describe('an act is done', () => {
  const statuses = (owed: string, later: string): string[] => {
    const reports = [
      { ...NEWS, text: owed },
      { outlet: 'Skell Post', published: '2026-05-12', text: later },
    ];
    const story = storyOf(reports);
    return dueItems(story.weighed, story.members, '2026-05-20').map((i) => i.status);
  };

  it('when a later report tells of the deed', () => {
    const owed = 'Peru will release three sailors of Chile by May 9, the foreign ministry of Peru said on May 4.';
    expect(statuses(owed, 'The government of Peru released three sailors of Chile on May 7.')).toEqual(['done']);
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
