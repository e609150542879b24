/**
 * A page to the text of its story, block by block, and what the page states of it.
 */
import { type Problem, problem } from '../../record/index.ts';
import type { Meta, Stated } from '../article.ts';
import { lexiconOf } from '../plain/lexicon.ts';
import { blocksOf, joinBlocks } from './blocks.ts';
import { cleanBlocks, isHeading } from './clean.ts';
import { parsePage } from './dom.ts';
import { guard } from './guard.ts';
import { mainOf } from './main.ts';
import { statedBy } from './metadata.ts';
import { stripPage, stripStory } from './strip.ts';

/** `text` is absent where no article was found. */
export interface PageRead {
  readonly text?: string;
  readonly stated: Stated;
  readonly problems: readonly Problem[];
}

/** Reads a page. `meta.url` helps where the page does not name its address. */
export function readHtml(html: string, meta: Pick<Meta, 'url' | 'lang'>): PageRead {
  const safe = guard(html);
  const page = parsePage(safe.html);
  const stated = statedBy(page, safe, meta);
  stripPage(page);
  const main = mainOf(page, safe.html);
  if (main) stripStory(main);
  const blocks = main ? cleanBlocks(blocksOf(main), stated, lexiconOf(stated.lang ?? 'en')) : [];
  const { text, headings } = joinBlocks(blocks, isHeading);
  if (text.trim() === '')
    return { stated, problems: [...safe.problems, problem('no-article', 'no article was found on the page')] };
  return { text, stated: { ...stated, headings }, problems: safe.problems };
}
