import { type Problem, problem, type ReadResult, type Snapshot } from '../record/index.ts';
import { articleOf, type Meta } from './article.ts';
import { decode } from './decode.ts';
import { parseFeed } from './feeds.ts';
import { htmlArticle, readInput } from './input.ts';
import { kindOf } from './kinds.ts';
import { readMarkdown } from './markdown.ts';

/**
 * The articles of a snapshot: one of a page or a text, one for each line of JSON Lines, one for each entry of a feed. `meta` wins over what the
 * snapshot says of itself. An article's `id` is null where the snapshot gives it none.
 */
export function readSnapshot(snapshot: Snapshot, meta: Meta = {}): ReadResult[] {
  const { text, problems } = decode(snapshot.bytes, snapshot.charset);
  if (text.trim() === '')
    return [{ id: null, problems: [problem('empty', 'there is no text', { where: snapshot.origin })] }];
  const at = /^https?:/iu.test(snapshot.finalUrl ?? snapshot.origin)
    ? (snapshot.finalUrl ?? snapshot.origin)
    : undefined;
  const known = meta.url || !at ? meta : { ...meta, url: at };
  switch (kindOf(snapshot, text)) {
    case 'html':
      return [withNotes(htmlArticle(null, text, known), problems)];
    case 'markdown': {
      const read = readMarkdown(text);
      return [articleOf(null, read.text, known, read.stated, problems)];
    }
    case 'jsonl':
      return linesIn(text, snapshot.origin, meta);
    case 'feed':
      return entriesOf(text, known, snapshot.origin);
    case 'text':
      return [articleOf(null, text, known, {}, problems)];
  }
}

const withNotes = (read: ReadResult, problems: readonly Problem[]): ReadResult => ({
  ...read,
  problems: [...problems, ...read.problems],
});

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const FIELDS = ['text', 'html', 'title', 'published', 'outlet', 'url', 'lang'] as const;

/** One line of JSON Lines. What is no string counts as absent; an id may be a number. */
function lineOf(raw: string, n: number, origin: string, meta: Meta): ReadResult {
  const where = `${origin}:${n}`;
  let row: unknown;
  try {
    row = JSON.parse(raw);
  } catch {
    return { id: null, problems: [problem('bad-json', `line ${n} is no JSON`, { where })] };
  }
  if (!isRecord(row)) return { id: null, problems: [problem('bad-input', `line ${n} is no object`, { where })] };
  const id = typeof row.id === 'string' ? row.id : typeof row.id === 'number' ? String(row.id) : where;
  const fields = Object.fromEntries(FIELDS.flatMap((f) => (typeof row[f] === 'string' ? [[f, row[f]]] : [])));
  // What is said once for the whole file yields to what a line says of itself.
  const read = readInput({ ...meta, ...fields, id });
  return { ...read, problems: read.problems.map((p) => ({ where, ...p })) };
}

function linesIn(text: string, origin: string, meta: Meta): ReadResult[] {
  const out: ReadResult[] = [];
  let [from, n] = [0, 0];
  while (from < text.length) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const raw = text.slice(from, end).trim();
    n++;
    if (raw !== '') out.push(lineOf(raw, n, origin, meta));
    from = end + 1;
  }
  return out;
}

/** A feed's entries, each with the text that the feed carries. */
function entriesOf(xml: string, meta: Meta, origin: string): ReadResult[] {
  const feed = parseFeed(xml);
  if ('problem' in feed) return [{ id: null, problems: [{ where: origin, ...feed.problem }] }];
  if (feed.entries.length === 0)
    return [{ id: null, problems: [problem('no-articles', 'the feed has no entries', { where: origin })] }];
  return feed.entries.map((e, i) => {
    const id = e.id ?? e.link ?? `${origin}#${i + 1}`;
    return htmlArticle(id, e.content ?? e.summary ?? '', {
      title: meta.title ?? e.title,
      published: meta.published ?? e.published ?? e.updated,
      outlet: meta.outlet ?? e.source ?? feed.feed.title,
      url: e.link ?? meta.url,
      lang: meta.lang,
      trace: meta.trace,
    });
  });
}
