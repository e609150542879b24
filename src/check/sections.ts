import type { Span } from '../record/index.ts';

/** A section of a draft: its heading's words, and all that stands from there to the next heading of its rank. */
export interface Section extends Span {
  readonly heading: string;
}

// A heading's marks may have been read as spaces, one for each.
const HEADING =
  /^(?:(?<marks>#{1,6}| {1,6})[ \t](?<words>(?![ \t*•-])[^\n]+)|(?<label>\p{Lu}[\p{L} ]{2,40}):[ \t]*(?=\S|$))/gmu;

/** The sections of a draft: headings as Markdown has them, and paragraphs that open with a label and a colon. */
export function sectionsOf(draft: string): Section[] {
  const heads = [...draft.matchAll(HEADING)].map((m) => ({
    start: m.index,
    rank: m.groups!.marks?.length ?? 7,
    heading: (m.groups!.words ?? m.groups!.label!).trim(),
  }));
  return heads.map(({ start, rank, heading }, i) => {
    const next = heads.slice(i + 1).find((h) => h.rank <= rank);
    const paragraph = draft.indexOf('\n\n', start);
    const labelled = rank === 7 && paragraph >= 0 ? paragraph : draft.length;
    return { start, end: Math.min(next?.start ?? draft.length, labelled), heading };
  });
}
