import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import { Grouping, type Houses, housesFrom, sketchOf } from '../../src/group/index.ts';
import type { AnnotatedArticle, Grouped } from '../../src/record/index.ts';

interface Piece {
  readonly outlet: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
}

function groupsOf(pieces: Readonly<Record<string, Piece>>, houses?: Houses): Record<string, Grouped> {
  const read = Object.entries(pieces).map(([id, p]): AnnotatedArticle => {
    const made = readLine({ id, lang: 'en', published: '2031-05-06', ...p });
    if (!isRead(made)) throw new Error(`${id} was not read`);
    return made;
  });
  const grouping = new Grouping(undefined, houses);
  for (const a of read) grouping.add(sketchOf(a));
  return Object.fromEntries([...grouping.answers()].map((g) => [g.id, g]));
}

/** The words that show a reason, each with those of the other article. */
const wordsShown = (
  { id, shown = [] }: Grouped,
  texts: Readonly<Record<string, string>>,
  reason: number,
): (readonly [string, string | undefined])[] =>
  shown
    .filter((s) => s.reason === reason)
    .map((s) => [
      texts[id]!.slice(s.start, s.end),
      s.there && texts[s.there.article]!.slice(s.there.start, s.there.end),
    ]);

const WIRE = [
  'PORT TARN (Halden Wire) - Orland and Velia agreed on Tuesday to reopen the rail bridge at Sarn, which has been closed since a barge struck its third pier eleven months ago.',
  'Engineers of both railways will inspect the new pier for two weeks before freight trains may cross at walking pace, the transport ministries of the two states said after a meeting in Port Tarn.',
  'The repair cost 41 million crowns, of which Velia paid two thirds, according to a paper that the ministers signed in front of cameras in the old customs hall.',
  'Farmers on the eastern bank have sent their grain around by road since June, a detour of ninety kilometres that doubled what they pay for freight.',
  'Passenger trains are to follow in autumn if the pier settles no more than its builders expect, the ministries added.',
].join('\n\n');

const OWN = [
  'Grain traders in Mirrow had given up on the railway. On Tuesday evening several of them drank to it in the bar of the exchange, after word came from the coast that the crossing is to be used again.',
  'Ilse Varga, who ships barley for forty farms, told the Mirrow Herald that she had already cancelled half of her lorries for the harvest. Others were less sure: the old pier was declared sound too, a month before it cracked.',
  'The town council wants a second track, a wish that neither capital has answered. Its mayor plans to ride on the first locomotive all the same, with the brass band of the fire brigade in the wagon behind.',
].join('\n\n');

const LOCAL =
  'In Lower Tarn the baker, Osk Brenner, said that his flour would come by train again and that he would lower the price of rye bread by a fifth before the summer fair.';

const paragraphs = WIRE.split('\n\n');

describe('one wire report and what is made of it', () => {
  const groups = groupsOf({
    a: { outlet: 'Halden Wire', title: 'Orland, Velia to reopen Sarn rail bridge', text: WIRE },
    b: { outlet: 'Tarn Daily', title: 'Trains to cross the river again', text: WIRE },
    c: {
      outlet: 'Lower Tarn Post',
      title: 'Baker hopes for cheaper flour',
      text: [paragraphs[0], paragraphs[1], LOCAL, paragraphs[3]].join('\n\n'),
    },
    d: { outlet: 'Mirrow Herald', title: 'Traders toast the Sarn bridge', text: OWN },
    e: {
      outlet: 'Coast Gazette',
      title: 'Bridge at Sarn to open, and Mirrow celebrates',
      text: [
        ...paragraphs.slice(0, 3),
        'At the harbour nobody was surprised.',
        LOCAL.replace('Lower Tarn', 'Oster'),
        'The pilots have marked the channel since spring, and the ferry company has put its two boats up for sale, as it said it would when the piles went in.',
      ].join('\n\n'),
    },
  });

  it('is one story', () => {
    expect(new Set(['a', 'b', 'c', 'e'].map((id) => groups[id]!.story)).size).toBe(1);
  });

  it('has the reprint, the cut and the lengthened report for copies, and one origin for them', () => {
    expect([groups.b!.copyOf, groups.b!.copyKind]).toEqual(['a', 'reprint']);
    expect([groups.c!.copyOf, groups.c!.copyKind]).toEqual(['a', 'excerpt']);
    expect([groups.e!.copyOf, ['excerpt', 'rewrite'].includes(groups.e!.copyKind!)]).toEqual(['a', true]);
    for (const id of ['a', 'b', 'c', 'e']) expect(groups[id]!.origin).toBe('o-a');
  });

  it('tells why', () => {
    for (const id of ['b', 'c', 'e'])
      expect(groups[id]!.reasons.join(' ')).toMatch(/\d+ % of the word triples .* shared with a/u);
  });

  it('shows it: the longest stretches that both have, and the credit, by their places in each', () => {
    const texts = { a: WIRE, c: [paragraphs[0], paragraphs[1], LOCAL, paragraphs[3]].join('\n\n') };
    expect(wordsShown(groups.c!, texts, 0)).toEqual([
      [`${paragraphs[0]}\n\n${paragraphs[1]}`, `${paragraphs[0]}\n\n${paragraphs[1]}`],
      [paragraphs[3], paragraphs[3]],
    ]);
    expect(groups.c!.reasons[1]).toBe('credits Halden Wire');
    expect(wordsShown(groups.c!, texts, 1)).toEqual([['Halden Wire', undefined]]);
  });

  it('is no origin of a report of its own', () => {
    expect([groups.d!.origin, groups.d!.copyOf]).toEqual(['o-d', undefined]);
  });
});

