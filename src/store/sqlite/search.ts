import { type SqlBool, sql } from 'kysely';
import { words } from '../../text/index.ts';
import type { Hit } from '../types.ts';
import { type Db, runsOf } from './access.ts';
import { recalls } from './recall.ts';
import type { ClaimRow } from './schema.ts';

/** Words as they are, each of them wanted: FTS5's own operators are quoted away. */
function matching(query: string): string | undefined {
  const list = words(query).map((w) => `"${w.word.replaceAll('"', '""')}"`);
  return list.length === 0 ? undefined : list.join(' ');
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

/** The best of the latest matches. */
async function rankedIn(db: Db, index: Index, wanted: string): Promise<Ranked[]> {
  const table = sql.table(index);
  const { rows } =
    await sql<Ranked>`SELECT rowid AS seq, bm25(${table}) AS rank FROM ${table} WHERE ${table} MATCH ${wanted}
    ORDER BY rowid DESC LIMIT ${RANKED}`.execute(db);
  return rows.sort((a, b) => a.rank - b.rank || a.seq - b.seq);
}

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
async function articlesAt(db: Db, wanted: string, run: readonly Ranked[]): Promise<Row[]> {
  const rows: readonly Found[] = await db
    .selectFrom('articles_words')
    .innerJoin('articles', 'articles.seq', 'articles_words.rowid')
    .select(['articles.seq', 'articles.id', 'articles.title', 'articles.outlet', 'articles.published'])
    .select(sql<string>`snippet(articles_words, 1, '', '', ' … ', 32)`.as('words'))
    .where(sql<SqlBool>`articles_words match ${wanted}`)
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

async function claimsAt(db: Db, _wanted: string, run: readonly Ranked[]): Promise<Row[]> {
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
async function hitsIn(db: Db, index: Index, wanted: string, limit: number): Promise<RankedHit[]> {
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
