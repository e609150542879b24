import type { ArticleRow, SourceFamily } from '../../model/types.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';
import { articleLine, badge, drawing, many, unseen } from '../parts.ts';
import { letterOf } from './matrix.ts';

const ROW = 26;
const STEM = 28;
const LEFT = 34;
const WIDTH = 960;
const LETTERS = 74;

const cut = (text: string): string => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text);

const nameOf = (a: ArticleRow): string =>
  cut([a.outlet ?? a.title, a.published?.slice(0, 10)].filter((x) => x !== undefined).join(', '));

/** A family as it is drawn: the original at the top, what was made from it on a stem below, with the kind of copy. */
function familyDrawn({ articles }: SourceFamily, n: number, top: number): Html {
  const at = (i: number): number => top + ROW / 2 + i * ROW;
  const [stem, last] = [LEFT, at(articles.length - 1)];
  return html`<text x="4" y="${at(0) + 5}">${letterOf(n)}</text>
${articles.length > 1 && html`<line x1="${stem}" y1="${at(0)}" x2="${stem}" y2="${last}"></line>`}
${articles.map((a, i) => {
  const x = i === 0 ? stem : stem + STEM;
  return html`${i > 0 && html`<line x1="${stem}" y1="${at(i)}" x2="${x}" y2="${at(i)}"></line>`}
<circle cx="${x}" cy="${at(i)}" r="5" class="${i === 0 ? '' : 'copy'}"></circle>
<text x="${x + 12}" y="${at(i) + 5}">${nameOf(a)}${a.copyKind !== undefined && ` (${a.copyKind})`}</text>`;
})}`;
}

/** Which articles trace to one original report, as stems; the list below says the same in words. */
export function drawnFamilies(families: readonly SourceFamily[]): Html {
  const shared = families.filter((f) => f.articles.length > 1);
  if (shared.length === 0) return html``;
  let top = 0;
  const drawn = families.map((f, n) => {
    const part = f.articles.length > 1 ? familyDrawn(f, n, top) : html``;
    if (f.articles.length > 1) top += f.articles.length * ROW + ROW / 2;
    return part;
  });
  const copies = shared.reduce((sum, f) => sum + f.articles.length, 0);
  const about = `${many(shared.length, 'origin')} of more than one article: ${many(copies, 'article')} trace to them, ${
    families.length - shared.length
  } stand alone`;
  return drawing(about, { width: WIDTH, height: top }, drawn);
}

const family = (links: Links, f: SourceFamily, i: number): Html => html`<li><h3>Origin ${letterOf(i)}</h3><ul>
${f.articles.map(
  (a) => html`<li data-item>${articleLine(links, a)} ${a.label !== undefined && a.label !== 'news' && badge(a.label)}
${a.copyKind !== undefined && badge(a.copyKind)} ${a.secondHand && badge('second-hand', 'warn')}
${
  a.reasons.length > 0 &&
  html`<details><summary>Why it stands here</summary><ul>${a.reasons.map((r) => html`<li>${r}</li>`)}</ul>
<p><a href="${links.article(a.id)}#origin">the words that show it${unseen(`: ${a.title}`)}</a></p></details>`
}</li>`,
)}</ul></li>`;

export const familiesList = (links: Links, families: readonly SourceFamily[]): Html =>
  html`<ul class="families">${families.map((f, i) => family(links, f, i))}</ul>`;
