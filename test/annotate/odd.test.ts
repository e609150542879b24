import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/app.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';

const read = (text: string): AnnotatedArticle => {
  const made = readLine({ id: 'a', text, published: '2026-03-02', lang: 'en' });
  if (!('article' in made)) throw new Error(made.problems.map((p) => p.message).join());
  return made;
};

describe('words that every object of the program has as keys', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '__defineGetter__'])(
    '%s is a word like another',
    (word) => {
      const made = read(
        `ORSETT — The ${word} said on Monday that 40 ${word} would meet President ${word} in ${word} 2026.\n\n“${word},” said ${word} Bell. ${word}: ${word}`,
      );
      expect(made.statements.some((s) => s.kind === 'indirect')).toBe(true);
      expect(made.dates[0]).toMatchObject({ value: '2026-03-02' });
    },
  );

  it('stands in pages and their entities', () => {
    const made = readLine({
      id: 'p',
      html: `<html><body><article class="constructor"><p>${'The talks went on. '.repeat(20)}&constructor; and &toString; stay.</p></article></body></html>`,
    });
    expect('article' in made && made.article.text).toContain('&constructor; and &toString; stay.');
  });
});

describe('texts that nobody writes', () => {
  const SIZE = 60_000;
  const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));

  it.each([
    ['sentences in one line', 'The foreign minister of Orland said on Monday that the talks would go on. '],
    ['a sentence without an end', 'The minister of Orland said that the talks would go on and '],
    ['quotations that open and never close', '“We will go, '],
    ['quotations without speakers', '"We will go" '],
    ['speakers without words', 'He said he '],
    ['names in a list', 'Ann, '],
    ['labels', 'Ann: '],
    ['brackets', '('],
    ['short lines', 'a\n'],
    ['percentages', '40 percent, '],
    ['days', 'May 5, '],
    ['Velian officials of many states', 'Velian officials met Norland ministers of Tarvia. '],
  ])('%s: time grows with the length', { timeout: 60_000 }, (_, piece) => {
    const text = filled(piece);
    const made = read(text);
    expect(made.article.text).toBe(text);
    expect(made.sentences.at(-1)!.end).toBeGreaterThan(text.trimEnd().length - 40);
  });

  it('a text longer than any book is told of by its size, and not read', () => {
    const made = readLine({ id: 'a', text: 'One more word. '.repeat(300_000), lang: 'en' });
    expect(made).toEqual({
      id: 'a',
      problems: [
        {
          code: 'too-large',
          message: 'a text of 4.5 million characters, and 4 million are the most that are read as one article',
        },
      ],
    });
  });
});
