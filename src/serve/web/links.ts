import type { Words } from '../model/types.ts';

/** Where a page’s links lead: on a server to its addresses, in a static site to files. What is not there has none. */
export interface Links {
  readonly style: string;
  readonly script?: string;
  readonly icon?: string;
  readonly home?: string;
  readonly search?: string;
  readonly check?: string;
  readonly add?: string;
  readonly story: (id: string) => string;
  /** All claims of a story, from the page that a cursor names. */
  readonly points?: (story: string, cursor?: string) => string;
  readonly actor: (story: string, actor: string) => string;
  readonly article: (id: string) => string;
  /** The exact words in their article. */
  readonly words: (w: Words) => string;
  /** The same page as JSON. */
  readonly json?: string;
}

/** The anchor of words within their article’s page. */
export const anchorOf = (w: Pick<Words, 'start' | 'end' | 'claim'>): string =>
  w.claim === undefined ? `words-${w.start}-${w.end}` : `claim-${w.claim}`;

const part = encodeURIComponent;

/** The links of a server’s pages. `json`: the address of the page itself, as JSON. */
export function serverLinks(json?: string): Links {
  const article = (id: string): string => `/articles/${part(id)}`;
  return {
    style: '/style.css',
    script: '/keys.js',
    icon: '/icon.svg',
    home: '/',
    search: '/search',
    check: '/check',
    add: '/add',
    story: (id) => `/stories/${part(id)}`,
    points: (story, cursor) => `/stories/${part(story)}/claims${cursor === undefined ? '' : `?cursor=${part(cursor)}`}`,
    actor: (story, actor) => `/stories/${part(story)}/actors/${part(actor)}`,
    article,
    // The address names the words, so that the page marks them in one piece, whatever else is marked there.
    words: (w) => `${article(w.article)}?words=${w.start}-${w.end}#${anchorOf(w)}`,
    ...(json === undefined ? {} : { json }),
  };
}
