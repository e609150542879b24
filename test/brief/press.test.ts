import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/app/story.ts';
import { storyOf } from '../weigh/passages.ts';

const NEWS = { outlet: 'Northern Wire', published: '2026-05-04' };

describe('a newspaper of a land', () => {
  it('does not speak for it', () => {
    const open = storyOf([
      {
        ...NEWS,
        text: 'President Ada Lorn of Velia called the plan a mistake. The Velian Tribune reported that Lorn had offered 120 million crowns to Orland.',
      },
      {
        outlet: 'The Velian Tribune',
        published: '2026-05-03',
        text: 'The government of Orland said that it would wait for an answer.',
      },
    ]);
    const said = briefOf(open, {}).sections.find((s) => s.id === 'what-each-side-says')!.sentences;
    const tribune = said.find((s) => s.text.includes('Tribune reported'));
    expect(tribune?.under).toBe('Other voices');
  });
});

describe('a name in straight marks of quotation', () => {
  it('stays as it was said', () => {
    const open = storyOf([
      {
        ...NEWS,
        text: 'President Ada Lorn of Velia met the envoys of Orland. "Ada Lorn keeps her word," the foreign minister of Velia, Emil Varga, said. Ada Lorn said that the bridge would open in June.',
      },
    ]);
    const told = briefOf(open, {})
      .sections.flatMap((s) => s.sentences.map((x) => x.text))
      .join('\n');
    expect(told).toContain('"Ada Lorn keeps her word,"');
  });
});
