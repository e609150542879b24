import { escapeHtml } from '../../text/index.ts';

const safe: unique symbol = Symbol('markup of our own');

/** Markup that this program wrote. Only `html` makes it, and whatever is put into it is escaped, so a source’s words never become markup. */
export interface Html {
  readonly [safe]: string;
}

/** What may stand in a template: text, which is escaped; markup; lists of these; nothing. */
export type Part = string | number | Html | undefined | null | false | readonly Part[];

const isHtml = (part: Exclude<Part, null | undefined | false>): part is Html =>
  typeof part === 'object' && safe in part;

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeHtml(part);
  return isHtml(part) ? part[safe] : part.map(written).join('');
}

/** A template whose values are escaped, in text and in quoted attributes alike; lists are written one after another. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  [safe]: strings.map((s, i) => s + written(parts[i])).join(''),
});

/** The markup as text. */
export const textOf = (page: Html): string => page[safe];

/** An address of another site as a source gives it; nothing where a browser would do anything but go there. */
export const outside = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//iu.test(url) && URL.canParse(url) ? url : undefined;
