import { classOf, type Element, elementsIn, lineOf, type Page } from './dom.ts';
import type { Tell } from './trace.ts';

// Never a part of a story, wherever they stand.
const NEVER = new Set(['nav', 'button', 'select', 'dialog', 'figcaption']);
const ROLES = new Set(['navigation', 'dialog', 'search', 'alertdialog']);
const UNSEEN = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text)(?:\s|$)/u;

const isNever = (el: Element): boolean =>
  NEVER.has(el.localName) ||
  ROLES.has(el.getAttribute('role') ?? '') ||
  el.getAttribute('hidden') !== null ||
  UNSEEN.test(classOf(el));

// What readers have written below a story.
const COMMENT_IDS = new Set(['comments', 'disqus_thread', 'respond']);
const COMMENTS = /(?:^|\s)(?:comments-area|comment-list|commentlist|comments-section|comments-container)(?:\s|$)/u;

const isComments = (el: Element): boolean =>
  COMMENT_IDS.has(el.id) || COMMENTS.test(classOf(el)) || (el.getAttribute('itemtype') ?? '').endsWith('/UserComments');

/** Whether an element stands within another that `is` holds for. */
function isWithin(el: Element, is: (up: Element) => boolean): boolean {
  for (let up = el.parentNode; up; up = up.parentNode) if (up.nodeType === el.nodeType && is(up)) return true;
  return false;
}

const LEAST = 250;

/** Takes out the comments of readers, but for a page that has hardly anything else. */
function stripComments(page: Page, tell: Tell): void {
  const found = elementsIn(page).filter((el) => isComments(el) && !isWithin(el, isComments));
  if (found.length === 0) return;
  const prose = (el: Element): number => [...el.querySelectorAll('p')].reduce((n, p) => n + lineOf(p).length, 0);
  const rest = prose(page.documentElement ?? page) - found.reduce((n, el) => n + prose(el), 0);
  if (rest < LEAST) return;
  for (const el of found) {
    tell('page', 'comments of readers', el.textContent ?? '');
    el.remove();
  }
}

const POST =
  /^(?:twitter-tweet|twitter-video|instagram-media|bluesky-embed|mastodon-embed|truthsocial-embed|fb-post|text-post-media)$/u;

/** Puts a post that a story quotes in the place of the boxes around it: their names are those of what is no part of a story. */
function liftPosts(page: Page): void {
  for (const post of [...page.querySelectorAll('blockquote')]) {
    if (
      !classOf(post)
        .split(/\s+/u)
        .some((c) => POST.test(c))
    )
      continue;
    const words = lineOf(post);
    let box: Element = post;
    while (box.parentNode && /^(?:div|figure|section|aside|span)$/u.test(box.parentNode.localName)) {
      if (lineOf(box.parentNode) !== words) break;
      box = box.parentNode;
    }
    post.setAttribute('class', 'quoted-post');
    if (box !== post) box.replaceWith(post);
  }
}

/** Takes navigation, captions and controls out of a page before its story is looked for. */
export function stripPage(page: Page, tell: Tell): void {
  for (const el of elementsIn(page)) {
    if (!isNever(el) || holdsStory(el)) continue;
    tell('page', neverBecause(el), el.textContent ?? '');
    el.remove();
  }
  stripComments(page, tell);
  liftPosts(page);
}

const neverBecause = (el: Element): string => {
  const role = el.getAttribute('role');
  if (el.getAttribute('hidden') !== null) return `${el.localName}, hidden`;
  return role === null ? el.localName : `${el.localName}, role ${role}`;
};

/** Sites hide whole stories until a script shows them. */
const holdsStory = (el: Element): boolean => lineOf(el).length > 1500 && el.querySelectorAll('p').length > 4;
