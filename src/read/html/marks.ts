import { classOf, type Element, elementsIn, isElement, lineOf, marksOf, type Page, TEXT } from './dom.ts';
import type { Tell } from './trace.ts';

const TOKENS = new RegExp(
  `^(?:${[
    'captions?|credits?|imagecaption|wp-caption-text',
    'newsletters?|subscribe|subscription|signup|optin|paywall|regwall|donate|donation|membership',
    'promo|promos|promotion|teasers?|related|relateds|recirc|recirculation|recommended|recommendations?|readmore|seealso|mostread|popular|trending',
    'share|sharing|sharebar|social|socials|follow|addthis|sharedaddy',
    'bio|authorbio|authorbox|aboutauthor',
    'breadcrumbs?|toolbar|pagination|pager',
    'ad|ads|advert|adverts|advertisement|advertising|sponsored|sponsor|outbrain|taboola',
    'comments?|disqus|copyright|disclaimer|legal|tags|taglist|topics',
    'byline|timestamp|datetime|pubdate|posted|metadata',
    'widget|carousel|swiper|rail|playlist|slideshow|gallery',
  ].join('|')})$`,
  'u',
);
const PAIRS =
  /(?:author|writer|contributor)[\s_-]?(?:bio|box|info|card|details|profile|description|about)|about[\s_-]?(?:the[\s_-]?)?author|(?:read|see|more)[\s_-](?:more|also|next|on|from|stories)|sign[\s_-]up|most[\s_-](?:read|popular|viewed)|related[\s_-]\w+|(?:image|photo|picture|media|img)[\s_-](?:credit|source|copyright|meta)|(?:article|post|entry|story)[\s_-](?:tags|share|footer|meta|date|byline)/u;

// Words that no site puts on its own paragraphs.
const SURE =
  /^(?:captions?|imagecaption|wp-caption-text|comments?|disqus|newsletters?|signup|related|relateds|recirc|recirculation|readmore|seealso|mostread|share|sharebar|breadcrumbs?|outbrain|taboola|authorbio|authorbox|aboutauthor)$/u;
const MOST = 0.25;
const NEARLY_ALL = 0.6;
const PHRASING = new Set(
  'a abbr b bdi bdo big br cite code em font i img label mark q s small span strong sub sup time tt u var'.split(' '),
);

/** The mark of an element that says it is no part of the story, or null. */
function noneOf(el: Element): string | null {
  const marks = marksOf(el);
  const word = marks === '' ? undefined : (marks.split(/[\s_-]+/u).find(isToken) ?? PAIRS.exec(marks)?.[0]);
  return word ?? (el.localName === 'aside' || el.localName === 'footer' ? el.localName : null);
}

const tested = new Map<string, boolean>();
const MOST_TESTED = 5000;

/** Whether a word is one of the marks. A site's pages have the same few words a thousand times. */
function isToken(word: string): boolean {
  const known = tested.get(word);
  if (known !== undefined) return known;
  if (tested.size >= MOST_TESTED) tested.clear();
  const found = TOKENS.test(word);
  tested.set(word, found);
  return found;
}

const isBlank = (node: { readonly nodeType: number; readonly textContent: string | null }): boolean =>
  node.nodeType === TEXT && (node.textContent ?? '').trim() === '';

/**
 * Hands the marks of small containers down to what is in them: looking for the story makes paragraphs of them, and their classes are lost.
 */
export function keepMarks(page: Page): void {
  for (const el of [...page.querySelectorAll('div')]) {
    const mark = noneOf(el);
    if (mark === null) continue;
    const inner = [...el.childNodes].filter((n) => !isBlank(n));
    const [only] = inner;
    if (inner.length === 1 && only && isElement(only)) {
      if (only.localName === 'p') only.setAttribute('class', `${classOf(only)} ${mark}`);
    } else if (!inner.some((n) => isElement(n) && !PHRASING.has(n.localName))) {
      const span = page.createElement('span');
      span.setAttribute('class', mark);
      span.append(...el.childNodes);
      el.append(span);
    }
  }
}

/** Those of some elements that are still in the story, and in no other of them. */
function outermost(elements: readonly Element[], main: Element): Element[] {
  const all = new Set<Element>(elements);
  return elements.filter((el) => {
    for (let up = el.parentNode; up; up = up.parentNode) {
      if (all.has(up)) return false;
      if (up === main) return true;
    }
    return false;
  });
}

/**
 * Takes out of the story what its own classes say is none of it. A mark that stands on a large part of the whole is no such word on this site: some
 * put `paywall` on every paragraph.
 */
export function stripStory(main: Element, tell: Tell): void {
  const all = lineOf(main).length;
  const marked = new Map<string, Element[]>();
  for (const el of elementsIn(main)) {
    const mark = noneOf(el);
    if (mark === null) continue;
    const same = marked.get(mark);
    if (same) same.push(el);
    else marked.set(mark, [el]);
  }
  for (const [mark, elements] of marked) {
    const outer = outermost(elements, main);
    const length = outer.reduce((n, el) => n + lineOf(el).length, 0);
    if (length > Math.max(all * (SURE.test(mark) ? NEARLY_ALL : MOST), 80)) continue;
    for (const el of outer) {
      tell('story', `its class, id or tag says “${mark}”`, el.textContent ?? '');
      el.remove();
    }
  }
}
