import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, layout, type Piece, printable } from '../../src/serve/cli/layout.ts';

const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;
const bare = (text: string): string => text.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '');

describe('layout', () => {
  it('keeps within the width, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem(),
      fc.constant('見出しの語'),
      fc.constant('x'.repeat(300)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 20, max: 200 }), (pieces, width) => {
        const made = layout(pieces, width, { first: '- ', rest: '    ' });
        for (const line of made.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks at the same places with paint and without', () => {
    const words = fc.array(fc.tuple(fc.boolean(), fc.lorem({ maxCount: 5 })), { maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 100 }), (list, width) => {
        const plain: Piece[] = list.map(([, text]) => `${text} `);
        const painted: Piece[] = list.map(([on, text]) => (on ? [red, `${text} `] : `${text} `));
        expect(bare(layout(painted, width))).toBe(layout(plain, width));
      }),
    );
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem(), { maxLength: 5 }), fc.integer({ min: 20, max: 100 }), (pieces, width) => {
        const letters = (text: string): string => text.replace(/\s+/gu, '');
        expect(letters(layout(pieces, width))).toBe(letters(pieces.join('')));
      }),
    );
  });

  it('keeps together what stands together, across pieces', () => {
    expect(layout(['twenty columns here ', [red, '['], '12', [red, ']']], 22)).toBe(
      `twenty columns here\n${red('[')}12${red(']')}`,
    );
  });

  it('indents the first line and the others', () => {
    expect(layout('one two three four five six', 20, { first: '- ', rest: '  ' })).toBe(
      '- one two three four\n  five six',
    );
  });

  it('lets no control character of a source through', () => {
    const evil = 'a\u001b[2Jb\u202ec\u0000d\u009be';
    expect(printable(evil)).toBe('a�[2Jb�c�d�e');
    expect(layout(evil, 80)).toBe('a�[2Jb�c�d�e');
    expect(layout([[red, evil]], 80)).toBe(red('a�[2Jb�c�d�e'));
  });

  it('gives an empty line for an empty text', () => {
    expect(layout('', 80)).toBe('');
    expect(layout([' ', '\n'], 80, { first: '- ' })).toBe('- ');
  });
});
