import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { ArticleLabel } from '../../record/index.ts';
import { holdsWords, opensWith, plainWords } from './lexicon.ts';
import { endsSentence, type Line } from './lines.ts';

/** What a label rests on; all but the lines may be unknown. */
export interface Signs {
  readonly lines: readonly Line[];
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
  /** Types that the page gives itself in its structured data. */
  readonly types?: readonly string[] | undefined;
  /** Kickers above the title, names of sections that the page stands in. */
  readonly kickers?: readonly string[] | undefined;
  /** The page says of itself that it is not for everybody. */
  readonly closed?: boolean | undefined;
  /** The page shows a wall below what it gives. */
  readonly walled?: boolean | undefined;
}

const SPEAKER =
  /^(?:\p{Lu}[\p{Lu}\p{M} .’'-]{1,40}|(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){0,4}\p{Lu}[\p{L}\p{M}.’'-]*|[QA]):(?:\s|$)/u;

/** Part of an address that is a word of the list: `/opinion/`. */
const inPath = (url: string | undefined, words: readonly string[]): boolean =>
  url !== undefined &&
  words.some(
    (w) =>
      url.toLowerCase().includes(`/${w.replaceAll(' ', '-')}/`) ||
      url.toLowerCase().includes(`/${w.replaceAll(' ', '-')}-`),
  );

/** What stands before a colon or bar of a title, or behind its last bar. */
const kickersOf = (title = ''): string[] => [
  /^(?<kicker>[\p{L} -]{3,20})\s*[:|]/u.exec(title)?.groups?.kicker ?? '-',
  /\s[|–—]\s(?<kicker>[\p{L} -]{3,20})$/u.exec(title)?.groups?.kicker ?? '-',
];

/** The last lines, or the first, say that the views are the author's. */
const disclaims = (lines: readonly Line[], lex: ReadingLexicon): boolean =>
  [...lines.slice(0, 1), ...lines.slice(-3)].some(
    (l) => l.text.length < 600 && lex.disclaimers.some((d) => l.text.toLowerCase().includes(d)),
  );

const isOpinion = (s: Signs, lex: ReadingLexicon): boolean =>
  s.types?.some((t) => /^(?:Opinion|Column|Review|Analysis)/u.test(t)) ||
  [s.section ?? '-', ...(s.kickers ?? []), ...kickersOf(s.title)].some((x) => lex.opinion.includes(plainWords(x))) ||
  lex.opinion.some((w) => s.url?.toLowerCase().includes(`/${w.replaceAll(' ', '-')}/`)) ||
  disclaims(s.lines, lex);

const isLive = (s: Signs, lex: ReadingLexicon): boolean =>
  s.types?.includes('LiveBlogPosting') ||
  inPath(
    s.url,
    lex.live.filter((w) => w !== 'live'),
  ) ||
  /\/live\//u.test(s.url ?? '') ||
  /(?:^live\s*[:|–—-])|[–—-]\s*(?:live|as it happened)$|live (?:updates|blog)/u.test((s.title ?? '').toLowerCase());

/** The title opens or ends as that of a transcript, or half of the lines give a speaker's name and a colon. */
function isTranscript(s: Signs, lex: ReadingLexicon): boolean {
  const parts = [s.title ?? '', ...(s.title ?? '').split(/[:|–—]|\s-\s/u)].map(plainWords);
  if (parts.some((p, i) => (i < 2 ? opensWith(p, lex.transcript) !== null : lex.transcript.includes(p)))) return true;
  if (lex.transcript.some((t) => parts[0]!.endsWith(` ${t}`))) return true;
  const spoken = s.lines.filter(
    (l) => SPEAKER.test(l.text.slice(0, 60)) && l.text.length > 15 && endsSentence(l.text),
  ).length;
  return spoken >= 4 && spoken >= s.lines.length * 0.4;
}

const isReadout = (s: Signs, lex: ReadingLexicon): boolean =>
  opensWith(plainWords(s.title ?? ''), lex.readout) !== null ||
  s.kickers?.some((k) => lex.readout.includes(plainWords(k))) ||
  holdsWords(plainWords(s.outlet ?? ''), lex.offices);

const LONGEST_WALL = 300;
/** Characters of the longest text that a wall leaves to see. */
export const WALLED = 2500;
/** Of one that is cut off where its page's data says that it is closed, and of one that is whole: many say it of a story that they show all the same. */
const CLOSED = 1200;
const TEASER = 300;

/** Whether a short text says that the rest is for subscribers. A sentence about subscribers says it of others. */
export function isWall(text: string, lex: ReadingLexicon): boolean {
  if (text.length >= LONGEST_WALL) return false;
  const said = text.split(/[.!?:|–—]\s*/u).map(plainWords);
  return holdsWords(plainWords(text), lex.walls) || said.some((p) => opensWith(p, lex.wallOpenings) !== null);
}

/** Whether only the beginning of a story is there: a wall stands below it, or the page says that it is closed and it is cut off or hardly anything. */
export function isStub(s: Signs, lex: ReadingLexicon): boolean {
  const size = s.lines.reduce((n, l) => n + l.text.length, 0);
  const walled = s.walled || s.lines.slice(-4).some((l) => isWall(l.text, lex));
  const cut = /(?:…|\.\.\.)$/u.test(s.lines.at(-1)?.text ?? '');
  return (walled && size < WALLED) || (s.closed === true && size < (cut ? CLOSED : TEASER));
}

/** What an article is, by simple rules; `news` where none applies. */
export function labelOf(s: Signs, lex: ReadingLexicon): ArticleLabel {
  if (isLive(s, lex)) return 'live';
  if (isTranscript(s, lex)) return 'transcript';
  if (isOpinion(s, lex)) return 'opinion';
  if (isReadout(s, lex)) return 'readout';
  return isStub(s, lex) ? 'stub' : 'news';
}
