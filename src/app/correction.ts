import type { Recall } from '../record/index.ts';

/** What becomes of words that rest on a recalled article: other origins have them, only copies of it have them, or nothing has them. */
export type Fate = 'stands' | 'copies' | 'falls';

interface Part {
  readonly fate: Fate;
  /** Articles that tell the same. */
  readonly others: readonly string[];
  readonly text?: string;
  readonly words?: string;
}

const HEADS: readonly (readonly [Fate, string])[] = [
  ['falls', 'No other report has what follows; it is taken back:'],
  ['copies', 'Only reports of the same origin have what follows; it is taken back until another origin is found:'],
  ['stands', 'What follows stands on other origins:'],
];

const words = (p: Part): string => p.text ?? p.words ?? '';

/** When and why a report is corrected, and whether it was withdrawn or changed. */
export type Recalled = Pick<Recall, 'at' | 'why'> & { readonly what: 'withdrawn' | 'changed' };

/** A correction that says what rested on a recalled article, what is taken back and what stands, on whose word. */
export function draftCorrection(
  recall: Recalled & { readonly source: string },
  parts: readonly Part[],
  sources: Readonly<Record<string, string>>,
): string {
  const out = [
    `Correction, ${recall.at.slice(0, 10)}: a report cited earlier (${recall.source}) was ${recall.what}: ${recall.why.replace(/[.\s]+$/u, '')}.`,
  ];
  for (const [fate, head] of HEADS) {
    const list = parts.filter((p) => p.fate === fate);
    if (list.length > 0) out.push('', head);
    const lines = list.map((p) => {
      const on = p.others.map((a) => sources[a] ?? a).join('; ');
      return `- ${words(p)}${fate === 'falls' ? '' : ` (${on})`}`;
    });
    // What two claims have in one sentence is corrected once.
    out.push(...new Set(lines));
  }
  if (parts.length === 0) out.push('', 'Nothing that was written rests on it.');
  return `${out.join('\n')}\n`;
}
