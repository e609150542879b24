import { describe, expect, it } from 'vitest';
import type { OpenStory } from '../../src/app/story.ts';
import { originsAmong, type Point } from '../../src/record/index.ts';
import { type Passage, storyOf as read } from './passages.ts';

type Told = Pick<Passage, 'outlet' | 'text'>;
const told = (outlet: string, ...paragraphs: string[]): Told => ({ outlet, text: paragraphs.join('\n\n') });

/** Reports of one day, an hour after one another. */
const storyOf = (list: readonly Told[]): OpenStory =>
  read(list.map((p, i) => ({ ...p, published: `2031-05-06T1${i}:00:00Z` })));

const WIRE =
  'Orland and Velia agreed on Tuesday to reopen the rail bridge at Sarn, which has been closed since a barge struck its third pier.';
const FARMERS =
  'Farmers on the eastern bank have sent 900 lorries of grain around by road since June, a detour of ninety kilometres that doubled what they pay.';
const SAID =
  '“We have waited long enough for this bridge, and so have the farmers of the eastern bank,” Mira Solt, the transport minister of Orland,';
const LOCAL =
  'In the harbour of Oster the pilots have marked a channel beside the pier since spring, and the ferries go on as they did before.';

/** The point that has these words among those of its reports. */
function pointWith(story: OpenStory, words: string): Point {
  const claims = story.members.flatMap((m) => m.claims);
  const has = (id: string): boolean =>
    claims.find((c) => c.id === id)?.evidence.some((e) => e.quote.includes(words)) ?? false;
  return story.weighed.points.find((p) => p.reports.some((r) => has(r.claim)))!;
}

/** Article, origin and reason of each report of a point. */
const sources = (p: Point): string[] =>
  p.reports.map((r) => [r.article, r.origin, ...(r.why === undefined ? [] : [r.why])].join(' '));

/** The words that show why a report has another origin than its article, each with those of the other article. */
function shown(story: OpenStory, p: Point, article: string): (string | undefined)[] {
  const text = (id: string): string => story.members.find((m) => m.id === id)!.annotated.article.text;
  const report = p.reports.find((r) => r.article === article)!;
  return (report.shown ?? []).flatMap(({ start, end, there }) => [
    text(article).slice(start, end),
    ...(there ? [text(there.article).slice(there.start, there.end)] : []),
  ]);
}

describe('a paragraph of another report among an outlet’s own', () => {
  const own = [
    'Stall nine of the Mirrow exchange was empty for seven months, its clerk recalls, and whoever passed it asked where the barley of the valleys had gone.',
    'Nobody rang the bell at noon any more. The porters played cards behind the scales, and the tea house across the square let its second cook go.',
    'On Tuesday the exchange filled within the hour, and somebody had found the brass bell under a heap of sacks and was polishing it with his sleeve.',
  ];
  const wires = [
    'Engineers of both railways will inspect the new pier for two weeks before freight trains may cross it at walking pace.',
    'The repair was paid for by both states, according to a paper that ministers signed in front of cameras in the old customs hall.',
    'Passenger trains are to follow in autumn if the pier settles no more than its builders expect.',
  ];
  const story = storyOf([told('Halden Wire', WIRE, ...wires, FARMERS), told('Mirrow Herald', ...own, FARMERS)]);
  const point = pointWith(story, 'ninety kilometres');

  it('has the origin of that report, though the article has its own', () => {
    expect(story.members.map((m) => m.group.origin)).toEqual(['o-a', 'o-b']);
    expect(sources(point)).toEqual(['a o-a', 'b o-a its sentence stands in a word for word']);
    expect(point.origins).toBe(1);
    expect(shown(story, point, 'b')).toEqual([FARMERS, FARMERS]);
  });
});

