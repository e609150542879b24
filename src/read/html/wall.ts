import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import { isWall, WALLED } from '../plain/label.ts';
import { blocksOf } from './blocks.ts';
import { parsePage } from './dom.ts';

/** Blocks below the end of what is shown, in which a wall is looked for: further down stand a site's own offers. */
const NEAR = 12;

/**
 * Whether a page shows a wall below a short text. Looking for the story has taken the page apart and thrown the wall away, so it is looked for in
 * the page as it came: only where its words stand there at all.
 */
export function hasWall(html: string, text: string, lex: ReadingLexicon): boolean {
  if (text.length >= WALLED) return false;
  const lower = html.toLowerCase();
  if (![...lex.walls, ...lex.wallOpenings].some((w) => lower.includes(w))) return false;
  const { body } = parsePage(html);
  const blocks = body ? blocksOf(body) : [];
  const lines = text.split('\n');
  const end = blocks.findLastIndex((b) => lines.includes(b.text));
  return end >= 0 && blocks.slice(end + 1, end + 1 + NEAR).some((b) => isWall(b.text, lex));
}
