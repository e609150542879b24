import { gunzipSync } from 'node:zlib';
import { type Selectable, sql } from 'kysely';
import { type AnnotatedArticle, type Problem, problem } from '../../record/index.ts';
import { wordsOf } from '../line.ts';
import { ON_WORDS } from '../recalls.ts';
import type { Verified } from '../types.ts';
import { broken, checkArticle, checkSnapshot } from '../verify.ts';
import { change, type Db } from './access.ts';
import { sqliteProblem } from './faults.ts';
import { chainOf, journalRows } from './journal.ts';
import { digestOf } from './keep.ts';
import { annotatedOf, bytesOf, claimOf } from './rows.ts';
import type { ArticleRow, ClaimRow } from './schema.ts';

/** What the journal says last of each article, which bytes it has tombstones of; and what is wrong with the journal itself. */
interface Told {
  readonly told: Map<string, string>;
  readonly purged: Set<string>;
  readonly problems: Problem[];
}

async function checkJournal(db: Db): Promise<Told> {
  const told = new Map<string, string>();
  const purged = new Set<string>();
  const problems: Problem[] = [];
  let [before, seq] = ['', 0];
  for await (const row of journalRows(db)) {
    const good = row.seq === ++seq && row.chain === chainOf(before, row);
    if (!good && problems.length === 0)
      problems.push(broken(`journal entry ${row.seq}`, 'it, or an entry before it, is not as it was written'));
    [before, seq] = [row.chain, row.seq];
    if (ON_WORDS.has(row.what)) told.set(row.subject, fieldIn(row.detail, 'record'));
    if (row.what !== 'purged') continue;
    told.delete(row.subject);
    purged.add(fieldIn(row.detail, 'snapshot'));
  }
  return { told, purged, problems };
}

function fieldIn(detail: string, name: 'record' | 'snapshot'): string {
  try {
    return String((JSON.parse(detail) as { record?: string; snapshot?: string })[name]);
  } catch {
    return '';
  }
}

/** Bytes with a tombstone must be gone, all others what was received. */
async function checkSnapshots(
  db: Db,
  purged: ReadonlySet<string>,
): Promise<{ readonly n: number; readonly problems: Problem[] }> {
  const rows = await db.selectFrom('snapshots').select(['sha256', 'size']).orderBy('sha256').execute();
  const hashes = rows.filter((r) => !(purged.has(r.sha256) && r.size === 0));
  const problems: Problem[] = [];
  for (const { sha256 } of hashes) {
    const row = await db.selectFrom('snapshots').select('bytes').where('sha256', '=', sha256).executeTakeFirst();
    try {
      problems.push(...checkSnapshot(sha256, row ? gunzipSync(bytesOf(row.bytes)) : new Uint8Array()));
    } catch {
      problems.push(broken(`snapshot ${sha256.slice(0, 12)}`, 'its bytes are damaged'));
    }
  }
  return { n: hashes.length, problems };
}

function readBack(row: Selectable<ArticleRow>): { readonly a: AnnotatedArticle; readonly json: string } | undefined {
  try {
    return { a: annotatedOf(row), json: gunzipSync(bytesOf(row.annotated)).toString('utf8') };
  } catch {
    return undefined;
  }
}

/** One article: what it says against its text, against what the journal holds of it, and its columns against what was read. */
function checkOne(
  row: Selectable<ArticleRow>,
  claims: readonly Selectable<ClaimRow>[],
  told: string | undefined,
): Problem[] {
  const where = `article ${row.id}`;
  const back = readBack(row);
  if (!back) return [broken(where, 'what was read of it is damaged')];
  const { a, json } = back;
  const kept = claims.map(claimOf);
  const problems = checkArticle(a, kept);
  const columns =
    row.sha256 === a.article.sha256 &&
    row.title === (a.article.title ?? null) &&
    row.outlet === (a.article.outlet ?? null) &&
    row.published === (a.article.published ?? null) &&
    claims.every((c, i) => c.words === wordsOf(kept[i]!));
  if (!columns) problems.push(broken(where, 'what is listed and searched of it is not what was read'));
  if (told === undefined) problems.push(broken(where, 'the journal does not know it'));
  else if (told !== digestOf(json, claims)) problems.push(broken(where, 'its record is not the one that was written'));
  return problems;
}

async function checkArticles(
  db: Db,
  told: Map<string, string>,
): Promise<{ readonly articles: number; readonly claims: number; readonly problems: Problem[] }> {
  const left = new Map(told);
  const problems: Problem[] = [];
  let [after, articles, claims] = [0, 0, 0];
  for (;;) {
    const row = await db
      .selectFrom('articles')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    if (!row) break;
    const own = await db.selectFrom('claims').selectAll().where('article', '=', row.seq).orderBy('seq').execute();
    problems.push(...checkOne(row, own, told.get(row.id)));
    left.delete(row.id);
    [after, articles, claims] = [row.seq, articles + 1, claims + own.length];
  }
  for (const id of left.keys()) problems.push(broken(`article ${id}`, 'the journal tells of it, and it is not there'));
  return { articles, claims, problems };
}

/** SQLite's own examination of the file, and of the search index where it may be written (FTS5 asks for that). */
async function checkFile(db: Db, readOnly: boolean): Promise<Problem[]> {
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check(5)`.execute(db);
  const problems = rows
    .filter((r) => r.integrity_check !== 'ok')
    .map((r) => problem('store-broken', `the file is damaged: ${r.integrity_check}`));
  const links = await sql`PRAGMA foreign_key_check`.execute(db);
  if (links.rows.length > 0) problems.push(problem('store-broken', `${links.rows.length} rows point at nothing`));
  if (readOnly) return problems;
  for (const table of ['articles_words', 'claims_words']) {
    const name = sql.raw(table);
    const check = sql`INSERT INTO ${name} (${name}, rank) VALUES ('integrity-check', 1)`;
    await change(db, (tx) => check.execute(tx)).catch((error: unknown) => {
      if (sqliteProblem(error)?.code !== 'store-broken') throw error;
      problems.push(problem('store-broken', `the search index ${table} is not that of the record`));
    });
  }
  return problems;
}

/** Examines everything; holds one article or one snapshot in memory at a time. */
export async function verify(db: Db, readOnly: boolean): Promise<Verified> {
  const file = await checkFile(db, readOnly);
  const journal = await checkJournal(db);
  const snapshots = await checkSnapshots(db, journal.purged);
  const { articles, claims, problems } = await checkArticles(db, journal.told);
  return {
    checked: { snapshots: snapshots.n, articles, claims },
    problems: [...file, ...journal.problems, ...snapshots.problems, ...problems],
  };
}
