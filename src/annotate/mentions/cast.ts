import type { Actor, ActorKind, Mention, MentionKind, MentionType, Span } from '../../record/index.ts';
import { byPlace } from '../../text/index.ts';

/** An actor while it is being put together. */
export interface Draft {
  readonly key: number;
  name: string;
  kind: ActorKind;
  country?: string;
  /** Name of a state that has no code. */
  state?: string;
  sector?: string;
  role?: string;
  gender?: 'f' | 'm';
  readonly aliases: Set<string>;
}

/** What is known when an actor is first met. */
export interface Found {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country?: string | undefined;
  readonly state?: string | undefined;
  readonly sector?: string | undefined;
  readonly role?: string | undefined;
}

/** A mention while links are being made. */
export interface Sighting extends Span {
  readonly sentence: number;
  readonly kind: MentionKind;
  readonly type: MentionType;
  readonly who?: Draft;
  readonly members?: readonly Draft[];
}

/** The actors and sightings of one article, as they grow; the only state of this folder. */
export class Cast {
  readonly drafts: Draft[] = [];
  readonly sightings: Sighting[] = [];

  add(found: Found): Draft {
    const { name, kind } = found;
    const draft: Draft = { key: this.drafts.length, name, kind, aliases: new Set() };
    this.drafts.push(draft);
    learn(draft, found);
    return draft;
  }

  see(text: string, s: Sighting): void {
    this.sightings.push(s);
    if (s.who && s.kind === 'name') s.who.aliases.add(text.slice(s.start, s.end));
  }

  /** Actors that someone mentions, with ids in order of first mention, and the mentions in order of place. */
  done(): { actors: Actor[]; mentions: Mention[] } {
    const sorted = [...this.sightings].sort(byPlace);
    const order = [...new Set(sorted.flatMap((s) => [...(s.who ? [s.who] : []), ...(s.members ?? [])]))];
    const ids = new Map(order.map((d, i) => [d, `a${i + 1}`]));
    const mentions = sorted.map(({ start, end, kind, type, who, members }) => ({
      start,
      end,
      kind,
      type,
      ...(who ? { actor: ids.get(who)! } : {}),
      ...(members ? { members: members.map((d) => ids.get(d)!) } : {}),
    }));
    return { actors: order.map((d) => finished(d, ids.get(d)!)), mentions };
  }
}

/** Adds what is said of an actor where nothing was known: what was said first stays. */
export function learn(
  d: Draft,
  said: {
    country?: string | undefined;
    state?: string | undefined;
    sector?: string | undefined;
    role?: string | undefined;
  },
): void {
  if (said.country && !d.country && !d.state) d.country = said.country;
  if (said.state && !d.country && !d.state) d.state = said.state;
  if (said.sector && !d.sector) d.sector = said.sector;
  if (said.role && !d.role) d.role = said.role;
}

function finished(d: Draft, id: string): Actor {
  const aliases = [...d.aliases].filter((a) => a !== d.name);
  return {
    id,
    name: d.name,
    kind: d.kind,
    ...(d.country ? { country: d.country } : {}),
    ...(d.state ? { state: d.state } : {}),
    ...(d.sector ? { sector: d.sector } : {}),
    ...(d.role ? { role: d.role } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}
