import type { BriefSection } from '../record/index.ts';

const size = (text: string): number => text.split(/\s+/u).length;

/**
 * Leaves out sentences until the text has about `words` words, taking the last of the longest section each time;
 * the bottom line, the first sentence of each section and the sources stay.
 */
export function shorten(sections: readonly BriefSection[], words: number): BriefSection[] {
  const kept = sections.map((s) => ({ ...s, sentences: [...s.sentences] }));
  const cuttable = kept.filter((s) => s.id !== 'bottom-line' && s.id !== 'sources');
  let total = kept
    .filter((s) => s.id !== 'sources')
    .reduce((n, s) => n + s.sentences.reduce((m, x) => m + size(x.text), 0), 0);
  while (total > words) {
    const longest = cuttable
      .filter((s) => s.sentences.length > 1)
      .sort((a, b) => b.sentences.length - a.sentences.length)[0];
    const gone = longest?.sentences.pop();
    if (!gone) break;
    total -= size(gone.text);
  }
  return kept;
}
