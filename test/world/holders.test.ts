import { describe, expect, it } from 'vitest';
import { heldOn, holdersNamed } from '../../src/world/holders.ts';

const countryOf = (name: string, office?: string): string | undefined => holdersNamed(name, office)[0]?.country;

describe('holders of the highest offices', () => {
  it.each([
    ['Angela Merkel', undefined, 'DEU'],
    ['Keir Starmer', undefined, 'GBR'],
    ['Xi Jinping', undefined, 'CHN'],
    ['Volodymyr Zelensky', undefined, 'UKR'],
    ['Hassan Rouhani', undefined, 'IRN'],
    ['Enrique Peña Nieto', undefined, 'MEX'],
    ['Bashar al-Assad', undefined, 'SYR'],
    ['Netanyahu', 'prime minister', 'ISR'],
    ['Benjamin Netanyahu', 'prime minister', 'ISR'],
    ['Ouattara', 'president', 'CIV'],
    ['Michel Brandt Orlo', undefined, undefined],
    ['Merkel', undefined, undefined],
    ['Anna Merkel', undefined, undefined],
    ['Starmer', 'president', undefined],
    ['Ostrane', 'president', undefined],
    ['', undefined, undefined],
  ])('%s, %s: %s', (name, office, country) => {
    expect(countryOf(name, office)).toBe(country);
  });

  it('knows when an office had begun, and when somebody later holds it', () => {
    const [merkel] = holdersNamed('Angela Merkel');
    expect(heldOn(merkel!, '2005-01-01')).toBe(false);
    expect(heldOn(merkel!, '2016-01-01')).toBe(true);
    expect(heldOn(merkel!, '2025-12-01')).toBe(false);
  });
});
