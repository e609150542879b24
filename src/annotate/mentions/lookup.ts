import type { Actor, Mention, MentionType, Span } from '../../record/index.ts';
import { contains, overlaps } from '../../text/index.ts';
import type { Land } from './lands.ts';

/** What `annotateMentions` gives. Mentions are in order of place; a nominal may hold the name of its country. */
export interface Mentioned {
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  /** Words that tell of a country, in order of place. */
  readonly lands: readonly Land[];
}

/** A party of an event: its words, and who it is where that is known. `country` is the actor's own or that of a place in the words. */
export interface ParticipantSpan extends Span {
  readonly actor?: string;
  readonly country?: string;
}

// Whom a noun phrase is about, when it names several: its person rather than that person's country.
const RANK: Readonly<Record<MentionType, number>> = {
  person: 0,
  group: 1,
  organisation: 1,
  other: 2,
  country: 3,
  place: 3,
};

const width = (s: Span): number => s.end - s.start;

function preferred(a: Mention, b: Mention): number {
  const linked = Number(b.actor !== undefined) - Number(a.actor !== undefined);
  return linked || RANK[a.type] - RANK[b.type] || a.start - b.start || width(b) - width(a);
}

/**
 * The mention that stands for the noun phrase `at`: the one with exactly its span, else the best of those inside it
 * (linked before unlinked, persons before groups and bodies before countries, the first before the later),
 * else the smallest that holds it.
 */
export function mentionAt(mentions: readonly Mention[], at: Span): Mention | undefined {
  const near = mentions.filter((m) => overlaps(m, at));
  const exact = near.filter((m) => m.start === at.start && m.end === at.end).sort(preferred)[0];
  if (exact) return exact;
  const inside = near.filter((m) => contains(at, m)).sort(preferred)[0];
  return inside ?? near.filter((m) => contains(m, at)).sort((a, b) => width(a) - width(b))[0];
}

/** Whom the noun phrase `at` means; undefined where a link would be a guess. */
export function actorOf(m: Mentioned, at: Span): Actor | undefined {
  const id = mentionAt(m.mentions, at)?.actor;
  return id === undefined ? undefined : m.actors.find((a) => a.id === id);
}

/** `at`, trimmed, as a party of an event or statement: with the actor it means and that actor's country. */
export function participant(m: Mentioned, text: string, at: Span): ParticipantSpan {
  let { start, end } = at;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  const actor = actorOf(m, { start, end });
  const country = actor?.country ?? (actor?.state === undefined ? countryInside(m, { start, end }) : undefined);
  return { start, end, ...(actor ? { actor: actor.id } : {}), ...(country ? { country } : {}) };
}

/** The country that the words themselves tell, the first before the later, a name before a town: what leads a phrase is nearest its head. */
function countryInside(m: Mentioned, at: Span): string | undefined {
  const inside = m.lands.filter((l) => contains(at, l) && l.code !== undefined);
  return (inside.find((l) => !l.place) ?? inside[0])?.code;
}