describe('a report whose every sentence was worked over', () => {
  const text = [
    'Orland and Velia will reopen the rail bridge at Sarn, closed since a barge struck its third pier eleven months ago, they agreed on Tuesday.',
    'For two weeks engineers of both railways will inspect the new pier before freight trains may cross at walking pace, the ministries of the two states said.',
    'Since June farmers on the eastern bank have sent their grain around by road, a detour of ninety kilometres that doubled what they pay.',
  ].join('\n\n');

  it('shows the sentences that share the most, each beside the one that it was made from', () => {
    const { b } = groupsOf({ a: { outlet: 'Halden Wire', text: WIRE }, b: { outlet: 'Coast Gazette', text } });
    expect([b!.copyOf, b!.copyKind]).toEqual(['a', 'rewrite']);
    const mine = text.split('\n\n');
    expect(wordsShown(b!, { a: WIRE, b: text }, 0)).toEqual([
      [mine[0], paragraphs[0]],
      [mine[1], paragraphs[1]],
      [mine[2], paragraphs[3]],
    ]);
  });
});

describe('two reports of one occasion', () => {
  const SAID =
    '"We have waited long enough for this bridge, and the farmers of the eastern bank have waited longer than we have, so nobody in this hall will be allowed to lose another harvest to a broken pier," Mira Solt told a press conference.';
  const pieces = {
    a: { outlet: 'Halden Wire', title: 'Orland, Velia to reopen Sarn rail bridge', text: `${WIRE}\n\n${SAID}` },
    b: { outlet: 'Mirrow Herald', title: 'Sarn rail bridge to reopen', text: `${OWN}\n\n${SAID}` },
  };

  it('are two origins, and show the words that both heard', () => {
    const { b } = groupsOf(pieces);
    expect([b!.origin, b!.copyOf]).toEqual(['o-b', undefined]);
    expect(b!.reasons[0]).toMatch(/^quotes the same words as a/u);
    expect(wordsShown(b!, { a: pieces.a.text, b: pieces.b.text }, 0)).toEqual([[SAID, SAID]]);
  });
});

describe('an outlet that is credited with having been first', () => {
  const first = { outlet: 'Halden Wire', title: 'Orland, Velia to reopen Sarn rail bridge', text: WIRE };
  const credited = (text: string) =>
    groupsOf({ a: first, b: { outlet: 'Mirrow Herald', title: 'Sarn rail bridge to reopen', text } });

  it('is the origin of a report that says so at its top', () => {
    const text = `Orland and Velia will reopen the Sarn rail bridge, as first reported by Halden Wire.\n\n${OWN}`;
    const { b } = credited(text);
    expect([b!.origin, b!.copyOf]).toEqual(['o-a', undefined]);
    expect(b!.reasons).toContain('says that Halden Wire reported it first');
    expect(wordsShown(b!, { b: text }, 0)).toEqual([['as first reported by Halden Wire', undefined]]);
  });

  it('is not that of one that has its own word for it and is only polite further down', () => {
    const { b } = credited(`${OWN}\n\nThe agreement was first reported by Halden Wire.`);
    expect(b!.origin).toBe('o-b');
    expect(b!.citesOutlets?.map((c) => c.outlet)).toEqual(['Halden Wire']);
  });

  it('is that of one that names nobody else', () => {
    const told = OWN.replace('told the Mirrow Herald', 'is said to believe');
    expect(credited(`${told}\n\nThe agreement was first reported by Halden Wire.`).b!.origin).toBe('o-a');
  });
});

describe('outlets of one house', () => {
  const OTHER = `The rail bridge at Sarn will carry trains again, the transport ministers of Orland and Velia said on Tuesday in Port Tarn.\n\n${OWN}`;
  const pieces = {
    a: { outlet: 'Halden Wire', title: 'Orland, Velia to reopen Sarn rail bridge', text: WIRE },
    b: { outlet: 'Mirrow Herald', title: 'Orland and Velia reopen rail bridge at Sarn', text: OTHER },
  };
  const table =
    '# who owns whom\nHalden Media: Halden Wire, The Mirrow Herald  # since 2030\n\nCoast Press: Coast Gazette';

  it('are two origins where nothing is known of them', () => {
    const { a, b } = groupsOf(pieces);
    expect(a!.story).toBe(b!.story);
    expect([a!.origin, b!.origin]).toEqual(['o-a', 'o-b']);
  });

  it('are one origin by a table, with the reason', () => {
    const houses = housesFrom(table);
    if (typeof houses !== 'function') throw new Error(houses.why);
    const { b } = groupsOf(pieces, houses);
    expect([b!.origin, b!.copyOf]).toEqual(['o-a', undefined]);
    expect(b!.reasons).toContain('is of one house with Halden Wire: Halden Media');
  });

  it.each([
    ['Halden Media', 1, 'not of the form'],
    ['Halden Media: Halden Wire\nCoast Press: halden wire', 2, 'is of Halden Media already'],
  ])('a table with a wrong line says which (%#)', (wrong, line, why) => {
    expect(housesFrom(wrong)).toEqual({ line, why: expect.stringContaining(why) });
  });
});
