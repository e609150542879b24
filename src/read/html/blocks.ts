import type { Span } from '../../record/index.ts';
import { type Element, isElement, type Node, TEXT } from './dom.ts';

/** A stretch of the page's text that ends where a block or a line does. */
export interface Block {
  readonly text: string;
  /** The innermost block element around it, lower case. */
  readonly tag: string;
  /** Share of the text that stands in links, 0 to 1. */
  readonly linked: number;
  /** All of the text is bold. */
  readonly bold: boolean;
  /** The list around a list item; items of one list share it. */
  readonly list: Element | null;
}

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);
const IN_BLOCKS = [...BLOCKS].filter((b) => !/^t[dh]$/u.test(b)).join(',');
const BOLD = new Set(['b', 'strong']);

interface Open {
  text: string;
  linked: number;
  bold: number;
}

const letters = (s: string): number => s.replace(/\s+/gu, '').length;

/** Where the walk is: the block around, the list around, and what the text stands in. */
interface At {
  readonly block: Element;
  readonly list: Element | null;
  readonly link: boolean;
  readonly bold: boolean;
  /** Within a row of a table of data, which is one line. */
  readonly row: boolean;
}

const LONGEST_CELL = 120;

/** Whether an element is a row of short cells with nothing but words in them; rows of tables that set out a page are none. */
function isRow(el: Element): boolean {
  if (el.localName !== 'tr' || el.children.length < 2 || el.querySelector(IN_BLOCKS) !== null) return false;
  return [...el.children].every((c) => /^t[dh]$/u.test(c.localName) && (c.textContent ?? '').length <= LONGEST_CELL);
}

function within(at: At, el: Element): At {
  const name = el.localName;
  return {
    block: BLOCKS.has(name) && !at.row ? el : at.block,
    row: at.row || isRow(el),
    list: name === 'ul' || name === 'ol' ? el : at.list,
    link: at.link || name === 'a',
    bold: at.bold || BOLD.has(name),
  };
}

/** The blocks of an element in their order, white space folded. */
export function blocksOf(root: Element): Block[] {
  const out: Block[] = [];
  let open: Open = { text: '', linked: 0, bold: 0 };
  const flush = (at: At): void => {
    const text = open.text
      .replace(/[\u200b\ufeff\u00ad]/gu, '')
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim();
    const all = letters(open.text) || 1;
    const { localName: tag } = at.block;
    if (text !== '') out.push({ text, tag, linked: open.linked / all, bold: open.bold >= all, list: at.list });
    open = { text: '', linked: 0, bold: 0 };
  };
  const walk = (node: Node, at: At): void => {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      open.text += text;
      if (at.link) open.linked += letters(text);
      if (at.bold) open.bold += letters(text);
      return;
    }
    if (!isElement(node)) return;
    const inner = within(at, node);
    const own = inner.block === node;
    if (at.row && node.localName === 'br') open.text += ' ';
    else if (own || node.localName === 'br') flush(at);
    for (const child of node.childNodes) {
      if (inner.row && own && open.text.trim() !== '' && isElement(child)) open.text += ' | ';
      walk(child, inner);
    }
    if (own) flush(inner);
  };
  const top: At = { block: root, list: null, link: false, bold: false, row: false };
  walk(root, top);
  flush(top);
  return out;
}

/** Blocks joined by line breaks, with the places of those that are headings. */
export function joinBlocks(
  blocks: readonly Block[],
  isHeading: (b: Block) => boolean,
): { readonly text: string; readonly headings: Span[] } {
  const headings: Span[] = [];
  let length = 0;
  for (const b of blocks) {
    if (isHeading(b)) headings.push({ start: length, end: length + b.text.length });
    length += b.text.length + 1;
  }
  return { text: blocks.map((b) => b.text).join('\n'), headings };
}
