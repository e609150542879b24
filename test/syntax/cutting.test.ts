import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { blocksOf } from '../../src/syntax/blocks.ts';
import { cut } from '../../src/syntax/cut.ts';
import { tokenise } from '../../src/syntax/tokenise.ts';
import { casesOf } from './cases.ts';

const sentences = (text: string, skip: readonly { start: number; end: number }[] = []): string[] =>
  cut(text, en, skip).map(({ raw: { tokens } }) =>
    text.slice(tokens[0]!.start, tokens.at(-1)!.end).replaceAll('\n', '⏎'),
  );

const LINE = 'the canal was open to the ships of all the states that lie upon the inland';

describe('sentences', () => {
  it.each(casesOf('sentences'))('$name', ({ given, wanted }) => {
    expect(sentences(given)).toEqual(wanted);
  });

  it('how a text is written is judged by the whole of it: the same line, in a letter and in prose', () => {
    const line = 'The boat came back. nobody met it.';
    expect(sentences(`${line}\nwe sat there. nobody spoke. it rained.`).slice(0, 2)).toEqual([
      'The boat came back.',
      'nobody met it.',
    ]);
    expect(
      sentences(
        `${line}\nWe sat there. Nobody spoke. It rained. We left. They stayed. All slept. Day came. Ships left. Two sank.`,
      )[0],
    ).toBe(line);
  });

  it('what is skipped makes none, in the middle of a line too', () => {
    const text = 'Heading\nOne left. Two stayed. Three slept.';
    const at = text.indexOf('Two');
    expect(sentences(text, [{ start: 0, end: 7 }])).toEqual(['One left.', 'Two stayed.', 'Three slept.']);
    expect(sentences(text, [{ start: at, end: at + 11 }])).toEqual(['Heading', 'One left.', 'Three slept.']);
    expect(sentences(text, [{ start: 0, end: text.length }])).toEqual([]);
  });

  it('one that runs on without end is cut, at a sentence that it holds where there is one; no word is lost', () => {
    for (const text of ['the envoy and '.repeat(1000).trim(), `“${'We waited for the boat. '.repeat(500).trim()}`]) {
      const cut = sentences(text);
      expect(cut.length).toBeGreaterThan(3);
      expect(cut.join(' ')).toBe(text);
      for (const s of cut) expect(s.split(' ').length).toBeLessThan(601);
    }
    expect(sentences(`“${'We waited for the boat. '.repeat(500).trim()}`).every((s) => s.endsWith('.'))).toBe(true);
  });

  it('a text of many full lines is read as wrapped, blank lines end its paragraphs', () => {
    const paragraph = Array.from({ length: 6 }, () => `The ${LINE}`).join('\n');
    const blocks = blocksOf(`${paragraph}\nsea.\n\n${paragraph}\nsea.`, []);
    expect(blocks.map((b) => b.paragraph)).toEqual([0, 1]);
  });

  it('lines of their own are paragraphs, whatever ends them', () => {
    expect(blocksOf('One left.\r\nTwo stayed.\n\nThree slept.\u2028Four woke.', []).map((b) => b.paragraph)).toEqual([
      0, 1, 2, 3,
    ]);
  });
});

describe('tokens', () => {
  it.each(casesOf('tokens'))('$name', ({ given, wanted }) => {
    expect(
      tokenise(given, 0, given.length, en)
        .map((t) => t.text)
        .join(' '),
    ).toBe(wanted[0]);
  });
});
