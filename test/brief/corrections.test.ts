import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import { briefOf, type OpenStory, weighArticles } from '../../src/app/story.ts';
import type { AnnotatedArticle, BriefSentence, Withdrawn } from '../../src/record/index.ts';

const TEXT =
  'OSLO — Norway will pay Denmark 40 million kroner for the lost catch, Norwegian Foreign Minister Marit Solheim said on Monday. Danish Foreign Minister Jens Holt welcomed the offer and called it generous.';
const read = (id: string, text: string, modified: string): AnnotatedArticle[] =>
  [readLine({ id, text, published: '2026-05-04', outlet: 'Harbour Post', url: 'https://post.example/catch' })]
    .filter(isRead)
    .map((a) => ({ ...a, article: { ...a.article, modified } }));

const FIRST = read('a', TEXT, '2026-05-04T10:00:00Z');
const SECOND = read('a-v2', TEXT.replace('40 million', '14 million'), '2026-05-05T10:00:00Z');
const OTHER = [
  readLine({
    id: 'b',
    outlet: 'Sound Courier',
    published: '2026-05-04',
    text: 'COPENHAGEN — Danish Foreign Minister Jens Holt met Norwegian Foreign Minister Marit Solheim in Copenhagen on Monday, his office said.',
  }),
].filter(isRead);

const before = briefOf(weighArticles('s', [...FIRST, ...OTHER]), { at: '2026-05-04' });
const corrected = (open: OpenStory, previous = before): readonly BriefSentence[] => {
  const [first] = briefOf(open, { at: '2026-05-06', previous }).sections;
  return first?.id === 'corrections' ? first.sentences : [];
};

describe('a brief made again', () => {
  it('says what was put right, labelled, with the old and the new', () => {
    expect(JSON.stringify(before.sections)).toContain('40 million');
    const told = corrected(weighArticles('s', [...FIRST, ...SECOND, ...OTHER]));
    expect(told.length).toBeGreaterThan(0);
    for (const s of told) {
      expect(s.text).toMatch(/^Correction: the earlier brief of 4 May 2026 had: /u);
      expect(s.text).toContain('40 million');
      expect(s.text).toMatch(/it is now told so: .*14 million/u);
      expect(s.citations.map((c) => c.article)).toContain('a-v2');
    }
  });

  it('says what is taken back, and why, when a report is withdrawn', () => {
    const open = weighArticles('s', OTHER);
    const recall = {
      article: 'a',
      what: 'withdrawn',
      at: '2026-05-05T00:00:00Z',
      why: 'retracted by its outlet.',
      snapshot: '',
      text: '',
    } as const;
    const withdrawn: Withdrawn[] = [{ recall, annotated: FIRST[0]! }];
    const told = corrected({ ...open, withdrawn });
    const texts = told.map((s) => s.text).filter((t) => t.includes('40 million'));
    expect(texts.length).toBeGreaterThan(0);
    for (const t of texts) expect(t).toContain('was withdrawn (retracted by its outlet), and it is told no longer');
    expect(told.every((s) => s.searched?.includes('a'))).toBe(true);
  });

  it('corrects nothing where the record is what it was', () => {
    expect(corrected(weighArticles('s', [...FIRST, ...OTHER]))).toEqual([]);
    // Shorter is not otherwise.
    const short = briefOf(weighArticles('s', [...FIRST, ...OTHER]), { at: '2026-05-06', words: 40, previous: before });
    expect(short.sections[0]?.id).toBe('bottom-line');
  });
});
