import { sql } from 'kysely';
import type { Grouped, Story } from '../../record/index.ts';
import { ON_ARTICLES, ON_TOLD } from '../recalls.ts';
import type { GroupingState, JournalVerb } from '../types.ts';
import { change, type Db, reading, runsOf } from './access.ts';
import type { GroupRow, StoryRow } from './schema.ts';

const UP_TO = 'grouped up to';

async function lastOf(db: Db, what: ReadonlySet<JournalVerb>): Promise<number> {
  const last = await db
    .selectFrom('journal')
    .select('seq')
    // The plus keeps SQLite from the index by deed: with it, all such entries would be sorted for the last one, at every request.
    .where(sql`+what`, 'in', [...what])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.seq ?? 0;
}

export async function grouping(db: Db): Promise<GroupingState> {
  const state = await db.selectFrom('state').select('value').where('name', '=', UP_TO).executeTakeFirst();
  return { upTo: state?.value ?? 0, last: await lastOf(db, ON_ARTICLES), changed: await lastOf(db, ON_TOLD) };
}

const groupRow = (g: Grouped): GroupRow => ({
  article: g.id,
  story: g.story,
  storyline: g.storyline ?? null,
  origin: g.origin,
  json: JSON.stringify(g),
});

const storyRow = (s: Story): StoryRow => ({
  id: s.id,
  title: s.title,
  first_day: s.from ?? null,
  last_day: s.to ?? null,
  json: JSON.stringify(s),
});

const ROWS = 500;

/** What of `rows` is not there as it is, and the keys of what is there and should not be. */
function difference<R extends { json: string }>(rows: readonly R[], there: readonly R[], key: (r: R) => string) {
  const old = new Map(there.map((r) => [key(r), r.json]));
  const kept = new Set(rows.map(key));
  return { put: rows.filter((r) => old.get(key(r)) !== r.json), drop: [...old.keys()].filter((k) => !kept.has(k)) };
}

async function replaceGroups(tx: Db, rows: readonly GroupRow[]): Promise<void> {
  const { put, drop } = difference(rows, await tx.selectFrom('groups').selectAll().execute(), (r) => r.article);
  for (const run of runsOf(drop, ROWS)) await tx.deleteFrom('groups').where('article', 'in', run).execute();
  for (const run of runsOf(put, ROWS)) await tx.replaceInto('groups').values(run).execute();
}

async function replaceStories(tx: Db, rows: readonly StoryRow[]): Promise<void> {
  const { put, drop } = difference(rows, await tx.selectFrom('stories').selectAll().execute(), (r) => r.id);
  for (const run of runsOf(drop, ROWS)) await tx.deleteFrom('stories').where('id', 'in', run).execute();
  for (const run of runsOf(put, ROWS)) await tx.replaceInto('stories').values(run).execute();
}

/** Only what differs is written: of thousands of groups, an added article changes a few. */
export function saveGroups(db: Db, groups: readonly Grouped[], stories: readonly Story[], upTo: number): Promise<void> {
  return change(db, async (tx) => {
    if (upTo <= (await grouping(tx)).upTo) return;
    await replaceGroups(tx, groups.map(groupRow));
    await replaceStories(tx, stories.map(storyRow));
    await tx.replaceInto('state').values({ name: UP_TO, value: upTo }).execute();
  });
}

export async function groupsOf(db: Db, ids: readonly string[]): Promise<Grouped[]> {
  const found = new Map<string, Grouped>();
  await reading(db, async (tx) => {
    for (const run of runsOf(ids, 1000)) {
      const rows = await tx.selectFrom('groups').select(['article', 'json']).where('article', 'in', run).execute();
      for (const r of rows) found.set(r.article, JSON.parse(r.json) as Grouped);
    }
  });
  return ids.flatMap((id) => found.get(id) ?? []);
}

export async function stories(db: Db): Promise<Story[]> {
  const rows = await db
    .selectFrom('stories')
    .select('json')
    .orderBy((is) => is.fn.coalesce('last_day', is.val('')), 'desc')
    .orderBy('id')
    .execute();
  return rows.map((r) => JSON.parse(r.json) as Story);
}
