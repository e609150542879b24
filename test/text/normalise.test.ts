import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../src/text/index.ts';

const texts = fc
  .array(fc.constantFrom('a', 'B', 'é', ' ', '\n', '\u00a0', '\u200b', '\ufeff', '“', '’', '—', '…', '`', '😀'))
  .map((list) => list.join(''));

describe('normalise', () => {
  it('folds glyphs, white space and invisible marks, and keeps letters and case', () => {
    expect(normalise('“We\u00a0 won’t”\u200b — so…').text).toBe('"We won\'t" - so...');
  });

  it('leads each of its units back to where it came from', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const made = normalise(text);
        for (let i = 0; i < made.text.length; i++) {
          const { start, end } = made.back({ start: i, end: i + 1 });
          expect(normalise(text.slice(start, end)).text).toContain(made.text[i]);
        }
        expect(normalise(made.text).text).toBe(made.text);
      }),
    );
  });

  it('fold is the same in lower case, its ends trimmed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text)).toBe(normalise(text).text.trim().toLowerCase());
      }),
    );
  });

  it('takes time by the length of the text', () => {
    const text = 'The talks went on. '.repeat(60_000);
    expect(normalise(text).text.length).toBe(text.length);
  });
});
