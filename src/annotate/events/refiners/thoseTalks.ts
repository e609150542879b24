import type { EventAnnotation, Participant } from '../../../record/index.ts';
import type { Refiner } from './types.ts';

/** Whether two parties are one actor, or of one country. */
export const sameParty = (a: Participant, b: Participant): boolean =>
  (a.actor !== undefined && a.actor === b.actor) || (a.country !== undefined && a.country === b.country);

const VERBAL: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN', 'AGREE', 'SUPPORT']);

/** Whether the sentence of `e` opens on the contact: `During those talks, ...`. */
function opensOn(
  text: string,
  e: EventAnnotation,
  sentences: readonly { start: number; end: number }[],
  contacts: ReadonlySet<string>,
): boolean {
  const s = sentences.find((x) => x.start <= e.start && e.end <= x.end);
  if (!s) return false;
  const lead = text.slice(s.start, s.start + 60).toLowerCase();
  const m = /^(?:during|at|in|throughout)\s+(?:the|those|these|that|this|their)\s+(?:\p{L}+\s+)?(?<noun>\p{L}+)/u.exec(
    lead,
  );
  return m !== null && contacts.has(m.groups?.noun ?? '');
}

/** `During those talks, X pressed for results`: the other party of the contact is the one addressed, and its time is theirs. */
export const thoseTalks: Refiner = (doc, _m, events) => {
  let contact: EventAnnotation | undefined;
  return events.map((e) => {
    const known = contact;
    if (e.type === 'CONSULT' && e.status !== 'negated') contact = e;
    if (!known || !VERBAL.has(e.type) || e.targets.length > 0) return e;
    if (!opensOn(doc.article.text, e, doc.sentences, doc.lang.events.contactNouns)) return e;
    const parties = [...known.sources, ...known.targets];
    const self = e.sources.find((p) => parties.some((q) => sameParty(p, q)));
    const other = self && parties.filter((q) => !sameParty(self, q));
    if (!other || other.length === 0) return e;
    return { ...e, targets: other, ...(e.happened || !known.happened ? {} : { happened: known.happened }) };
  });
};
