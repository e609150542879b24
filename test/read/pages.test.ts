import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read/index.ts';
import type { ReadResult, Removal } from '../../src/record/index.ts';

const OPENING =
  'ORSETT — The foreign minister of Orland said on Monday that the talks with Vesk would go on, and that nobody should wait for a quick end.';
const SECOND =
  '“We will not leave the table,” the minister, Tomas Ardent, told reporters at the airport before he flew out with a small delegation.';
const THIRD =
  'The government of Vesk has said that it will name a place for the next round by Friday, and that it expects proposals, not speeches.';
const STORY = `<p>${OPENING}</p><p>${SECOND}</p><p>${THIRD}</p>`;

const page = (body: string, trace = false): ReadResult =>
  readInput({
    id: 'p',
    html: `<html lang="en"><head><title>Talks go on</title></head><body>${body}</body></html>`,
    trace,
  });
const textOf = (body: string): string => page(body).article?.text ?? '';
const reasons = (removed: readonly Removal[] | undefined, words: string): string[] =>
  (removed ?? []).filter((r) => r.text.includes(words)).map((r) => `${r.step}: ${r.reason}`);

describe('what is no part of a story', () => {
  it.each([
    ['a caption in a box of its own', '<div class="InlineImage-caption">The minister at the airport on Sunday</div>'],
    ['the same within a paragraph', '<div class="photo-caption"><p>The minister at the airport on Sunday</p></div>'],
    ['a form for a newsletter', '<div class="newsletter-box">The week in one mail, every Friday morning at six.</div>'],
    ['a teaser in a rail', '<div class="rail"><h3>ELSEWHERE</h3><span>What the fleet did in spring</span></div>'],
  ])('%s', (_, extra) => {
    const body = `<article><p>${OPENING}</p>${extra}<p>${SECOND}</p><p>${THIRD}</p></article>`;
    expect(textOf(body)).toBe([OPENING, SECOND, THIRD].join('\n'));
  });

  it('captions of a short story that has more of them than words', () => {
    const caption = `<div class="caption"><p>${'Ministers of both countries stand before the old harbour house in Orsett. '.repeat(2)}</p></div>`;
    expect(textOf(`<article>${caption}<p>${OPENING}</p>${caption}<p>${SECOND}</p></article>`)).toBe(
      [OPENING, SECOND].join('\n'),
    );
  });

  it('comments below a story that is shorter than they are', () => {
    const comment = `<li><b>harbour_watcher says:</b><p>${'I was there and it rained all day, so nobody spoke of anything at all. '.repeat(5)}</p></li>`;
    const body = `<article>${STORY}</article><div id="comments"><h3>9 responses</h3><ol>${comment.repeat(9)}</ol></div>`;
    expect(textOf(body)).toBe([OPENING, SECOND, THIRD].join('\n'));
  });

  it('comments stay where the page is hardly anything else', () => {
    const words =
      'The mayor of Orsett writes that the harbour will stay open through the winter, whatever comes of the talks. ';
    expect(textOf(`<div class="comments-area">${`<p>${words.repeat(3)}</p>`.repeat(4)}</div>`)).toContain(words.trim());
  });
});

