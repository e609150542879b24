import type { Clock, EventAnnotation, EventStatus, Participant, PloverType, Span } from '../../record/index.ts';
import { dayRange } from '../../record/index.ts';
import type { Token } from '../../syntax/types.ts';
import { atWish, castOf, participants } from './cast.ts';
import { contextsOf } from './contexts.ts';
import { type Coding, frameAt, type Scene } from './scene.ts';
import { scoreOf } from './scores.ts';
import { spanOfEvent } from './span.ts';
import { phraseOf } from './tree.ts';

/** An event without id, teller and time, and the span whose clause holds its time. */
export type Draft = Omit<EventAnnotation, 'id' | 'statedBy' | 'happened'>;

const LONG_AGO = 180;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/** Long before publication is history; what its rule says of it wins. */
export function statusOf(told: EventStatus, happened: Clock | undefined, published: string | undefined): EventStatus {
  const range = happened && dayRange(happened.edtf);
  if (told !== 'actual' || !range || published === undefined) return told;
  return daysBetween(range.to, published.slice(0, 10)) > LONG_AGO ? 'historical' : 'actual';
}

/** Whether a pronoun is known to mean someone. */
const isLinked = (s: Scene, t: Token): boolean =>
  s.m.mentions.some((x) => x.start === t.start && x.end === t.end && x.actor !== undefined);

function placeOf(s: Scene, c: Coding, parties: readonly Participant[]): Span | undefined {
  if (c.trigger.upos !== 'VERB') return undefined;
  const at = frameAt(s, c.trigger).obliques.find((o) => {
    const span = phraseOf(s.tree, o.head);
    const there = s.m.mentions.some(
      (x) => x.start < span.end && span.start < x.end && (x.type === 'place' || x.type === 'country'),
    );
    return there && !atWish(s, o.head) && (o.prep === s.words.prep.in || o.prep === 'at' || o.prep === 'near');
  });
  const span = at && phraseOf(s.tree, at.head);
  return span && !parties.some((p) => p.start === span.start) ? span : undefined;
}

/** The annotation of one coding; null where nobody is named who does it or to whom it is done. */
export function draftOf(s: Scene, c: Coding): Draft | null {
  const f = c.trigger.upos === 'NOUN' ? undefined : frameAt(s, c.trigger);
  const cast = castOf(s, c, f);
  const sources = participants(s, cast.sources);
  const targets = participants(s, cast.targets).filter((t) => !sources.some((p) => p.start === t.start));
  if (![...cast.sources, ...cast.targets].some((t) => t.upos !== 'PRON' || isLinked(s, t))) return null;
  const [type, mode] = c.code.split('/') as [PloverType, string?];
  const score = scoreOf(type, mode);
  const place = placeOf(s, c, [...sources, ...targets]);
  const at = spanOfEvent(s, c, cast);
  const contexts = contextsOf(s, c, at, [...sources, ...targets]);
  return {
    ...at,
    type,
    ...(mode === undefined ? {} : { mode }),
    ...(contexts.length > 0 ? { contexts } : {}),
    status: c.status ?? 'actual',
    sources,
    targets,
    ...(place ? { place } : {}),
    ...(score === undefined ? {} : { goldstein: score }),
    rule: c.rule,
  };
}
