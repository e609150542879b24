/**
 * A page to the text of its story, block by block, and what the page states of it.
 */
import type { ReadingLexicon } from '../../languages/shape/reading.ts';
import { type Credit, type Problem, problem, type Removal } from '../../record/index.ts';
import type { Meta, Stated } from '../article.ts';
import { creditsIn } from '../plain/credits.ts';
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
import { hasWall } from './wall.ts';

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

/** The blocks of a page's story, and the agencies that the small print below it credits. */
interface Story {
  readonly blocks: readonly Block[];
  readonly credits: readonly Credit[];
}

const SMALL_PRINT = 3;

/** The agencies that hold the rights in a story: `Copyright 2026 The Associated Press.` below it, which is no part of it. */
const rightsIn = (blocks: readonly Block[], lex: ReadingLexicon): Credit[] =>
  blocks
    .slice(-SMALL_PRINT)
    .filter((b) => b.text.length < 300 && /^(?:©|\(c\)|copyright)/iu.test(b.text))
    .flatMap((b) => creditsIn(b.text, 0, lex).map(({ agency }) => ({ agency })));

function storyOf(safe: Guarded, page: ReturnType<typeof parsePage>, stated: Stated, tell: Tell): Story {
  tellMarkup(safe, tell);
  stripPage(page, tell);
  const all = tell !== untold && page.body ? blocksOf(page.body) : [];
  const main = mainOf(page, safe);
  if (all.length > 0) tellOutside(all, main, main.element ? blocksOf(main.element) : [], tell);
  if (!main.element) return { blocks: [], credits: [] };
  stripStory(main.element, tell);
  const blocks = blocksOf(main.element);
  const lex = lexiconOf(stated.lang ?? 'en');
  return { blocks: cleanBlocks(blocks, stated, lex, tell), credits: rightsIn(blocks, lex) };
}

/** Reads a page. `meta.url` helps where the page does not name its address. */
export function readHtml(html: string, meta: Pick<Meta, 'url' | 'lang' | 'trace'>): PageRead {
  const safe = guard(html);
  const page = parsePage(safe.html);
  const stated = statedBy(page, safe, meta);
  const trace = meta.trace ? traced() : undefined;
  const story = storyOf(safe, page, stated, trace?.tell ?? untold);
  const { text, headings } = joinBlocks(story.blocks, isHeading);
  const told = trace ? { removed: trace.removed } : {};
  if (text.trim() === '')
    return { stated, problems: [...safe.problems, problem('no-article', 'no article was found on the page')], ...told };
  const walled = hasWall(safe.html, text, lexiconOf(stated.lang ?? 'en'));
  const credits = [...(stated.credits ?? []), ...story.credits];
  return { text, stated: { ...stated, headings, walled, credits }, problems: safe.problems, ...told };
}
