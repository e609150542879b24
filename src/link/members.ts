import type { Actor, AnnotatedArticle } from '../record/index.ts';
import { nameKey } from '../world/index.ts';

/** One article's actor, ready for comparison. */
export interface Member {
  /** `<article id>:<actor id>`. */
  readonly id: string;
  readonly actor: Actor;
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly key: string;
}

const byId = (a: Member, b: Member): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isBare = ({ actor: a, words }: Member): boolean =>
  a.kind === 'person' &&
  words.length === 1 &&
  landOf(a) === undefined &&
  a.sector === undefined &&
  a.role === undefined;

/** A lone name of which its article says nothing is the land that another article knows under it, where nobody in the story bears it. */
function asLands(members: readonly Member[]): Member[] {
  const lands = new Map(members.filter((m) => m.actor.kind === 'country').map((m) => [m.key, m.actor]));
  const surnames = new Set(members.flatMap((m) => (m.words.length > 1 && m.actor.kind === 'person' ? m.words : [])));
  return members.map((m) => {
    const land = isBare(m) && !surnames.has(m.key) ? lands.get(m.key) : undefined;
    if (!land) return m;
    const { country, state } = land;
    const of = { ...(country ? { country } : {}), ...(state ? { state } : {}) };
    return { ...m, actor: { ...m.actor, kind: 'country', ...of } };
  });
}

/** All actors of all articles, in an order that does not depend on that of the articles. */
export function membersOf(articles: readonly AnnotatedArticle[]): Member[] {
  const all = articles.flatMap((a) =>
    a.actors.map((actor) => {
      const key = nameKey(actor.name).replace(/^the /u, '');
      return { id: `${a.id}:${actor.id}`, actor, words: key.split(' '), key };
    }),
  );
  return asLands([...new Map(all.map((m) => [m.id, m])).values()].sort(byId));
}

/** The most frequent value, the first in alphabetical order among equals. */
export function commonest(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const v of values) if (v !== undefined) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

// Those who move between offices: one person can be minister, party leader and member of parliament.
const PUBLIC_LIFE = new Set(['GOV', 'LEG', 'MIL', 'JUD', 'PTY', 'OPP', 'ELI', 'SPY', 'COP']);

/** The land an actor is of: a country's code, a state's name where it has no code. */
export const landOf = (a: Pick<Actor, 'country' | 'state'>): string | undefined => a.country ?? a.state;

/** What one does, as far as it tells people of one name apart: public life is one calling. */
export const callingOf = (a: Actor): string | undefined =>
  a.sector === undefined || a.sector === 'UNK' ? undefined : PUBLIC_LIFE.has(a.sector) ? 'public' : a.sector;

/** Parts `members` by a value; those without one join the others where these agree, else stand alone together. */
export function partedBy(members: readonly Member[], of: (a: Actor) => string | undefined): Member[][] {
  const groups = new Map<string, Member[]>();
  const open: Member[] = [];
  for (const m of members) {
    const value = of(m.actor);
    if (value === undefined) open.push(m);
    else groups.set(value, [...(groups.get(value) ?? []), m]);
  }
  if (groups.size === 0) return [open];
  if (groups.size === 1) return [[...[...groups.values()][0]!, ...open]];
  return open.length > 0 ? [...groups.values(), open] : [...groups.values()];
}
