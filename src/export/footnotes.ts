import type { Brief, BriefSentence, Citation, Member } from '../record/index.ts';

/** One cited place, numbered in the order of first use. */
export interface Footnote {
  readonly n: number;
  readonly citation: Citation;
  readonly source: string;
  readonly words: string;
}

/** The cited places of a brief with their numbers; one place has one number. */
export interface Footnotes {
  readonly all: readonly Footnote[];
  readonly of: (s: BriefSentence) => readonly number[];
}

/** Words of a source in marks of quotation, or bare where they have marks of their own: they are shown to the last character. */
export const marked = (words: string): string => (/[“”"«»„]/u.test(words) ? words : `“${words}”`);

const key = (c: Citation): string => `${c.article} ${c.start} ${c.end}`;

/** A head under which a person is to write. */
export const blankLine = (head: string): string => `${head}:`;

/** What stands under a brief's title. */
export const standing = (brief: Brief): string =>
  `${brief.at === undefined ? '' : `As of ${brief.at}. `}What the sources say; nothing here says what is true.`;

/** Outlet, title and day of an article, as far as known. */
export function describe(m: Member | undefined, id: string): string {
  const a = m?.annotated.article;
  return [a?.outlet, a?.title, a?.published?.slice(0, 10)].filter((x) => x !== undefined && x !== '').join(', ') || id;
}

/** Numbers a brief's citations. */
export function footnotesOf(brief: Brief, members: readonly Member[]): Footnotes {
  const byId = new Map(members.map((m) => [m.id, m]));
  const numbers = new Map<string, Footnote>();
  for (const c of brief.sections.flatMap((s) => s.sentences.flatMap((x) => x.citations))) {
    if (numbers.has(key(c))) continue;
    const words = byId.get(c.article)?.annotated.article.text.slice(c.start, c.end).replace(/\s+/gu, ' ') ?? '';
    numbers.set(key(c), { n: numbers.size + 1, citation: c, source: describe(byId.get(c.article), c.article), words });
  }
  const of = (s: BriefSentence): number[] => [...new Set(s.citations.map((c) => numbers.get(key(c))!.n))];
  return { all: [...numbers.values()], of };
}
