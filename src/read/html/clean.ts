import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { Stated } from '../article.ts';
import { bylineOf } from '../plain/byline.ts';
import { momentOf } from '../plain/head.ts';
import { opensWith, plainWords } from '../plain/lexicon.ts';
import { countWords, endsSentence } from '../plain/lines.ts';
import { isNote } from '../plain/notes.ts';
import { isSourceHeading } from '../plain/sources.ts';
import type { Block } from './blocks.ts';
import type { Tell } from './trace.ts';

/** A heading by its tag, or a short paragraph that is bold throughout and ends as no sentence does. */
export const isHeading = (b: Block): boolean =>
  (/^h[1-6]$/u.test(b.tag) && b.text.length < 200) ||
  (b.bold && b.tag === 'p' && b.text.length < 90 && !/[.!?,;:…”"»)]$/u.test(b.text) && countWords(b.text) >= 2);

const CREDIT =
  /(?:\((?:photo|image|photograph|picture|credit|courtesy|illustration|file photo)(?![\p{L}\d_])[^)]{0,120}\)|(?:getty images?|shutterstock|istock|file photo|ap photo|alamy|epa-efe|all rights reserved)[^.]{0,40}\)?\.?|\/\s?(?:getty|reuters|afp|ap|epa|pool)[^.]{0,30}\)?)$/iu;
const CREDIT_OPENS =
  /^(?:(?:image|photo|photograph|picture|media|video)s?\s?(?:credit|copyright|caption|source|by|courtesy)|(?:photo|image|photograph|credit|illustration|picture)s?\s*(?::|©|by\s)|©|credit:|\(?image \d+ of \d+)/iu;

/** Why a block is no part of the story, or null. */
type Reason = string | null;

/** Words under a picture, or whose picture it is. */
function caption(b: Block): Reason {
  if (b.text.length < 500 && CREDIT.test(b.text)) return 'it ends with the credit of a picture';
  return b.text.length < 260 && CREDIT_OPENS.test(b.text) ? 'it opens as the credit of a picture' : null;
}

/** Links, notices and invitations between the paragraphs. */
function furniture(b: Block, lex: ReadingLexicon): Reason {
  const t = b.text;
  if (b.tag === 'tr') return null;
  if (/^[\d\s:.,/|–-]*(?:[ap]\.?m\.?)?$/iu.test(t) || !/[\p{L}\p{N}]/u.test(t)) return 'it has no words';
  if (t.length > 300) return null;
  const plain = plainWords(t);
  const opening = opensWith(plain, lex.furniture);
  if (opening !== null) {
    const rest = plain.slice(opening.length);
    const alone = rest === '' || /^\s?[:|»>]/u.test(rest) || b.linked > 0.4 || /^h[1-6]$/u.test(b.tag);
    if (alone || (countWords(rest) <= 4 && !endsSentence(t))) return `it opens with “${opening}”`;
  }
  // A paragraph that is nothing but a link leads elsewhere.
  if (b.linked > 0.95 && (!endsSentence(t) || countWords(t) < 6)) return 'it is nothing but a link';
  if (/^(?:https?:\/\/|www\.|@)\S+$/u.test(t)) return 'it is an address';
  const invitation = lex.invitations.find((i) => plain.includes(i));
  return invitation === undefined ? null : `it invites: “${invitation}”`;
}

const ROLE =
  /(?<!\p{L})(?:is|was|has been|covers|writes|reports|joined|works)(?!\p{L}).{0,200}?(?:editor|reporter|correspondent|writer|author|columnist|journalist|fellow|contributor|director|professor|producer|analyst|staff|covers|covering|freelance)/iu;

/** A line on who wrote it: it opens with a name of the byline, or stands at the end and tells of an author's work. */
function bio(b: Block, byline: readonly string[], late: boolean): Reason {
  if (b.text.length > 900) return null;
  const named = byline.some((n) => b.text.startsWith(n) || b.text === n.toUpperCase());
  if (named && b.text.length < 60 && !endsSentence(b.text)) return 'a name of the byline';
  if (named && late && ROLE.test(b.text.slice(0, 300))) return 'it tells of an author';
  const tells =
    late &&
    /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} (?:is|was) (?:an?|the) /u.test(b.text) &&
    ROLE.test(b.text.slice(0, 200)) &&
    b.text.length < 500;
  return tells ? 'it tells of an author' : null;
}

