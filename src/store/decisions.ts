import type { Decision, DecisionAct } from '../record/index.ts';
import type { JournalEntry } from './types.ts';

/** A decision as the journal keeps it: its subject is the outlet, or the first article of the story. */
export const decisionEntry = (d: Decision): Pick<JournalEntry, 'subject' | 'detail'> => ({
  subject: d.outlet ?? d.of[0] ?? '',
  detail: {
    act: d.act,
    of: d.of.join(' '),
    on: d.on.join(' '),
    ...(d.value === undefined ? {} : { value: d.value }),
    ...(d.outlet === undefined ? {} : { outlet: d.outlet }),
    why: d.why,
  },
});

const list = (text: string | number | undefined): string[] =>
  String(text ?? '')
    .split(' ')
    .filter(Boolean);

/** The decisions of the journal, in the order in which they were made. */
export const decisionsFrom = (entries: readonly JournalEntry[]): Decision[] =>
  entries
    .filter((e) => e.what === 'decided')
    .map(({ detail }) => ({
      act: detail.act as DecisionAct,
      of: list(detail.of),
      on: list(detail.on),
      ...(detail.value === undefined ? {} : { value: String(detail.value) }),
      ...(detail.outlet === undefined ? {} : { outlet: String(detail.outlet) }),
      why: String(detail.why),
    }));
