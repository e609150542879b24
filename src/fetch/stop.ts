import type { Problem } from '../record/index.ts';
import { type Fetched, failed } from './snapshot.ts';

type Code = Extract<
  Problem['code'],
  'timeout' | 'too-large' | 'redirects' | 'refused-address' | 'http-status' | 'unsupported' | 'network' | 'robots'
>;

/** What stops a fetch; caught at its end and told as a problem. */
export class Stop extends Error {
  readonly code: Code;
  constructor(code: Code, message: string) {
    super(message);
    this.code = code;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host’s name can’t be looked up now',
  ECONNREFUSED: 'the host takes no connection',
  ECONNRESET: 'the host broke off the connection',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no network',
  UND_ERR_SOCKET: 'the host broke off the connection',
  UND_ERR_HEADERS_OVERFLOW: 'the head of the answer is too long',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as it says',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is its own',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate can’t be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  Z_DATA_ERROR: 'the answer is not compressed as it says',
  Z_BUF_ERROR: 'the answer breaks off',
};

interface Caused {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly cause?: Caused;
}

/** Why a request failed, in words: the innermost reason that we know. */
function reasonOf(error: Caused): string {
  const chain: Caused[] = [];
  for (let e: Caused | undefined = error; e && chain.length < 5; e = e.cause) chain.push(e);
  const known = chain.findLast((e) => e.code !== undefined && e.code in REASONS);
  const parser = chain.find((e) => e.name === 'HTTPParserError');
  if (parser) return /EOF/u.test(parser.message ?? '') ? REASONS.ECONNRESET! : 'the answer is no HTTP';
  const last = chain.findLast((e) => e.code ?? e.message);
  return known ? REASONS[known.code!]! : (last?.code ?? last?.message ?? 'unknown reason');
}

/** The problem that an error of the network means. */
export function told(error: unknown, target: string): Fetched {
  if (error instanceof Stop) return failed(error.code, error.message, target);
  return failed('network', `it can’t be read: ${reasonOf((error ?? {}) as Caused)}`, target);
}
