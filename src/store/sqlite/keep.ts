import type { AnnotatedArticle, Claim } from '../../record/index.ts';
import { addressOf, type Identity, identify, idsFor, type Known, saidOf } from '../identity.ts';
import { keptOf, latest } from '../line.ts';
import type { Kept, Met, Sighting } from '../types.ts';
import { sha256 } from '../verify.ts';
import { change, type Db, runsOf } from './access.ts';
import { write } from './journal.ts';
import { isGone } from './recall.ts';
import { actorRows, annotatedJson, annotatedOf, articleRow, claimRows, knownOf, snapshotRow } from './rows.ts';

const COLUMNS = [
  'id',
  'work',
  'n',
  'current',
  'snapshot',
  'origin',
  'seen',
  'sha256',
  'meta',
  'item',
  'place',
  'given',
  'address',
  'title',
  'outlet',
  'text',
] as const;

/** The kept versions that share bytes, place, address or words with a sighting, and the other versions of their works. */
async function nearTo(db: Db, s: Sighting): Promise<Known[]> {
  const address = addressOf(s.article);
  const works = db
    .selectFrom('articles')
    .select('work')
    .where((is) =>
      is.or([
        is.and([is('snapshot', '=', s.snapshot.sha256), is('item', '=', s.item)]),
        is('sha256', '=', s.article.sha256),
        ...(s.place === undefined ? [] : [is('place', '=', s.place)]),
        ...(address === undefined ? [] : [is('address', '=', address)]),
      ]),
    );
  const rows = await db.selectFrom('articles').select(COLUMNS).where('work', 'in', works).orderBy('seq').execute();
  const last = new Map(rows.map((r) => [r.work, r.id]));
  return rows.map((r) => knownOf(r, last.get(r.work) === r.id));
}

async function unchanged(db: Db, id: string): Promise<Kept> {
  const row = await db
    .selectFrom('articles')
    .select(['id', 'text', 'annotated'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return keptOf(annotatedOf(row), 'unchanged');
}

export async function met(db: Db, s: Sighting): Promise<Met> {
  const found = identify(s, await nearTo(db, s));
  if (found.is === 'new' || found.is === 'version') return { said: s.meta };
  const said = saidOf(found.of, s);
  return found.is === 'same' ? { kept: await unchanged(db, found.of.id), said } : { said };
}

async function named(tx: Db, found: Identity, s: Sighting): Promise<{ id: string; work: string; n: number }> {
  if (found.is === 'version') {
    const { n } = await tx
      .selectFrom('articles')
      .select((is) => is.fn.max('n').as('n'))
      .where('work', '=', found.work)
      .executeTakeFirstOrThrow();
    return { id: `${found.work}-v${n + 1}`, work: found.work, n: n + 1 };
  }
  for (const id of idsFor(s)) {
    const taken = await tx.selectFrom('articles').select('id').where('id', '=', id).executeTakeFirst();
    if (!taken && !(await isGone(tx, id))) return { id, work: id, n: 1 };
  }
  throw new Error(`no id for ${s.snapshot.origin}`);
}

async function keepSnapshot(tx: Db, { snapshot }: Sighting): Promise<void> {
  const there = await tx
    .selectFrom('snapshots')
    .select('size')
    .where('sha256', '=', snapshot.sha256)
    .executeTakeFirst();
  if (!there) await tx.insertInto('snapshots').values(snapshotRow(snapshot)).execute();
}

/** Claims and actors of an article, in place of those it had. */
async function fill(tx: Db, seq: number, annotated: AnnotatedArticle, claims: readonly Claim[]): Promise<void> {
  await tx.deleteFrom('claims').where('article', '=', seq).execute();
  await tx.deleteFrom('actors').where('article', '=', seq).execute();
  for (const run of runsOf(claimRows(seq, claims), 1000)) await tx.insertInto('claims').values(run).execute();
  for (const run of runsOf(actorRows(seq, annotated), 1000)) await tx.insertInto('actors').values(run).execute();
}

/** Marks the version of a work that stands for it now. */
async function settle(tx: Db, work: string): Promise<void> {
  const versions = await tx.selectFrom('articles').select(['id', 'n', 'stamp']).where('work', '=', work).execute();
  const { id } = latest(versions);
  await tx
    .updateTable('articles')
    .set((is) => ({ current: is.case().when('id', '=', id).then(1).else(0).end() }))
    .where('work', '=', work)
    .execute();
}

/** What the journal holds of an article: enough for `verify` to see any later change to what was kept. */
export const digestOf = (json: string, claims: readonly { readonly of: string; readonly evidence: string }[]): string =>
  sha256(JSON.stringify([json, ...claims.map((c) => [c.of, c.evidence])]));

async function insert(tx: Db, s: Sighting, found: Identity, json: string): Promise<{ seq: number; id: string }> {
  const row = articleRow(s, json);
  if (found.is === 'more')
    return tx
      .updateTable('articles')
      .set({ ...row, meta: JSON.stringify(saidOf(found.of, s)) })
      .where('id', '=', found.of.id)
      .returning(['seq', 'id'])
      .executeTakeFirstOrThrow();
  const name = await named(tx, found, s);
  return tx
    .insertInto('articles')
    .values({ ...row, ...name, current: 0 })
    .returning(['seq', 'id'])
    .executeTakeFirstOrThrow();
}

const OUTCOME = { new: 'added', version: 'changed', more: 'updated' } as const;

/** Keeps an article in one transaction. Who it is is asked again inside: another process may have kept it meanwhile. */
export function keep(
  db: Db,
  now: () => string,
  s: Sighting,
  annotated: AnnotatedArticle,
  claims: readonly Claim[],
): Promise<Kept> {
  return change(db, async (tx) => {
    const found = identify(s, await nearTo(tx, s));
    if (found.is === 'same') return unchanged(tx, found.of.id);
    await keepSnapshot(tx, s);
    const json = annotatedJson(annotated);
    const { seq, id } = await insert(tx, s, found, json);
    await fill(tx, seq, annotated, claims);
    await settle(tx, found.is === 'version' ? found.work : found.is === 'more' ? found.of.work : id);
    const outcome = OUTCOME[found.is];
    const record = digestOf(json, claimRows(seq, claims));
    const detail = { snapshot: s.snapshot.sha256, item: s.item, text: s.article.sha256, claims: claims.length, record };
    await write(tx, { at: now(), what: outcome, subject: id, detail });
    return keptOf({ ...annotated, id }, outcome);
  });
}