describe('what was told to an outlet', () => {
  const REKE =
    'Jon Reke, the transport minister of Velia, told the Tarn Courier that Velia would build a second track.';
  const story = storyOf([
    told('Halden Wire', WIRE, FARMERS),
    told('Tarn Courier', REKE, 'Reke put the cost at 60 million crowns.', WIRE, FARMERS),
    told('Coast Gazette', REKE, 'Reke put the cost at 60 million crowns.', LOCAL),
  ]);
  const cost = pointWith(story, '60 million crowns');

  it('is that outlet’s, be the rest of its article a reprint, and be it told by another', () => {
    expect(story.members[1]!.group.copyOf).toBe('a');
    expect(sources(cost)).toEqual([
      'b o-b it was told to its own outlet',
      expect.stringMatching(/^c o-b it credits .*Tarn Courier$/u),
    ]);
    expect(cost.origins).toBe(1);
    expect(shown(story, cost, 'b')).toEqual(['told the Tarn Courier']);
  });

  it('is of one origin where several credit an outlet of which no article is there', () => {
    const again = storyOf([
      told('Coast Gazette', REKE, LOCAL),
      told('Mirrow Herald', `${REKE} The exchange of Mirrow had no word of it and closed an hour early.`),
    ]);
    const p = pointWith(again, 'second track');
    expect(new Set(p.reports.map((r) => r.origin))).toEqual(new Set(['o-outlet:Tarn Courier']));
    expect([p.reports.length, p.origins]).toEqual([2, 1]);
  });
});

describe('a synthesis with its list of sources', () => {
  const cost = 'The repair of the bridge cost 41 million crowns, the transport ministry of Orland said.';
  const list = ['Sources:', '- Halden Wire: Orland and Velia to reopen bridge', '- Mirrow Herald: Bridge to open'];
  const story = storyOf([
    told('Halden Wire', WIRE, cost),
    told('Mirrow Herald', LOCAL, 'The council of Mirrow wants 12 million crowns for a second track, its mayor said.'),
    told(
      'Atlas Desk',
      'What is known of the bridge so far.',
      `${cost} The ferry company lost 7 million crowns.`,
      list.join('\n'),
    ),
  ]);

  it('makes no origin for what one of its sources has', () => {
    const p = pointWith(story, '41 million crowns');
    expect(p.reports.map((r) => [r.article, r.origin])).toEqual([
      ['a', 'o-a'],
      ['c', 'o-a'],
    ]);
    expect(p.origins).toBe(1);
  });

  it('is told of where none of its sources has it', () => {
    const p = pointWith(story, '7 million crowns');
    expect(sources(p)).toEqual(['c o-c it is of a synthesis of 2 reports, of which none here has it']);
    expect(p.origins).toBe(1);
  });

  it('is none of the origins of a story that has its sources', () => {
    expect(originsAmong(story.members)).toEqual(new Set(['o-a', 'o-b']));
  });
});

describe('one press conference', () => {
  const story = storyOf([
    told(
      'Halden Wire',
      WIRE,
      `${SAID} told a press conference in Port Tarn.`,
      'Solt said the repair cost 41 million crowns.',
    ),
    told('Mirrow Herald', LOCAL, `${SAID} told reporters.`, 'Solt said that the repair cost 41 million crowns.'),
  ]);

  it('has reports of their own origins, and what was said there has one', () => {
    expect(story.members.map((m) => m.group.origin)).toEqual(['o-a', 'o-b']);
    const p = pointWith(story, 'waited long enough');
    expect([p.reports.length, p.origins, p.occasion]).toEqual([2, 1, { name: 'press conference', reports: 2 }]);
    expect(sources(p)[1]).toBe('b o-a 2 reports of one press conference');
    expect(shown(story, p, 'b')).toEqual(['reporters', 'a press conference']);
  });

  it('counts once for the figures that were told there', () => {
    const p = pointWith(story, '41 million crowns');
    expect([p.reports.length, p.origins]).toEqual([2, 1]);
  });

  it('is one for the same words, though only one report names it', () => {
    const bare = storyOf([
      told('Halden Wire', WIRE, `${SAID} told a press conference in Port Tarn.`),
      told('Mirrow Herald', LOCAL, `${SAID} said.`),
    ]);
    const p = pointWith(bare, 'waited long enough');
    expect([p.origins, p.occasion]).toEqual([1, { name: 'press conference', reports: 2 }]);
  });

  it('is not that of words that were said to one outlet', () => {
    const apart = storyOf([
      told(
        'Halden Wire',
        WIRE,
        'Mira Solt, the transport minister of Orland, told a press conference that the bridge was safe.',
      ),
      told(
        'Mirrow Herald',
        LOCAL,
        'Mira Solt, the transport minister of Orland, told the Mirrow Herald that the bridge was safe.',
      ),
    ]);
    const p = pointWith(apart, 'the bridge was safe');
    expect([p.reports.length, p.origins, p.occasion]).toEqual([2, 2, undefined]);
  });
});
