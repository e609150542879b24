/**
 * A page to the text of its story, block by block, and what the page states of it.
 */
import { type Problem, problem, type Removal } from '../../record/index.ts';
import type { Meta, Stated } from '../article.ts';
import { lexiconOf } from '../plain/lexicon.ts';
import { type Block, blocksOf, joinBlocks } from './blocks.ts';
import { cleanBlocks, isHeading } from './clean.ts';
import { parsePage } from './dom.ts';
import { type Guarded, guard } from './guard.ts';
import { type Main, mainOf } from './main.ts';
import { stripStory } from './marks.ts';
import { statedBy } from './metadata.ts';
import { stripPage } from './strip.ts';
import { type Tell, traced, untold } from './trace.ts';

/** `text` is absent where no article was found, `removed` where no trace is asked for. */
export interface PageRead {
  readonly text?: string;
  readonly stated: Stated;
  readonly problems: readonly Problem[];
  readonly removed?: readonly Removal[];
}

function tellMarkup({ dropped }: Guarded, tell: Tell): void {
  for (const [name, count] of dropped) tell('markup', `${name} × ${count}`, '');
}

/** What the page has outside of the container of its story. */
function tellOutside(all: readonly Block[], main: Main, inside: readonly Block[], tell: Tell): void {
  const kept = new Set(inside.map((b) => b.text));
  const why = main.element ? `outside of the story’s container, found by ${main.by}` : 'no story was found';
  for (const b of all) if (!kept.has(b.text)) tell('container', why, b.text);
}

/** The blocks of a page's story. */
function storyOf(safe: Guarded, page: ReturnType<typeof parsePage>, stated: Stated, tell: Tell): Block[] {
  tellMarkup(safe, tell);
  stripPage(page, tell);
  const all = tell !== untold && page.body ? blocksOf(page.body) : [];
  const main = mainOf(page, safe);
  if (all.length > 0) tellOutside(all, main, main.element ? blocksOf(main.element) : [], tell);
  if (!main.element) return [];
  stripStory(main.element, tell);
  return cleanBlocks(blocksOf(main.element), stated, lexiconOf(stated.lang ?? 'en'), tell);
}

/** Reads a page. `meta.url` helps where the page does not name its address. */
export function readHtml(html: string, meta: Pick<Meta, 'url' | 'lang' | 'trace'>): PageRead {
  const safe = guard(html);
  const page = parsePage(safe.html);
  const stated = statedBy(page, safe, meta);
  const trace = meta.trace ? traced() : undefined;
  const { text, headings } = joinBlocks(storyOf(safe, page, stated, trace?.tell ?? untold), isHeading);
  const told = trace ? { removed: trace.removed } : {};
  if (text.trim() === '')
    return { stated, problems: [...safe.problems, problem('no-article', 'no article was found on the page')], ...told };
  return { text, stated: { ...stated, headings }, problems: safe.problems, ...told };
}
