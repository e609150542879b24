import { createHash } from 'node:crypto';
import { type AnnotatedArticle, type Problem, problem } from '../record/index.ts';
import { claimAgain, type KeptClaim } from './line.ts';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

export const broken = (where: string, message: string): Problem => problem('store-broken', message, { where });

/** A snapshot's bytes against their hash. */
export const checkSnapshot = (hash: string, bytes: Uint8Array): Problem[] =>
  sha256(bytes) === hash ? [] : [broken(`snapshot ${hash.slice(0, 12)}`, 'its bytes are not those that were received')];

/** An article's text against its hash, and every claim's words against the text. */
export function checkArticle(a: AnnotatedArticle, claims: readonly KeptClaim[]): Problem[] {
  const text =
    sha256(a.article.text) === a.article.sha256
      ? []
      : [broken(`article ${a.id}`, 'its text is not the one that was read')];
  return [...text, ...claims.flatMap((c) => checkClaim(a, c))];
}

function checkClaim(a: AnnotatedArticle, kept: KeptClaim): Problem[] {
  try {
    claimAgain(a, kept);
    return [];
  } catch (error) {
    return [broken(`claim ${a.id}#${kept.of}`, error instanceof Error ? error.message : String(error))];
  }
}
