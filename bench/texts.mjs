// Articles for measuring speed: the project's own texts, varied by a seeded generator. Names, numbers and days change from
// story to story; articles of one story share some paragraphs, as reports and their reprints do.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SYLLABLES = ['ba', 'dor', 'fen', 'gal', 'kri', 'lo', 'mar', 'nel', 'os', 'pel', 'rin', 'sa', 'tor', 'ul', 'vek', 'zan'];

/** Chance with a seed: the same numbers on every machine. */
export function chance(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Paragraphs of the demo's reports and of the syntheses before their lists of sources. */
function paragraphs() {
  const [story, cases] = ['demo/story', 'test/cases/syntheses'].map((f) => path.join(ROOT, f));
  const read = (folder, ending) => readdirSync(folder).filter((f) => f.endsWith(ending)).sort().map((f) => readFileSync(path.join(folder, f), 'utf8'));
  const pages = read(story, '.html').map((t) => [...t.matchAll(/<p>(?<words>[^<]{80,})<\/p>/gu)].map((m) => m.groups.words));
  const plain = [...read(story, '.md'), ...read(cases, '.txt')].map((t) => t.split(/\n+/u).filter((p) => p.length >= 80 && !p.startsWith('#')));
  return [...pages, ...plain].filter((p) => p.length > 3);
}

/** A capitalised word that does not open a sentence, and is no day or month: a name, as a rule. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/gu;

/** A name that nobody has. */
export const invented = (random) => {
  const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join('');
  return word[0].toUpperCase() + word.slice(1);
};

/** A renaming for one story: every name, day and month of a text gets another; numbers change by chance. */
function variation(random) {
  const names = new Map();
  const renamed = (word) => {
    if (!names.has(word)) names.set(word, DAYS.includes(word) ? pick(random, DAYS) : MONTHS.includes(word) ? pick(random, MONTHS) : invented(random));
    return names.get(word);
  };
  return (text) => text.replace(NAME, renamed).replace(/(?<!\d)\d{2}(?!\d)/gu, () => String(10 + Math.floor(random() * 18)));
}

const wordsIn = (text) => text.split(/\s+/u).length;

/**
 * Articles of about `words` words: `{id, text, title, published, outlet}`. `perStory` of them share a story.
 * @returns {{rows: object[], words: number}}
 */
export function articles(count, { seed = 1, words = 500, perStory = 4 } = {}) {
  const sources = paragraphs();
  const rows = Array.from({ length: count }, (_, i) => {
    const story = Math.floor(i / perStory);
    const [common, random] = [chance(seed * 1000 + story), chance(seed * 100_000 + i)];
    const [first, second, vary] = [pick(common, sources), pick(common, sources), variation(common)];
    const chosen = [first[0]];
    while (wordsIn(chosen.join(' ')) < words) chosen.push(pick(random, random() < 0.7 ? first : second));
    const day = String(1 + (story % 28)).padStart(2, '0');
    const text = vary(chosen.join('\n\n'));
    return { id: `b${i}`, text, title: text.slice(0, 60), published: `2026-03-${day}`, outlet: `Outlet ${i % 7}`, lang: 'en' };
  });
  return { rows, words: rows.reduce((n, r) => n + wordsIn(r.text), 0) };
}

/** The same articles as pages with a head, a menu, asides and a footer. */
export function pages(rows) {
  const aside = Array.from({ length: 40 }, (_, i) => `<li class="item"><a href="/s/${i}"><span>More ${i}</span></a></li>`).join('');
  return rows.map(({ id, text, title, published }) => ({
    id,
    url: `https://news.example/${id}`,
    html: `<!DOCTYPE html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${published}T09:00:00Z"></head><body><nav><ul>${aside}</ul></nav><main><article><h1>${title}</h1>${text
      .split('\n\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</article><aside><ul>${aside}</ul></aside></main><footer><p>All rights reserved.</p></footer></body></html>`,
  }));
}

const times = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');

/**
 * One article as a page such as sites send: some 1,300 tags, 60 kB, with its data in JSON, scripts and styles, menus, cards of other stories, captions,
 * a bar for sharing, a letter to sign up for, comments.
 */
export function sitePage({ id, text, title, published }) {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: `${published}T09:00:00+01:00`, author: [{ '@type': 'Person', name: 'Anna Lorn' }] });
  const menu = times(12, (i) => `<li class="menu__item menu__item--${i}"><a class="menu__link" href="/section/${i}">Section ${i}</a><ul class="menu__sub">${times(6, (k) => `<li><a href="/section/${i}/${k}" data-track="menu">Topic ${k}</a></li>`)}</ul></li>`);
  const card = (i) => `<div class="card teaser"><a class="card__link" href="/story/${i}"><figure class="card__media"><img class="lazy" src="/i/${i}.jpg" srcset="/i/${i}-2.jpg 2x" alt="" width="320" height="180"><figcaption>Picture ${i}</figcaption></figure><h3 class="card__title">Another story of the day, number ${i}</h3></a><span class="card__time">2 March</span></div>`;
  const body = text.split('\n\n').map((p, i) => `<p class="body__text">${p}</p>${i % 4 === 2 ? `<aside class="related"><h4>Related</h4><a href="/story/r${i}">What happened before</a></aside>` : ''}`).join('');
  const comments = times(20, (i) => `<div class="comment" id="c${i}"><span class="comment__name">Reader ${i}</span><p>I read this and have an opinion of it, as every day.</p></div>`);
  return {
    id,
    url: `https://news.example/world/${id}`,
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} | The Example</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Example"><link rel="canonical" href="https://news.example/world/${id}"><script type="application/ld+json">${data}</script><style>${'.a{color:red}'.repeat(800)}</style><script>${'window.x=(window.x||[]).concat(1);'.repeat(600)}</script></head><body class="page page--article"><header class="site-header"><nav class="menu"><ul>${menu}</ul></nav></header><main class="page__main"><article class="article"><h1 class="article__title">${title}</h1><div class="byline">By <a rel="author" href="/by/lorn">Anna Lorn</a> <time datetime="${published}T09:00:00+01:00">${published}</time></div><div class="share share--top">${times(5, (i) => `<button class="share__button" data-to="${i}"><span class="sr-only">Share</span></button>`)}</div><figure class="lead"><img src="/lead.jpg" alt=""><figcaption>The hall before the talks. Photo: Example</figcaption></figure><div class="article__body">${body}</div><div class="newsletter"><p>Sign up for our newsletter.</p><form><input name="mail"><button>Go</button></form></div></article><section class="more">${times(30, card)}</section><section id="comments">${comments}</section></main><footer class="site-footer">${times(40, (i) => `<a href="/f/${i}">Foot ${i}</a>`)}<p>All rights reserved.</p></footer></body></html>`,
  };
}
