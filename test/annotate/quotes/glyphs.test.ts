import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotated, Span } from '../../../src/record/index.ts';
import { annotated, PUBLISHED } from '../cases.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['one opened and never closed', '“The ferry is late, said the captain, Ines Falk. Nobody waited.'],
  ['one closed and never opened', 'The ferry is late,” said the captain. Nobody waited.”'],
  ['curly opened, straight closed', '“The ferry is late," said the captain.'],
  ['low opened, high closed', '„The ferry is late,“ said the captain.'],
  ['low opened, never closed', '„The ferry is late, said the captain. ‚Nobody waited.'],
  ['angles turned inwards', '»The ferry is late,« said the captain.'],
  ['angles left open', '«The ferry is late, said the captain. «Nobody waited, she said.»'],
  ['single inside double, unclosed', '“She told me ‘the ferry is late,” said the captain.'],
  ['double inside single', '‘She told me “the ferry is late”,’ said the captain.'],
  ['two singles for a double', "''The ferry is late,'' said the captain."],
  ['backticks', "``The ferry is late,'' said the captain."],
  ['nested five deep', '“a ‘b “c ‘d “e said f” g’ h” i’ j,” she said.'],
  ['apostrophes alone', "The workers' strike at the boys' school isn't over; 'tis the captain's, she said."],
  ['inches and feet', 'The 6\' 4" sailor said the pipe was 12" wide, 3\' long and 9" deep.'],
  ['paragraphs never closed', '“The ferry is late.\n\n“Nobody waited.\n\n“I swam,” she said.\n\n“And then'],
  ['marks with nothing between', '“” said the captain, "" said the mate, «» said the cook.'],
  ['nothing but marks', '“”„‟«»‹›‘’‚‛"\'“”„‟«»‹›‘’‚‛"\''],
  ['capitals', '“THE FERRY IS LATE,” SAID CAPTAIN INES FALK. THE MINISTRY SAID NOBODY WAITED.'],
  [
    'an answer to a mail',
    '> “The ferry is late,” she said.\n>> > "Nobody waited," he wrote.\nOn Monday Falk wrote:\n> yes',
  ],
  [
    'marks that turn the direction',
    '\u200F“The ferry is late,”\u200E said \u202Bthe captain\u202C, \u2067Ines\u2069 Falk.',
  ],
  ['Hebrew between English', '“השלום,” said the captain, and “العبارة متأخرة” said the mate.'],
  ['pictures', '“The ferry 🚢🏽 is late 😀,” said the captain 👩‍✈️. “Nobody waited.”'],
  ['broken halves of a character', '“The ferry \uD83D is late,” said the captain\uDE00.'],
  ['tabs, feeds and long spaces', '“The ferry\tis\u00A0late,”\u2003said\u3000the captain.\r\n“Nobody\u2028waited.”'],
  ['colons and dashes in a row', 'FALK:::: —— “: said: — : “The ferry — said — is late” : — .'],
  ['cues in a row', 'said said said that that said “said” said, said, he said she said said.'],
  ['one letter', 'I'],
  ['one mark', '“'],
  ['nothing', ''],
];

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function spansOf(a: Annotated): Span[] {
  return a.statements.flatMap((s) =>
    [s, ...s.content, s.cue, s.speaker, s.addressee, s.venue].flatMap((x) => (x === undefined ? [] : [x])),
  );
}

/** What holds of the statements of any text. */
function expectInPlace(text: string): void {
  const a = annotated(text, PUBLISHED);
  for (const at of spansOf(a)) {
    expect(at.start).toBeGreaterThanOrEqual(0);
    expect(at.end).toBeGreaterThan(at.start);
    expect(at.end).toBeLessThanOrEqual(text.length);
  }
  for (const s of a.statements) {
    expect(s.content.length).toBeGreaterThan(0);
    for (const [i, c] of s.content.entries()) {
      expect(within(s, c)).toBe(true);
      expect(c.start).toBeGreaterThanOrEqual(s.content[i - 1]?.end ?? 0);
      expect(text.slice(c.start, c.end).trim()).not.toBe('');
    }
    const outer = a.statements.find((o) => o.id === s.within);
    expect(s.within === undefined || (outer !== undefined && outer.id !== s.id)).toBe(true);
  }
  expect(annotated(text, PUBLISHED)).toEqual(a);
}

const GLYPHS = ['“', '”', '„', '«', '»', '‘', '’', '"', "'", ',', '.', ':', '—', '\n', ' ', '\u200F', '…', '(', ')'];
const WORDS = [
  'Falk',
  'she',
  'said',
  'that',
  'told',
  'reporters',
  'the ferry',
  'is late',
  'denied',
  'called',
  'it',
  'to',
  'according to',
  'NO',
];

describe('marks that pair badly', () => {
  it.each(TEXTS)('%s: no throw, every span in place', (_name, text) => {
    // Reading gives no article where there is no text at all: there is nothing to annotate then.
    if (text !== '') expectInPlace(text);
    else expect(() => annotated(text, PUBLISHED)).toThrow('not read');
  });

  it('holds for any run of marks and words', () => {
    const piece = fc.oneof(
      fc.constantFrom(...GLYPHS),
      fc.constantFrom(...WORDS).map((w) => ` ${w} `),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        if (text.trim() !== '') expectInPlace(text);
      }),
      { numRuns: 150, seed: 29 },
    );
  });

  it('tells of a quotation that is never closed, at its mark', () => {
    const text = 'The captain was calm. “The ferry is late, she said.';
    const problem = annotated(text, PUBLISHED).problems.find((p) => p.code === 'unclosed-quote');
    expect(problem).toMatchObject({ start: 22, end: 23 });
  });

  it('says nothing of quotations that run on over paragraphs and are closed', () => {
    const text = 'Falk wrote: “The ferry is late.\n\n“Nobody waited.”';
    expect(annotated(text, PUBLISHED).problems.map((p) => p.code)).not.toContain('unclosed-quote');
  });
});
