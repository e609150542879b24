import { parseHTML } from 'linkedom';

/** As much of a page's tree as we use. */
export interface Node {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: Element | null;
  readonly childNodes: ArrayLike<Node> & Iterable<Node>;
  readonly nextSibling: Node | null;
}

export interface Element extends Node {
  /** Lower case. */
  readonly localName: string;
  readonly children: ArrayLike<Element> & Iterable<Element>;
  readonly id: string;
  readonly className: string;
  getAttribute(name: string): string | null;
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

const WHOLE = /<(?:html|body|head)[\s>]/iu;

/** Parses a page, or a part of one. Throws nothing on odd markup; the depth must be held before. */
export const parsePage = (html: string): Page =>
  parseHTML(WHOLE.test(html) ? html : `<html><body>${html}</body></html>`).document as unknown as Page;

/** Text of an element in one line. */
export const lineOf = (el: Node | null | undefined): string => (el?.textContent ?? '').replace(/\s+/gu, ' ').trim();