/** What stands above the first paragraph and is only a title, a section, a name, a date. */
function opensStory(b: Block, stated: Stated, lex: ReadingLexicon): boolean {
  const plain = plainWords(b.text);
  if (stated.title !== undefined && plain === plainWords(stated.title)) return false;
  if (momentOf(b.text, lex) || bylineOf(b.text, lex) || bio(b, stated.byline ?? [], false)) return false;
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
const REPEATED = 40;

/** Whether a story says the same again and again of its own accord, as one of many parts with the same fields does. */
function repeatsOwnWords(blocks: readonly Block[]): boolean {
  const long = blocks.filter((b) => b.text.length > REPEATED);
  return long.length - new Set(long.map((b) => b.text)).size > long.length / 4;
}

function legal(b: Block, lex: ReadingLexicon): Reason {
  const plain = plainWords(b.text);
  if (b.text.length >= 400) return null;
  const print = lex.legal.find((l) => plain.includes(l));
  if (print !== undefined) return `small print: “${print}”`;
  return lex.closings.includes(plain) ? 'it says that the text ends' : null;
}

/** Why the last block does not end the story. */
const noEnd = (b: Block, lex: ReadingLexicon): Reason =>
  isHeading(b) || /^h[1-6]$/u.test(b.tag) ? 'a heading that nothing follows' : legal(b, lex);

/** Headings and small lines that nothing follows, cut from the end. */
function withoutEnd(blocks: readonly Block[], lex: ReadingLexicon, tell: Tell): Block[] {
  let end = blocks.length;
  for (let why = noEnd(blocks[end - 1]!, lex); end > 1 && why !== null; why = noEnd(blocks[end - 1]!, lex))
    tell('block', why, blocks[--end]!.text);
  return blocks.slice(0, end);
}

/** Takes out what is no part of the story: above it, between its paragraphs, below it. A list of sources stays. */
export function cleanBlocks(blocks: readonly Block[], stated: Stated, lex: ReadingLexicon, tell: Tell): Block[] {
  const sources = blocks.findLastIndex((b) => isSourceHeading(b.text, lex));
  const lists = linkLists(blocks.filter((_, i) => sources < 0 || i < sources));
  const seen = new Set<string>();
  const repeats = repeatsOwnWords(blocks);
  const reasonFor = (b: Block, i: number): Reason => {
    if (sources >= 0 && i >= sources) return null;
    const why = furniture(b, lex) ?? caption(b) ?? (b.list && lists.has(b.list) ? 'a list of links' : null);
    const again = !repeats && b.text.length > REPEATED && seen.has(b.text);
    if (why === null) seen.add(b.text);
    return why ?? bio(b, stated.byline ?? [], i >= blocks.length - LATE) ?? (again ? 'it stands there twice' : null);
  };
  const kept = blocks.filter((b, i) => {
    const why = reasonFor(b, i);
    if (why !== null) tell('block', why, b.text);
    return why === null;
  });
  const first = Math.max(
    kept.findIndex((b) => opensStory(b, stated, lex)),
    0,
  );
  const notes = kept.slice(0, first).filter((b) => isNote(b.text, lex));
  for (const b of kept.slice(0, first))
    if (!notes.includes(b)) tell('block', 'it stands above the first paragraph', b.text);
  const story = [...notes, ...kept.slice(first)];
  return sources >= 0 || story.length === 0 ? story : withoutEnd(story, lex, tell);
}
