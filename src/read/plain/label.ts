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
  /** A kicker above the title. */
  readonly kicker?: string | undefined;
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

const isOpinion = (s: Signs, lex: ReadingLexicon): boolean =>
  s.types?.some((t) => /^(?:Opinion|Column|Review)/u.test(t)) ||
  [s.section, s.kicker].some((x) => x !== undefined && lex.opinion.includes(plainWords(x))) ||
  lex.opinion.includes(plainWords(/^(?<kicker>[\p{L} -]{3,20})\s*[:|]/u.exec(s.title ?? '')?.groups?.kicker ?? '-')) ||
  lex.opinion.some((w) => s.url?.toLowerCase().includes(`/${w}/`));

const isLive = (s: Signs, lex: ReadingLexicon): boolean =>
  s.types?.includes('LiveBlogPosting') ||
  inPath(
    s.url,
    lex.live.filter((w) => w !== 'live'),
  ) ||
  /\/live\//u.test(s.url ?? '') ||
  /(?:^live\s*[:|–—-])|[–—-]\s*(?:live|as it happened)$|live (?:updates|blog)/u.test((s.title ?? '').toLowerCase());

/** Half of the lines give a speaker's name and a colon. */
function isTranscript(s: Signs, lex: ReadingLexicon): boolean {
  if (
    opensWith(plainWords(s.title ?? ''), lex.transcript) !== null ||
    holdsWords(plainWords(s.title ?? ''), ['transcript'])
  )
    return true;
  const spoken = s.lines.filter(
    (l) => SPEAKER.test(l.text.slice(0, 60)) && l.text.length > 15 && endsSentence(l.text),
  ).length;
  return spoken >= 4 && spoken >= s.lines.length * 0.4;
}

const isReadout = (s: Signs, lex: ReadingLexicon): boolean =>
  opensWith(plainWords(s.title ?? ''), lex.readout) !== null ||
  (s.kicker !== undefined && lex.readout.includes(plainWords(s.kicker))) ||
  holdsWords(plainWords(s.outlet ?? ''), lex.offices);

/** The rest is behind a wall, or there is hardly anything. */
function isStub(s: Signs, lex: ReadingLexicon): boolean {
  const size = s.lines.reduce((n, l) => n + l.text.length, 0);
  const walled = s.lines.slice(-4).some((l) => l.text.length < 300 && holdsWords(plainWords(l.text), lex.walls));
  return walled && size < 2500;
}

/** What an article is, by simple rules; `news` where none applies. */
export function labelOf(s: Signs, lex: ReadingLexicon): ArticleLabel {
  if (isLive(s, lex)) return 'live';
  if (isTranscript(s, lex)) return 'transcript';
  if (isOpinion(s, lex)) return 'opinion';
  if (isReadout(s, lex)) return 'readout';
  return isStub(s, lex) ? 'stub' : 'news';
}
