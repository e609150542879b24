import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import { briefOf, weighArticles } from '../../src/app/story.ts';
import type { AnnotatedArticle, BriefSection } from '../../src/record/index.ts';

const read = (id: string, outlet: string, published: string, text: string): AnnotatedArticle[] => {
  const line = readLine({ id, text, published, outlet });
  return isRead(line) ? [line] : [];
};

const section = (articles: readonly AnnotatedArticle[], id: string): BriefSection | undefined =>
  briefOf(weighArticles('s', articles), { at: '2026-05-20' }).sections.find((s) => s.id === id);

const BEFORE = read(
  'a',
  'Harbour Post',
  '2026-05-04',
  'OSLO — Norway will send its coast guard inspectors to the Danish port of Esbjerg before the summer, Norwegian Foreign Minister Marit Solheim said on Monday. Danish Foreign Minister Jens Holt welcomed the offer and called it generous.',
);
const AFTER = read(
  'b',
  'Sound Courier',
  '2026-05-18',
  'OSLO — Norway will not send its coast guard inspectors to the Danish port of Esbjerg before the summer, Norwegian Foreign Minister Marit Solheim said on Monday. Danish Foreign Minister Jens Holt called the decision a surprise.',
);
const SAME = read(
  'c',
  'Sound Courier',
  '2026-05-18',
  'OSLO — Norway will send its coast guard inspectors to the Danish port of Esbjerg before the summer, Norwegian Foreign Minister Marit Solheim said again on Monday. Danish Foreign Minister Jens Holt called the plan generous.',
);

describe('an actor’s changed position', () => {
  it('is told as a change, with both words and their days', () => {
    const told = section([...BEFORE, ...AFTER], 'positions')?.sentences ?? [];
    expect(told.length).toBeGreaterThan(0);
    const text = told[0]!.text;
    expect(text).toMatch(/^Change by Solheim: on 4 May 2026, .*; on 18 May 2026, /u);
    expect(text).toContain('will send its coast guard inspectors');
    expect(text).toContain('will not send its coast guard inspectors');
    expect(text).toContain('according to Harbour Post');
    expect(new Set(told[0]!.citations.map((c) => c.article))).toEqual(new Set(['a', 'b']));
  });

  it('is no dispute between accounts', () => {
    const differ = section([...BEFORE, ...AFTER], 'differences')?.sentences.map((s) => s.text) ?? [];
    expect(differ.filter((t) => t.includes('will not send'))).toEqual([]);
  });

  it('is not there where the actor says the same again', () => {
    expect(section([...BEFORE, ...SAME], 'positions')).toBeUndefined();
  });
});

describe('a denial upheld', () => {
  it('is no change: who denies a thing and maintains that it is not so says the same', () => {
    const denied = read(
      'd',
      'Harbour Post',
      '2026-05-04',
      'OSLO — Norway denied on Monday that its minister had promised to open the Barents fishing grounds to Danish trawlers before the summer.',
    );
    const upheld = read(
      'e',
      'Sound Courier',
      '2026-05-18',
      'OSLO — Norway maintains that its minister promised no opening of the Barents fishing grounds to Danish trawlers before the summer.',
    );
    const sides = [...denied, ...upheld].flatMap((a) => a.statements.map((x) => x.stance));
    expect(sides).toContain('denies');
    expect(sides.length).toBeGreaterThan(1);
    expect(section([...denied, ...upheld], 'positions')).toBeUndefined();
  });
});

describe('what is new', () => {
  it('is what no article had by that day', () => {
    const story = weighArticles('s', [...BEFORE, ...AFTER]);
    const brief = briefOf(story, { at: '2026-05-20', since: '2026-05-04' });
    const fresh = brief.sections.find((s) => s.id === 'new');
    expect(fresh?.heading).toBe('What is new since 4 May 2026');
    expect(fresh?.sentences[0]?.text).toBe('Published after 4 May 2026: one article, by Sound Courier.');
    const cited = fresh!.sentences.slice(1).flatMap((s) => s.citations.map((c) => c.article));
    expect(cited).toContain('b');
    expect(fresh!.sentences.slice(1).every((s) => s.citations.some((c) => c.article === 'b'))).toBe(true);
  });

  it('says so where nothing came in', () => {
    const brief = briefOf(weighArticles('s', BEFORE), { at: '2026-05-20', since: '2026-05-10' });
    const fresh = brief.sections.find((s) => s.id === 'new');
    expect(fresh?.sentences.map((s) => s.text)).toEqual(['No article searched was published after 10 May 2026.']);
  });

  it('is not told where nobody asks', () => {
    expect(section([...BEFORE, ...AFTER], 'new')).toBeUndefined();
  });
});
