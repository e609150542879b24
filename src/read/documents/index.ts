/**
 * What a library must take apart before it can be read: PDF, .docx, mails with what is enclosed in them. The libraries are loaded when one comes.
 */
import { problem, type ReadResult, type Snapshot } from '../../record/index.ts';
import { articleOf, type Meta } from '../article.ts';
import { isMail } from '../kinds.ts';
import { readSnapshot } from '../snapshot.ts';
import { readDocx } from './docx.ts';
import { readMail } from './mail.ts';
import { type DocumentRead, readPdf } from './pdf.ts';

const opensWith = (bytes: Uint8Array, mark: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, mark.length)).toString('latin1') === mark;

async function documentOf(
  snapshot: Snapshot,
  meta: Meta,
  read: (bytes: Uint8Array) => Promise<DocumentRead>,
): Promise<ReadResult[]> {
  const { text, stated, problems } = await read(snapshot.bytes);
  const at = /^https?:/iu.test(snapshot.origin) ? { url: meta.url ?? snapshot.finalUrl ?? snapshot.origin } : {};
  if (text !== undefined) return [articleOf(null, text, { ...meta, ...at }, stated, problems)];
  return [{ id: null, problems: problems.map((p) => ({ where: snapshot.origin, ...p })) }];
}

const DEPTH = 3;
const READ = /^(?:text\/|message\/rfc822|application\/(?:pdf|vnd\.openxmlformats-officedocument\.wordprocessingml))/iu;
const NAMED = /\.(?:txt|md|html?|eml|pdf|docx)$/iu;

/** A mail's own words, then each enclosed file that can be read, which bears the mail's day where it has none of its own. */
async function mailOf(snapshot: Snapshot, meta: Meta, depth: number): Promise<ReadResult[]> {
  const mail = await readMail(snapshot.bytes, meta);
  if ('problem' in mail) return [{ id: null, problems: [{ where: snapshot.origin, ...mail.problem }] }];
  const out: ReadResult[] = [];
  for (const [i, { name, mediaType, bytes }] of mail.enclosed.entries()) {
    const origin = `${snapshot.origin}#${name}`;
    if (depth >= DEPTH || !(READ.test(mediaType) || NAMED.test(name))) {
      out.push({
        id: null,
        problems: [problem('skipped', 'enclosed, and not of a kind that is read', { where: origin })],
      });
      continue;
    }
    const { finalUrl: _, charset: __, ...rest } = snapshot;
    const inner = { ...rest, bytes, origin, mediaType };
    const read = await readAt(inner, meta, depth + 1);
    const dated = read.some((r) => r.article && r.article.published === undefined) && mail.published;
    const again = dated ? await readAt(inner, { ...meta, published: mail.published! }, depth + 1) : read;
    out.push(...again.map((r) => ({ ...r, id: `${origin}#${i + 1}` })));
  }
  // A mail that only brings a file has no words of its own.
  const bare = !mail.article.article && out.some((r) => r.article);
  return bare ? out : [mail.article, ...out];
}

async function readAt(snapshot: Snapshot, meta: Meta, depth: number): Promise<ReadResult[]> {
  if (opensWith(snapshot.bytes, '%PDF')) return documentOf(snapshot, meta, readPdf);
  if (opensWith(snapshot.bytes, 'PK\u0003\u0004')) return documentOf(snapshot, meta, readDocx);
  return isMail(snapshot) ? mailOf(snapshot, meta, depth) : readSnapshot(snapshot, meta);
}

/**
 * The articles of a snapshot of any kind: as `readSnapshot`, and those of documents: one of a PDF or .docx, of a mail its own words and each
 * enclosed file.
 */
export const readSource = (snapshot: Snapshot, meta: Meta = {}): Promise<ReadResult[]> => readAt(snapshot, meta, 0);
