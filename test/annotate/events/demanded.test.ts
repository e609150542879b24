import { describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';

const typesOf = (text: string): string[] => annotated(text, PUBLISHED).events.map((e) => e.type);

describe('what is demanded is no event', () => {
  it.each([
    'Chad demanded the immediate release of the French pilots Ada Lorn and Emil Varga, who have been held in Oslo since April 2.',
    'Chad demanded the release of two pilots who were held in Oslo.',
    'France called for the withdrawal of all troops from Chad.',
  ])('%s', (text) => {
    expect(typesOf(text)).toContain('REQUEST');
    expect(typesOf(text)).not.toContain('RETREAT');
  });
});
