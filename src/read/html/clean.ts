import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { Stated } from '../article.ts';
import { bylineOf } from '../plain/byline.ts';
import { momentOf } from '../plain/head.ts';
import { opensWith, plainWords } from '../plain/lexicon.ts';
import { countWords, endsSentence } from '../plain/lines.ts';
import { isSourceHeading } from '../plain/sources.ts';
import type { Block } from './blocks.ts';

/** A heading by its tag, or a short paragraph that is bold throughout and ends as no sentence does. */
export const isHeading = (b: Block): boolean =>
  (/^h[1-6]$/u.test(b.tag) && b.text.length < 200) ||
  (b.bold && b.tag === 'p' && b.text.length < 90 && !/[.!?,;:…”"»)]$/u.test(b.text) && countWords(b.text) >= 2);

const CREDIT =
  /(?:\((?:photo|image|photograph|picture|credit|courtesy|illustration|file photo)(?![\p{L}\d_])[^)]{0,120}\)|(?:getty images?|shutterstock|istock|file photo|ap photo|alamy|epa-efe|all rights reserved)[^.]{0,40}\)?\.?|\/\s?(?:getty|reuters|afp|ap|epa|pool)[^.]{0,30}\)?)$/iu;
const CREDIT_OPENS =
  /^(?:(?:image|photo|photograph|picture|media|video)s?\s?(?:credit|copyright|caption|source|by|courtesy)|(?:photo|image|photograph|credit|illustration|picture)s?\s*(?::|©|by\s)|©|credit:|\(?image \d+ of \d+)/iu;

/** Words under a picture, or whose picture it is. */
const isCaption = (b: Block): boolean =>
  (b.text.length < 500 && CREDIT.test(b.text)) || (b.text.length < 260 && CREDIT_OPENS.test(b.text));

/** Links, notices and invitations between the paragraphs. */
function isFurniture(b: Block, lex: ReadingLexicon): boolean {
  const t = b.text;
  if (/^[\d\s:.,/|–-]*(?:[ap]\.?m\.?)?$/iu.test(t) || !/[\p{L}\p{N}]/u.test(t)) return true;
  if (t.length > 300) return false;
  const plain = plainWords(t);
  const opening = opensWith(plain, lex.furniture);
  if (opening !== null) {
    const rest = plain.slice(opening.length);
    if (rest === '' || /^\s?[:|»>]/u.test(rest) || b.linked > 0.4 || /^h[1-6]$/u.test(b.tag)) return true;
    if (countWords(rest) <= 4 && !endsSentence(t)) return true;
  }
  // A paragraph that is nothing but a link leads elsewhere.
  if (b.linked > 0.95 && (!endsSentence(t) || countWords(t) < 6)) return true;
  return /^(?:https?:\/\/|www\.|@)\S+$/u.test(t) || lex.invitations.some((i) => plain.includes(i));
}

const ROLE =
  /(?<!\p{L})(?:is|was|has been|covers|writes|reports|joined|works)(?!\p{L}).{0,200}?(?:editor|reporter|correspondent|writer|author|columnist|journalist|fellow|contributor|director|professor|producer|analyst|staff|covers|covering|freelance)/iu;

/** A line on who wrote it: it opens with a name of the byline, or stands at the end and tells of an author's work. */
function isBio(b: Block, byline: readonly string[], late: boolean): boolean {
  if (b.text.length > 900) return false;
  const named = byline.some((n) => b.text.startsWith(n) || b.text === n.toUpperCase());
  if (named && b.text.length < 60 && !endsSentence(b.text)) return true;
  if (named && late && ROLE.test(b.text.slice(0, 300))) return true;
  return (
    late &&
    /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:is|was) (?:an?|the) /u.test(b.text) &&
    ROLE.test(b.text.slice(0, 200)) &&
    b.text.length < 500
  );
}

/** What stands above the first paragraph and is only a title, a section, a name, a date. */
function opensStory(b: Block, stated: Stated, lex: ReadingLexicon): boolean {
  const plain = plainWords(b.text);
  if (stated.title !== undefined && plain === plainWords(stated.title)) return false;
  if (momentOf(b.text, lex) || bylineOf(b.text, lex) || isBio(b, stated.byline ?? [], false)) return false;
  if (stated.byline?.some((n) => plainWords(n) === plain)) return false;
  if (/^h[1-6]$/u.test(b.tag)) return b.text.length > 25;
  return endsSentence(b.text) || b.text.length > 70 || countWords(b.text) > 9;
}

/** Lists whose items are links: what to read next. */
function linkLists(blocks: readonly Block[]): Set<unknown> {
  const tally = new Map<unknown, { all: number; linked: number }>();
  for (const b of blocks) {
    if (!b.list) continue;
    const t = tally.get(b.list) ?? { all: 0, linked: 0 };
    tally.set(b.list, { all: t.all + b.text.length, linked: t.linked + b.text.length * b.linked });
  }
  return new Set([...tally].filter(([, t]) => t.linked > t.all * 0.8).map(([list]) => list));
}

const LATE = 6;

/** Cuts headings and small lines that nothing follows. */
function withoutEnd(blocks: readonly Block[], lex: ReadingLexicon): Block[] {
  let end = blocks.length;
  const last = (): Block => blocks[end - 1]!;
  while (end > 1 && (isHeading(last()) || /^h[1-6]$/u.test(last().tag) || isLegal(last(), lex))) end--;
  return blocks.slice(0, end);
}

const isLegal = (b: Block, lex: ReadingLexicon): boolean => {
  const plain = plainWords(b.text);
  return b.text.length < 400 && (lex.legal.some((l) => plain.includes(l)) || lex.closings.includes(plain));
};

/** Takes out what is no part of the story: above it, between its paragraphs, below it. A list of sources stays. */
export function cleanBlocks(blocks: readonly Block[], stated: Stated, lex: ReadingLexicon): Block[] {
  const sources = blocks.findLastIndex((b) => isSourceHeading(b.text, lex));
  const lists = linkLists(blocks.filter((_, i) => sources < 0 || i < sources));
  const seen = new Set<string>();
  const kept = blocks.filter((b, i) => {
    if (sources >= 0 && i >= sources) return true;
    if (isFurniture(b, lex) || isCaption(b) || (b.list && lists.has(b.list))) return false;
    if (isBio(b, stated.byline ?? [], i >= blocks.length - LATE)) return false;
    const again = b.text.length > 40 && seen.has(b.text);
    seen.add(b.text);
    return !again;
  });
  const first = kept.findIndex((b) => opensStory(b, stated, lex));
  const story = first < 0 ? kept : kept.slice(first);
  return sources >= 0 ? story : withoutEnd(story, lex);
}
