import { type Problem, problem } from '../../record/index.ts';

/** A page made safe to parse, and the scripts that were taken out of it. */
export interface Guarded {
  readonly html: string;
  /** Bodies of `<script type="application/ld+json">`. */
  readonly structured: readonly string[];
  /** Bodies of other scripts that may carry the page's data, up to a limit. */
  readonly scripts: string;
  /** How many elements of each name were taken out. */
  readonly dropped: ReadonlyMap<string, number>;
  /** Tags and characters written out, which are what the tree is made of. */
  readonly pieces: number;
  readonly problems: readonly Problem[];
}

// A little more than the largest of a thousand real pages has; beyond, a page takes longer than it may.
const DEEPEST = 100;
const LARGEST = 2_000_000;
const PIECES = 30_000;
// Six times that of any real page that was looked at.
const WEIGHT = 250_000;
// Each break ends a line that is weighed as a paragraph of its own; real pages have a few hundred.
const BREAK = 3;
const SCRIPTS = 400_000;
const RAW = /<(?<name>script|style|svg|noscript|template|iframe|textarea)(?=[\s>/])|<!--/giu;
const PIECE = /<(?<close>\/)?(?<name>[a-z][\w:-]*)|[<&]/giu;
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
// Their end tags may be left out, so an open one says nothing of depth.
const LOOSE = new Set('p li dt dd td th tr tbody thead tfoot option optgroup colgroup rt rp html body head'.split(' '));

/** Takes out scripts, styles, comments and their like; linear. `noscript` is kept for its pictures' captions never: it repeats. */
function withoutScripts(html: string): Omit<Guarded, 'problems' | 'pieces'> {
  const kept: string[] = [];
  const dropped = new Map<string, number>();
  const structured: string[] = [];
  let scripts = '';
  let from = 0;
  RAW.lastIndex = 0;
  for (let m = RAW.exec(html); m; m = RAW.exec(html)) {
    const name = m.groups?.name?.toLowerCase();
    const close = name ? `</${name}` : '-->';
    dropped.set(name ?? 'comment', (dropped.get(name ?? 'comment') ?? 0) + 1);
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
  return { html: kept.join(' '), structured, scripts, dropped };
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

/** How much of a page there is, and where it becomes more than is read. */
interface Measured {
  readonly pieces: number;
  readonly cut?: { readonly at: number; readonly why: Problem };
}

const cutAt = (at: number, pieces: number, code: 'too-large' | 'too-deep', why: string): Measured => ({
  pieces,
  cut: { at, why: problem(code, `${why}: the page is cut off there`) },
});

/** The elements that stand open: one that closes takes with it what was left open in it, and what closes nothing is passed over. */
function openElements(): { readonly open: (name: string) => number; readonly close: (name: string) => void } {
  const stack: string[] = [];
  const tally = new Map<string, number>();
  const count = (name: string, by: number): void => void tally.set(name, (tally.get(name) ?? 0) + by);
  return {
    open: (name) => {
      count(name, 1);
      return stack.push(name);
    },
    close: (name) => {
      if (!tally.get(name)) return;
      for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
        count(last, -1);
        if (last === name) return;
      }
    },
  };
}

/** An element whose end tag may be left out counts as both of its tags where it begins. */
function piecesIn(name: string | undefined, closes: boolean): number {
  if (name === 'br') return BREAK;
  return name !== undefined && LOOSE.has(name) ? (closes ? 0 : 2) : 1;
}

/** Measures a page by a count of open tags, those aside that close themselves, and of all pieces that a tree is made of. */
function measure(html: string): Measured {
  let [depth, pieces, weight] = [0, 0, 0];
  const elements = openElements();
  for (const m of html.matchAll(PIECE)) {
    const name = m.groups?.name?.toLowerCase();
    pieces += piecesIn(name, m.groups?.close !== undefined);
    if (pieces > PIECES || weight > WEIGHT)
      return cutAt(m.index, pieces, 'too-large', 'more tags and characters written out than are read of one page');
    if (name === undefined || VOID.has(name) || LOOSE.has(name)) continue;
    if (m.groups!.close) {
      elements.close(name);
      continue;
    }
    depth = elements.open(name);
    if (depth > DEEPEST) return cutAt(m.index, pieces, 'too-deep', `elements nested more than ${DEEPEST} deep`);
    weight += depth;
  }
  return { pieces };
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: '\u00a0',
    rsquo: '’',
    lsquo: '‘',
    rdquo: '”',
    ldquo: '“',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    raquo: '»',
    laquo: '«',
    eacute: 'é',
    uuml: 'ü',
    ouml: 'ö',
    auml: 'ä',
    szlig: 'ß',
  }),
);

/** Characters written out become themselves, those aside that mean something to a parser: each would be a piece of the tree. */
const spelledOut = (html: string): string =>
  html.replace(/&(?:#(?<dec>\d{3,6})|#x(?<hex>[\da-f]{2,5})|(?<name>[a-z]{4,6}));/giu, (...m) => {
    const g = m.at(-1) as { dec?: string; hex?: string; name?: string };
    if (g.name) return NAMED.get(g.name) ?? m[0];
    const code = g.dec ? Number(g.dec) : Number.parseInt(g.hex!, 16);
    // Below stand the marks of markup and the codes that mean others than they say.
    return code >= 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : m[0];
  });

/** Cuts a page off where it is nested too deep or too large, without its scripts. */
export function guard(page: string): Guarded {
  const bare = withoutScripts(page);
  const problems: Problem[] = [];
  // Long runs of spaces or of opening marks are quadratic work further on, and empty paragraphs without number an element each.
  let html = spelledOut(bare.html)
    .replace(/<+(?=<)/gu, '')
    .replace(/\s{2,}/gu, ' ')
    .replace(/<(?<name>p|li|dd|dt|option)>\s?(?=<\k<name>>)/giu, '');
  if (html.length > LARGEST) {
    problems.push(problem('too-large', `a page of ${html.length} characters: read up to ${LARGEST}`));
    html = html.slice(0, LARGEST);
  }
  const { pieces, cut } = measure(html);
  if (cut) {
    problems.push(cut.why);
    html = html.slice(0, cut.at);
  }
  return { ...bare, html, pieces, problems };
}
