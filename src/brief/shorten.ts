import type { BriefSection, BriefSentence } from '../record/index.ts';
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

const least = (list: readonly WeightedSentence[]): WeightedSentence =>
  list.reduce((worst, s) => ((s.weight ?? 0) <= (worst.weight ?? 0) ? s : worst));

/**
 * Leaves out sentences until the text has about `words` words: each time the least of the longest list, so that each section, and each
 * side in it, keeps a voice. The bottom line and the sources stay.
 */
export function shorten(sections: readonly WeightedSection[], words: number): BriefSection[] {
  const told = sections.filter((s) => s.id !== 'sources').flatMap((s) => s.sentences);
  let total = told.reduce((n, s) => n + size(s.text), 0);
  const lists = sections
    .filter((s) => s.id !== 'bottom-line' && s.id !== 'sources')
    .flatMap((s) => [...groupBy(s.sentences, (x) => x.under).values()]);
  const gone = new Set<WeightedSentence>();
  while (total > words) {
    const longest = lists.filter((l) => l.length > 1).sort((a, b) => b.length - a.length)[0];
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
