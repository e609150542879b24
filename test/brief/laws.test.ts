import { describe, expect, it } from 'vitest';
import { membersOf, type OpenStory, storyOf, briefOf as told } from '../../src/app/story.ts';
import { briefMarkdown } from '../../src/export/index.ts';
import { linkActors } from '../../src/link/index.ts';
import type { Brief, BriefProfile, BriefSection, BriefSentence } from '../../src/record/index.ts';
import { weigh } from '../../src/weigh/index.ts';
import { stories } from './stories.ts';

const AT = '2026-03-20';
const PROFILES = ['wire', 'desk', 'assessment'] as const;
const briefOf = (s: OpenStory, words?: number, profile: BriefProfile = 'desk'): Brief =>
  told(s, { at: AT, profile, ...(words === undefined ? {} : { words }) });
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
/** Everything that a source puts between marks of any kind, as one text. */
const spoken = (text: string): string =>
  plain([...text.matchAll(/[“"‘](?:[^”"\n]*)(?:[”"]|$)/gmu)].map((m) => m[0]).join('\n'));
const prose = (b: Brief): readonly BriefSection[] => b.sections.filter((s) => s.id !== 'sources');

// What the brief adds of its own to a source's clause: days, how many origins or reports, and whom its source cites.
const OWN = new Set(
  'on in to of from by as at the week evening night between and according through second hand january february march april may june july august september october november december origin origins one two three four five six seven eight nine ten year not stated report reports occasion citing'.split(
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
    const outlets = story.members.flatMap((m) => m.annotated.article.outlet ?? []);
    const known = story.actors.flatMap((a) => [a.name, ...(a.aliases ?? [])]);
    const names = new Set([...known, ...outlets].flatMap(wordsOf));
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
    for (const s of prose(brief).flatMap((x) => x.sentences)) {
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

  it('puts marks of quotation around nothing that a source does not quote', () => {
    const all = story.members.map((m) => spoken(m.annotated.article.text)).join('\n');
    for (const s of prose(brief).flatMap((x) => x.sentences))
      for (const q of quotations(s.text)) expect(all, s.text).toContain(plain(q).replace(/[,.;: ]+$/u, ''));
  });

  it('has a bottom line of two sentences, whoever reads it', () => {
    for (const profile of PROFILES)
      for (const words of [undefined, 150])
        expect(briefOf(story, words, profile).sections.find((s) => s.id === 'bottom-line')?.sentences).toHaveLength(2);
  });

  it('leaves the analyst’s frame to the analyst', () => {
    const frames = PROFILES.map((p) => briefOf(story, undefined, p).sections.find((s) => s.id === 'frame'));
    expect(frames[0]).toBeUndefined();
    for (const frame of frames.slice(1)) {
      expect(frame?.sentences).toEqual([]);
      expect(frame?.blanks?.length).toBeGreaterThan(2);
    }
    expect(briefMarkdown(brief, story.members)).toMatch(/## Analyst’s frame\n\n(?:- [^\n:]+:\n)+\n##/u);
  });

  it('tells each source with what it is, in the form of a list of sources', () => {
    const items = brief.sections.find((s) => s.id === 'sources')!.sentences.map((s) => s.text);
    expect(items).toHaveLength(story.members.length);
    for (const item of items)
      expect(item).toMatch(/^[^:]+: .+ \(.*(?:first-hand|second-hand).*; article \S+, origin \S+\)$/u);
  });

  it('names its base and a missing side, in words', () => {
    const base = brief.sections.find((s) => s.id === 'source-base')!.sentences.map((s) => s.text);
    expect(base[0]).toMatch(/articles? of .*outlet.*independent origin.*official account.*in English\.$/u);
    const silent = story.weighed.oneSided.some((o) => o.about === 'contact');
    expect(base.some((t) => t.startsWith('Missing: an account by '))).toBe(silent);
  });

  it('is shorter for the wire, and all of it is there for an assessment', () => {
    const size = (b: Brief): number => prose(b).reduce((n, x) => n + x.sentences.length, 0);
    const [wire, desk, assessment] = PROFILES.map((p) => size(briefOf(story, undefined, p)));
    expect(wire!).toBeLessThan(desk!);
    expect(desk!).toBeLessThanOrEqual(assessment!);
  });

  it('keeps to a length, bottom line and sources apart', () => {
    const size = (b: Brief): number => sentencesOf(b).reduce((n, s) => n + s.text.split(/\s+/u).length, 0);
    const short = briefOf(story, 150);
    expect(size(short)).toBeLessThanOrEqual(size(brief));
    expect(short.sections[0]).toEqual(brief.sections[0]);
    expect(short.sections.at(-1)).toEqual(brief.sections.at(-1));
  });
});
