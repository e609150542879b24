import { Readability } from '@mozilla/readability';
import type { Element, Page } from './dom.ts';

/** The part of a page that holds its story; null where there is none. Changes the page. */
export function mainOf(page: Page): Element | null {
  try {
    const found = new Readability<unknown>(page as never, {
      serializer: (node) => node,
      disableJSONLD: true,
      keepClasses: true,
    }).parse();
    return (found?.content as Element | null | undefined) ?? null;
  } catch {
    // It throws on trees without a body and the like: such a page has no article.
    return null;
  }
}
