import { type FetchDeps, type Fetched, openSession, type Session, type Validators } from '../fetch/index.ts';
import { feedsNamedBy, type List, type Listed, listOf, readSource } from '../read/index.ts';
import { type Problem, problem, type ReadResult, type Snapshot } from '../record/index.ts';
import type { Given } from '../store/index.ts';
import { internal } from './read.ts';

/** An article as found among the targets: the bytes it stands in, and what was read of it. */
export interface Found {
  readonly snapshot: Snapshot;
  /** Which of the snapshot's articles it is. */
  readonly item: number;
  readonly read: ReadResult;
  /** The same read again with other words of the user. */
  readonly again: (meta: Reading) => Promise<ReadResult>;
  /** Where a server was asked for it. */
  readonly validators?: Validators;
}

/** A feed or sitemap of the web that was met on the way. */
export interface FoundList {
  readonly list: List & { readonly address: string };
}

/** What went wrong; `page` where a page of a list could not be had, and for how many milliseconds its server asks to be left alone. */
export interface Failed {
  readonly problems: readonly Problem[];
  readonly page?: string;
  readonly pause?: number;
}

export type Gathered = Found | FoundList | Failed;

/** The most pages that one list leads to, and how deep lists lead to lists. */
const ITEMS = 500;
const DEPTH = 3;

type Got = Extract<Fetched, { snapshot: Snapshot }>;

/** The articles of a snapshot; a failure of ours is told of as such and stops nothing. */
async function readSafely(snapshot: Snapshot, meta: Reading): Promise<readonly ReadResult[]> {
  try {
    return await readSource(snapshot, meta);
  } catch (error) {
    return [{ id: null, problems: [internal(error, snapshot.origin)] }];
  }
}

/** What a list says of a page, where neither the page nor the user does. */
async function withListed(snapshot: Snapshot, meta: Reading, listed: Partial<Listed>): Promise<readonly ReadResult[]> {
  const reads = await readSafely(snapshot, meta);
  const [only] = reads;
  if (reads.length !== 1 || !only?.article) return reads;
  const { article } = only;
  const more = {
    ...(article.published === undefined && listed.published ? { published: listed.published } : {}),
    ...(article.title === undefined && listed.title ? { title: listed.title } : {}),
    ...(article.outlet === undefined && listed.outlet ? { outlet: listed.outlet } : {}),
  };
  return Object.keys(more).length === 0 ? reads : readSafely(snapshot, { ...more, ...meta });
}

/** Every article of a snapshot. */
export async function articlesOf(got: Got, meta: Reading, listed: Partial<Listed> = {}): Promise<Found[]> {
  const { snapshot, validators } = got;
  const reads = await withListed(snapshot, meta, listed);
  return reads.map((read, item) => ({
    snapshot,
    item,
    read,
    again: async (said) => (await withListed(snapshot, said, listed))[item] ?? read,
    ...(validators === undefined ? {} : { validators }),
  }));
}

/** What a user says of the articles, and whether what their pages lose is told of. */
export type Reading = Given & { readonly trace?: boolean };

/** What gathering goes by: the session, the user's words, and addresses that are passed over. */
export interface Way {
  readonly session: Session;
  readonly meta: Reading;
  readonly skip: (address: string) => boolean;
}

/** The page that an entry leads to; where it can't be had, what the feed itself carries of it. */
async function* pageOf(entry: Listed, feed: Found | undefined, way: Way): AsyncGenerator<Gathered> {
  const visit = await way.session.again(entry.address, {});
  if ('snapshot' in visit) {
    const found = await articlesOf(visit, way.meta, entry);
    if (found.some((f) => f.read.article) || !feed?.read.article) {
      yield* found;
      return;
    }
  } else if ('problem' in visit) {
    const { problem: why, pause } = visit;
    yield { problems: [why], page: entry.address, ...(pause === undefined ? {} : { pause }) };
  }
  if (feed?.read.article) yield feed;
}