describe('what is a part of it', () => {
  it('a post that the story quotes, whatever the boxes around it are called', () => {
    const post = `<div class="social-media-embed"><div class="widget"><blockquote class="twitter-tweet"><p>We have read the note and we will answer it in full.</p>— Foreign Ministry of Vesk (@mfa_vesk) <a href="https://posts.example/1">March 2, 2026</a></blockquote></div></div>`;
    const text = textOf(`<article><p>${OPENING}</p>${post}<p>${SECOND}</p><p>${THIRD}</p></article>`);
    expect(text.split('\n')).toEqual([
      OPENING,
      'We have read the note and we will answer it in full.',
      '— Foreign Ministry of Vesk (@mfa_vesk) March 2, 2026',
      SECOND,
      THIRD,
    ]);
  });

  it('a table of figures, one line for each row', () => {
    const row = (...cells: string[]): string => `<tr>${cells.map((c) => `<td>${c}</td>`).join('')}</tr>`;
    const table = `<table><tr><th>Year</th><th>Aid</th><th>Change</th></tr>${row('2024', '1.2 million', '4%')}${row('2025', '1.5', '25')}</table>`;
    const text = textOf(`<article><p>${OPENING}</p><p>${SECOND}</p>${table}<p>${THIRD}</p></article>`);
    expect(text.split('\n')).toEqual([
      OPENING,
      SECOND,
      'Year | Aid | Change',
      '2024 | 1.2 million | 4%',
      '2025 | 1.5 | 25',
      THIRD,
    ]);
  });

  it('the paragraphs of a table that sets out the page are no rows', () => {
    const text = textOf(`<table><tr><td><p>${OPENING}</p><p>${SECOND}</p></td><td><p>${THIRD}</p></td></tr></table>`);
    expect(text.split('\n')).toEqual([OPENING, SECOND, THIRD]);
  });

  it('both halves of a story that a box cuts in two', () => {
    const paragraphs = (n: number, word: string): string =>
      Array.from({ length: n }, (_, i) => `<p>${word} ${i}, ${OPENING.slice(9)}</p>`).join('');
    const half = (n: number, word: string): string =>
      `<div class="body-inner-${word}"><div class="grid"><div class="cell">${paragraphs(n, word)}</div></div></div>`;
    const text = textOf(
      `<main><article><h1>Talks go on</h1>${half(9, 'First')}<section><div>Advertisement</div></section>${half(4, 'Second')}</article></main>`,
    );
    expect(text).toContain('First 8,');
    expect(text).toContain('Second 3,');
  });

  it('lines that a story repeats of its own accord', () => {
    const part = (name: string): string =>
      `<h3>${name}</h3><p>What does the treaty ask of you, and by which day is it to be done?</p><p>${name} is to send its report in spring, its envoy said in a letter.</p><p>Which of the duties will be the hardest to keep in the coming year?</p><p>The harbour dues of ${name}, the envoy wrote, since they bind the towns.</p>`;
    const text = textOf(`<article>${['Orland', 'Vesk', 'Marn', 'Tolm'].map(part).join('')}</article>`);
    expect(text.match(/What does the treaty ask/gu)).toHaveLength(4);
  });
});

describe('pages whose frame is broken', () => {
  const head = '<head><title>Talks go on</title></head>';
  it.each([
    ['a head that is closed twice', `<html>${head}</head><body>${STORY}</body></html>`],
    ['a box between head and body', `<html>${head}<div id="holder"><body>${STORY}</body></div></html>`],
    [
      'words before the page',
      `<br><b>Notice</b>: undefined index<br><!DOCTYPE html><html>${head}<body>${STORY}</body></html>`,
    ],
    ['no body at all', `<html>${head}${STORY}</html>`],
    ['a body in a body', `<html>${head}<body class="a"><body class="b">${STORY}</body></body></html>`],
    ['a page in a page', `<html>${head}<body><html lang="en"><head></head><body>${STORY}</body></html></body></html>`],
  ])('%s', (_, html) => {
    const { article } = readInput({ id: 'p', html });
    expect(article?.text).toContain([OPENING, SECOND, THIRD].join('\n'));
    expect(article?.title).toBe('Talks go on');
  });
});

describe('the trace', () => {
  const body = `<nav><a href="/">Home of the paper</a></nav><div class="strip">Weather: rain in the north of the country</div><article><p>${OPENING}</p><div class="newsletter-box">The week in one mail</div><p>${SECOND}</p><p>Photo: Lanthorn Press</p><p><a href="/2">More on the fleet and its spring</a></p><p>${THIRD}</p></article><script>let x;</script>`;

  it('names the step and the reason of each removal', () => {
    const { removed } = page(body, true);
    expect(reasons(removed, 'Home of the paper')).toEqual(['page: nav']);
    expect(reasons(removed, 'Weather: rain')).toHaveLength(1);
    expect(reasons(removed, 'Weather: rain')[0]).toMatch(/^container: outside of the story’s container/u);
    expect(reasons(removed, 'The week in one mail')).toEqual(['story: its class, id or tag says “newsletter”']);
    expect(reasons(removed, 'Photo: Lanthorn')).toEqual(['block: it opens with “photo”']);
    expect(reasons(removed, 'More on the fleet')).toEqual(['block: it is nothing but a link']);
    expect(removed).toContainEqual({ step: 'markup', reason: 'script × 1', text: '' });
  });

  it('accounts for every line that the page shows and the text has not', () => {
    const { article, removed } = page(body, true);
    const shown = body
      .replace(/<script.*$/u, '')
      .split(/<[^>]+>/u)
      .filter((t) => t.trim() !== '');
    for (const line of shown) {
      const kept = article?.text.includes(line);
      const told = removed?.some((r) => r.text.includes(line.slice(0, 100)));
      expect([line, kept || told]).toEqual([line, true]);
    }
  });

  it('is there only where it is asked for, and changes nothing', () => {
    expect(page(body).removed).toBeUndefined();
    expect(page(body, true).article).toEqual(page(body).article);
  });

  it('says of a page without an article what was left out', () => {
    const { article, removed } = page('<nav><a href="/">Home of the paper</a></nav>', true);
    expect(article).toBeUndefined();
    expect(reasons(removed, 'Home of the paper')).toEqual(['page: nav']);
  });
});
