import { type SqlBool, sql } from 'kysely';
import { commonOf } from '../../languages/index.ts';
import { words } from '../../text/index.ts';
import type { Hit } from '../types.ts';
import { type Db, runsOf } from './access.ts';
import { recalls } from './recall.ts';
import type { ClaimRow } from './schema.ts';

/** A query as FTS5 reads it: all words, and those of them that say something. */
interface Wanted {
  readonly all: string;
  readonly telling: string;
}

/** Words as they are, each of them wanted: FTS5's own operators are quoted away. */
function matching(query: string): Wanted | undefined {
  const list = words(query).map((w) => w.word);
  const quoted = (some: readonly string[]): string => some.map((w) => `"${w.replaceAll('"', '""')}"`).join(' ');
  const { emptyWords } = commonOf('en');
  return list.length === 0 ? undefined : { all: quoted(list), telling: quoted(list.filter((w) => !emptyWords.has(w))) };
}

/** A row of an index with its rank (BM25; the lower, the better). */
interface Ranked {
  readonly seq: number;
  readonly rank: number;
}

type Index = 'articles_words' | 'claims_words';

/**
 * How many matches of an index are ranked, the latest. A rank costs a look-up for each match, and a common word has a hundred thousand of
 * them: were all ranked, such a word would take seconds.
 */
const RANKED = 1000;

/** Matches from the latest on, ranked by the words of `match`, from `least` on. */
async function bm25(db: Db, index: Index, match: string, least: number, limit: number): Promise<readonly Ranked[]> {
  const table = sql.table(index);
  const { rows } = await sql<Ranked>`SELECT rowid AS seq, bm25(${table}) AS rank FROM ${table}
    WHERE ${table} MATCH ${match} AND rowid >= ${least} ORDER BY rowid DESC LIMIT ${limit}`.execute(db);
  return rows;
}

/**
 * The best of the latest matches. BM25 counts every word of the query in the whole index, and words like “the” stand in most of it while they tell
 * nothing: they are matched, but not ranked by.
 */
async function rankedIn(db: Db, index: Index, { all, telling }: Wanted): Promise<Ranked[]> {
  if (telling === all) return byRank(await bm25(db, index, all, 0, RANKED));
  const table = sql.table(index);
  const { rows } = await sql<{ readonly seq: number }>`SELECT rowid AS seq FROM ${table} WHERE ${table} MATCH ${all}
    ORDER BY rowid DESC LIMIT ${RANKED}`.execute(db);
  const least = rows.at(-1)?.seq;
  if (least === undefined) return [];
  const ranks = telling === '' ? [] : await bm25(db, index, telling, least, 5 * RANKED);
  const known = new Map(ranks.map((r) => [r.seq, r.rank]));
  return byRank(rows.map(({ seq }) => ({ seq, rank: known.get(seq) ?? 0 })));
}

const byRank = (rows: readonly Ranked[]): Ranked[] => [...rows].sort((a, b) => a.rank - b.rank || a.seq - b.seq);

interface Found {
  readonly seq: number;
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly words: string;
}

/** What is looked up of a match. */
type Row = Found & Pick<Hit, 'kind' | 'article'>;

type RankedHit = Hit & { readonly rank: number };

const sourceOf = (r: Found): Pick<Hit, 'outlet' | 'published'> => ({
  ...(r.outlet === null ? {} : { outlet: r.outlet }),
  ...(r.published === null ? {} : { published: r.published }),
});

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const seqsOf = (run: readonly Ranked[]): string => JSON.stringify(run.map((r) => r.seq));

/** Articles, with the passage that has the words; latest versions only. */
async function articlesAt(db: Db, { all }: Wanted, run: readonly Ranked[]): Promise<Row[]> {
  const rows: readonly Found[] = await db
    .selectFrom('articles_words')
    .innerJoin('articles', 'articles.seq', 'articles_words.rowid')
    .select(['articles.seq', 'articles.id', 'articles.title', 'articles.outlet', 'articles.published'])
    .select(sql<string>`snippet(articles_words, 1, '', '', ' … ', 32)`.as('words'))
    .where(sql<SqlBool>`articles_words match ${all}`)
    .where(sql<SqlBool>`articles_words.rowid IN (SELECT value FROM json_each(${seqsOf(run)}))`)
    .where('articles.current', '=', 1)
    .execute();
  return rows.map((r) => ({
    ...r,
    kind: 'article',
    article: r.id,
    words: r.title === null ? r.words : `${r.title}: ${r.words}`,
  }));
}

async function claimsAt(db: Db, _wanted: Wanted, run: readonly Ranked[]): Promise<Row[]> {
  const rows: readonly (Found & Pick<ClaimRow, 'of' | 'kind'>)[] = await db
    .selectFrom('claims')
    .innerJoin('articles', 'articles.seq', 'claims.article')
    .select(['claims.seq', 'articles.id', 'articles.title', 'articles.outlet', 'articles.published'])
    .select(['claims.of', 'claims.kind', 'claims.words'])
    .where(sql<SqlBool>`claims.seq IN (SELECT value FROM json_each(${seqsOf(run)}))`)
    .where('articles.current', '=', 1)
    .execute();
  return rows.map((r) => ({ ...r, id: `${r.id}#${r.of}`, kind: r.kind, article: r.id }));
}

/** The first `limit` of an index that stand in a latest version, looked up a run at a time. */
async function hitsIn(db: Db, index: Index, wanted: Wanted, limit: number): Promise<RankedHit[]> {
  const ranked = await rankedIn(db, index, wanted);
  const look = index === 'articles_words' ? articlesAt : claimsAt;
  const out: RankedHit[] = [];
  for (const run of runsOf(ranked, limit)) {
    const found = new Map((await look(db, wanted, run)).map((r) => [r.seq, r]));
    for (const { seq, rank } of run) {
      const r = found.get(seq);
      if (r) out.push({ id: r.id, kind: r.kind, article: r.article, ...sourceOf(r), words: oneLine(r.words), rank });
    }
    if (out.length >= limit) break;
  }
  return out.slice(0, limit);
}

/** The best of both, by FTS5's rank. */
export async function search(db: Db, query: string, limit: number): Promise<Hit[]> {
  const wanted = matching(query);
  if (wanted === undefined) return [];
  const [articles, claims] = [
    await hitsIn(db, 'articles_words', wanted, limit),
    await hitsIn(db, 'claims_words', wanted, limit),
  ];
  const all = [...articles, ...claims].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const off = new Set((await recalls(db)).map((r) => r.article));
  return all
    .slice(0, limit)
    .map(({ rank: _, ...hit }) => ({ ...hit, ...(off.has(hit.article) ? { withdrawn: true as const } : {}) }));
}
