import { type Element, lineOf, type Page } from './dom.ts';
import type { Tell } from './trace.ts';

// Never a part of a story, wherever they stand.
const NEVER =
  'nav,button,select,dialog,figcaption,[role="navigation"],[role="dialog"],[role="search"],[role="alertdialog"],[hidden],[class~="sr-only"],[class~="visually-hidden"],[class~="screen-reader-text"]';

/** Takes navigation, captions and controls out of a page before its story is looked for. */
export function stripPage(page: Page, tell: Tell): void {
  for (const el of [...page.querySelectorAll(NEVER)]) {
    if (holdsStory(el)) continue;
    tell('page', neverBecause(el), el.textContent ?? '');
    el.remove();
  }
}

const neverBecause = (el: Element): string => {
  const role = el.getAttribute('role');
  if (el.getAttribute('hidden') !== null) return `${el.localName}, hidden`;
  return role === null ? el.localName : `${el.localName}, role ${role}`;
};

/** Sites hide whole stories until a script shows them. */
const holdsStory = (el: Element): boolean => lineOf(el).length > 1500 && el.querySelectorAll('p').length > 4;

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
    'widget|carousel|playlist|slideshow|gallery',
  ].join('|')})$`,
  'u',
);
const PAIRS =
  /(?:author|writer|contributor)[\s_-]?(?:bio|box|info|card|details|profile|description|about)|about[\s_-]?(?:the[\s_-]?)?author|(?:read|see|more)[\s_-](?:more|also|next|on|from|stories)|sign[\s_-]up|most[\s_-](?:read|popular|viewed)|related[\s_-]\w+|(?:image|photo|picture|media|img)[\s_-](?:credit|source|copyright|meta)|(?:article|post|entry|story)[\s_-](?:tags|share|footer|meta|date|byline)/u;

/** The words of an element's classes and id: `ArticleShare-bar` is article, share, bar. */
function marksOf(el: Element): string {
  return `${el.getAttribute('class') ?? ''} ${el.id ?? ''}`.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').toLowerCase();
}

const MOST = 0.25;

/** The mark of an element that says it is no part of the story, or null. */
function noneOf(el: Element): string | null {
  const marks = marksOf(el);
  const word = marks.split(/[\s_-]+/u).find((t) => TOKENS.test(t));
  return (
    word ?? PAIRS.exec(marks)?.[0] ?? (el.localName === 'aside' || el.localName === 'footer' ? el.localName : null)
  );
}

/**
 * Takes out of the story what its own classes say is none of it. A mark that stands on a large part of the whole is no such word on this site: some
 * put `paywall` on every paragraph.
 */
export function stripStory(main: Element, tell: Tell): void {
  const all = lineOf(main).length;
  const marked = new Map<string, Element[]>();
  for (const el of [...main.querySelectorAll('[class],[id],aside,footer')]) {
    const mark = noneOf(el);
    if (mark !== null) marked.set(mark, [...(marked.get(mark) ?? []), el]);
  }
  for (const [mark, elements] of marked) {
    const outer = elements.filter((el) => main.contains(el) && !elements.some((o) => o !== el && o.contains(el)));
    const length = outer.reduce((n, el) => n + lineOf(el).length, 0);
    if (length > Math.max(all * MOST, 80)) continue;
    for (const el of outer) {
      tell('story', `its class, id or tag says “${mark}”`, el.textContent ?? '');
      el.remove();
    }
  }
}
