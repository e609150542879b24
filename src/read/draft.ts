import { type Problem, problem, type Span } from '../record/index.ts';

/** A draft as it is checked. Findings are told in `given`: the file's own characters, or, of a .docx, its paragraphs as text. */
export interface DraftRead {
  readonly given: string;
  readonly text: string;
  /** A place of `text` as a place of `given`. */
  readonly place: (at: Span) => Span;
  /** Whether `given` is what the file holds, so that a mended `given` can be written back. */
  readonly writable: boolean;
}

const same = (at: Span): Span => ({ start: at.start, end: at.end });

const BLOCKS = new Set(
  'address article aside blockquote body br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript']);

/** Characters of a page's text, each with where it stands in the page. */
class Pieces {
  readonly parts: string[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];

  /** `text` that stands at [start, end) of the page; an entity's characters all stand for the whole of it. */
  put(text: string, start: number, end: number): void {
    const exact = text.length === end - start;
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.from.push(exact ? start + i : start);
      this.to.push(exact ? start + i + 1 : end);
    }
  }

  breakAt(at: number): void {
    if (this.parts.length > 0 && this.parts.at(-1) !== '\n\n') this.put('\n\n', at, at);
  }
}

/** The text of a page, tags left out and entities read, with a way back for every character. */
async function fromHtml(given: string): Promise<DraftRead> {
  const { Parser } = await import('htmlparser2');
  const out = new Pieces();
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (HIDDEN.has(name)) hidden++;
      else if (BLOCKS.has(name)) out.breakAt(parser.startIndex);
    },
    onclosetag: (name) => {
      if (HIDDEN.has(name)) hidden--;
      else if (BLOCKS.has(name)) out.breakAt(parser.startIndex);
    },
    ontext: (text) => {
      if (hidden === 0) out.put(text, parser.startIndex, parser.endIndex + 1);
    },
    // What silences a rule has to reach the checker.
    oncomment: (text) => {
      if (text.includes('onrecord-disable')) out.put(`<!--${text}-->`, parser.startIndex, parser.endIndex + 1);
    },
  });
  parser.end(given);
  const place = ({ start, end }: Span): Span => {
    const from = out.from[start] ?? given.length;
    return { start: from, end: end > start ? (out.to[end - 1] ?? given.length) : from };
  };
  return { given, text: out.parts.join(''), place, writable: true };
}

async function fromDocx(bytes: Uint8Array): Promise<DraftRead | Problem> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const text = value.trimEnd();
    return { given: text, text, place: same, writable: false };
  } catch (error) {
    return problem(
      'not-readable',
      `no .docx document that can be read (${error instanceof Error ? error.message : error})`,
    );
  }
}

// Zeros, control characters and bytes that no charset has: more than a slip of the encoding leaves.
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\ufffd]/gu;

/** A draft with words in it; a problem where there is nothing to check. */
function withText(draft: DraftRead): DraftRead | Problem {
  if (draft.text.trim() === '') return problem('empty', 'there is no text in it');
  const odd = draft.text.match(NO_TEXT)?.length ?? 0;
  return odd * 20 > draft.text.length ? problem('binary', 'these are bytes that are no text') : draft;
}

/** Reads a draft by what it is: .docx, a page, or Markdown and plain text, which are checked as they stand. A problem where it has no text. */
export async function readDraft(name: string, bytes: Uint8Array): Promise<DraftRead | Problem> {
  const read = await readBytes(name, bytes);
  return 'code' in read ? read : withText(read);
}

async function readBytes(name: string, bytes: Uint8Array): Promise<DraftRead | Problem> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromDocx(bytes);
  const given = new TextDecoder().decode(bytes);
  const page = /\.x?html?$/iu.test(name) || /^\s*(?:<!doctype html|<html[\s>])/iu.test(given);
  return page ? fromHtml(given) : { given, text: given, place: same, writable: true };
}
