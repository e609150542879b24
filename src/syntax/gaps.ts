import type { Language } from '../languages/index.ts';
import { type Manner, ofPost } from './manner.ts';
import type { RawToken } from './tokenise.ts';

const STOP = /^[.!?…]+$/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const PLAIN = /^[\p{L}\p{M}'’]+$/u;

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['a', /^\p{Ll}[\p{Ll}'’]*$/u],
  ['Aa', /^\p{Lu}[\p{Ll}'’]+$/u],
  ['A', /^\p{Lu}$/u],
  ['AA', /^\p{Lu}+$/u],
  ['0/0', /^\p{N}+\/\p{N}/u],
  ['0:0', /^\p{N}+:\p{N}/u],
  ['0', /^[+#]?\p{N}+$/u],
  ['0.', /^\p{N}/u],
  ['at', /@/u],
  ['www', /^(?:https?:|www\.)/u],
  [':)', /^[:;=]-?[()DPpo]/u],
  ['..', /^[.…]{2,}$|^…$/u],
  ['!?', /^[!?]+$/u],
  ['==', /^[-=*_~+#|<>^]{2,}$/u],
  ['x.', /\.$/u],
];

/** The kind of a token by its letters; a single mark is its own kind. */
function shapeOf(t: RawToken | undefined): string {
  if (t === undefined) return '';
  if (t.dot) return 'x.';
  return SHAPES.find(([, pattern]) => pattern.test(t.text))?.[0] ?? (t.text.length === 1 ? t.text : 'x');
}

/** What the gaps of one block are judged by. */
export interface Block {
  readonly tokens: readonly RawToken[];
  /** For each token whether the rules let a sentence begin with it. */
  readonly ruled: Uint8Array;
  readonly manner: Manner;
  readonly loose: boolean;
}

/** Whether a block may have sentences that end without a mark: an address, a time of sending, a rule of marks stands in it. */
export const isLoose = (tokens: readonly RawToken[], manner: Manner): boolean =>
  manner.post === 2 || tokens.some(ofPost);

/** Whether a small number follows a stop, as that of a note does. */
const isNote = (tokens: readonly RawToken[], i: number): boolean =>
  /^\p{N}{1,2}$/u.test(tokens[i]!.text) && STOP.test(tokens[i - 1]?.text ?? '');

/** Whether the rules leave open if a sentence begins with token `i`. */
export function isOpen({ tokens, ruled, manner, loose }: Block, i: number): boolean {
  const [p, n] = [tokens[i - 1]!, tokens[i]!];
  if (p.dot) return false;
  const blank = p.end < n.start;
  if (isNote(tokens, i - 1)) return CAPITAL.test(n.text);
  if (STOP.test(p.text)) {
    if (p.text === '.' && (ruled[i] === 1 || !blank)) return false;
    // In prose the point is that of an abbreviation nobody listed.
    if (p.text === '.' && SMALL.test(n.text) && manner.small === 0) return false;
    return blank || /^\p{L}/u.test(n.text);
  }
  if (!loose || ruled[i] === 1 || !blank) return false;
  return !(SMALL.test(n.text) && PLAIN.test(p.text));
}

const upTo = (n: number, steps: readonly number[]): number => steps.findIndex((s) => n <= s);

/** How many tokens follow up to the next stop or the block's end, as a step. */
function ahead(tokens: readonly RawToken[], i: number): string {
  let n = 0;
  while (n < 12 && i + n < tokens.length && !STOP.test(tokens[i + n]!.text)) n++;
  return `${upTo(n, [1, 2, 4, 7, 11])}${i + n >= tokens.length ? '$' : ''}`;
}

/** What speaks for or against a sentence that begins with token `i`; the last one began with token `from`. */
export function featuresOf(block: Block, i: number, from: number, { syntax }: Language): string[] {
  const { tokens, manner, ruled, loose } = block;
  const [p, n] = [tokens[i - 1]!, tokens[i]!];
  const [ps, ns, pps, nns, n3] = [p, n, tokens[i - 2], tokens[i + 1], tokens[i + 2]].map(shapeOf);
  const [pw, nw] = [p.text.toLowerCase(), n.text.toLowerCase()];
  const how = `${manner.small}${manner.post}`;
  const gap = p.end < n.start ? ' ' : '';
  const r = `r${ruled[i]}`;
  const size = upTo(i - from, [1, 2, 3, 5, 8, 14]);
  const starter = syntax.starters.has(nw) ? 's' : '';
  return [
    `${r}`,
    `${r}${how}${ps}`,
    `${ps}>${gap}${ns}`,
    `${how}${ps}>${gap}${ns}`,
    `${manner.small}${ps}>${starter}${ns}`,
    `${pps} ${ps}>${ns}`,
    `${ps}>${ns} ${nns}`,
    `${ps}>${ns} ${nns} ${n3}`,
    `${pps} ${ps}>${ns} ${nns}`,
    `p${pw}>${ns}`,
    `${ps}>n${nw}`,
    `${ps}>${ns} n${tokens[i + 1]?.text.toLowerCase() ?? ''}`,
    `p${tokens[i - 2]?.text.toLowerCase() ?? ''} ${ps}>${ns}`,
    `z${size}${ps}>${ns}`,
    `a${ahead(tokens, i)}${ps}>${ns}`,
    `a${ahead(tokens, i)}z${size}${ps}`,
    `l${loose ? 1 : 0}${ps}${ns}`,
    `f${from === 0 ? 1 : 0}${ps}${ns}${size}`,
    `e${STOP.test(tokens.at(-1)!.text) ? 1 : 0}${ps}>${ns}`,
    `c${CAPITAL.test(tokens[from]!.text) ? 1 : 0}${ps}>${ns}`,
  ];
}
