import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import { groupArticles } from '../../src/group/index.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';

const ARTICLES: readonly (readonly [id: string, published: string, title: string, text: string])[] = [
  [
    'opening',
    '2031-05-06',
    'Orland and Velia leaders open summit on Sarn river in Port Tarn',
    'President Ilan Arrantes of Orland and Prime Minister Dora Vennel of Velia opened a summit in Port Tarn on Tuesday to settle how the water of the Sarn river is shared. The talks, hosted by Tarnia, are the first between the two leaders since the Sarn dam was closed in March. Arrantes said that Orland would ask for a third of the summer flow. Vennel said that Velia had come to Port Tarn to listen.',
  ],
  [
    'also',
    '2031-05-06',
    'Sarn river summit of Arrantes and Vennel begins',
    'A summit on the Sarn river began in Port Tarn on Tuesday. Prime Minister Dora Vennel of Velia and President Ilan Arrantes of Orland shook hands before the cameras and went into the old customs hall, where their hosts from Tarnia had laid out maps of the river and of the Sarn dam. Orland wants a third of the summer flow.',
  ],
  [
    'vote',
    '2031-05-12',
    'Orland parliament ratifies Sarn river accord of Port Tarn',
    'The parliament of Orland ratified on Monday the accord on the Sarn river that President Ilan Arrantes and Prime Minister Dora Vennel signed in Port Tarn last week. It gives Orland a third of the summer flow behind the Sarn dam. The opposition walked out before the vote. Velia is to vote on the accord in June, the office of Vennel said.',
  ],
  [
    'deputies',
    '2031-05-12',
    'Orland deputies approve the Sarn river accord',
    'Deputies in Orland approved the Sarn river accord by 88 votes to 40 on Monday. President Ilan Arrantes, who negotiated it with Prime Minister Dora Vennel of Velia in Port Tarn, thanked the chamber. A third of the summer flow behind the Sarn dam goes to Orland under the accord. Opposition deputies left the hall before the vote.',
  ],
  [
    'quake',
    '2031-05-12',
    'Earthquake shakes the Oster islands',
    'An earthquake of magnitude 5.8 shook the Oster islands on Monday, breaking windows in the harbour of Nelm and cutting the power to two thousand homes. Nobody was hurt, the coast guard said. A ferry with 90 passengers was held at sea for three hours.',
  ],
];

describe('a summit, what followed it, and something else', () => {
  const read = ARTICLES.map(([id, published, title, text]): AnnotatedArticle => {
    const made = readLine({ id, lang: 'en', published, title, text, outlet: `The ${id}` });
    if (!isRead(made)) throw new Error(`${id} was not read`);
    return made;
  });
  const of = new Map(groupArticles(read).map((g) => [g.id, g]));

  it('are three stories', () => {
    expect(of.get('also')!.story).toBe(of.get('opening')!.story);
    expect(of.get('deputies')!.story).toBe(of.get('vote')!.story);
    expect(new Set([...of.values()].map((g) => g.story)).size).toBe(3);
  });

  it('of which the second continues the first', () => {
    expect(of.get('opening')!.storyline).toBeDefined();
    expect(of.get('vote')!.storyline).toBe(of.get('opening')!.storyline);
    expect(of.get('quake')!.storyline).toBeUndefined();
  });
});
