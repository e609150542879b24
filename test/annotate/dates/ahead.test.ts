import { describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';

describe('where a day lies', () => {
  it.each([
    ['The truce is to end on Friday.', '2031-05-02'],
    ['The loan is due Dec. 1.', '2031-12-01'],
    ['The bond, payable Nov. 3, was sold.', '2031-11-03'],
    ['The pact, effective June 1, was signed.', '2031-06-01'],
    ['The vote will be held two weeks from today.', '2031-05-13'],
    ['The vote will be held two weeks from now.', '2031-05-13'],
    ['The vote was held two weeks ago.', '2031-04-15'],
    ['The minister will visit the scene of Saturday’s avalanche.', '2031-04-26'],
    ['The minister will attend Saturday’s summit.', '2031-05-03'],
    ['The president invited her to visit Oslo in the second half of September.', '2031-09'],
    ['Bank notes of the state run until 31 December 9999.', '9999-12-31'],
  ])('%s %s', (text, wanted) => {
    expect(annotated(text, PUBLISHED).dates.map((d) => d.value)).toEqual([wanted]);
  });
});
