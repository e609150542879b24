import { describe, expect, it } from 'vitest';
import { membersOf, type OpenStory, storyOf, briefOf as told } from '../../src/app/story.ts';
import { briefMarkdown } from '../../src/export/index.ts';
import { linkActors } from '../../src/link/index.ts';
import type { Brief, BriefSentence } from '../../src/record/index.ts';
import { weigh } from '../../src/weigh/index.ts';
import { stories } from './stories.ts';

const AT = '2026-03-20';
const briefOf = (s: OpenStory, words?: number): Brief => told(s, { at: AT, ...(words === undefined ? {} : { words }) });
const sentencesOf = (b: Brief): readonly BriefSentence[] => b.sections.flatMap((s) => s.sentences);
const plain = (text: string): string =>
  text
    .replace(/[“”«»„"]/gu, '')
    .replace(/[’‘']/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
/** Words between double quotation marks. */
const quotations = (text: string): string[] => [...text.matchAll(/“(?<q>[^”]*)”/gu)].map((m) => m.groups?.q ?? '');

// What the brief adds of its own to a source's clause: days, and how many origins.
const OWN = new Set(
  'on to of from by the january february march april may june july august september october november december origin origins one two three four five six seven eight nine ten year not stated'.split(
    ' ',
  ),
);

describe.each(stories())('the brief of %s', (_, story) => {
  const brief = briefOf(story);
  const text = (article: string): string => story.members.find((m) => m.id === article)!.annotated.article.text;
  const cited = sentencesOf(brief).filter((s) => s.basis === 'cited');

  it('has its sections in order, from the bottom line to the sources', () => {
    const ids = brief.sections.map((s) => s.id);
    expect(ids[0]).toBe('bottom-line');
    expect(ids.at(-1)).toBe('sources');
    expect(ids).toContain('what-each-side-says');
    expect(ids).toContain('due');
  });

  it('shows words for each sentence, or says what was searched', () => {
    for (const s of sentencesOf(brief)) {
      if (s.basis === 'cited') expect(s.citations.length, s.text).toBeGreaterThan(0);
      else expect(s.searched?.length, s.text).toBeGreaterThan(0);
      for (const c of s.citations) expect(text(c.article).slice(c.start, c.end).trim(), s.text).not.toBe('');
    }
  });

  it('quotes nothing that its sources do not have word for word', () => {
    for (const s of sentencesOf(brief)) {
      const sources = plain(s.citations.map((c) => text(c.article)).join('\n'));
      for (const q of s.basis === 'cited' ? quotations(s.text) : [])
        expect(sources, s.text).toContain(plain(q).replace(/[,.;: ]+$/u, ''));
    }
  });

  it('tells statements in the words of their sources, names and days apart', () => {
    const names = new Set(story.actors.flatMap((a) => [a.name, ...(a.aliases ?? [])]).flatMap(wordsOf));
    const section = brief.sections.find((s) => s.id === 'what-each-side-says')!;
    for (const s of section.sentences.filter((x) => x.basis === 'cited')) {
      const shown = new Set(s.citations.flatMap((c) => wordsOf(text(c.article).slice(c.start, c.end))));
      const added = wordsOf(s.text).filter((w) => !shown.has(w) && !names.has(w) && !OWN.has(w) && !/^\d+$/u.test(w));
      expect(added, s.text).toEqual([]);
    }
  });

  it('leaves no day that moves with the reader', () => {
    for (const s of cited) {
      const bare = s.text.replace(/“[^”]*”/gu, '');
      expect(bare, s.text).not.toMatch(/(?<!\p{L})(?:today|yesterday|tomorrow|tonight)(?!\p{L})(?! \[)/iu);
    }
  });

  it('ends each sentence, opens it with a capital, a figure or a mark, and holds no white space twice', () => {
    for (const s of sentencesOf(brief)) {
      expect(s.text).toMatch(/[.!?…]["”’)]?(?: \([^)]*\))?$/u);
      expect(s.text).toMatch(/^[\p{Lu}\p{N}“"‘]/u);
      expect(s.text).not.toMatch(/\s\s|\n/u);
    }
  });

  it('is the same whatever the order of the articles', () => {
    const articles = story.members.map((m) => m.annotated).reverse();
    const groups = story.members.map((m) => m.group);
    const actors = linkActors(articles);
    const members = membersOf(articles, groups);
    const one = storyOf(story.story.id, articles);
    const again = briefOf({ story: one, members, actors, weighed: weigh(one, members, actors), withdrawn: [] });
    expect(briefMarkdown(again, members)).toBe(briefMarkdown(brief, story.members));
  });

  it('keeps to a length, bottom line and sources apart', () => {
    const size = (b: Brief): number => sentencesOf(b).reduce((n, s) => n + s.text.split(/\s+/u).length, 0);
    const short = briefOf(story, 150);
    expect(size(short)).toBeLessThanOrEqual(size(brief));
    expect(short.sections[0]).toEqual(brief.sections[0]);
    expect(short.sections.at(-1)).toEqual(brief.sections.at(-1));
  });
});
