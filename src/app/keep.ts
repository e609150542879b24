import { createHash } from 'node:crypto';
import path from 'node:path';
import { attest } from '../attest/index.ts';
import { type FetchDeps, openSession } from '../fetch/index.ts';
import { type Problem, problem, type Snapshot } from '../record/index.ts';
import type { Given, Kept, Sighting, Store, Watched } from '../store/index.ts';
import type { GivenOffice } from '../world/index.ts';
import { type Found, type Gathered, gather } from './gather.ts';
import { annotateRead, isRead } from './read.ts';
import { type Answered, afterAnswer, afterFailure, followed } from './schedule.ts';

/** What keeping needs: the means of fetching, and what the user says of people and of how often. */
export interface KeepDeps extends FetchDeps {
  /** Minutes between two looks at a feed. */
  readonly every?: number;
  /** Offices of people, with their days. */
  readonly people?: readonly GivenOffice[];
}

/** What a user says of the articles that are added. */
export type AddMeta = Given;

/** What one article of the targets came to; without an id where it was not kept. Problems of a kept article are notes on it. */
export type Added = (Kept & { readonly problems: readonly Problem[] }) | { readonly problems: readonly Problem[] };

/**
 * Adds the articles of the targets, in order, one by one: an article is safe when it is yielded. One that fails is told of and stops nothing;
 * a fault of the record itself is thrown. Feeds, sitemaps and pages of the web are followed from then on (`watchPass`).
 */
export async function* addTargets(
  store: Store,
  targets: readonly string[],
  meta: AddMeta,
  deps: KeepDeps,
): AsyncGenerator<Added> {
  for await (const found of gather(targets, meta, openSession(deps))) yield* keepGathered(store, found, meta, deps);
}

/** How often a list is asked, where the user says it. */
export const everyOf = ({ every }: KeepDeps): Pick<Answered, 'every'> => (every === undefined ? {} : { every });

/** Keeps one thing that was gathered, and what is known of its address. */
export async function* keepGathered(
  store: Store,
  found: Gathered,
  meta: AddMeta,
  deps: KeepDeps,
): AsyncGenerator<Added> {
  if ('list' in found) {
    const { list } = found;
    const kind = list.kind === 'sitemap' ? 'sitemap' : 'feed';
    // Its validators are not kept before its pages are: a run that is cut off must find them again.
    await met(store, list.address, kind, deps.now(), { validators: {}, changed: true, ...everyOf(deps) }, list.title);
  } else if ('problems' in found) {
    if (found.page) await missed(store, found.page, deps.now(), found.problems[0]!, found.pause);
    if (found.problems.length > 0) yield { problems: found.problems };
  } else {
    const { snapshot, item, read, validators } = found;
    const at = { snapshot, item, meta, ...standing(snapshot, read.id, deps.cwd) };
    const added = await addOne(store, at, found, deps.people);
    const changed = 'id' in added && added.outcome !== 'unchanged';
    if (validators && item === 0) await met(store, snapshot.origin, 'page', deps.now(), { validators, changed });
    yield added;
  }
}

const knownOf = async (store: Store, address: string): Promise<Watched | undefined> =>
  (await store.watched(address))[0];

/** Follows an address that has answered. */
async function met(
  store: Store,
  address: string,
  kind: Watched['kind'],
  now: string,
  answer: Answered,
  title?: string,
): Promise<void> {
  const known = (await knownOf(store, address)) ?? followed(address, kind, now, title);
  await store.saveWatched(afterAnswer(known, now, answer));
}

/** Follows a page that could not be had, so that it is asked for again. */
async function missed(store: Store, address: string, now: string, problem: Problem, pause?: number): Promise<void> {
  const known = (await knownOf(store, address)) ?? followed(address, 'page', now);
  await store.saveWatched(afterFailure(known, now, problem, pause));
}

/** Where an article lay, as far as that says which article it is. A line's number does not: it moves. */
function standing(snapshot: Snapshot, id: string | null, cwd = '.'): Pick<Sighting, 'place' | 'given'> {
  const { origin } = snapshot;
  const given = id === null || id.startsWith(origin) ? undefined : id;
  const counted = id !== null && given === undefined;
  const web = /^https?:/iu.test(origin);
  if (counted || (origin === 'stdin' && given === undefined)) return {};
  const file = web || origin === 'stdin' ? origin : path.resolve(cwd, origin);
  // A hash, so that a record that is handed on tells nothing of the folders it was made in.
  const place = createHash('sha256')
    .update(given === undefined ? file : `${file}\n${given}`)
    .digest('hex');
  return given === undefined ? { place } : { place, given };
}

async function addOne(
  store: Store,
  at: Omit<Sighting, 'article'>,
  found: Found,
  people: KeepDeps['people'],
): Promise<Added> {
  const first = found.read;
  const told = (problems: readonly Problem[]): Problem[] => problems.map((p) => ({ where: at.snapshot.origin, ...p }));
  if (!first.article) return { problems: told(first.problems) };
  const tombstone = await tombstoneOf(store, first.article.sha256);
  if (tombstone) return { problems: told([tombstone]) };
  const { kept, said } = await store.met({ ...at, article: first.article });
  if (kept) return { ...kept, problems: [] };
  // What was said of the article before still holds.
  const again = sameSaid(said, at.meta) ? first : await found.again(said);
  const made = annotateRead(again.id ?? at.snapshot.sha256, again, undefined, people);
  if (!isRead(made)) return { problems: told(made.problems) };
  const attested = attest(made);
  const sighting = { ...at, meta: said, article: made.article };
  return {
    ...(await store.keep(sighting, made, attested.claims)),
    problems: told([...made.problems, ...attested.problems]),
  };
}

/** What was purged does not come back with the next run over the same folder or feed. */
async function tombstoneOf(store: Store, sha256: string): Promise<Problem | undefined> {
  const gone = (await store.recalls()).find((r) => r.what === 'purged' && r.text === sha256);
  return gone && problem('purged', `article ${gone.article} was removed on ${gone.at.slice(0, 10)}: ${gone.why}`);
}

const sameSaid = (a: Given, b: Given): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
