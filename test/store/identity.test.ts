import { describe, expect, it } from 'vitest';
import { addressOf, alike, identify, idsFor, type Known, plainAddress } from '../../src/store/identity.ts';
import { type Making, made } from './made.ts';

const TEXT = 'Oda Vennel said the harbour of Port Mirrow will open in May. Ferries are to run twice a day to Skell.';
const CORRECTED = TEXT.replace('May', 'June');
const OTHER = 'Tarn Holloway denied that the quarry was sold. The union wants to see the contract, and soon.';

function known(id: string, m: Making, over: Partial<Known> = {}): Known {
  const { sighting: s } = made(m);
  const address = addressOf(s.article);
  return {
    id,
    work: id,
    snapshot: s.snapshot.sha256,
    item: s.item,
    ...(s.place === undefined ? {} : { place: s.place }),
    ...(s.given === undefined ? {} : { given: s.given }),
    ...(address === undefined ? {} : { address }),
    meta: s.meta,
    sha256: s.article.sha256,
    ...(s.article.title === undefined ? {} : { title: s.article.title }),
    ...(s.article.outlet === undefined ? {} : { outlet: s.article.outlet }),
    last: true,
    text: () => s.article.text,
    ...over,
  };
}

const PAGE = 'https://herald.example/harbour';

// What is kept, what is met, and what that is.
const CASES: readonly (readonly [string, Making, Making, string])[] = [
  ['the same bytes', { text: TEXT }, { text: TEXT }, 'same'],
  ['the same bytes elsewhere', { text: TEXT, place: 'a' }, { text: TEXT, place: 'b' }, 'same'],
  ['the same bytes with a date given', { text: TEXT }, { text: TEXT, meta: { published: '2026-04-01' } }, 'more'],
  [
    'the same bytes, the date given again',
    { text: TEXT, meta: { published: '2026-04-01' } },
    { text: TEXT, meta: { published: '2026-04-01' } },
    'same',
  ],
  ['the same bytes, the date given no more', { text: TEXT, meta: { published: '2026-04-01' } }, { text: TEXT }, 'same'],
  ['the same address, other words', { url: PAGE, text: TEXT }, { url: PAGE, text: CORRECTED }, 'version'],
  [
    'the same address, the same words in other bytes',
    { url: PAGE, text: TEXT, bytes: '1' },
    { url: PAGE, text: TEXT, bytes: '2' },
    'same',
  ],
  [
    'the same address, another title',
    { url: PAGE, text: TEXT, title: 'Open' },
    { url: PAGE, text: TEXT, title: 'Soon open' },
    'version',
  ],
  [
    'the same address but for tracking and www',
    { url: PAGE, text: TEXT },
    { url: 'http://www.herald.example/harbour/?utm_source=mail#top', text: CORRECTED },
    'version',
  ],
  ['another page of the site', { url: PAGE, text: TEXT }, { url: `${PAGE}-2`, text: CORRECTED }, 'new'],
  [
    'pages told apart by their query',
    { url: `${PAGE}?id=1`, text: TEXT },
    { url: `${PAGE}?id=2`, text: CORRECTED },
    'new',
  ],
  ['the same file, mended', { place: 'a', text: TEXT }, { place: 'a', text: CORRECTED }, 'version'],
  ['the same file with another article in it', { place: 'a', text: TEXT }, { place: 'a', text: OTHER }, 'new'],
  ['another file with a mended text', { place: 'a', text: TEXT }, { place: 'b', text: CORRECTED }, 'new'],
  [
    'the same file, the page of another address in it',
    { place: 'a', text: TEXT, url: PAGE },
    { place: 'a', text: CORRECTED, url: `${PAGE}-2` },
    'new',
  ],
  [
    'a line with the same id, rewritten',
    { place: 'a1', given: '1', text: TEXT },
    { place: 'a1', given: '1', text: OTHER },
    'version',
  ],
  [
    'a line with the same id in another file',
    { place: 'a1', given: '1', text: TEXT },
    { place: 'b1', given: '1', text: OTHER },
    'new',
  ],
  [
    'two lines with the same words',
    { place: 'a1', given: '1', text: TEXT },
    { place: 'a2', given: '2', text: TEXT, bytes: 'x' },
    'new',
  ],
  ['the same words, pasted', { text: TEXT, bytes: '1' }, { text: TEXT, bytes: '2' }, 'same'],
  [
    'the same words, pasted, and an outlet',
    { text: TEXT, bytes: '1' },
    { text: TEXT, bytes: '2', outlet: 'Herald', meta: { outlet: 'Herald' } },
    'more',
  ],
  [
    'a reprint in full',
    { text: TEXT, bytes: '1', outlet: 'Mirrow Herald' },
    { text: TEXT, bytes: '2', outlet: 'Skell Post' },
    'new',
  ],
  [
    'the same bytes for another outlet, in another place',
    { text: TEXT, bytes: '1', place: 'a', outlet: 'Mirrow Herald', meta: { outlet: 'Mirrow Herald' } },
    { text: TEXT, bytes: '1', place: 'b', outlet: 'Skell Post', meta: { outlet: 'Skell Post' } },
    'new',
  ],
  [
    'the same file, its outlet put right',
    { text: TEXT, bytes: '1', place: 'a', outlet: 'Mirrow Herald', meta: { outlet: 'Mirrow Herald' } },
    { text: TEXT, bytes: '1', place: 'a', outlet: 'Skell Post', meta: { outlet: 'Skell Post' } },
    'more',
  ],
  [
    'a reprint whose page names the original as canonical',
    { text: TEXT, bytes: '1', url: PAGE, canonical: PAGE, outlet: 'Herald' },
    { text: CORRECTED, bytes: '2', url: 'https://post.example/x', canonical: PAGE, outlet: 'Post' },
    'new',
  ],
  [
    'a saved reprint that names the original as canonical',
    { text: TEXT, bytes: '1', canonical: PAGE, outlet: 'Herald' },
    { text: CORRECTED, bytes: '2', canonical: PAGE, outlet: 'Post' },
    'new',
  ],
  [
    'the same outlet, its article left out',
    { text: TEXT, bytes: '1', outlet: 'The Herald' },
    { text: TEXT, bytes: '2', outlet: 'Herald' },
    'same',
  ],
  ['nothing in common', { text: TEXT }, { text: OTHER, origin: 'x' }, 'new'],
];

