import type { BriefSection, BriefSectionId, BriefSentence } from '../record/index.ts';
import { groupBy } from '../text/index.ts';

/** A sentence with how much a reader would miss it; of equals the earlier stays. Weights are for shortening alone. */
export interface WeightedSentence extends BriefSentence {
  readonly weight?: number;
}

export interface WeightedSection extends BriefSection {
  readonly sentences: readonly WeightedSentence[];
}

const size = (text: string): number => text.split(/\s+/u).length;

/** What says how many more the record has is true of a whole section only: it goes first. */
export const FURTHER = Number.NEGATIVE_INFINITY;

/** What is not counted as text, and what is never left out. */
const APART: ReadonlySet<BriefSectionId> = new Set(['source-base', 'sources']);
const KEPT: ReadonlySet<BriefSectionId> = new Set(['corrections', 'bottom-line']);

/** What stays of a section however short the brief: one sentence is no timeline. */
const LEAST: Readonly<Partial<Record<BriefSectionId, number>>> = { new: 3, 'what-happened': 3 };

const least = (list: readonly WeightedSentence[]): WeightedSentence =>
  list.reduce((worst, s) => ((s.weight ?? 0) <= (worst.weight ?? 0) ? s : worst));

/**
 * Leaves out sentences until the text has about `words` words: each time the least of the longest list, so that each section, and each
 * side in it, keeps a voice. The bottom line and the sources stay.
 */
export function shorten(sections: readonly WeightedSection[], words: number): BriefSection[] {
  const told = sections.filter((s) => !APART.has(s.id)).flatMap((s) => s.sentences);
  let total = told.reduce((n, s) => n + size(s.text), 0);
  const lists = sections
    .filter((s) => !KEPT.has(s.id) && !APART.has(s.id))
    .flatMap((s) =>
      [...groupBy(s.sentences, (x) => x.under).values()].map((list) => ({ list, least: LEAST[s.id] ?? 1 })),
    );
  const gone = new Set<WeightedSentence>();
  while (total > words) {
    const longest = lists.filter((l) => l.list.length > l.least).sort((a, b) => b.list.length - a.list.length)[0]?.list;
    if (!longest) break;
    const cut = least(longest);
    longest.splice(longest.indexOf(cut), 1);
    gone.add(cut);
    total -= size(cut.text);
  }
  return sections.map((s) => ({ ...s, sentences: s.sentences.filter((x) => !gone.has(x)) }));
}

/** A section as it is told, without weights. */
export const told = (s: WeightedSection): BriefSection => ({
  ...s,
  sentences: s.sentences.map(({ weight: _, ...sentence }) => sentence),
});
