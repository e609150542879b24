import type { Snapshot } from '../record/index.ts';

/** A web address as it is; a file or a paste by its name, which no reader of archives could ask for. */
const uriOf = ({ finalUrl, origin }: Snapshot): string =>
  [finalUrl, origin].find((x) => x !== undefined && /^https?:/iu.test(x)) ?? `file:///${encodeURI(origin)}`;

/** An id that is the same for the same bytes: the hash in the form of a UUID (RFC 9562, version 8). */
const idOf = (sha256: string): string =>
  `<urn:uuid:${sha256.slice(0, 8)}-${sha256.slice(8, 12)}-8${sha256.slice(13, 16)}-a${sha256.slice(17, 20)}-${sha256.slice(20, 32)}>`;

function typeOf({ mediaType, charset }: Snapshot): Readonly<Record<string, string>> {
  if (mediaType === undefined) return {};
  return { 'Content-Type': charset === undefined ? mediaType : `${mediaType}; charset=${charset}` };
}

/**
 * A snapshot as a compressed record of a web archive (WARC 1.1, ISO 28500): a `resource`, for no headers of an answer are kept. Records one after
 * the other are an archive. Its block digest is the snapshot's SHA-256.
 */
export async function warcRecord(snapshot: Snapshot): Promise<Uint8Array> {
  const { WARCRecord, WARCSerializer } = await import('warcio');
  const record = WARCRecord.create(
    {
      url: uriOf(snapshot),
      date: new Date(snapshot.seen).toISOString(),
      type: 'resource',
      warcVersion: 'WARC/1.1',
      warcHeaders: { 'WARC-Record-ID': idOf(snapshot.sha256), ...typeOf(snapshot) },
    },
    [snapshot.bytes],
  );
  return WARCSerializer.serialize(record, { gzip: true });
}
