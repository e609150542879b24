import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app.ts';
import { attest } from '../../src/attest/index.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';

interface Law {
  readonly id: string;
  readonly breaches: (line: AnnotatedArticle, input: object) => readonly string[];
}

// The laws that hold over labelled articles hold over words thrown together, too.
const laws = (
  (await import(new URL('../../eval/laws.mjs', import.meta.url).href)) as {
    lawsWith: (gate: typeof attest) => readonly Law[];
  }
).lawsWith(attest);

const PIECES = [
  ...['said', 'told', 'says', 'asked', 'was told', 'according to', 'adding that', 'reported by', 'warned', 'denied'],
  ...[
    'President Ada Lorn',
    'Velia',
    'the Velian foreign ministry',
    'officials',
    'Reuters',
    'she',
    'who',
    'they',
    'both',
  ],
  ...['on Monday', 'last week', 'by May 15', 'in 2025', 'the next day', 'between 3 and 5 March', 'at 10 a.m.'],
  ...['40 percent', '$3.5 million', 'up 7 points', 'at least 200 people', 'two-thirds', '15-minute'],
  ...[
    'will sign',
    'agreed to meet',
    'threatened to leave',
    'met',
    'attacked',
    'demands',
    'if',
    'unless',
    'that',
    'and',
  ],
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    '(',
    ')',
    ',',
    '.',
    '?',
    ':',
    ';',
    '—',
    '…',
    '\n\n',
    '\n',
    '😀',
    'e\u0301',
    '\u200b',
    '\ufeff',
  ],
];
const texts = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));

describe('an article of words thrown together', () => {
  it('breaks no law', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const input = { id: 'a', text, published: '2026-03-02', lang: 'en' };
        const made = readLine(input);
        expect(made.problems.filter((p) => p.code === 'internal')).toEqual([]);
        if (isRead(made)) for (const law of laws) expect([law.id, ...law.breaches(made, input)]).toEqual([law.id]);
        else expect(made.problems.map((p) => p.code)).toEqual(['empty']);
      }),
      { numRuns: 800 },
    );
  });

  it('each law names its breach', () => {
    const input = {
      id: 'a',
      text: 'Ada Lorn said 😀 that she would go on Monday.',
      published: '2026-03-02',
      lang: 'en',
    };
    const good = readLine(input) as AnnotatedArticle;
    const broken: Record<string, object> = {
      schema: { sentences: [{ start: 'x', end: 2 }] },
      text: { article: { ...good.article, text: `${input.text} ` } },
      hash: { article: { ...good.article, sha256: '0' } },
      outside: { dates: [{ ...good.dates[0], end: 400 }] },
      wordless: { dates: [{ ...good.dates[0], start: 8, end: 9 }] },
      halves: { dates: [{ ...good.dates[0], start: 15 }] },
      order: { sentences: [...good.sentences, { start: 0, end: 3 }] },
      references: { figures: [{ ...good.statements[0], statedBy: 's99' }] },
      evidence: { statements: [{ ...good.statements[0], start: 5, end: 5 }] },
    };
    expect(Object.keys(broken).sort()).toEqual(laws.map((l) => l.id).sort());
    for (const law of laws) {
      expect([law.id, law.breaches(good, input)]).toEqual([law.id, []]);
      expect([law.id, law.breaches({ ...good, ...broken[law.id] }, input).length > 0]).toEqual([law.id, true]);
    }
  });
});
