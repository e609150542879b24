import { Readability } from '@mozilla/readability';
import { classOf, type Element, elementsIn, lineOf, type Page, parsePage } from './dom.ts';
import type { Guarded } from './guard.ts';
import { keepMarks } from './marks.ts';
import { quietly } from './quiet.ts';
import { stripPage } from './strip.ts';
import { untold } from './trace.ts';

const BODY_CLASS =
  /(?:^|\s)(?:article-body|article__body|article-content|article__content|articleBody|story-body|entry-content|post-content|body-content)(?:\s|$)/u;

const isGiven = (el: Element, name: string, value: string): boolean => el.getAttribute(name) === value;

// Where sites keep their stories, by the standards first, then by common names.
const NAMED: readonly { readonly by: string; readonly is: (el: Element) => boolean }[] = [
  { by: 'itemprop articleBody', is: (el) => /(?:^|\s)articleBody(?:\s|$)/u.test(el.getAttribute('itemprop') ?? '') },
  {
    by: 'a mark for scripts',
    is: (el) =>
      isGiven(el, 'data-testid', 'article-body') ||
      isGiven(el, 'data-component', 'article-body') ||
      isGiven(el, 'data-component-name', 'ArticleBody'),
  },
  { by: 'its class', is: (el) => BODY_CLASS.test(classOf(el)) },
  { by: 'article', is: (el) => el.localName === 'article' },
  { by: 'main', is: (el) => el.localName === 'main' || isGiven(el, 'role', 'main') },
];
const MOST_NAMED = 40;

/** The elements of a page that each of `NAMED` holds for, in the order of the page. */
function namedIn(page: Page): Element[][] {
  const found: Element[][] = NAMED.map(() => []);
  for (const el of elementsIn(page))
    NAMED.forEach(({ is }, n) => {
      if (found[n]!.length < MOST_NAMED && is(el)) found[n]!.push(el);
    });
  return found;
}

const SHARE = 0.8;
const LARGE = 10_000;
const SHORT = 500;

/** Length of what reads as paragraphs in an element: text enough, links few. */
function proseIn(el: Element): number {
  let n = 0;
  for (const p of el.querySelectorAll('p')) {
    const text = lineOf(p);
    if (text.length < 50) continue;
    const linked = [...p.querySelectorAll('a')].reduce((sum, a) => sum + lineOf(a).length, 0);
    if (linked < text.length * 0.5) n += text.length;
  }
  return n;
}

interface Named {
  /** Which of `NAMED`, and which of the elements it holds for. */
  readonly kind: number;
  readonly index: number;
  readonly prose: number;
}

/** The named container with the most prose; of two with nearly as much, the more exact name. */
function bestNamed(page: Page): Named | null {
  let best: Named | null = null;
  for (const [kind, elements] of namedIn(page).entries())
    for (const [index, el] of elements.entries()) {
      const prose = proseIn(el);
      if (prose > (best?.prose ?? 0) * 1.15 + 200) best = { kind, index, prose };
    }
  return best;
}

function readable(page: Page, large: boolean): Element | null {
  try {
    // A story shorter than this is looked for again, up to three times over a fresh tree: too long for a large page.
    const options = {
      charThreshold: large ? 0 : SHORT,
      serializer: (node: unknown) => node,
      disableJSONLD: true,
      keepClasses: true,
    };
    const found = quietly(() => new Readability<unknown>(page as never, options).parse());
    return (found?.content as Element | null | undefined) ?? null;
  } catch {
    // It throws on trees without a body and the like: such a page has no article.
    return null;
  }
}

/** The container of a story, and what told that it is one. */
export interface Main {
  readonly element: Element | null;
  readonly by: string;
}

/**
 * The part of a page that holds its story; null where there is none. Changes the page. Where the page names a container that holds far more prose
 * than was found, the container is taken.
 */
export function mainOf(page: Page, { html, pieces }: Pick<Guarded, 'html' | 'pieces'>): Main {
  const named = bestNamed(page);
  keepMarks(page);
  const found = readable(page, pieces > LARGE);
  const byReadability = { element: found, by: 'Readability' };
  if (!named || (found && proseIn(found) >= named.prose * SHARE)) return byReadability;
  // Looking for the story has taken the page apart: the container is in a fresh one.
  const fresh = parsePage(html);
  stripPage(fresh, untold);
  const element = namedIn(fresh)[named.kind]![named.index];
  return element ? { element, by: `its name, ${NAMED[named.kind]!.by}` } : byReadability;
}
