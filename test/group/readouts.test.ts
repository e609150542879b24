import { describe, expect, it } from 'vitest';
import { isRead, readLine } from '../../src/app/read.ts';
import { groupArticles } from '../../src/group/index.ts';
import type { AnnotatedArticle } from '../../src/record/index.ts';

function readout(id: string, outlet: string, text: string): AnnotatedArticle {
  const title = 'Readout of the call between President Arrantes and President Vennel';
  const read = readLine({ id, lang: 'en', outlet, title, published: '2031-05-06', text });
  if (!isRead(read)) throw new Error('not read');
  return read;
}

const OPENING =
  'President Arrantes and President Vennel spoke by telephone today. The two leaders discussed bilateral relations, trade and the situation at the border crossing of Sarn. They agreed to stay in close contact and to continue the dialogue between the two governments.';
const VELIA = `${OPENING} President Arrantes stressed that the prisoners must be freed without delay, and that the river treaty binds both states.`;
const ORLAND = `${OPENING} President Vennel underlined that no talks on the islands are possible, and thanked his colleague for the flour that was sent.`;

describe('two parties’ accounts of one call', () => {
  const both = [
    readout('a', 'Office of the President of Velia', VELIA),
    readout('b', 'Office of the President of Orland', ORLAND),
  ];

  it('are readouts', () => {
    expect(both.map((a) => a.article.label)).toEqual(['readout', 'readout']);
  });

  it('are no copies, and two origins of one story, however many set words they share', () => {
    const groups = groupArticles(both);
    expect(groups.map((g) => g.copyOf)).toEqual([undefined, undefined]);
    expect(new Set(groups.map((g) => g.origin)).size).toBe(2);
    expect(new Set(groups.map((g) => g.story)).size).toBe(1);
  });

  it('are one origin where both put out one text', () => {
    const joint = [
      readout('a', 'Office of the President of Velia', VELIA),
      readout('b', 'Office of the President of Orland', VELIA),
    ];
    expect(groupArticles(joint).map((g) => g.copyKind)).toEqual([undefined, 'reprint']);
  });

  it('are worked over where a newspaper does it', () => {
    const paper = readLine({
      id: 'c',
      lang: 'en',
      outlet: 'Harbour Gazette',
      title: 'Presidents speak',
      published: '2031-05-07',
      text: ORLAND,
    });
    if (!isRead(paper)) throw new Error('not read');
    expect(groupArticles([both[0]!, paper])[1]?.copyOf).toBe('a');
  });
});