describe('what a sighting is', () => {
  it.each(CASES)('%s', (_, kept, met, is) => {
    expect(identify(made(met).sighting, [known('k', kept)]).is).toBe(is);
  });

  it('is new where nothing is known', () => {
    expect(identify(made({ text: TEXT }).sighting, [])).toEqual({ is: 'new' });
  });

  it('finds the same words among all versions of a page', () => {
    const list = [
      known('k', { url: PAGE, text: TEXT }, { last: false }),
      known('k-v2', { url: PAGE, text: CORRECTED }, { work: 'k' }),
    ];
    const found = identify(made({ url: PAGE, text: TEXT, origin: 'saved.html', bytes: 'new' }).sighting, list);
    expect(found).toMatchObject({ is: 'same', of: { id: 'k' } });
  });

  it('takes a page of the web that went back to earlier words for a further version', () => {
    const list = [
      known('k', { url: PAGE, text: TEXT }, { last: false }),
      known('k-v2', { url: PAGE, text: CORRECTED }, { work: 'k' }),
    ];
    expect(identify(made({ url: PAGE, text: TEXT, origin: PAGE }).sighting, list)).toEqual({
      is: 'version',
      work: 'k',
    });
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.herald.example/a/?utm_medium=x&b=2&a=1#top', 'herald.example/a?a=1&b=2'],
    ['http://herald.example', 'herald.example'],
    ['https://herald.example:8443/a', 'herald.example:8443/a'],
    ['ftp://herald.example/a', undefined],
    ['no address', undefined],
  ])('%s is %s', (url, plain) => {
    expect(plainAddress(url)).toBe(plain);
  });

  it.each([
    [{ url: 'https://herald.example/a?page=2', canonical: 'https://herald.example/a' }, 'herald.example/a'],
    [{ url: 'https://post.example/a', canonical: 'https://herald.example/a' }, 'post.example/a'],
    [{ url: 'https://herald.example/a', canonical: 'https://herald.example/' }, 'herald.example/a'],
    [{ canonical: 'https://herald.example/a' }, 'herald.example/a'],
    [{ canonical: 'https://herald.example/' }, undefined],
    [{}, undefined],
  ])('of %o is %s', (article, address) => {
    expect(addressOf(article)).toBe(address);
  });
});

describe('likeness', () => {
  it('sees one text in two states, and two texts apart', () => {
    expect(alike(TEXT, CORRECTED)).toBe(true);
    expect(alike(TEXT, `${TEXT} It was the first time in ten years that anybody had said so in public.`)).toBe(true);
    expect(alike(TEXT, OTHER)).toBe(false);
    expect(alike('Short.', 'Other.')).toBe(false);
  });
});

describe('ids', () => {
  const first = (m: Making): string => idsFor(made(m).sighting).next().value as string;

  it('are short, begin with a letter, and depend on the article alone', () => {
    for (let i = 0; i < 200; i++) expect(first({ text: `${TEXT} ${i}` })).toMatch(/^[a-f][0-9a-f]{7}$/u);
    expect(first({ text: TEXT, origin: 'a' })).toBe(first({ text: TEXT, origin: 'b', seen: '2026-05-05T00:00:00Z' }));
    expect(first({ text: TEXT, url: PAGE })).toBe(first({ text: CORRECTED, url: `${PAGE}#x` }));
    expect(first({ text: TEXT, outlet: 'A' })).not.toBe(first({ text: TEXT, outlet: 'B' }));
  });

  it('are those given where they can be typed', () => {
    expect(first({ text: TEXT, given: 'wire-0412' })).toBe('wire-0412');
    for (const given of ['https://herald.example/a', 'two words', '-rf', 'a#b', 'x'.repeat(80)])
      expect(first({ text: TEXT, given })).toMatch(/^[a-f][0-9a-f]{7}$/u);
  });

  it('grow where the short one is taken', () => {
    const ids = [...take(idsFor(made({ text: TEXT, given: '7' }).sighting), 6)];
    expect(ids.map((id) => id.length)).toEqual([1, 8, 16, 24, 32, 8]);
    expect(new Set(ids).size).toBe(6);
  });
});

function* take<T>(items: Iterable<T>, n: number): Generator<T> {
  for (const item of items) {
    if (n-- <= 0) return;
    yield item;
  }
}
