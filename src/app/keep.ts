import { createHash } from 'node:crypto';
import path from 'node:path';
import { attest } from '../attest/index.ts';
import { type FetchDeps, fetchTargets } from '../fetch/index.ts';
import { readSource } from '../read/index.ts';
import { type Problem, problem, type ReadResult, type Snapshot } from '../record/index.ts';
import type { Given, Kept, Sighting, Store } from '../store/index.ts';
import { annotateRead, isRead } from './read.ts';

/** What a user says of the articles that are added. */
export type AddMeta = Given;

/** What one article of the targets came to; without an id where it was not kept. Problems of a kept article are notes on it. */
export type Added = (Kept & { readonly problems: readonly Problem[] }) | { readonly problems: readonly Problem[] };

/**
 * Adds the articles of the targets, in order, one by one: an article is safe when it is yielded. One that fails is told of and stops nothing;
 * a fault of the record itself is thrown.
 */
export async function* addTargets(
  store: Store,
  targets: readonly string[],
  meta: AddMeta,
  deps: FetchDeps,
): AsyncGenerator<Added> {
  for await (const got of fetchTargets(targets, deps)) {
    if ('problem' in got) {
      yield { problems: [got.problem] };
      continue;
    }
    const { snapshot } = got;
    const all = await readSafely(snapshot, meta);
    for (const [item, one] of all.entries())
      yield await addOne(store, { snapshot, item, meta, ...standing(snapshot, one.id, deps.cwd) }, one);
  }
}

/** The articles of a snapshot; a failure of ours is told of as such and stops nothing. */
async function readSafely(snapshot: Snapshot, meta: AddMeta): Promise<readonly ReadResult[]> {
  try {
    return await readSource(snapshot, meta);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      { id: null, problems: [problem('internal', `the program failed on this: ${why}`, { where: snapshot.origin })] },
    ];
  }
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

async function addOne(store: Store, at: Omit<Sighting, 'article'>, first: ReadResult): Promise<Added> {
  const told = (problems: readonly Problem[]): Problem[] => problems.map((p) => ({ where: at.snapshot.origin, ...p }));
  if (!first.article) return { problems: told(first.problems) };
  const tombstone = await tombstoneOf(store, first.article.sha256);
  if (tombstone) return { problems: told([tombstone]) };
  const { kept, said } = await store.met({ ...at, article: first.article });
  if (kept) return { ...kept, problems: [] };
  // What was said of the article before still holds.
  const again = sameSaid(said, at.meta) ? first : ((await readSafely(at.snapshot, said))[at.item] ?? first);
  const made = annotateRead(again.id ?? at.snapshot.sha256, again);
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
