import { groupBy } from '../text/index.ts';
import { callingOf, commonest, landOf, type Member, partedBy } from './members.ts';

type Cluster = Member[];

const countryOf = (c: Cluster): string | undefined => commonest(c.map((m) => landOf(m.actor)));
const callings = (c: Cluster): Set<string> => new Set(c.flatMap((m) => callingOf(m.actor) ?? []));
const roles = (c: Cluster): Set<string> => new Set(c.flatMap((m) => m.actor.role?.toLowerCase() ?? []));
const fullest = (c: Cluster): readonly string[] =>
  c.reduce((best, m) => (m.words.length > best.length ? m.words : best), c[0]!.words);

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((x) => b.has(x));

function agree(a: Cluster, b: Cluster): boolean {
  const [x, y] = [countryOf(a), countryOf(b)];
  if (x && y && x !== y) return false;
  const [p, q] = [callings(a), callings(b)];
  return p.size === 0 || q.size === 0 || shares(p, q);
}

/** Something that speaks for one person, not only nothing against it. */
const supported = (a: Cluster, b: Cluster): boolean =>
  (countryOf(a) !== undefined && countryOf(a) === countryOf(b)) || shares(roles(a), roles(b));

/** Whether `short` is a shorter form of `full`: its end, or its first and some later words in order. */
function shortens(full: readonly string[], short: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  if (short.every((w, i) => full[full.length - short.length + i] === w)) return true;
  if (short.length < 2 || short[0] !== full[0]) return false;
  let at = 0;
  return short.every((w) => {
    at = full.findIndex((v, i) => i >= at && (v === w || (w.length === 1 && v[0] === w))) + 1;
    return at > 0;
  });
}

/** Joins each cluster of a shorter name to the one of a fuller name that it can only mean. */
function joinShorter(clusters: readonly Cluster[]): Cluster[] {
  const joins = new Map<Cluster, Cluster>();
  const bySize = [...clusters].sort((a, b) => fullest(b).length - fullest(a).length);
  const last = groupBy(bySize, (c) => fullest(c).at(-1) ?? '');
  const first = groupBy(bySize, (c) => fullest(c)[0] ?? '');
  for (const c of bySize) {
    const words = fullest(c);
    const near = new Set([...(last.get(words.at(-1) ?? '') ?? []), ...(first.get(words[0] ?? '') ?? [])]);
    const fit = [...near].filter((o) => o !== c && shortens(fullest(o), words) && agree(o, c));
    const sure = fit.filter((o) => supported(o, c));
    const roots = new Set((fit.length === 1 ? fit : sure).map((o) => rootOf(o, joins)));
    const [only] = roots;
    if (only && roots.size === 1) joins.set(c, only);
  }
  const out = groupBy(clusters, (c) => rootOf(c, joins));
  return [...out.values()].map((list) => list.flat());
}

function rootOf(c: Cluster, joins: ReadonlyMap<Cluster, Cluster>): Cluster {
  let at = c;
  for (let next = joins.get(at); next; next = joins.get(at)) at = next;
  return at;
}

/** An office without a name joins the one person of its country who holds the role. */
function joinOffices(people: readonly Cluster[], offices: readonly Member[]): Cluster[] {
  const out = people.map((c) => [...c]);
  const rest: Member[] = [];
  for (const m of offices) {
    const { role } = m.actor;
    const land = landOf(m.actor);
    const fit =
      role && land
        ? people.flatMap((c, i) => (countryOf(c) === land && roles(c).has(role.toLowerCase()) ? [i] : []))
        : [];
    if (fit.length === 1) out[fit[0]!]!.push(m);
    else rest.push(m);
  }
  const same = groupBy(rest, (m) => (landOf(m.actor) ? `${landOf(m.actor)} ${m.actor.role ?? m.key}` : m.id));
  return [...out, ...same.values()];
}

/** Clusters of the people among `members`, and of the offices that stand for people. */
export function linkPeople(members: readonly Member[]): Member[][] {
  const people = members.filter((m) => m.actor.kind === 'person');
  const same = [...groupBy(people, (m) => m.key).values()]
    .flatMap((list) => partedBy(list, landOf))
    .flatMap((list) => partedBy(list, callingOf));
  return joinOffices(
    joinShorter(same),
    members.filter((m) => m.actor.kind === 'office'),
  );
}
