import type { Span } from '../../record/index.ts';
import { type Element, isElement, type Node, TEXT } from './dom.ts';

/** A stretch of the page's text that ends where a block or a line does. */
export interface Block {
  readonly text: string;
  /** The innermost block element around it, lower case. */
  readonly tag: string;
  readonly element: Element;
}

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/u),
);

/** The blocks of an element in their order, white space folded. */
export function blocksOf(root: Element): Block[] {
  const out: Block[] = [];
  let open = '';
  const flush = (element: Element): void => {
    const text = open
      .replace(/[\s\u00a0]+/gu, ' ')
      .replace(/[\u200b\ufeff\u00ad]/gu, '')
      .trim();
    if (text !== '') out.push({ text, tag: element.localName, element });
    open = '';
  };
  const walk = (node: Node, block: Element): void => {
    if (node.nodeType === TEXT) {
      open += node.textContent ?? '';
      return;
    }
    if (!isElement(node)) return;
    if (node.localName === 'br') flush(block);
    const own = BLOCKS.has(node.localName);
    if (own) flush(block);
    for (const child of node.childNodes) walk(child, own ? node : block);
    if (own) flush(node);
  };
  walk(root, root);
  flush(root);
  return out;
}

/** Blocks joined by line breaks, with the places of those that are headings. */
export function joinBlocks(
  blocks: readonly Block[],
  isHeading: (b: Block) => boolean,
): { text: string; headings: Span[] } {
  const headings: Span[] = [];
  let length = 0;
  for (const b of blocks) {
    if (isHeading(b)) headings.push({ start: length, end: length + b.text.length });
    length += b.text.length + 1;
  }
  return { text: blocks.map((b) => b.text).join('\n'), headings };
}
