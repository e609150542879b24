import { describe, expect, it } from 'vitest';
import { annotated, PUBLISHED } from '../cases.ts';

const actionsOf = (text: string): string[] =>
  annotated(text, PUBLISHED).commitments.map((c) => text.slice(c.action.start, c.action.end));

describe('the words of an act that is owed', () => {
  it.each([
    ['Chad will review the River Trade Act (RTA).', 'review the River Trade Act (RTA)'],
    ['The sides will keep the line open, both statements said, and left it there.', 'keep the line open'],
    ['The ministry promised 20 heavy lorries.', '20 heavy lorries'],
    ['“On Friday I will measure the water again.” So said Mina Lorn.', 'measure the water again'],
    ['Chad will publish the “red letters”.', 'publish the “red letters”'],
  ])('%s', (text, wanted) => {
    expect(actionsOf(text)).toContain(wanted);
  });
});

describe('what is agreed to happen to a thing', () => {
  it('is owed by those who agree, with its day', () => {
    const text =
      'Chad and Niger agreed that gas would flow again from May 12. Chad said that prices would rise in May.';
    const owed = annotated(text, PUBLISHED).commitments;
    expect(owed.map((c) => [text.slice(c.action.start, c.action.end), c.due?.edtf])).toEqual([
      ['gas would flow again from May 12', '2031-05-12'],
    ]);
  });
});

describe('the day of an occasion', () => {
  it('is the act’s where it is to come, and not where it is past', () => {
    const dues = (text: string) => annotated(text, PUBLISHED).commitments.map((c) => c.due?.edtf);
    expect(dues('Chad agreed to attend Friday’s meeting.')).toEqual(['2031-05-02']);
    expect(dues('The party demanded that the government publish the minutes of Monday’s call.')).toEqual([undefined]);
  });
});

describe('the owner', () => {
  it('of an act of several offices is none of them alone', () => {
    const text = 'The presidents of Chad and Niger will sign the accord in June.';
    const [first] = annotated(text, PUBLISHED).commitments;
    expect(text.slice(first?.owner?.start, first?.owner?.end)).toBe('The presidents of Chad and Niger');
    expect(first?.owner?.actor).toBeUndefined();
  });
});
