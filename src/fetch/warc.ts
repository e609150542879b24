import { Readable } from 'node:stream';
import { brotliDecompressSync, createGunzip } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import type { Snapshot } from '../record/index.ts';
import type { Limits } from './limits.ts';
import { isGzip } from './magic.ts';
import { type Fetched, failed, snapshotOf, transportOf } from './snapshot.ts';

const READ =
  /^(?:text\/(?:html|plain|xml|markdown)|application\/(?:xhtml\+xml|xml|(?:rss|atom|rdf)\+xml|pdf|(?:x-)?(?:ndjson|jsonlines)|jsonl|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822|$)/iu;

/** What stands in an archive beside pages: how much of it, told in one line at the end. */
interface Passed {
  others: number;
  unanswered: number;
}

/** Where a record's bytes came from: its web address, or its name within the archive. */
function originOf(record: WARCRecord, shown: string, n: number): string {
  const uri = record.warcTargetURI ?? '';
  if (/^https?:/iu.test(uri)) return uri;
  const name = uri.replace(/^[a-z][\w+.-]*:\/*/iu, '');
  try {
    return `${shown}#${decodeURI(name) || n}`;
  } catch {
    return `${shown}#${name}`;
  }
}

/** Whether a record holds what a reader could want; counts what does not. */
function wanted(record: WARCRecord, passed: Passed): boolean {
  const type = record.warcType;
  if (type !== 'response' && type !== 'resource') return false;
  const status = Number(record.httpHeaders?.statusCode ?? 200);
  const media = record.httpHeaders ? record.httpHeaders.headers.get('content-type') : record.warcContentType;
  const robots = /^https?:\/\/[^/]+\/robots\.txt$/iu.test(record.warcTargetURI ?? '');
  if (status < 200 || status > 299) passed.unanswered++;
  else if (robots || /^dns:/iu.test(record.warcTargetURI ?? '') || !READ.test((media ?? '').split(';')[0]!.trim()))
    passed.others++;
  else return true;
  return false;
}

/** The bytes of a record without what they were sent in; null where they are more than is read of one address. */
async function bytesOf(record: WARCRecord, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  if (!/(?:^|,)\s*br\s*$/iu.test(record.httpHeaders?.headers.get('content-encoding') ?? '')) return bytes;
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: most });
  } catch (error) {
    // Some archives keep the header of what they have taken apart already.
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? null : bytes;
  }
}

/**
 * Reads a record to its end; gives how many bytes the archive lacks of it. Left to itself the library looks for the end of a record that
 * breaks off for ever.
 */
async function missingOf(record: WARCRecord): Promise<number> {
  const { LimitReader } = await import('warcio');
  const reader = record._reader;
  if (!(reader instanceof LimitReader)) return 0;
  const rest = reader[Symbol.asyncIterator]();
  while (!(await rest.next()).done);
  return Math.max(0, reader.limit);
}

async function snapshotIn(record: WARCRecord, origin: string, seen: string, limits: Limits): Promise<Fetched> {
  const bytes = await bytesOf(record, limits.size);
  if (!bytes)
    return failed('too-large', `more than ${limits.size / 1e6} MB, the most that is read of one address`, origin);
  const missing = await missingOf(record);
  if (missing > 0) return failed('not-readable', `it breaks off ${missing} bytes before its end`, origin);
  const date = record.warcDate ?? '';
  const when = Number.isNaN(Date.parse(date)) ? seen : date;
  const type = record.httpHeaders ? record.httpHeaders.headers.get('content-type') : record.warcContentType;
  const web: Partial<Pick<Snapshot, 'finalUrl'>> = /^https?:/iu.test(origin) ? { finalUrl: origin } : {};
  return snapshotOf(bytes, origin, when, { ...transportOf(type ?? ''), ...web });
}

function* toldOf({ others, unanswered }: Passed, shown: string): Generator<Fetched> {
  const parts = [
    ...(others > 0 ? [`${others} records of other kinds (pictures, styles, scripts)`] : []),
    ...(unanswered > 0 ? [`${unanswered} answers without a page (errors, redirects)`] : []),
  ];
  if (parts.length > 0) yield failed('skipped', parts.join(' and '), shown);
}

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The bytes of an archive, taken out of their compression; one that breaks off within it throws. */
async function* plain(source: Bytes): AsyncGenerator<Uint8Array> {
  const chunks = Readable.from(source, { objectMode: true });
  try {
    let out: AsyncIterable<Uint8Array> | undefined;
    for await (const chunk of chunks.iterator({ destroyOnReturn: false })) {
      if (!isGzip(chunk as Uint8Array)) {
        yield chunk as Uint8Array;
        out = chunks;
      } else {
        chunks.unshift(chunk);
        const gunzip = createGunzip();
        chunks.on('error', (error) => gunzip.destroy(error));
        out = chunks.pipe(gunzip);
      }
      break;
    }
    if (out) yield* out;
  } finally {
    chunks.destroy();
  }
}

/**
 * Snapshots of the pages and documents of a web archive (WARC 1.0 and 1.1, each record compressed or not), in its order, `seen` as the archive
 * says. `shown` is its name. What is no page is counted and told at the end; where the archive breaks off, what stood before is kept.
 */
export async function* unpackArchive(
  source: Bytes,
  shown: string,
  seen: string,
  limits: Limits,
): AsyncGenerator<Fetched> {
  const { WARCParser } = await import('warcio');
  const passed: Passed = { others: 0, unanswered: 0 };
  let n = 0;
  try {
    for await (const record of new WARCParser(plain(source))) {
      n++;
      if (!record.warcHeaders.statusline.startsWith('WARC/')) {
        yield failed('not-readable', `record ${n} does not begin as one: the rest is not read`, shown);
        break;
      }
      if (n > limits.files) {
        yield failed('too-large', `more than ${limits.files} records: the rest is not read`, shown);
        break;
      }
      const isWanted = wanted(record, passed);
      if (isWanted) yield await snapshotIn(record, originOf(record, shown, n), seen, limits);
      if ((await missingOf(record)) > 0) {
        if (!isWanted) yield failed('not-readable', `record ${n}, of another kind, breaks off`, shown);
        break;
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield failed('not-readable', `the archive breaks off after ${n} records (${why}): the rest is not read`, shown);
  }
  yield* toldOf(passed, shown);
}
