import { sql } from 'kysely';
import type { Placed, Story } from '../../record/index.ts';
import { BY_PEOPLE, ON_ARTICLES, ON_TOLD } from '../recalls.ts';
import type { GroupingState, JournalVerb, Regrouped } from '../types.ts';
import { change, type Db, idsIn, reading, runsOf } from './access.ts';
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
  return {
    upTo: state?.value ?? 0,
    last: await lastOf(db, ON_ARTICLES),
    changed: await lastOf(db, ON_TOLD),
    ruled: await lastOfFew(db, BY_PEOPLE),
  };
}

/** Of deeds that are few among many others, which the index by deed tells apart. */
async function lastOfFew(db: Db, what: ReadonlySet<JournalVerb>): Promise<number> {
  const last = await db
    .selectFrom('journal')
    .select((is) => is.fn.max('seq').as('seq'))
    .where('what', 'in', [...what])
    .executeTakeFirst();
  return last?.seq ?? 0;
}

/** The stories that hold an article of which the journal tells after the entry `since`. */
async function toldOf(tx: Db, since: number): Promise<string[]> {
  const rows = await tx
    .selectFrom('journal')
    .innerJoin('groups', 'groups.article', 'journal.subject')
    .select('groups.story')
    .distinct()
    .where('journal.seq', '>', since)
    .execute();
  return rows.map((r) => r.story);
}

const groupRow = ({ proposed, ...g }: Placed): GroupRow => ({
  article: g.id,
  story: g.story,
  storyline: g.storyline ?? null,
  origin: g.origin,
  json: JSON.stringify(g),
  proposed: proposed ?? null,
});

const storyRow = (s: Story, touched: number): StoryRow => ({
  id: s.id,
  title: s.title,
  first_day: s.from ?? null,
  last_day: s.to ?? null,
  json: JSON.stringify(s),
  touched,
});

const ROWS = 500;

/** What of `rows` is not there as it is, and the keys of what is there and should not be. */
function difference<R>(rows: readonly R[], there: readonly R[], key: (r: R) => string, told: (r: R) => string) {
  const old = new Map(there.map((r) => [key(r), told(r)]));
  const kept = new Set(rows.map(key));
  return { put: rows.filter((r) => old.get(key(r)) !== told(r)), drop: [...old.keys()].filter((k) => !kept.has(k)) };
}

/** Gives the stories in which a group became another. */
async function replaceGroups(tx: Db, rows: readonly GroupRow[], there: readonly GroupRow[]): Promise<Set<string>> {
  const told = (r: GroupRow): string => `${r.proposed} ${r.json}`;
  const { put, drop } = difference(rows, there, (r) => r.article, told);
  for (const run of runsOf(drop, ROWS)) await tx.deleteFrom('groups').where('article', 'in', run).execute();
  for (const run of runsOf(put, ROWS)) await tx.replaceInto('groups').values(run).execute();
  return new Set(put.map((r) => r.story));
}

async function replaceStories(
  tx: Db,
  rows: readonly StoryRow[],
  there: readonly StoryRow[],
  touched: ReadonlySet<string>,
): Promise<void> {
  const { put, drop } = difference(
    rows,
    there,
    (r) => r.id,
    (r) => (touched.has(r.id) ? '' : r.json),
  );
  const changed = [...put, ...rows.filter((r) => touched.has(r.id))];
  for (const run of runsOf(drop, ROWS)) await tx.deleteFrom('stories').where('id', 'in', run).execute();
  for (const run of runsOf(changed, ROWS)) await tx.replaceInto('stories').values(run).execute();
}

/** Only what differs is written: of thousands of groups, an added article changes a few. */
export function saveGroups(db: Db, groups: readonly Placed[], stories: readonly Story[], upTo: number): Promise<void> {
  return change(db, async (tx) => {
    const { upTo: before } = await grouping(tx);
    if (upTo <= before) return;
    const there = await tx.selectFrom('groups').selectAll().execute();
    const changed = await replaceGroups(tx, groups.map(groupRow), there);
    const touched = new Set([...changed, ...(await toldOf(tx, before))]);
    const rows = stories.map((s) => storyRow(s, upTo));
    await replaceStories(tx, rows, await tx.selectFrom('stories').selectAll().execute(), touched);
    await tx.replaceInto('state').values({ name: UP_TO, value: upTo }).execute();
  });
}

/** The same for a few stories, of which alone the rows are looked at. */
export function changeGroups(db: Db, { since, upTo, groups, stories, instead }: Regrouped): Promise<boolean> {
  return change(db, async (tx) => {
    if ((await grouping(tx)).upTo !== since) return false;
    const ids = JSON.stringify([...instead, ...stories.map((s) => s.id)]);
    const there = await tx.selectFrom('groups').selectAll().where('story', 'in', idsIn(ids)).execute();
    const changed = await replaceGroups(tx, groups.map(groupRow), there);
    const touched = new Set([...changed, ...(await toldOf(tx, since))]);
    const rows = stories.map((s) => storyRow(s, upTo));
    const old = await tx.selectFrom('stories').selectAll().where('id', 'in', idsIn(ids)).execute();
    await replaceStories(tx, rows, old, touched);
    await tx.replaceInto('state').values({ name: UP_TO, value: upTo }).execute();
    return true;
  });
}

const placedOf = ({ json, proposed }: Pick<GroupRow, 'json' | 'proposed'>): Placed => ({
  ...(JSON.parse(json) as Placed),
  ...(proposed === null ? {} : { proposed }),
});

export async function groupsIn(db: Db, list: readonly string[]): Promise<Placed[]> {
  const ids = JSON.stringify(list);
  const rows = await db
    .selectFrom('groups')
    .select(['json', 'proposed'])
    .where((is) => is.or([is('story', 'in', idsIn(ids)), is('proposed', 'in', idsIn(ids))]))
    .orderBy('article')
    .execute();
  return rows.map(placedOf);
}

export async function groupsOf(db: Db, ids: readonly string[]): Promise<Placed[]> {
  const found = new Map<string, Placed>();
  await reading(db, async (tx) => {
    for (const run of runsOf(ids, 1000)) {
      const columns = ['article', 'json', 'proposed'] as const;
      const rows = await tx.selectFrom('groups').select(columns).where('article', 'in', run).execute();
      for (const r of rows) found.set(r.article, placedOf(r));
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

export async function story(db: Db, id: string): Promise<Story | undefined> {
  const row = await db.selectFrom('stories').select('json').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.json) as Story);
}

export async function touched(db: Db, id: string): Promise<number> {
  const row = await db.selectFrom('stories').select('touched').where('id', '=', id).executeTakeFirst();
  return row?.touched ?? 0;
}
