import { createHash } from 'node:crypto';
import { type Problem, problem, type Snapshot } from '../record/index.ts';
import { isArchive, isBinary, isDocument, whatIs } from './magic.ts';

/** What a server says of the state of an address, to be told when it is asked again (RFC 9110, 13.1). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

interface Failure {
  readonly problem: Problem;
  /** Milliseconds for which a server asks to be left alone. */
  readonly pause?: number;
}

/** What one target gives; `validators` where a server was asked for it. */
export type Fetched = { readonly snapshot: Snapshot; readonly validators?: Validators } | Failure;

export const failed = (code: Problem['code'], message: string, where: string): Failure => ({
  problem: problem(code, message, { where }),
});

type Transport = Pick<Snapshot, 'mediaType' | 'charset' | 'finalUrl'>;

/** What a `Content-Type` says. */
export function transportOf(type: string): Transport {
  const mediaType = type.split(';')[0]!.trim().toLowerCase();
  const charset = /charset\s*=\s*["']?(?<name>[^"';\s]+)/iu.exec(type)?.groups?.name;
  return { ...(mediaType ? { mediaType } : {}), ...(charset ? { charset } : {}) };
}

/** A snapshot of bytes as received: `id` is their SHA-256 in hex. Bytes that are no text give a problem. */
export function snapshotOf(bytes: Uint8Array, origin: string, seen: string, transport: Transport = {}): Fetched {
  if (bytes.length === 0) return failed('empty', 'there is nothing in it', origin);
  if (isBinary(bytes) && !isDocument(bytes) && !isArchive(bytes))
    return failed('binary', `${whatIs(bytes)}: only texts, pages, feeds, mails, PDF and .docx can be read`, origin);
  const id = createHash('sha256').update(bytes).digest('hex');
  return { snapshot: { id, sha256: id, bytes, origin, seen, ...transport } };
}
