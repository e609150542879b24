import { type Stamp, stampsIn } from '../days/stamps.ts';
import { type Element, isElement, lineOf, marksOf, type Page, TEXT } from './dom.ts';

/** A day that stands on a page to be read, and how well it fits to be the day of publication. */
export interface SeenDay {
  readonly value: string;
  readonly kind: 'published' | 'modified';
  readonly score: number;
}

const YEAR = /(?:19|20)\d\d|[’']\d\d|(?<![\d.])\d\d\.\d\d\.\d\d(?![\d.])/u;
const DATED =
  /date|datum|fecha|publi|posted|pubdate|timestamp|(?:^|[\s_-])(?:time|day)(?:$|[\s_-])|erschien|created|veroeff|release/u;
const UPDATED = /(?:^|\s)(?:updated|published)(?:\s|$)/u;
const META =
  /meta|info|byline|author|autor|submitted|detail|header|headline|subline|subtitle|kicker|credit|intro|cartouche|dachzeile|overline/u;
const STORY = /(?:^|[\s_-])(?:article|post|story|entry|content|hentry|main|beitrag|news)(?:$|[\s_-])/u;
const ELSEWHERE =
  /comment|kommentar|sidebar|widget|related|teaser|footer|(?:^|[\s_-])(?:nav|menu|aside|recent|archive|archiv|calendar|event|events|tweet|twitter|ticker|slider|breadcrumb|reply|copyright|trending|popular|latest|recommend|newsletter|caption|weather)/u;
const OUT = new Set(['nav', 'footer', 'aside', 'select', 'option', 'form', 'figcaption', 'blockquote', 'button']);

const LABEL =
  /(?:publi\p{L}*|posted|written|filed|submitted|created|released?|issued|erstellt|geschrieben|gespeichert|veröffentlicht|erschienen|erscheinungsdatum|datum|date|eingestellt|vom|am|on|le|el|il|von|du|den|dated?|pubblicato|publicado|gepubliceerd|geplaatst|opublikowano)[\s:,|]*(?:(?:on|at|am|le|el|the|by|den|um)\s)?\p{L}*[\s:,.]*$/iu;
const CHANGED =
  /(?:updat|aktualis|modifi|revis|geändert|änderung|bearbeit|corrected|mis à jour|actualiz|aggiorna|stand)\p{L}*/iu;

/** A sentence that says of the text itself when it came out. */
const SAYS =
  /(?:(?:dieser|der) (?:artikel|beitrag|eintrag|text)|this (?:article|post|entry|story|page)) (?:wurde|was|is|ist)[^.]{0,40}$/iu;
/** The web is not older: an earlier day is told of, not one of publication. */
const FIRST_YEAR = '1991';

const PUBLISHED = /^(?:publi|veröffentlicht|erschienen|posted|pubblicato|gepubliceerd|opublikowano)/iu;

/** Where the walk is. */
interface At {
  readonly marks: string;
  readonly above: string;
  readonly story: boolean;
  readonly elsewhere: boolean;
  readonly linked: boolean;
}

interface Walk {
  readonly found: SeenDay[];
  elements: number;
  /** Number of the element that is the title. */
  title: number;
}

/** What the words around a day say of it. */
function wordsScore(text: string, stamp: Stamp): number {
  const before = text.slice(0, stamp.start);
  const rest = text.length - (stamp.end - stamp.start);
  let score = rest <= 25 ? 2 : rest <= 60 ? 1 : 0;
  if (LABEL.test(before)) score += 2;
  if (SAYS.test(before)) score += 8;
  if (rest > 120) score -= before.trim().length <= 3 ? 1 : 4;
  if (/©|copyright|\(c\)/iu.test(before)) score -= 6;
  // A span of days is an event's.
  if (/^\s*(?:bis|until|to|[-–—])\s*\d/u.test(text.slice(stamp.end))) score -= 3;
  return score;
}

function placeScore(el: Element, at: At, walk: Walk): number {
  const behind = walk.title < 0 ? 99 : walk.elements - walk.title;
  return (
    (DATED.test(at.marks) ? 4 : DATED.test(at.above) ? 3 : 0) +
    (META.test(`${at.marks} ${at.above}`) ? 2 : 0) +
    (el.localName === 'time' || el.localName === 'abbr' ? 3 : 0) +
    (behind <= 40 ? 2 : 0) +
    (at.story ? 1 : 0) -
    (at.elsewhere ? 6 : 0) -
    (at.linked ? 1 : 0)
  );
}

/** The words of an element outside of its children, where a year is among them. */
function ownText(el: Element): string {
  let text = '';
  for (let c = el.firstChild; c; c = c.nextSibling) text += c.nodeType === TEXT ? (c.textContent ?? '') : ' ';
  return hasYear(text) ? text.replace(/\s+/gu, ' ').trim() : '';
}

/** The end of what stands in the element before: `Published:` is often one of its own. */
function lineBefore(el: Element): string {
  let node = el.previousSibling;
  for (let n = 0; node && n < 3 && (node.textContent ?? '').trim() === ''; n++) node = node.previousSibling;
  const text = node?.textContent ?? '';
  return text.length > 60 ? '' : text.trim();
}

const hasYear = (text: string | null): text is string => text !== null && YEAR.test(text);

/** The days that an element gives itself: in its words, or in an attribute made for it. */
function look(el: Element, at: At, walk: Walk): void {
  const own = ownText(el);
  const small = DATED.test(at.marks) || el.localName === 'time' || el.localName === 'abbr';
  const text = own !== '' ? own : small && (el.textContent?.length ?? 999) < 90 ? lineOf(el) : '';
  const given =
    el.localName === 'abbr' || UPDATED.test(at.marks)
      ? el.getAttribute('title')
      : (el.getAttribute('datetime') ?? el.getAttribute('data-date-time'));
  const exact = hasYear(given) ? stampsIn(given)[0] : undefined;
  if (!hasYear(text) && !exact) return;
  const shown = text.slice(0, 300);
  const stamps = hasYear(text) ? stampsIn(shown).slice(0, 3) : [];
  const place = placeScore(el, at, walk) + (stamps[0]?.start === 0 && LABEL.test(lineBefore(el)) ? 2 : 0);
  // A day that is shown as that of publication is surer than one behind it.
  const labelled = stamps.length === 1 && PUBLISHED.test(shown.slice(0, stamps[0]!.start));
  if (exact && stamps.length <= 1 && !labelled)
    walk.found.push({
      value: exact.value,
      kind: kindOf(text, at),
      score: place + 1 + (stamps[0] ? wordsScore(shown, stamps[0]) : 0),
    });
  else
    stamps.forEach((s, i) => {
      const before = shown.slice(stamps[i - 1]?.end ?? 0, s.start);
      walk.found.push({ value: s.value, kind: kindOf(before, at), score: place + wordsScore(shown, s) - i });
    });
}

const kindOf = (before: string, at: At): SeenDay['kind'] =>
  CHANGED.test(before) || /modif|updat|aktualis/u.test(at.marks) ? 'modified' : 'published';

function walkInto(el: Element, above: At, walk: Walk): void {
  walk.elements++;
  const marks = marksOf(el, el.getAttribute('itemprop') ?? '').slice(0, 200);
  const at: At = {
    marks,
    above: `${above.marks} ${above.above.slice(0, 100)}`,
    story: above.story || el.localName === 'article' || el.localName === 'main' || STORY.test(marks),
    elsewhere: above.elsewhere || OUT.has(el.localName) || ELSEWHERE.test(marks),
    linked: above.linked || el.localName === 'a',
  };
  if (el.localName === 'h1') walk.title = walk.elements;
  look(el, at, walk);
  for (let child = el.firstChild; child; child = child.nextSibling) if (isElement(child)) walkInto(child, at, walk);
}

/** The days that a page shows, best first; of equals the one that stands first. */
export function daysSeen(page: Page): SeenDay[] {
  const walk: Walk = { found: [], elements: 0, title: -1 };
  if (page.body) walkInto(page.body, { marks: '', above: '', story: false, elsewhere: false, linked: false }, walk);
  return walk.found.filter((d) => d.value >= FIRST_YEAR).sort((a, b) => b.score - a.score);
}
