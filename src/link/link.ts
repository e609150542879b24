import type { Actor, AnnotatedArticle, LinkedActor } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import { foldName, nameKey } from '../world/index.ts';
import { commonest, landOf, type Member, membersOf, partedBy } from './members.ts';
import { linkPeople } from './people.ts';

/** The key under which bodies, groups and places of several articles are one; a group of no country is one article's own. */
function keyOf(m: Member): string {
  const { kind, country } = m.actor;
  if (kind === 'country') return country ? `country ${country}` : `country ${m.key}`;
  if (kind === 'group' && !landOf(m.actor)) return m.id;
  return kind === 'organisation' ? `body ${m.key}` : `${kind} ${m.key}`;
}

/** An acronym of one article joins the full name that another gives it. */
function joinAcronyms(clusters: readonly Member[][]): Member[][] {
  const full = new Map<string, Set<Member[]>>();
  for (const c of clusters)
    for (const alias of new Set(c.flatMap((m) => (m.words.length > 1 ? (m.actor.aliases ?? []).map(nameKey) : []))))
      full.set(alias, (full.get(alias) ?? new Set<Member[]>()).add(c));
  const target = (c: Member[]): Member[] => {
    const fit = c[0]!.words.length === 1 ? [...(full.get(c[0]!.key) ?? [])].filter((o) => o !== c) : [];
    return fit.length === 1 ? fit[0]! : c;
  };
  return [...groupBy(clusters, target).values()].map((list) => list.flat());
}

function linkBodies(members: readonly Member[]): Member[][] {
  const rest = members.filter((m) => m.actor.kind !== 'person' && m.actor.kind !== 'office');
  const parted = [...groupBy(rest, keyOf).values()].flatMap((list) => partedBy(list, landOf));
  const bodies = parted.filter((c) => c[0]!.actor.kind === 'organisation');
  return [...parted.filter((c) => c[0]!.actor.kind !== 'organisation'), ...joinAcronyms(bodies)];
}

const longerFirst = (a: Member, b: Member): number =>
  b.words.length - a.words.length ||
  b.actor.name.length - a.actor.name.length ||
  (a.actor.name < b.actor.name ? -1 : 1);

function merged(cluster: readonly Member[]): Omit<LinkedActor, 'id'> {
  const named = cluster.filter((m) => m.actor.kind !== 'office');
  const best = [...(named.length > 0 ? named : cluster)].sort(longerFirst)[0]!.actor;
  const pick = (of: (a: Actor) => string | undefined): string | undefined => commonest(cluster.map((m) => of(m.actor)));
  const [country, sector, role] = [pick((a) => a.country), pick((a) => a.sector), pick((a) => a.role)];
  const state = country === undefined ? pick((a) => a.state) : undefined;
  const aliases = [...new Set(cluster.flatMap((m) => [m.actor.name, ...(m.actor.aliases ?? [])]))]
    .filter((n) => n !== best.name)
    .sort();
  return {
    name: best.name,
    kind: best.kind,
    ...(country ? { country } : {}),
    ...(state ? { state } : {}),
    ...(sector ? { sector } : {}),
    ...(role ? { role } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    members: cluster.map((m) => m.id).sort(),
  };
}

const slug = (text: string): string =>
  foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || 'actor';

const order = (a: Omit<LinkedActor, 'id'>, b: Omit<LinkedActor, 'id'>): number => (sortKey(a) < sortKey(b) ? -1 : 1);
const sortKey = (a: Omit<LinkedActor, 'id'>): string =>
  [slug(a.name), landOf(a) ?? '', a.role ?? '', a.members[0]].join('\u0000');

/** Ids from names; where two share a name the country or role tells them apart, and at last a number. */
function withIds(list: readonly Omit<LinkedActor, 'id'>[]): LinkedActor[] {
  const names = groupBy(list, (a) => slug(a.name));
  const used = new Set<string>();
  return list.map((a) => {
    const base = slug(a.name);
    const alone = (names.get(base)?.length ?? 0) < 2;
    const wanted = alone ? base : [base, slug(landOf(a) ?? a.role ?? a.kind)].join('-');
    let id = wanted;
    for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
    used.add(id);
    return { id, ...a };
  });
}

/**
 * Links the actors of several articles: people by full name, by surname with a compatible country or role, countries by
 * code, bodies by name or acronym. Two of one name whose countries or callings differ stay two. The answer is in order
 * of name and the same for any order of `articles`.
 */
export function linkActors(articles: readonly AnnotatedArticle[]): LinkedActor[] {
  const members = membersOf(articles);
  const clusters = [...linkPeople(members), ...linkBodies(members)];
  return withIds(clusters.map(merged).sort(order));
}
