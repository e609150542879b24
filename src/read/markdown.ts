import type { Span } from '../record/index.ts';
import type { Stated } from './article.ts';

/** Clean text of a Markdown file, with what its front matter says and where its headings stand. */
export interface Markdown {
  readonly text: string;
  readonly stated: Stated;
}

const FRONT = /^\ufeff?---[ \t]*\r?\n(?<head>[\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
const FIELD = /^(?<key>[\p{L}_-]+)\s*:\s*(?<value>.*)$/u;

/** Front matter as flat fields: `key: value`, quoted or not, a list in brackets or as `- item` lines joined by a comma. */
function fieldsOf(head: string): Map<string, string> {
  const out = new Map<string, string>();
  let last = '';
  for (const line of head.split(/\r?\n/u)) {
    const item = /^\s+-\s+(?<value>.+)$|^-\s+(?<bare>.+)$/u.exec(line)?.groups;
    const g = item ? undefined : FIELD.exec(line)?.groups;
    if (g) {
      last = g.key!.toLowerCase();
      out.set(last, unquoted(g.value!.trim()));
    } else if (item && last !== '') {
      out.set(last, [out.get(last) ?? '', unquoted((item.value ?? item.bare)!.trim())].filter(Boolean).join(', '));
    }
  }
  return out;
}

function unquoted(value: string): string {
  const list = /^\[(?<inner>.*)\]$/u.exec(value)?.groups?.inner;
  if (list !== undefined)
    return list
      .split(',')
      .map((v) => unquoted(v.trim()))
      .join(', ');
  const g = /^(?:"(?<a>(?:[^"\\]|\\.)*)"|'(?<b>(?:[^']|'')*)')\s*(?:#.*)?$/u.exec(value)?.groups;
  if (g?.a !== undefined) return g.a.replace(/\\(?<c>.)/gu, '$<c>');
  return g?.b?.replaceAll("''", "'") ?? value.replace(/\s+#.*$/u, '');
}

const first = (fields: ReadonlyMap<string, string>, ...keys: string[]): string | undefined =>
  keys.map((k) => fields.get(k)).find((v) => v !== undefined && v !== '');

function statedBy(fields: ReadonlyMap<string, string>): Stated {
  const people = first(fields, 'byline', 'author', 'authors', 'by');
  const entries = {
    title: first(fields, 'title', 'headline'),
    published: first(fields, 'published', 'date', 'publishdate', 'pubdate', 'created'),
    modified: first(fields, 'modified', 'updated', 'lastmod'),
    outlet: first(fields, 'outlet', 'source', 'publisher', 'site', 'site_name', 'publication'),
    url: first(fields, 'url', 'link', 'permalink'),
    canonical: first(fields, 'canonical'),
    section: first(fields, 'section', 'category'),
    lang: first(fields, 'lang', 'language', 'locale'),
    byline: people
      ?.replace(/^by\s+/iu, '')
      .split(/\s*,\s*|\s+and\s+/u)
      .filter(Boolean),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, v]) => v !== undefined)) as Stated;
}

