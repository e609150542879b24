import { gunzipSync, gzipSync } from 'node:zlib';
import type { Insertable, Selectable } from 'kysely';
import type { AnnotatedArticle, Claim, Snapshot } from '../../record/index.ts';
import { addressOf, type Known } from '../identity.ts';
import { type KeptClaim, keptClaim, stampOf, wordsOf } from '../line.ts';
import type { Given, Sighting, Version } from '../types.ts';
import type { ActorRow, ArticleRow, ClaimRow, SnapshotRow } from './schema.ts';

export const zip = (value: unknown): Buffer => gzipSync(JSON.stringify(value));

/** A BLOB as the driver gives it: a Buffer or an ArrayBuffer. */
export const bytesOf = (blob: Uint8Array | ArrayBuffer): Buffer =>
  blob instanceof ArrayBuffer ? Buffer.from(blob) : Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);

export const unzip = (blob: Uint8Array | ArrayBuffer): unknown =>
  JSON.parse(gunzipSync(bytesOf(blob)).toString('utf8'));

export function snapshotRow(s: Snapshot): SnapshotRow {
  return {
    sha256: s.sha256,
    bytes: gzipSync(s.bytes),
    size: s.bytes.length,
    origin: s.origin,
    seen: s.seen,
    media_type: s.mediaType ?? null,
    charset: s.charset ?? null,
    final_url: s.finalUrl ?? null,
  };
}

export function snapshotOf(r: SnapshotRow): Snapshot {
  return {
    id: r.sha256,
    sha256: r.sha256,
    bytes: new Uint8Array(gunzipSync(bytesOf(r.bytes))),
    origin: r.origin,
    seen: r.seen,
    ...(r.media_type === null ? {} : { mediaType: r.media_type }),
    ...(r.charset === null ? {} : { charset: r.charset }),
    ...(r.final_url === null ? {} : { finalUrl: r.final_url }),
  };
}

/** The JSON of an annotated article, less its text and id, which have columns of their own. */
export function annotatedJson({ id: _, ...a }: AnnotatedArticle): string {
  return JSON.stringify({ ...a, article: { ...a.article, text: '' } });
}

export function annotatedOf(r: Pick<Selectable<ArticleRow>, 'id' | 'text' | 'annotated'>): AnnotatedArticle {
  const kept = unzip(r.annotated) as Omit<AnnotatedArticle, 'id'>;
  return { id: r.id, ...kept, article: { ...kept.article, text: r.text } };
}

/** What the columns of an article say, but for its name and place among its versions. */
export function articleRow(s: Sighting, json: string): Omit<Insertable<ArticleRow>, 'id' | 'work' | 'n' | 'current'> {
  const { article, snapshot } = s;
  return {
    stamp: stampOf(article),
    snapshot: snapshot.sha256,
    item: s.item,
    origin: snapshot.origin,
    seen: snapshot.seen,
    place: s.place ?? null,
    given: s.given ?? null,
    address: addressOf(article) ?? null,
    meta: JSON.stringify(s.meta),
    sha256: article.sha256,
    title: article.title ?? null,
    outlet: article.outlet ?? null,
    published: article.published ?? null,
    text: article.text,
    annotated: gzipSync(json),
  };
}

export function claimRows(article: number, claims: readonly Claim[]): Insertable<ClaimRow>[] {
  return claims.map(keptClaim).map((c) => ({
    article,
    of: c.of,
    kind: c.kind,
    second_hand: c.secondHand ? 1 : 0,
    words: wordsOf(c),
    evidence: JSON.stringify(c.evidence),
  }));
}

export const claimOf = (r: Pick<ClaimRow, 'of' | 'kind' | 'second_hand' | 'evidence'>): KeptClaim => ({
  of: r.of,
  kind: r.kind,
  evidence: JSON.parse(r.evidence) as KeptClaim['evidence'],
  secondHand: r.second_hand === 1,
});

export function actorRows(article: number, a: AnnotatedArticle): ActorRow[] {
  return a.actors.map(({ id: of, name, kind, country, sector, role }) => ({
    article,
    of,
    name,
    kind,
    country: country ?? null,
    sector: sector ?? null,
    role: role ?? null,
  }));
}

export type VersionColumns = Pick<
  Selectable<ArticleRow>,
  'id' | 'work' | 'n' | 'current' | 'snapshot' | 'origin' | 'seen' | 'sha256' | 'meta'
>;

export const versionOf = (r: VersionColumns): Version => ({
  id: r.id,
  work: r.work,
  n: r.n,
  current: r.current === 1,
  snapshot: r.snapshot,
  origin: r.origin,
  seen: r.seen,
  sha256: r.sha256,
  meta: JSON.parse(r.meta) as Given,
});

export type KnownColumns = VersionColumns &
  Pick<Selectable<ArticleRow>, 'item' | 'place' | 'given' | 'address' | 'title' | 'outlet' | 'text'>;

export const knownOf = (r: KnownColumns, last: boolean): Known => ({
  id: r.id,
  work: r.work,
  snapshot: r.snapshot,
  item: r.item,
  ...(r.place === null ? {} : { place: r.place }),
  ...(r.given === null ? {} : { given: r.given }),
  ...(r.address === null ? {} : { address: r.address }),
  meta: JSON.parse(r.meta) as Given,
  sha256: r.sha256,
  ...(r.title === null ? {} : { title: r.title }),
  ...(r.outlet === null ? {} : { outlet: r.outlet }),
  last,
  text: () => r.text,
});
