import type { Decision, DecisionAct, MadeDecision } from '../record/index.ts';
import type { JournalEntry } from './types.ts';

/** Whether a decision is on claims: these leave the stories as they are. */
const isOnClaims = (d: Decision): boolean => d.on.some((id) => id.includes('#'));

/** A decision as the journal keeps it: its subject is the outlet, or the first article that it is about. */
export const decisionEntry = (d: Decision): Pick<JournalEntry, 'what' | 'subject' | 'detail'> => ({
  what: isOnClaims(d) ? 'ruled' : 'decided',
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
export const decisionsFrom = (entries: readonly JournalEntry[]): MadeDecision[] =>
  entries
    .filter((e) => e.what === 'decided' || e.what === 'ruled')
    .map(({ seq, at, detail }) => ({
      seq,
      at,
      act: detail.act as DecisionAct,
      of: list(detail.of),
      on: list(detail.on),
      ...(detail.value === undefined ? {} : { value: String(detail.value) }),
      ...(detail.outlet === undefined ? {} : { outlet: String(detail.outlet) }),
      why: String(detail.why),
    }));
