import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { type GivenOffice, personGiven, resolveActor } from '../../src/world/index.ts';

const PEOPLE: readonly GivenOffice[] = [
  { name: 'Ada Marie Lorn', country: 'FRA', role: 'mayor', from: '2015', to: '2019-12-31' },
  { name: 'Ada Marie Lorn', country: 'FRA', role: 'prime minister', from: '2025-03-01', to: '2026-01' },
  { name: 'Mira Delcasse', country: 'UGA', role: 'general', sector: 'MIL' },
  { name: 'Teo Sabran', country: 'CHL' },
  { name: 'Teo Sabran', country: 'PER' },
];

describe('people that the user gives', () => {
  it('hold their offices from the first day to the last', () => {
    expect(personGiven(PEOPLE, 'Ada Lorn', '2025-03-01')).toEqual({
      country: 'FRA',
      sector: 'GOV',
      role: 'prime minister',
    });
    expect(personGiven(PEOPLE, 'Ada Lorn', '2026-01-31')?.role).toBe('prime minister');
    expect(personGiven(PEOPLE, 'Ada Lorn', '2017-05-05')?.role).toBe('mayor');
  });

  it('are former officials after their last office, of a land alone before the first', () => {
    expect(personGiven(PEOPLE, 'Ada Lorn', '2026-02-01')).toEqual({ country: 'FRA', sector: 'ELI' });
    expect(personGiven(PEOPLE, 'Ada Lorn', '2010-02-01')).toEqual({ country: 'FRA' });
    expect(personGiven(PEOPLE, 'Ada Lorn', '2022-02-01')).toEqual({ country: 'FRA' });
  });

  it('without a day hold the office that came last, and one without days holds it always', () => {
    expect(personGiven(PEOPLE, 'Ada Lorn')?.role).toBe('prime minister');
    expect(personGiven(PEOPLE, 'Mira Delcasse', '1999-01-01')).toEqual({
      country: 'UGA',
      sector: 'MIL',
      role: 'general',
    });
  });

  it.each(['Lorn', 'Ada', 'Eda Lorn', 'Ada Lorn Brix', 'Teo Sabran'])('say nothing of %s', (name) => {
    expect(personGiven(PEOPLE, name, '2025-06-01')).toBeUndefined();
  });

  it('tell who a phrase means, unless it tells another land itself', () => {
    const who = (phrase: string): object =>
      resolveActor(phrase, languageOf('en')!, { people: PEOPLE, date: '2025-06-01' });
    expect(who('Ada Lorn')).toMatchObject({
      kind: 'person',
      country: 'FRA',
      sector: 'GOV',
      role: 'prime minister',
      basis: 'implied',
    });
    expect(who('Kenyan farmer Ada Lorn')).toMatchObject({ country: 'KEN', sector: 'AGR' });
  });
});
