import type { Annotated, EventAnnotation, Participant } from '../../../src/record/index.ts';
import { annotated, type Case, meets, type Outcome, PUBLISHED, paired } from '../cases.ts';

const LINE =
  /^(?<type>[A-Z]+)(?:\/(?<mode>[\w-]+))?(?: (?<status>future|hypothetical|negated))?(?:: (?<sources>[^>]+?))?(?: > (?<targets>.+))?$/u;

const namesOf = (joined: string | undefined): string[] => joined?.split(' & ') ?? [];

/** Whether every name is met by a party. */
function named(text: string, names: readonly string[], parties: readonly Participant[]): boolean {
  return names.every((n) => parties.some((p) => meets(text, p, n)));
}

function fits(text: string, e: EventAnnotation, line: string): boolean {
  const w = LINE.exec(line)?.groups;
  if (!w) throw new Error(`not the line of an event: ${line}`);
  const past = e.status === 'actual' || e.status === 'historical';
  if (e.type !== w.type || (w.mode !== undefined && e.mode !== w.mode)) return false;
  if (w.status === undefined ? !past : e.status !== w.status) return false;
  const [sources, targets] = [namesOf(w.sources), namesOf(w.targets)];
  // Parties of a contact or an agreement act on each other: each may stand in either place.
  const mutual = sources.length > 1 || e.type === 'CONSULT';
  const all = [...e.sources, ...e.targets];
  return named(text, sources, mutual ? all : e.sources) && named(text, targets, mutual ? all : e.targets);
}

const words = (text: string, parties: readonly Participant[]): string =>
  parties.map((p) => text.slice(p.start, p.end)).join(' & ');

const shown = (text: string, e: EventAnnotation): string =>
  `${e.type}${e.mode ? `/${e.mode}` : ''} ${e.status}: ${words(text, e.sources)} > ${words(text, e.targets)} (${e.rule})`;

/** The events of a case against its lines. */
export function eventsOutcome(c: Case): Outcome {
  const { events }: Annotated = annotated(c.text, PUBLISHED);
  return paired(
    events,
    c.wanted,
    (e, line) => fits(c.text, e, line),
    (e) => shown(c.text, e),
  );
}
