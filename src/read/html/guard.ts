import { type Problem, problem } from '../../record/index.ts';

/** A page made safe to parse, and the scripts that were taken out of it. */
export interface Guarded {
  readonly html: string;
  /** Bodies of `<script type="application/ld+json">`. */
  readonly structured: readonly string[];
  /** Bodies of other scripts that may carry the page's data, up to a limit. */
  readonly scripts: string;
  readonly problems: readonly Problem[];
}

const DEEPEST = 400;
const LARGEST = 3_000_000;
const SCRIPTS = 400_000;
const RAW = /<(?<name>script|style|svg|noscript|template|iframe|textarea)(?=[\s>/])|<!--/giu;
const TAG = /<(?<close>\/)?(?<name>[a-z][\w:-]*)/giu;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
// Their end tags may be left out, so an open one says nothing of depth.
const LOOSE = new Set('p li dt dd td th tr tbody thead tfoot option optgroup colgroup rt rp html body head'.split(' '));

/** Takes out scripts, styles, comments and their like; linear. `noscript` is kept for its pictures' captions never: it repeats. */
function withoutScripts(html: string): {
  readonly html: string;
  readonly structured: string[];
  readonly scripts: string;
} {
  const kept: string[] = [];
  const structured: string[] = [];
  let scripts = '';
  let from = 0;
  RAW.lastIndex = 0;
  for (let m = RAW.exec(html); m; m = RAW.exec(html)) {
    const name = m.groups?.name?.toLowerCase();
    const close = name ? `</${name}` : '-->';
    const end = indexOfTag(html, close, m.index + m[0].length);
    const body = html.slice(m.index, end);
    if (name === 'script') {
      const inner = body.slice(body.indexOf('>') + 1);
      if (/^<script[^>]{0,300}ld\+json/iu.test(body)) structured.push(inner);
      else if (scripts.length < SCRIPTS) scripts += `${inner.slice(0, SCRIPTS)}\n`;
    }
    kept.push(html.slice(from, m.index));
    const after = end < html.length ? html.indexOf('>', end) : -1;
    from = after < 0 ? html.length : after + 1;
    RAW.lastIndex = from;
  }
  kept.push(html.slice(from));
  return { html: kept.join(' '), structured, scripts };
}

/** Where a closing tag begins, in either case; the end of the page where it is missing. */
function indexOfTag(html: string, close: string, from: number): number {
  if (close === '-->') {
    const at = html.indexOf(close, from);
    return at < 0 ? html.length : at;
  }
  const pattern = new RegExp(`${close}(?=[\\s>/])`, 'giu');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

/** Where the page becomes too deep, or -1: a count of open tags, those aside that close themselves. */
function tooDeepAt(html: string): number {
  let depth = 0;
  for (const m of html.matchAll(TAG)) {
    const name = m.groups!.name!.toLowerCase();
    if (VOID.has(name) || LOOSE.has(name)) continue;
    if (m.groups!.close) depth = Math.max(0, depth - 1);
    else if (++depth > DEEPEST) return m.index;
  }
  return -1;
}

/** Cuts a page off where it is nested too deep or too large, without its scripts. */
export function guard(page: string): Guarded {
  const bare = withoutScripts(page);
  const problems: Problem[] = [];
  let html = bare.html;
  if (html.length > LARGEST) {
    problems.push(problem('too-large', `a page of ${html.length} characters: read up to ${LARGEST}`));
    html = html.slice(0, LARGEST);
  }
  const deep = tooDeepAt(html);
  if (deep >= 0) {
    problems.push(problem('too-deep', `elements nested more than ${DEEPEST} deep: the page is cut off there`));
    html = html.slice(0, deep);
  }
  return { ...bare, html, problems };
}
