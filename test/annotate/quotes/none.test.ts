import { describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';
import { quoteCases } from './match.ts';

const cases = quoteCases('none');

describe('texts in which nobody says anything', () => {
  it('are a hundred', () => expect(cases.length).toBeGreaterThanOrEqual(100));

  it.each(cases.map((c) => c.text))('%s', (text) => {
    const found = annotated(text, PUBLISHED).statements;
    expect(found.map((s) => `${s.rule}: ${s.content.map((c) => text.slice(c.start, c.end)).join(' + ')}`)).toEqual([]);
  });
});
