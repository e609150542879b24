import { describe, expect, it } from 'vitest';
import type { EventAnnotation } from '../../../src/record/index.ts';
import { annotated, PUBLISHED } from '../cases.ts';

const eventsOf = (text: string): readonly EventAnnotation[] => annotated(text, PUBLISHED).events;

/** When the event of a type happened, as its clock says; `open` where it says nothing. */
const clockOf = (text: string, type: string): string => {
  const found = eventsOf(text).find((e) => e.type === type);
  if (!found) throw new Error(`no ${type} in: ${text}`);
  return found.happened?.edtf ?? 'open';
};

describe('the clock of an event', () => {
  it.each([
    ['Two reporters detained since April 3 were freed by the army on Monday.', 'RETREAT', '2031-04-28'],
    ['Two reporters detained since April 3 were freed by the army on Monday.', 'COERCE', '2031-04-03'],
    ['France and Spain agreed to meet on May 12.', 'AGREE', 'open'],
    ['France and Spain agreed on Monday to open a corridor.', 'AGREE', '2031-04-28'],
    ['Police arrested two students on Friday.', 'COERCE', '2031-04-25'],
    ['Police arrested two students on March 11, two days before the vote.', 'COERCE', '2031-03-11'],
    ['Chad reopened the port to freight on April 3, a week before the talks.', 'RETREAT', '2031-04-03'],
    ['France and Spain agreed to meet on May 12, two days after the vote.', 'AGREE', 'open'],
    ['On Friday, police arrested two students.', 'COERCE', '2031-04-25'],
    ['The minister condemned Saturday’s attack by rebels.', 'ACCUSE', 'open'],
    ['The president accused Chad of the killing of April 9.', 'ACCUSE', 'open'],
  ])('%s %s: %s', (text, type, wanted) => {
    expect(clockOf(text, type)).toBe(wanted);
  });
});

describe('figures of speech', () => {
  it.each([
    'The minister moved to quell those fears.',
    'The prime minister struck a softer note in Lima.',
    'The government feeds resentment in Chad.',
    'The minister demonstrated a new method.',
    'The company hit a record high.',
    'The government will target inflation.',
    'The party struck a defiant tone.',
    'The ministry demonstrated that the bridge is safe.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each([
    ['Troops struck a village in Chad.', 'ASSAULT'],
    ['The agency feeds refugees in Chad.', 'AID'],
    ['Thousands of students demonstrated in Lima.', 'PROTEST'],
    ['The army quelled the protests in Lima.', 'COERCE'],
  ])('%s %s', (text, type) => {
    expect(eventsOf(text).map((e) => e.type)).toContain(type);
  });
});
