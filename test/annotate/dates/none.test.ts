import { describe, expect, it } from 'vitest';
import { annotated, casesOf, PUBLISHED } from '../cases.ts';

const cases = casesOf('dates', 'none');

describe('texts that tell no time', () => {
  it('are a hundred', () => expect(cases.length).toBeGreaterThanOrEqual(100));

  it.each(cases.map((c) => c.text))('%s', (text) => {
    const found = annotated(text, PUBLISHED).dates;
    expect(found.map((d) => `${d.rule}: ${text.slice(d.start, d.end)} = ${d.value}`)).toEqual([]);
  });
});
