import type { Email } from 'postal-mime';
import { type Problem, problem, type ReadResult } from '../../record/index.ts';
import { articleOf, type Meta, type Stated } from '../article.ts';
import { stampOf } from '../days/stamps.ts';
import { htmlArticle } from '../input.ts';
import { isName } from '../plain/byline.ts';
import { lexiconOf } from '../plain/lexicon.ts';

/** A file that came with a mail. */
export interface Enclosed {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a mail gives: its own words as an article, and the files that came with it. */
export interface MailRead {
  readonly article: ReadResult;
  readonly published?: string;
  readonly enclosed: readonly Enclosed[];
}

const PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s*:\s*)+/iu;
// The line before a signature (RFC 3676, 4.3).
const SIGNATURE = /\n-- \r?\n[\s\S]*$/u;
const SHARE = 0.6;

/** Subject, date with the sender's own zone, and sender: a person has written it, a house has published it. */
function statedBy(mail: Email): Stated {
  const date = mail.headers.find((h) => h.key === 'date')?.value;
  const published = (date && stampOf(date)) || undefined;
  const title = mail.subject?.replace(PREFIX, '').replace(/\s+/gu, ' ').trim();
  const from = mail.from?.name?.trim();
  const person = from !== undefined && isName(from, lexiconOf('en'));
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(from ? (person ? { byline: [from] } : { outlet: from }) : {}),
  };
}

/** The words of a mail: its page where that holds them, else its plain text without the signature. */
function wordsOf(mail: Email, meta: Meta): ReadResult {
  const stated = statedBy(mail);
  const plain = (mail.text ?? '').replace(SIGNATURE, '').trim();
  const page = mail.html ? htmlArticle(null, mail.html, { ...meta, title: meta.title ?? stated.title }) : undefined;
  const text = page?.article?.text ?? '';
  if (text !== '' && text.length >= plain.length * SHARE) return articleOf(null, text, meta, stated, page!.problems);
  return articleOf(null, plain, meta, stated, []);
}

const inBytes = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : new Uint8Array(content);

/** Reads a mail (RFC 5322, MIME). Pictures that belong to its page are not among what is enclosed. */
export async function readMail(bytes: Uint8Array, meta: Meta): Promise<MailRead | { readonly problem: Problem }> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, attachmentEncoding: 'arraybuffer' });
    const enclosed = mail.attachments
      .filter((a) => !a.related)
      .map((a, i) => ({ name: a.filename ?? `part ${i + 1}`, mediaType: a.mimeType, bytes: inBytes(a.content) }));
    const { published } = statedBy(mail);
    return { article: wordsOf(mail, meta), enclosed, ...(published === undefined ? {} : { published }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { problem: problem('not-readable', `no mail that can be read (${why})`) };
  }
}