const LINK = /!?\[(?<label>[^\][]{0,500})\]\((?:[^()\s]|\([^()\s]*\)){0,1000}(?:\s+"[^"]{0,200}")?\)/gu;
const REFERENCE = /\[(?<label>[^\][]{1,500})\]\[[^\][]{0,100}\]/gu;
const AUTOLINK = /<(?<url>https?:\/\/[^<>\s]{1,1000})>/gu;

/** Inline marks out, words kept; an image leaves nothing. */
function inline(line: string): string {
  return line
    .replace(/!\[[^\][]{0,500}\]\((?:[^()\s]|\([^()\s]*\)){0,1000}(?:\s+"[^"]{0,200}")?\)/gu, '')
    .replace(LINK, '$<label>')
    .replace(REFERENCE, '$<label>')
    .replace(AUTOLINK, '$<url>')
    .replace(
      /(?<![\p{L}\p{N}\\])(?<m>\*{1,3}|_{1,3})(?=\S)(?<words>[^*_]{1,2000}?)(?<=\S)\k<m>(?![\p{L}\p{N}])/gu,
      '$<words>',
    )
    .replace(/`(?<code>[^`]{1,500})`/gu, '$<code>')
    .replace(/\\(?<c>[\\`*_{}[\]()#+.!>-])/gu, '$<c>')
    .replace(/<\/?(?:b|i|em|strong|br|u|span|sup|sub|small|p|div|a)(?:\s[^<>]{0,300})?\/?>/giu, '');
}

const HEADING = /^ {0,3}(?<level>#{1,6})[ \t]+(?<words>.*?)[ \t]*#*$/u;
const UNDER = /^ {0,3}(?:=+|-{3,})[ \t]*$/u;
const DROPPED = /^ {0,3}(?:```.*|~~~.*|\[[^\]]{1,100}\]:\s+\S+.*|(?:[*_-] ?){3,})$/u;

/** A Markdown text with blanks for the marks before its headings: every other character stays in its place, and a heading reads as a line of any text. */
export const bareHeadings = (text: string): string =>
  text.replace(/^ {0,3}#{1,6}(?=[ \t])/gmu, (marks) => ' '.repeat(marks.length));

interface Row {
  readonly text: string;
  readonly heading?: number;
}

function rowsOf(body: string): Row[] {
  const out: Row[] = [];
  for (const raw of body.split(/\r?\n/u)) {
    const g = HEADING.exec(raw.slice(0, 500))?.groups;
    const above = out.at(-1);
    if (g) out.push({ text: inline(g.words!), heading: g.level!.length });
    else if (
      UNDER.test(raw) &&
      above &&
      above.text.trim() !== '' &&
      above.text.length < 200 &&
      above.heading === undefined
    )
      out[out.length - 1] = { ...above, heading: raw.includes('=') ? 1 : 2 };
    else if (DROPPED.test(raw.slice(0, 1200))) out.push({ text: '' });
    else out.push({ text: inline(raw.replace(/^ {0,3}(?:> ?)+/u, '')) });
  }
  return out;
}

const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/u;

/** Rows of one paragraph become one line, as Markdown means it; items and headings stay lines of their own. */
function joined(rows: readonly Row[]): Row[] {
  const out: Row[] = [];
  let open = false;
  for (const row of rows) {
    const text = row.text.trim();
    const flows = open && text !== '' && row.heading === undefined && !ITEM.test(text);
    if (flows) out[out.length - 1] = { text: `${out.at(-1)!.text} ${text}` };
    else if (text !== '' || out.at(-1)?.text !== '') out.push({ ...row, text });
    // Two blanks at the end of a row keep the break.
    open = text !== '' && row.heading === undefined && !/ {2}$/u.test(row.text);
  }
  return out;
}

function bodyOf(rows: readonly Row[]): { readonly text: string; readonly headings: readonly Span[] } {
  const headings: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const row of joined(rows)) {
    if (length === 0 && row.text === '') continue;
    if (row.heading !== undefined && row.text !== '') headings.push({ start: length, end: length + row.text.length });
    parts.push(row.text);
    length += row.text.length + 1;
  }
  return { text: parts.join('\n').trimEnd(), headings };
}

/** Reads a Markdown file: front matter, then the body without its marks. Bullets stay. A first-level heading at the top is the title. */
export function readMarkdown(source: string): Markdown {
  const front = FRONT.exec(source.slice(0, 20_000));
  const fields = statedBy(fieldsOf(front?.groups?.head ?? ''));
  const rows = rowsOf(front ? source.slice(front[0].length) : source);
  const top = rows.findIndex((r) => r.text.trim() !== '');
  const own = rows[top]?.heading === 1 ? rows[top]!.text.trim() : undefined;
  const { text, headings } = bodyOf(own === undefined ? rows : rows.slice(top + 1));
  const title = fields.title ?? own;
  return { text, stated: { ...fields, ...(title ? { title } : {}), ...(headings.length > 0 ? { headings } : {}) } };
}
