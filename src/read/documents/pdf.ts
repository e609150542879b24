import type { StructuredTextItem } from 'unpdf';
import { type Problem, problem } from '../../record/index.ts';
import type { Stated } from '../article.ts';

/** What a document gives: its text where it has one, what it states of itself, what went wrong. */
export interface DocumentRead {
  readonly text?: string;
  readonly stated: Stated;
  readonly problems: readonly Problem[];
}

/** A line of a page: its words, where it stands from the bottom of the page, and how large it is set. */
interface Row {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

const PAGES = 500;

/** The lines of a page, in the order in which it draws them. */
function rowsOf(items: readonly StructuredTextItem[]): Row[] {
  const rows: Row[] = [];
  let [text, y, size] = ['', 0, 0];
  const flush = (): void => {
    const clean = text.replace(/\s+/gu, ' ').trim();
    if (clean !== '') rows.push({ text: clean, y, size });
    [text, size] = ['', 0];
  };
  for (const item of items) {
    if (text !== '' && Math.abs(item.y - y) > Math.max(item.fontSize, size) * 0.6) flush();
    if (text === '') y = item.y;
    text += item.str;
    if (item.str.trim() !== '') size = Math.max(size, item.fontSize);
    if (item.hasEOL) flush();
  }
  flush();
  return rows;
}

const folded = (r: Row | undefined): string => (r?.text ?? '').replace(/\d+/gu, '#');

/** Pages without the lines that stand at the head or the foot of most of them, numbers of pages among these. */
function withoutMargins(pages: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const tally = new Map<string, number>();
  for (const p of pages)
    for (const line of new Set([folded(p[0]), folded(p.at(-1))])) tally.set(line, (tally.get(line) ?? 0) + 1);
  const margin = (r: Row | undefined): boolean =>
    r !== undefined &&
    (/^[\s\-–—]*(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?[\s\-–—]*$/iu.test(r.text) ||
      (pages.length > 2 && tally.get(folded(r))! > pages.length / 2));
  return pages.map((p) => p.slice(margin(p[0]) ? 1 : 0, p.length > 1 && margin(p.at(-1)) ? -1 : undefined));
}

/** The usual distance of two lines, the middle of all. */
function leadingOf(rows: readonly Row[]): number {
  const gaps = rows.slice(1).flatMap((r, i) => (rows[i]!.y > r.y ? [rows[i]!.y - r.y] : []));
  return gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
}

const joined = (before: string, next: string): string =>
  /\p{Ll}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(next) ? before.slice(0, -1) + next : `${before} ${next}`;

/** Paragraphs of lines: a new one begins at a wider gap, another size, and where a sentence ended before a page did. */
function paragraphsOf(pages: readonly (readonly Row[])[]): string[] {
  const out: string[] = [];
  let last: Row | undefined;
  for (const page of pages) {
    const leading = leadingOf(page);
    for (const [i, row] of page.entries()) {
      const apart = i === 0 ? /[.!?:”"]$/u.test(last?.text ?? '.') : last!.y - row.y > leading * 1.3 || last!.y < row.y;
      const sized = last !== undefined && Math.abs(last.size - row.size) > 0.6;
      if (out.length === 0 || apart || sized) out.push(row.text);
      else out[out.length - 1] = joined(out.at(-1)!, row.text);
      last = row;
    }
  }
  return out;
}

/** The document's own title, unless it is the name of a file. */
function titleIn(info: Readonly<Record<string, unknown>>): string | undefined {
  const title = typeof info.Title === 'string' ? info.Title.replace(/\s+/gu, ' ').trim() : '';
  const file = /\.(?:docx?|pdf|indd|rtf|odt|pages|qxd)$|^(?:microsoft word|untitled|document\d*$)/iu.test(title);
  return title.length < 4 || file ? undefined : title;
}

const why = (error: unknown): string => {
  const { name, message } = (error ?? {}) as { name?: string; message?: string };
  return name === 'PasswordException' ? 'it is locked with a password' : `no PDF that can be read (${message ?? name})`;
};

/** The text of a PDF, paragraph by paragraph. One that holds only pictures of pages has none. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentRead> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  try {
    // The library takes the bytes it is given for its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    if (pdf.numPages > PAGES)
      return { stated: {}, problems: [problem('too-large', `${pdf.numPages} pages, and ${PAGES} are the most read`)] };
    const { items } = await extractTextItems(pdf);
    const { info } = await getMeta(pdf);
    await pdf.destroy();
    const paragraphs = paragraphsOf(withoutMargins(items.map(rowsOf)));
    if (paragraphs.length === 0)
      return { stated: {}, problems: [problem('empty', 'no text in it: its pages are pictures')] };
    const title = titleIn(info);
    return { text: paragraphs.join('\n\n'), stated: title === undefined ? {} : { title }, problems: [] };
  } catch (error) {
    return { stated: {}, problems: [problem('not-readable', why(error))] };
  }
}
