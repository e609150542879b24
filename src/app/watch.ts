import { openSession, type Session } from '../fetch/index.ts';
import { listOf } from '../read/index.ts';
import type { Problem } from '../record/index.ts';
import { type Given, plainAddress, type Store, type Watched } from '../store/index.ts';
import { articlesOf, pagesOf } from './gather.ts';
import { type Added, everyOf, type KeepDeps, keepGathered } from './keep.ts';
import { afterAnswer, afterFailure } from './schedule.ts';

/** What a look at one address came to. */
export type Looked = Added & { readonly address: string };

const plain = (address: string): string => plainAddress(address) ?? address;

/** What one pass works with. */
interface Pass {
  readonly store: Store;
  readonly session: Session;
  readonly deps: KeepDeps;
  /** Plain addresses of the pages that are followed. */
  readonly known: Set<string>;
}

const META: Given = {};

type Got = Parameters<typeof articlesOf>[0];

/** What a look brought: whether anything was new, and whether all of it was seen. */
interface Outcome {
  readonly changed: boolean;
  readonly whole: boolean;
}

const isNews = (a: Added): boolean => !('id' in a) || a.outcome !== 'unchanged';

/** The pages that a list has and the record does not; those that it says have changed are due at once. */
async function* lookAtList(w: Watched, got: Got, pass: Pass): AsyncGenerator<Looked, Outcome> {
  const list = listOf(got.snapshot);
  if (!list) {
    const problems: Problem[] = [{ code: 'no-articles', message: 'no feed stands there any more', where: w.address }];
    yield { problems, address: w.address };
    return { changed: false, whole: true };
  }
  await recall(w, list.items, pass);
  let [changed, whole] = [false, true];
  const way = { session: pass.session, meta: META, skip: (a: string) => pass.known.has(plain(a)) };
  for await (const found of pagesOf(list, got, way)) {
    const page = 'snapshot' in found ? found.snapshot.origin : 'page' in found ? found.page : undefined;
    if (page) pass.known.add(plain(page));
    for await (const added of keepGathered(pass.store, found, META, pass.deps)) {
      whole &&= !added.problems.some((p) => p.code === 'too-large' && p.where === w.address);
      changed ||= 'id' in added && isNews(added);
      if (isNews(added)) yield { ...added, address: w.address };
    }
  }
  return { changed, whole };
}

/** Makes pages due whose entry was updated after they last answered. */
async function recall(
  w: Watched,
  items: readonly { readonly address: string; readonly updated?: string }[],
  { store, deps }: Pass,
): Promise<void> {
  const updated = new Map(
    items.flatMap((i) => (i.updated ? [[plain(i.address), Date.parse(i.updated)] as const] : [])),
  );
  if (w.answered === undefined) return;
  for (const page of await store.watched()) {
    const when = page.kind === 'page' ? updated.get(plain(page.address)) : undefined;
    if (when !== undefined && page.answered !== undefined && when > Date.parse(page.answered))
      await store.saveWatched({ ...page, due: deps.now() });
  }
}

async function* lookAtPage(w: Watched, got: Got, { store, deps }: Pass): AsyncGenerator<Looked, Outcome> {
  let changed = false;
  for (const found of await articlesOf(got, META, w.title === undefined ? {} : { title: w.title }))
    for await (const added of keepGathered(store, found, META, deps)) {
      changed ||= 'id' in added && isNews(added);
      if (isNews(added)) yield { ...added, address: w.address };
    }
  return { changed, whole: true };
}

/** Asks one address; what is known of it is kept last, so that a look that is cut off is done again. */
async function* look(w: Watched, pass: Pass): AsyncGenerator<Looked> {
  const { store, session, deps } = pass;
  const visit = await session.again(w.address, w);
  const every = everyOf(deps);
  if ('problem' in visit) {
    await store.saveWatched(afterFailure(w, deps.now(), visit.problem, visit.pause));
    yield { problems: [visit.problem], address: w.address };
  } else if ('unchanged' in visit) await store.saveWatched(afterAnswer(w, deps.now(), { changed: false, ...every }));
  else {
    const { changed, whole } = yield* w.kind === 'page' ? lookAtPage(w, visit, pass) : lookAtList(w, visit, pass);
    await store.saveWatched(
      afterAnswer(w, deps.now(), { validators: (whole && visit.validators) || {}, changed, ...every }),
    );
  }
}

/** Looks once at every address that is due: lists first, then pages, those that have waited longest first. A failure stops nothing. */
export async function* watchPass(store: Store, deps: KeepDeps): AsyncGenerator<Looked> {
  const session = openSession(deps);
  const isDue = (w: Watched): boolean => w.due !== undefined && Date.parse(w.due) <= Date.parse(deps.now());
  const byAge = (a: Watched, b: Watched): number => ((a.due ?? '') < (b.due ?? '') ? -1 : 1);
  const done = new Set<string>();
  for (const wanted of [(w: Watched) => w.kind !== 'page', (w: Watched) => w.kind === 'page']) {
    const all = await store.watched();
    const known = new Set(all.filter((w) => w.kind === 'page').map((w) => plain(w.address)));
    for (const w of all.filter((x) => wanted(x) && isDue(x)).sort(byAge)) {
      if (deps.signal?.aborted) return;
      if (done.has(w.address)) continue;
      done.add(w.address);
      yield* look(w, { store, session, deps, known });
    }
  }
}

/** When the next address is due, ISO 8601; undefined where none ever is. */
export const nextDue = async (store: Store): Promise<string | undefined> =>
  (await store.watched())
    .flatMap((w) => w.due ?? [])
    .sort()
    .at(0);
