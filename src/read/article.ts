import { createHash } from 'node:crypto';
import { type Article, type Credit, type Problem, problem, type ReadResult } from '../record/index.ts';
import { languageIn, tagOf } from './language.ts';
import { distinct } from './plain/credits.ts';
import { lexiconOf } from './plain/lexicon.ts';
import { type Known, present, structureOf } from './plain/structure.ts';

/** What a caller or a record says of an article; it wins over what the article says of itself. */
export interface Meta {
  readonly title?: string | null | undefined;
  /** ISO 8601 day or date-time. */
  readonly published?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** ISO 639-1. */
  readonly lang?: string | null | undefined;
  /** Whether what a page loses on the way to its text is told of. */
  readonly trace?: boolean | undefined;
}

/** What a page or a front matter says of itself. */
export type Stated = Partial<
  Pick<Article, 'title' | 'byline' | 'published' | 'modified' | 'outlet' | 'url' | 'canonical' | 'section' | 'lang'>
> &
  Pick<Known, 'headings' | 'types' | 'kickers' | 'closed' | 'walled' | 'corrections'> & {
    /** Agencies that the page's byline or its small print credits. */
    readonly credits?: readonly Credit[];
  };

const LONG_LINE = 50_000;
/** The longest text that is taken as one article: some 700,000 words, longer than any book. It bounds time and memory. */
const LONGEST_TEXT = 4_000_000;

const given = (value: string | null | undefined): string | undefined => value?.trim() || undefined;

/** Whether one line is so long that no paragraph can be meant. */
function longestLine(text: string): number {
  let [from, longest] = [0, 0];
  while (from <= text.length) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    longest = Math.max(longest, end - from);
    from = end + 1;
  }
  return longest;
}

function notesOn(text: string): Problem[] {
  const longest = longestLine(text);
  return longest > LONG_LINE
    ? [problem('long-line', `a line of ${longest} characters: paragraphs can’t be told apart`)]
    : [];
}

const millions = (n: number): string => (Math.round(n / 1e5) / 10).toString();

const tooLong = (size: number): Problem =>
  problem(
    'too-large',
    `a text of ${millions(size)} million characters, and ${millions(LONGEST_TEXT)} million are the most that are read as one article`,
  );

const STUB = problem('stub', 'only the beginning of the article is there, the rest is for subscribers');

/** The agencies that the text credits, then those that its page does; none to itself. */
function creditsOf(
  inText: readonly Credit[] | undefined,
  ofPage: readonly Credit[] | undefined,
  outlet: string | undefined,
): readonly Credit[] | undefined {
  const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const own = bare(outlet ?? '');
  const isOwn = (agency: string): boolean => own !== '' && (own.includes(agency) || agency.includes(own));
  const more = (ofPage ?? []).filter((c) => !isOwn(bare(c.agency)));
  const all = distinct([...(inText ?? []), ...more]);
  return all.length > 0 ? all : undefined;
}

/** Moments are kept as they stand; what opens with no year is none. */
const moment = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}(?:-\d\d)?/u.test(value) ? value : undefined;

/**
 * An article of `text`, unchanged: `meta` first, then what the page states, then what the lines say. A blank text gives `empty`.
 */
export function articleOf(
  id: string | null,
  text: string,
  meta: Meta,
  stated: Stated,
  problems: readonly Problem[],
): ReadResult {
  if (text.trim() === '') return { id, problems: [...problems, problem('empty', 'there is no text')] };
  if (text.length > LONGEST_TEXT) return { id, problems: [...problems, tooLong(text.length)] };
  const lang = tagOf(given(meta.lang)) ?? languageOfText(text, stated.lang);
  const known: Known = {
    title: given(meta.title) ?? stated.title,
    outlet: given(meta.outlet) ?? stated.outlet,
    url: given(meta.url) ?? stated.url,
    published: moment(given(meta.published)) ?? stated.published,
    section: stated.section,
    headings: stated.headings,
    types: stated.types,
    kickers: stated.kickers,
    closed: stated.closed,
    walled: stated.walled,
    corrections: stated.corrections,
  };
  const s = structureOf(text, known, lexiconOf(lang));
  const article: Article = present({
    text,
    title: known.title ?? s.title,
    byline: stated.byline ?? s.byline,
    published: known.published ?? s.published,
    modified: stated.modified ?? s.modified,
    dateline: s.dateline,
    outlet: known.outlet,
    url: known.url,
    canonical: stated.canonical,
    section: stated.section,
    lang,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    credits: creditsOf(s.credits, stated.credits, known.outlet),
    label: s.label,
    headings: s.headings,
    furniture: s.furniture,
    notes: s.notes,
    citedReports: s.citedReports,
  }) as Article;
  return { id, article, problems: [...problems, ...(s.stub ? [STUB] : []), ...notesOn(text)] };
}

/** The words decide where they are clear: pages often carry the tag of their template. */
function languageOfText(text: string, tag: string | undefined): string {
  const found = languageIn(text);
  return found === 'und' ? (tagOf(tag) ?? 'und') : found;
}
