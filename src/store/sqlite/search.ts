import { type SqlBool, sql } from 'kysely';
import { words } from '../../text/index.ts';
import type { Hit } from '../types.ts';
import type { Db } from './access.ts';
import { recalls } from './recall.ts';
import type { ClaimRow } from './schema.ts';

/** Words as they are, each of them wanted: FTS5's own operators are quoted away. */
function matching(query: string): string | undefined {
  const list = words(query).map((w) => `"${w.word.replaceAll('"', '""')}"`);
  return list.length === 0 ? undefined : list.join(' ');
}

interface Found {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly words: string;
  readonly rank: number;
}

const sourceOf = (r: Found): Pick<Hit, 'outlet' | 'published'> => ({
  ...(r.outlet === null ? {} : { outlet: r.outlet }),
  ...(r.published === null ? {} : { published: r.published }),
});

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Articles, with the passage that has the words; latest versions only. */
async function articlesWith(db: Db, wanted: string, limit: number): Promise<(Hit & { readonly rank: number })[]> {
  const rows: readonly Found[] = await db
    .selectFrom('articles_words')
    .innerJoin('articles', 'articles.seq', 'articles_words.rowid')
    .select(['articles.id', 'articles.title', 'articles.outlet', 'articles.published', 'articles_words.rank'])
    .select(sql<string>`snippet(articles_words, 1, '', '', ' … ', 32)`.as('words'))
    .where(sql<SqlBool>`articles_words match ${wanted}`)
    .where('articles.current', '=', 1)
    .orderBy('articles_words.rank')
    .limit(limit)
    .execute();
  return rows.map((r) => ({
    id: r.id,
    kind: 'article',
    article: r.id,
    ...sourceOf(r),
    words: oneLine(r.title === null ? r.words : `${r.title}: ${r.words}`),
    rank: r.rank,
  }));
}

async function claimsWith(db: Db, wanted: string, limit: number): Promise<(Hit & { readonly rank: number })[]> {
  const rows: readonly (Found & Pick<ClaimRow, 'of' | 'kind'>)[] = await db
    .selectFrom('claims_words')
    .innerJoin('claims', 'claims.seq', 'claims_words.rowid')
    .innerJoin('articles', 'articles.seq', 'claims.article')
    .select(['articles.id', 'articles.title', 'articles.outlet', 'articles.published', 'claims_words.rank'])
    .select(['claims.of', 'claims.kind', 'claims.words'])
    .where(sql<SqlBool>`claims_words match ${wanted}`)
    .where('articles.current', '=', 1)
    .orderBy('claims_words.rank')
    .limit(limit)
    .execute();
  return rows.map((r) => ({
    id: `${r.id}#${r.of}`,
    kind: r.kind,
    article: r.id,
    ...sourceOf(r),
    words: oneLine(r.words),
    rank: r.rank,
  }));
}

/** The best of both, by FTS5's rank (BM25; the lower, the better). */
export async function search(db: Db, query: string, limit: number): Promise<Hit[]> {
  const wanted = matching(query);
  if (wanted === undefined) return [];
  const all = [...(await articlesWith(db, wanted, limit)), ...(await claimsWith(db, wanted, limit))];
  all.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  const off = new Set((await recalls(db)).map((r) => r.article));
  return all
    .slice(0, limit)
    .map(({ rank: _, ...hit }) => ({ ...hit, ...(off.has(hit.article) ? { withdrawn: true as const } : {}) }));
}
