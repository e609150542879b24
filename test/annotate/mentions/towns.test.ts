import { describe, expect, it } from 'vitest';
import { annotated } from '../cases.ts';

const landsIn = (text: string): (string | undefined)[] => annotated(text, '2031-04-29').actors.map((a) => a.country);

describe('a town', () => {
  it('tells its land', () => {
    expect(landsIn('The talks in Orel failed on Monday.')).toContain('RUS');
  });

  it('is none at the end of a longer name', () => {
    expect(landsIn('The talks in Sant Orel failed on Monday.')).not.toContain('RUS');
    expect(landsIn('Envoys of Velia met in Puerto Orel.')).not.toContain('RUS');
  });
});
