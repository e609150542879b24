import { type Commitment, type DateAnnotation, dayRange, type Span, type Statement } from '../../record/index.ts';
import { contains } from '../../text/index.ts';
import { anchorOf, movedByLength } from '../dates/index.ts';
import { kidsBy, phraseOf } from '../events/tree.ts';
import type { Owed, Scene } from './rules/types.ts';

type Due = Commitment['due'];

/** Where a term starts that is told as a length: the statement's day, else the day of publication. */
export interface From {
  readonly statement?: Statement;
  readonly published?: string;
}

function startOf(from: From): string | null {
  const said = from.statement?.said && dayRange(from.statement.said.edtf);
  return said?.to ?? anchorOf(from.published);
}

/** `within ten days`: from the day on which it was said to the tenth day after it. */
function withinLength(s: Scene, action: Span, from: From): Due {
  const { tokens } = s.tree.sentence;
  const length = s.dates.find(
    (d) =>
      d.type === 'DURATION' &&
      contains(action, d) &&
      tokens.some((t) => s.owed.within.has(t.lower) && t.end < d.start && d.start - t.end < 6),
  );
  const start = length && startOf(from);
  const end = start && movedByLength(start, length.value);
  return start && end ? { edtf: `${start}/${end}`, basis: 'implied' } : undefined;
}

const DAY = 86_400_000;
const LONG_PAST = 60;

/** What is to come has not run out months ago, nor at all where it `will` be: a month or season without its year is the next one. */
function ahead(due: Due, published: string | undefined, toCome: boolean): Due {
  const range = due?.basis === 'implied' ? dayRange(due.edtf) : undefined;
  if (!due || !range || published === undefined || !/^\d{4}-\d{2}/u.test(due.edtf) || due.edtf.includes('/'))
    return due;
  const gone = (Date.parse(published.slice(0, 10)) - Date.parse(range.to)) / DAY;
  const months = !/^\d{4}-\d{2}-\d{2}/u.test(due.edtf);
  if (!(gone > (toCome && months ? 0 : LONG_PAST) && gone < 366)) return due;
  return { ...due, edtf: `${Number(due.edtf.slice(0, 4)) + 1}${due.edtf.slice(4)}` };
}

/** `publish the transcript of Monday’s call`: the day of what has been, not of the act. */
function isPastOccasion(s: Scene, d: DateAnnotation, published: string | undefined): boolean {
  const end = d.edtf === undefined ? undefined : dayRange(d.edtf)?.to;
  const owned = /^['’]s?(?!\p{L})/u.test(s.text.slice(d.end, d.end + 3));
  return owned && end !== undefined && published !== undefined && end < published.slice(0, 10);
}

/** The first time told inside the act, or by the clause around its verb. */
export function dueOf(s: Scene, owed: Owed, action: Span, from: From): Due {
  const dated = s.dates.filter((d) => d.edtf !== undefined && (d.type === 'DATE' || d.type === 'TIME'));
  const due = (d: DateAnnotation | undefined): Due =>
    d?.edtf === undefined ? undefined : { edtf: d.edtf, basis: d.basis };
  const term = owed.term;
  const until = term && dated.find((d) => d.start >= term.end && d.start - term.end < 6);
  const inside = dated.find((d) => contains(action, d) && !isPastOccasion(s, d, from.published));
  const beside = (s.tree.kids[owed.action.i] ?? []).flatMap((k) =>
    k.i < owed.action.i ? dated.filter((d) => contains(phraseOf(s.tree, k), d)) : [],
  );
  const toCome = kidsBy(s.tree, owed.action, 'aux').some((k) => s.owed.auxiliaries[k.lower] === 'will');
  return ahead(due(until ?? inside) ?? withinLength(s, action, from) ?? due(beside[0]), from.published, toCome);
}
