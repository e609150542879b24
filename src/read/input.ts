import { problem, type ReadResult } from '../record/index.ts';
import { articleOf, type Meta } from './article.ts';
import { readHtml } from './html/index.ts';

/** One article as another program gives it: a line of `read --jsonl`. */
export interface InputLine extends Meta {
  readonly id: string;
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
}

/** Reads one line. Where `text` is given, `article.text` is that string, unchanged. */
export function readInput(line: InputLine): ReadResult {
  if (typeof line.text === 'string') return articleOf(line.id, line.text, line, {}, []);
  if (typeof line.html === 'string') return htmlArticle(line.id, line.html, line);
  return { id: line.id, problems: [problem('bad-input', 'the line gives neither text nor html')] };
}

/** Reads a page into an article. */
export function htmlArticle(id: string | null, html: string, meta: Meta): ReadResult {
  const page = readHtml(html, { url: meta.url, lang: meta.lang, trace: meta.trace });
  const told = page.removed ? { removed: page.removed } : {};
  if (page.text === undefined) return { id, problems: page.problems, ...told };
  return { ...articleOf(id, page.text, meta, page.stated, page.problems), ...told };
}