const addressIn = ({ read }: Found): string | undefined => {
  const url = read.article?.url;
  return url !== undefined && URL.canParse(url) ? new URL(url).href : undefined;
};

/** The articles that a feed or sitemap leads to, those passed over left out. */
export async function* pagesOf(list: List, got: Got, way: Way): AsyncGenerator<Gathered> {
  const carried = list.kind === 'feed' ? await articlesOf(got, way.meta) : [];
  const byAddress = new Map(carried.map(({ validators: _, ...f }) => [addressIn(f), f]));
  let n = 0;
  for (const entry of list.items) {
    if (way.skip(entry.address)) continue;
    if (++n > ITEMS) {
      yield told('too-large', `more than ${ITEMS} new pages: the rest is not read now`, got.snapshot.origin);
      return;
    }
    yield* pageOf(entry, byAddress.get(entry.address), way);
  }
  // An entry without a link has nothing but what the feed carries; one with a link and no text has its page, which was told of.
  const allLinked = carried.length <= list.items.length;
  const isLeft = (f: Found): boolean =>
    f.read.article ? !list.items.some((e) => e.address === addressIn(f)) : f.read.id !== null && !allLinked;
  yield* carried.filter(isLeft);
}

const told = (code: Problem['code'], message: string, where: string): Gathered => ({
  problems: [problem(code, message, { where })],
});

async function* listed(list: List, got: Got, way: Way, depth: number): AsyncGenerator<Gathered> {
  const { origin } = got.snapshot;
  yield { problems: list.problems.map((p) => ({ where: origin, ...p })) };
  if (list.items.length === 0 && list.problems.length === 0)
    yield told('no-articles', 'the list leads nowhere', origin);
  if (list.kind === 'feed' || list.kind === 'sitemap') {
    if (got.validators) yield { list: { ...list, address: origin } };
    yield* pagesOf(list, got, way);
    return;
  }
  if (depth >= DEPTH) yield told('too-deep', `lists that lead to lists more than ${DEPTH} deep`, origin);
  else
    for await (const next of way.session.targets(list.items.map((i) => i.address))) yield* opened(next, way, depth + 1);
}

/** Whether a page is only the way to a feed: the front of a site, or one without an article. */
function isFront({ snapshot }: Got, found: readonly Found[]): boolean {
  const path = new URL(snapshot.finalUrl ?? snapshot.origin).pathname;
  return path === '/' || found.every((f) => !f.read.article);
}

/** What one snapshot gives: its articles, or those that it leads to. */
async function* opened(got: Fetched, way: Way, depth: number): AsyncGenerator<Gathered> {
  if ('problem' in got) {
    yield { problems: [got.problem] };
    return;
  }
  const list = listOf(got.snapshot);
  // A feed in a file is read as it stands: it is not asked where it leads.
  if (list && (list.kind !== 'feed' || got.validators)) {
    yield* listed(list, got, way, depth);
    return;
  }
  const found = await articlesOf(got, way.meta);
  const [feed] = got.validators && depth < DEPTH && isFront(got, found) ? feedsNamedBy(got.snapshot) : [];
  if (feed) for await (const next of way.session.targets([feed.address])) yield* opened(next, way, depth + 1);
  else yield* found;
}

/**
 * The articles of files, folders, addresses and standard input, one by one; of OPML, sitemaps and feeds of the web the pages that they lead to. An
 * address that names no article but a feed is taken for that feed. A failure is told of in its place and stops nothing.
 */
export async function* gather(targets: readonly string[], meta: Reading, session: Session): AsyncGenerator<Gathered> {
  const way: Way = { session, meta, skip: () => false };
  for await (const got of session.targets(targets)) yield* opened(got, way, 0);
}

/** The articles of targets, without a record. */
export async function* sourcesOf(
  targets: readonly string[],
  meta: Reading,
  deps: FetchDeps,
): AsyncGenerator<Found | Failed> {
  for await (const found of gather(targets, meta, openSession(deps))) if (!('list' in found)) yield found;
}
