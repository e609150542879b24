import { gunzipSync, gzipSync } from 'node:zlib';
import { type RawBuilder, sql } from 'kysely';
import type { KeptSketch, TermsMet } from '../types.ts';
import { change, type Db, idsIn, runsOf } from './access.ts';
import { bytesOf } from './rows.ts';

const COUNT = 'articles with a sketch';
/** The day under which undated articles are found: after all others. */
const UNDATED = 1_000_000_000;
const PAGE = 50;
const FAST = 1;
/** Of a term that very many articles have only the latest are looked at: those that belong together share rarer ones too. */
const MOST = 300;

const numbersIn = (list: readonly number[]): RawBuilder<number> =>
  idsIn(JSON.stringify(list)) as RawBuilder<unknown> as RawBuilder<number>;

/** A field of an element of a JSON list that stands in one value. */
const field = <T>(n: number): RawBuilder<T> => sql<T>`value ->> ${sql.lit(n)}`;

async function unpost(tx: Db, seq: number): Promise<boolean> {
  const old = await tx.selectFrom('sketches').select('keys').where('seq', '=', seq).executeTakeFirst();
  if (!old) return false;
  await sql`DELETE FROM postings WHERE (term, day, seq) IN (SELECT ${field(0)}, ${field(1)}, ${seq} FROM json_each(${old.keys}))`.execute(
    tx,
  );
  return true;
}

async function saveOne(tx: Db, seq: number, s: KeptSketch): Promise<boolean> {
  const known = await unpost(tx, seq);
  const keys = JSON.stringify(s.keys.map(([term, weight]) => [term, s.day ?? UNDATED, weight]));
  const row = { seq, head: s.head, keys, line: gzipSync(s.line, { level: FAST }) };
  await tx.replaceInto('sketches').values(row).execute();
  await sql`INSERT OR REPLACE INTO postings (term, day, seq, weight)
    SELECT ${field(0)}, ${field(1)}, ${seq}, ${field(2)} FROM json_each(${keys})`.execute(tx);
  return !known;
}

/** How many of `sketches` have each term, as JSON of rows, in the order of the table. */
function countsOf(sketches: readonly KeptSketch[]): string {
  const counts = new Map<number, number>();
  for (const term of sketches.flatMap((s) => s.terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return JSON.stringify([...counts].sort(([a], [b]) => a - b));
}

/** A sketch in place of another leaves the counts as they are: it is of the same text. */
export function saveSketches(db: Db, list: readonly KeptSketch[]): Promise<void> {
  return change(db, async (tx) => {
    const ids = JSON.stringify(list.map((s) => s.id));
    const rows = await tx.selectFrom('articles').select(['id', 'seq']).where('id', 'in', idsIn(ids)).execute();
    const seqs = new Map(rows.map((r) => [r.id, r.seq]));
    const fresh: KeptSketch[] = [];
    for (const s of list) {
      const seq = seqs.get(s.id);
      if (seq !== undefined && (await saveOne(tx, seq, s))) fresh.push(s);
    }
    await sql`INSERT INTO terms (term, met) SELECT ${field(0)}, ${field(1)} FROM json_each(${countsOf(fresh)}) WHERE true
      ON CONFLICT (term) DO UPDATE SET met = met + excluded.met`.execute(tx);
    await sql`INSERT INTO state (name, value) VALUES (${COUNT}, ${fresh.length})
      ON CONFLICT (name) DO UPDATE SET value = value + excluded.value`.execute(tx);
  });
}

export async function* sketches(
  db: Db,
  ids?: readonly string[],
): AsyncGenerator<Pick<KeptSketch, 'id' | 'head' | 'line'>> {
  const wanted = ids === undefined ? undefined : JSON.stringify(ids);
  for (let after = 0; ; ) {
    let query = db
      .selectFrom('sketches')
      .innerJoin('articles', 'articles.seq', 'sketches.seq')
      .select(['sketches.seq', 'articles.id', 'sketches.head', 'sketches.line'])
      .where('sketches.seq', '>', after);
    if (wanted !== undefined) query = query.where('articles.id', 'in', idsIn(wanted));
    const page = await query.orderBy('sketches.seq').limit(PAGE).execute();
    for (const { id, head, line } of page) yield { id, head, line: gunzipSync(bytesOf(line)).toString('utf8') };
    if (page.length < PAGE) return;
    after = page.at(-1)!.seq;
  }
}

export async function heads(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('sketches', 'sketches.seq', 'articles.seq')
    .select(['articles.id', 'sketches.head'])
    .where('articles.id', 'in', idsIn(JSON.stringify(ids)))
    .execute();
  return new Map(rows.map((r) => [r.id, r.head]));
}

/** Thousands of terms are looked up in the order of their table, and told in one value: a row for each would cost more than finding it. */
export async function termsMet(db: Db, terms: readonly number[]): Promise<TermsMet> {
  const count = await db.selectFrom('state').select('value').where('name', '=', COUNT).executeTakeFirst();
  const wanted = JSON.stringify([...Uint32Array.from(terms).sort()]);
  const { rows } = await sql<{ readonly met: string }>`SELECT json_group_array(json_array(term, met)) AS met
    FROM json_each(${wanted}) CROSS JOIN terms ON term = value`.execute(db);
  return { articles: count?.value ?? 0, met: new Map(JSON.parse(rows[0]!.met) as [number, number][]) };
}

type Days = { readonly from: number; readonly to: number };

/** The latest articles of some days that have a term, with the product of both weights. */
const postingsOf = (term: number, weight: number, { from, to }: Days): RawBuilder<unknown> =>
  sql`SELECT * FROM (SELECT seq, weight * ${weight} AS w FROM postings WHERE term = ${term} AND day BETWEEN ${from} AND ${to} ORDER BY day DESC LIMIT ${MOST})`;

export async function near(db: Db, keys: KeptSketch['keys'], days: Days, most: number): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const spans = [days, ...(days.to < UNDATED ? [{ from: UNDATED, to: UNDATED }] : [])];
  const all = keys.flatMap(([term, weight]) => spans.map((d) => postingsOf(term, weight, d)));
  const sums = new Map<number, number>();
  // A compound statement may have 500 parts.
  for (const run of runsOf(all, 400)) {
    const { rows } = await sql<{ readonly seq: number; readonly w: number }>`SELECT seq, sum(w) AS w FROM (
      ${sql.join(run, sql` UNION ALL `)}) GROUP BY seq ORDER BY 2 DESC, seq LIMIT ${most}`.execute(db);
    for (const { seq, w } of rows) sums.set(seq, (sums.get(seq) ?? 0) + w);
  }
  const best = [...sums].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  const rows = await db
    .selectFrom('articles')
    .select(['seq', 'id'])
    .where('seq', 'in', numbersIn(best.map(([seq]) => seq)))
    .execute();
  const ids = new Map(rows.map((r) => [r.seq, r.id]));
  return best.flatMap(([seq]) => ids.get(seq) ?? []);
}

/** What is known of an article that goes. How many articles have a term stays as it was: it is of no article. */
export async function forgetSketch(tx: Db, seq: number): Promise<void> {
  if (!(await unpost(tx, seq))) return;
  await tx.deleteFrom('sketches').where('seq', '=', seq).execute();
  await sql`UPDATE state SET value = value - 1 WHERE name = ${COUNT}`.execute(tx);
}
