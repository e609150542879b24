import { describe, expect, it } from 'vitest';
import { type Passage, storyOf } from './passages.ts';

const CALL =
  'President Tomas Arel of Norrland held a phone call with President Selma Rau of Velia on Friday, the Velian presidency said.';
const told = (text: string, outlet = 'Harbour Gazette'): Passage => ({ outlet, published: '2031-05-17', text });
const silentOn = (...passages: Passage[]): string[] =>
  storyOf(passages).weighed.oneSided.flatMap((o) => (o.about === 'contact' ? [o.silent] : []));

describe('a contact of two parties', () => {
  it('is known from one side alone where the other has given no account', () => {
    expect(silentOn(told(CALL))).toEqual(['Norrland']);
  });

  it('is not where both are said to have told it together', () => {
    const both = CALL.replace('the Velian presidency', 'both governments');
    expect(silentOn(told(both))).toEqual([]);
  });

  it('is not where the other speaks of a call without naming who called', () => {
    const other = told(
      'According to the presidency of Norrland, the phone call took place at the request of Velia and lasted an hour.',
      'Northern Wire',
    );
    expect(silentOn(told(CALL), other)).toEqual([]);
  });
});

describe('a newspaper', () => {
  it('speaks for no party, wherever it is at home', () => {
    const story = storyOf([
      told(
        `${CALL} “We are not afraid,” said the editor of the Norrland Times. The Norrland Times said the talks had failed.`,
      ),
    ]);
    const side = story.weighed.points.find((p) =>
      p.claim.evidence.some((e) => e.quote.includes('the talks had failed')),
    )?.side;
    expect(side).toBeUndefined();
  });
});
