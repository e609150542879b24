import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/read/index.ts';

const BODY = `<p>${'The foreign minister of Orland said that the talks would go on. '.repeat(6)}</p>`.repeat(3);
const published = (head: string, above: string, below = '', url = 'https://gazette.example/a'): string | undefined =>
  readInput({
    id: 'a',
    url,
    html: `<html lang="en"><head><title>Talks go on</title>${head}</head><body><article><h1>Talks go on</h1>${above}${BODY}${below}</article></body></html>`,
  }).article?.published;
const meta = (moment: string): string => `<meta property="article:published_time" content="${moment}">`;

describe('the day of publication', () => {
  it.each([
    ['half a day is counted on', meta('2026-03-03 10:05 PM'), '', '', 'https://gazette.example/a', '2026-03-03T22:05'],
    [
      'the first moment of a computer’s clock is none',
      meta('1970-01-01T00:00:00Z'),
      '<span class="date">3 March 2026</span>',
      '',
      'https://gazette.example/a',
      '2026-03-03',
    ],
    [
      'a moment in UTC late in the morning is that day, whatever day beside it stands on the page',
      meta('2026-03-04T10:38:37Z'),
      '<span class="date">3 March 2026</span>',
      '',
      'https://gazette.example/a',
      '2026-03-04T10:38:37Z',
    ],
    [
      'a moment after midnight in UTC is the day before where the page says so',
      meta('2026-03-04T03:28:35Z'),
      '<span class="date">3 March 2026</span>',
      '',
      'https://gazette.example/a',
      '2026-03-03',
    ],
    [
      'or where its address does',
      meta('2026-03-04T03:28:35Z'),
      '',
      '',
      'https://gazette.example/2026/03/03/talks',
      '2026-03-03',
    ],
    [
      'a number that opens a title in the address is no day',
      meta('2026-03-31T08:00:00Z'),
      '',
      '',
      'https://gazette.example/2026/03/3-questions-to-the-envoy',
      '2026-03-31T08:00:00Z',
    ],
    [
      'a day that the page shows and a second field bears out wins over another field',
      `${meta('2026-03-02T10:00:00Z')}<meta name="date" content="2026-03-09">`,
      '<span class="date">9 March 2026</span>',
      '',
      'https://gazette.example/a',
      '2026-03-09',
    ],
    [
      'but not over the day in the address',
      `${meta('2026-03-02T10:00:00Z')}<meta name="date" content="2026-03-09">`,
      '<span class="date">9 March 2026</span>',
      '',
      'https://gazette.example/2026/03/02/a',
      '2026-03-02T10:00:00Z',
    ],
    [
      'a field for any date yields to the day that is shown',
      '<meta name="date" content="2026-02-20">',
      '<span class="date">9 March 2026</span>',
      '',
      'https://gazette.example/a',
      '2026-03-09',
    ],
    [
      'a field of publication alone does not',
      meta('2026-03-02'),
      '<span class="date">9 March 2026</span>',
      '',
      'https://gazette.example/a',
      '2026-03-02',
    ],
    [
      'a label in an element of its own',
      '',
      '<p><span>Issued on:</span> <span>9 March 2026</span></p><p><span>Next round:</span> <span>1 April 2026</span></p>',
      '',
      'https://gazette.example/a',
      '2026-03-09',
    ],
    ['an address with the day first', '', '', '', 'https://gazette.example/news/29-03-2026', '2026-03-29'],
    [
      'a day shown as that of publication wins over one behind it',
      '',
      '<time datetime="2026-03-09T10:00:00Z">Published 5 March 2026</time>',
      '',
      'https://gazette.example/a',
      '2026-03-05',
    ],
    [
      'a short year between dots',
      '',
      '<span class="date">05.03.26</span>',
      '',
      'https://gazette.example/a',
      '2026-03-05',
    ],
    [
      'a moment behind an element that shows nothing',
      '',
      '<span class="updated" title="2026-03-05T08:00:00+00:00"></span>',
      '',
      'https://gazette.example/a',
      '2026-03-05T08:00:00+00:00',
    ],
    [
      'a sentence on the text itself, below it',
      '',
      '',
      '<div class="post-footer">This post was written on 5 March 2026 by Anna.</div>',
      'https://gazette.example/a',
      '2026-03-05',
    ],
    [
      'a day before there was a web is none',
      '',
      '<p class="date">12 April 1961</p>',
      '',
      'https://gazette.example/a',
      undefined,
    ],
  ] as const)('%s', (_, head, above, below, url, day) => {
    expect(published(head, above, below, url)).toBe(day);
  });
});
