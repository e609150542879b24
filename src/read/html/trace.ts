import type { Removal } from '../../record/index.ts';

/** Takes note of a part that is taken out of a page. */
export type Tell = (step: Removal['step'], reason: string, text: string) => void;

const SHOWN = 200;

/** Where no trace is asked for. */
export const untold: Tell = () => {};

/** A trace, and what fills it. */
export function traced(): { readonly removed: Removal[]; readonly tell: Tell } {
  const removed: Removal[] = [];
  const tell: Tell = (step, reason, text) => {
    const line = text
      .slice(0, 4 * SHOWN)
      .replace(/\s+/gu, ' ')
      .trim();
    removed.push({ step, reason, text: line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line });
  };
  return { removed, tell };
}
