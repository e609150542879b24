import { type Element, isElement, lineOf, type Page, TEXT } from './dom.ts';
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

/** The words of an element's classes and id: `ArticleShare-bar` is article, share, bar. */
function marksOf(el: Element): string {
  return `${el.getAttribute('class') ?? ''} ${el.id ?? ''}`.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').toLowerCase();
}

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
  const word = marks.split(/[\s_-]+/u).find((t) => TOKENS.test(t));
  return (
    word ?? PAIRS.exec(marks)?.[0] ?? (el.localName === 'aside' || el.localName === 'footer' ? el.localName : null)
  );
}

const isBlank = (node: { readonly nodeType: number; readonly textContent: string | null }): boolean =>
  node.nodeType === TEXT && (node.textContent ?? '').trim() === '';

/**
 * Hands the marks of small containers down to what is in them: looking for the story makes paragraphs of them, and their classes are lost.
 */
export function keepMarks(page: Page): void {
  for (const el of [...page.querySelectorAll('div[class],div[id]')]) {
    const mark = noneOf(el);
    if (mark === null) continue;
    const inner = [...el.childNodes].filter((n) => !isBlank(n));
    const [only] = inner;
    if (inner.length === 1 && only && isElement(only)) {
      if (only.localName === 'p') only.setAttribute('class', `${only.getAttribute('class') ?? ''} ${mark}`);
    } else if (!inner.some((n) => isElement(n) && !PHRASING.has(n.localName))) {
      const span = page.createElement('span');
      span.setAttribute('class', mark);
      span.append(...el.childNodes);
      el.append(span);
    }
  }
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
    if (length > Math.max(all * (SURE.test(mark) ? NEARLY_ALL : MOST), 80)) continue;
    for (const el of outer) {
      tell('story', `its class, id or tag says “${mark}”`, el.textContent ?? '');
      el.remove();
    }
  }
}
