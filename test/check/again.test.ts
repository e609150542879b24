import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../src/app.ts';
import { engineFor, remembering } from '../../src/syntax/index.ts';
import { storyArticles } from './story.ts';

const SOURCES = storyArticles('demo').slice(0, 6);
const SETTINGS = { profile: 'wire', at: '2026-03-19' } as const;
const SENTENCES = SOURCES.flatMap(({ article, sentences }) =>
  sentences.slice(0, 6).map((s) => article.text.slice(s.start, s.end).replace(/\s+/gu, ' ')),
);

/** What an editor does to a draft between two checks. */
type Edit = readonly [kind: 'put' | 'drop' | 'swap' | 'word' | 'break', at: number, other: number];
const edits = fc.array(
  fc.tuple(fc.constantFrom('put', 'drop', 'swap', 'word', 'break'), fc.nat(1000), fc.nat(1000)) as fc.Arbitrary<Edit>,
  { minLength: 3, maxLength: 6 },
);
const WORDS = ['not', 'admitted', '45', 'Monday', '“never”', 'yesterday', 'sources', 'will'];

function edited(draft: readonly string[], [kind, at, other]: Edit): string[] {
  const out = [...draft];
  const i = at % out.length;
  if (kind === 'put') out.splice(i, 0, SENTENCES[other % SENTENCES.length]!);
  else if (kind === 'drop' && out.length > 1) out.splice(i, 1);
  else if (kind === 'swap') [out[i], out[other % out.length]] = [out[other % out.length]!, out[i]!];
  else if (kind === 'break') out[i] = `\n\n${out[i]}`;
  else {
    const words = out[i]!.split(' ');
    words.splice(other % words.length, at % 2, WORDS[other % WORDS.length]!);
    out[i] = words.join(' ');
  }
  return out;
}

describe('a draft that is checked again after each edit', () => {
  it('is judged as one that is checked for the first time', () => {
    const again = checkerOf(SOURCES, SETTINGS);
    fc.assert(
      fc.property(fc.shuffledSubarray(SENTENCES, { minLength: 4, maxLength: 8 }), edits, (start, list) => {
        let draft: string[] = [...start];
        again('draft', draft.join(' '));
        for (const edit of list) {
          draft = edited(draft, edit);
          again('draft', draft.join(' '));
        }
        // Another list of the same articles: nothing is known of it.
        const first = checkerOf([...SOURCES], SETTINGS);
        expect(again('draft', draft.join(' '))).toEqual(first('draft', draft.join(' ')));
      }),
      { numRuns: 12 },
    );
  }, 240_000);
});

describe('an engine that remembers', () => {
  const lists = fc.array(fc.constantFrom([], ...SENTENCES.slice(0, 12).map((s) => s.split(' '))), { maxLength: 8 });

  it('says of each sentence what the plain one says of it alone, whatever it was asked before', () => {
    const plain = engineFor('en');
    const kept = remembering(plain, 5);
    fc.assert(
      fc.property(lists, (list) => {
        expect(kept(list)).toEqual(list.map((words) => plain([words])[0]));
      }),
      { numRuns: 40 },
    );
  });

  it('asks for a sentence once, and again when it has forgotten it', () => {
    const asked: string[] = [];
    const kept = remembering((list) => {
      asked.push(...list.map((s) => s.join(' ')));
      return engineFor('en')(list);
    }, 2);
    for (const round of [['one', 'two', 'one'], ['two'], ['three'], ['two'], ['one']]) kept(round.map((w) => [w]));
    expect(asked).toEqual(['one', 'two', 'three', 'one']);
  });
});
