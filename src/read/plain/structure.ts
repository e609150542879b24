import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import type { Article, Span } from '../../record/index.ts';
import { agencyName, distinct } from './credits.ts';
import { type Opening, openingOf } from './dateline.ts';
import { type Head, headOf } from './head.ts';
import { headingsOf } from './headings.ts';
import { isStub, labelOf, type Signs } from './label.ts';
import { isWrapped, type Line, linesOf } from './lines.ts';
import { notesOf } from './notes.ts';
import { sourcesOf } from './sources.ts';
import { tailOf } from './tail.ts';

/** What is known of a text from elsewhere: its page, its record, its caller. */
export interface Known extends Omit<Signs, 'lines'> {
  readonly published?: string | undefined;
  /** Headings by markup; then none are looked for in the words. */
  readonly headings?: readonly Span[] | undefined;
  /** Lines that their page calls a correction. */
  readonly corrections?: ReadonlySet<string> | undefined;
}

/** What the lines of a text say of it. */
export type Structure = Pick<
  Article,
  | 'title'
  | 'byline'
  | 'published'
  | 'modified'
  | 'dateline'
  | 'credits'
  | 'label'
  | 'headings'
  | 'notes'
  | 'citedReports'
  | 'furniture'
> & {
  /** Only the beginning of the story is there. */
  readonly stub?: true;
};

const NO_HEAD: Head = { byline: [], credits: [], furniture: [], body: 0 };

/** The year that brings a day closest to the day of publication; the day stays open without one. */
function yearOf(date: string, published: string | undefined): string {
  const year = Number(published?.slice(0, 4));
  if (!date.startsWith('XXXX') || !published || !Number.isInteger(year)) return date;
  const apart = (y: number): number =>
    Math.abs(Date.parse(`${y}${date.slice(4)}`) - Date.parse(published.slice(0, 10)));
  const best = [year, year - 1, year + 1].reduce((a, b) => (apart(b) < apart(a) ? b : a));
  return `${best}${date.slice(4)}`;
}

function datelineOf(opening: Opening | null, published: string | undefined): Structure['dateline'] {
  if (!opening) return undefined;
  const dateline = { ...opening.dateline, after: opening.after };
  return dateline.date === undefined ? dateline : { ...dateline, date: yearOf(dateline.date, published) };
}

function allHeadings(body: readonly Line[], known: Known, wrapped: boolean, sources: Line | undefined): Span[] {
  const found = known.headings ?? headingsOf(body, wrapped);
  const last = sources ? [{ start: sources.start, end: sources.end }] : [];
  return [...found.filter((h) => !last.some((l) => l.start === h.start)), ...last].sort((a, b) => a.start - b.start);
}

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Reads the structure of a text: what is around the story, its headings, its list of sources. Offsets are into `text`. */
export function structureOf(text: string, known: Known, lex: ReadingLexicon): Structure {
  const lines = linesOf(text);
  const wrapped = isWrapped(lines);
  const head = lines.length > 1 ? headOf(lines, lex, { title: known.title, wrapped }) : NO_HEAD;
  const sources = sourcesOf(lines.slice(head.body), lex);
  const storyEnd = sources?.heading?.start ?? sources?.reports[0]?.start ?? text.length + 1;
  const body = lines.slice(head.body).filter((l) => l.start < storyEnd);
  const tail = tailOf(body, lex);
  const story = body.filter((l) => !tail.furniture.some((f) => f.start === l.start));
  const opening = story.slice(0, 3).reduce<Opening | null>((o, l) => o ?? openingOf(l, lex), null);
  const credit = opening?.credit;
  const published = head.published ?? tail.published;
  const tagged = credit ? [{ ...credit, agency: agencyName(credit.agency, lex) }] : [];
  const kickers = [...(known.kickers ?? []), ...(head.kicker === undefined ? [] : [head.kicker])];
  const signs: Signs = { ...known, title: known.title ?? head.title, kickers, lines: story };
  return present({
    title: head.title,
    byline: some(head.byline.length > 0 ? head.byline : tail.byline),
    published,
    modified: head.modified ?? tail.modified,
    dateline: datelineOf(opening, known.published ?? published),
    credits: some(distinct([...head.credits, ...tagged, ...tail.credits])),
    headings: some(allHeadings(story, known, wrapped, sources?.heading)),
    notes: some(notesOf(story, lex, known.corrections)),
    citedReports: some(sources?.reports ?? []),
    furniture: some([...head.furniture, ...tail.furniture]),
    label: labelOf(signs, lex),
    stub: isStub(signs, lex) ? true : undefined,
  });
}

/** Leaves out what is undefined. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
