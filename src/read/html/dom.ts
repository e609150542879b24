import { library } from './library.ts';
import { quietly } from './quiet.ts';

/** As much of a page's tree as we use. */
export interface Node {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: Element | null;
  readonly childNodes: ArrayLike<Node> & Iterable<Node>;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  readonly previousSibling: Node | null;
}

export interface Element extends Node {
  /** Lower case. */
  readonly localName: string;
  readonly children: ArrayLike<Element> & Iterable<Element>;
  readonly id: string;
  readonly className: string;
  getAttribute(name: string): string | null;
  getAttributeNode(name: string): { readonly value: string } | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): ArrayLike<Element> & Iterable<Element>;
  closest(selector: string): Element | null;
  contains(node: Node): boolean;
  remove(): void;
  replaceWith(...nodes: readonly Node[]): void;
  append(...nodes: readonly Node[]): void;
  setAttribute(name: string, value: string): void;
}

export interface Page extends Element {
  readonly documentElement: Element | null;
  readonly body: Element | null;
  readonly title: string;
  createElement(name: string): Element;
}

const ELEMENT = 1;
export const TEXT = 3;
export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

const FRAME = /<\/?(?:html|head|body)(?=[\s>/])[^>]{0,4000}>|<!doctype[^>]{0,400}>/giu;
const tagIn = (html: string, name: string): RegExpExecArray | null =>
  new RegExp(`<${name}(?=[\\s>])[^>]{0,4000}>`, 'iu').exec(html);

/**
 * A page with one head and one body. Pages close them twice, open them within one another, or have words before the first: the parser loses the
 * whole body then.
 */
function framed(html: string): string {
  const body = tagIn(html, 'body');
  const head = /<\/head(?=[\s>])/iu.exec(html);
  const cut = body?.index ?? head?.index ?? 0;
  const bare = (part: string): string => part.replace(FRAME, ' ');
  const open = tagIn(html, 'html')?.[0] ?? '<html>';
  return `${open}<head>${bare(html.slice(0, cut))}</head>${body?.[0] ?? '<body>'}${bare(html.slice(cut))}</body></html>`;
}

/** Parses a page, or a part of one. Throws nothing on odd markup; the depth must be held before. */
export const parsePage = (html: string): Page =>
  quietly(() => library().parseHTML(framed(html)).document as unknown as Page);

/** An element's classes as they stand. The tree would make a list of them for every element that is asked, those without a class too. */
export const classOf = (el: Element): string => el.getAttributeNode('class')?.value ?? '';

/** Every element below one, in their order: a walk that looks for many things at once costs less than a selector for each. */
export const elementsIn = (root: Element): Element[] => [...root.querySelectorAll('*')];

/** The words of an element's classes and id, and what else is given, in lower case: `ArticleShare-bar` is article, share, bar. */
export function marksOf(el: Element, ...more: readonly string[]): string {
  const words = [classOf(el), el.id, ...more].filter((w) => w !== '').join(' ');
  const plain = words.toLowerCase();
  return plain === words ? words : words.replace(/(?<small>\p{Ll})(?<large>\p{Lu})/gu, '$1-$2').toLowerCase();
}

/** Parses XML, as leniently. */
export const parseXml = (xml: string): Element =>
  new (library().DOMParser)().parseFromString(xml, 'text/xml') as unknown as Element;

/** Text of an element in one line. */
export const lineOf = (el: Node | null | undefined): string => (el?.textContent ?? '').replace(/\s+/gu, ' ').trim();
