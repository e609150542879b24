import type { Words } from '../model/types.ts';

/** Where a page’s links lead: on a server to its addresses, in a static site to files. What is not there has none. */
export interface Links {
  readonly style: string;
  readonly script?: string;
  /** What tells of a form at work. */
  readonly progress?: string;
  readonly icon?: string;
  readonly home?: string;
  readonly search?: string;
  readonly check?: string;
  readonly add?: string;
  /** Where decisions are listed, and sent to. */
  readonly decide?: string;
  /** Where notes are sent to. */
  readonly note?: string;
  /** Where a story is corrected, and a claim, named by article and id. */
  readonly correct?: (story: string) => string;
  readonly claim?: (article: string, claim: string) => string;
  /** The brief of a story as it is asked for; in a format, as a file. */
  readonly brief?: (story: string, format?: string) => string;
  /** Two articles next to each other. */
  readonly beside?: (a: string, b: string) => string;
  readonly story: (id: string) => string;
  /** All claims of a story, from the page that a cursor names. */
  readonly points?: (story: string, cursor?: string) => string;
  readonly actor: (story: string, actor: string) => string;
  readonly article: (id: string) => string;
  /** The exact words in their article. */
  readonly words: (w: Words) => string;
  /** At most so many characters of a quotation. */
  readonly longest?: number;
  /** A content security policy that the page itself must carry. */
  readonly policy?: string;
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
    progress: '/progress.js',
    icon: '/icon.svg',
    home: '/',
    search: '/search',
    check: '/check',
    add: '/add',
    decide: '/decisions',
    note: '/notes',
    correct: (story) => `/stories/${part(story)}/correct`,
    claim: (id, claim) => `${article(id)}/claims/${part(claim)}`,
    brief: (story, format) => `/stories/${part(story)}/brief${format === undefined ? '' : `/${part(format)}`}`,
    beside: (a, b) => `${article(a)}/beside/${part(b)}`,
    story: (id) => `/stories/${part(id)}`,
    points: (story, cursor) => `/stories/${part(story)}/claims${cursor === undefined ? '' : `?cursor=${part(cursor)}`}`,
    actor: (story, actor) => `/stories/${part(story)}/actors/${part(actor)}`,
    article,
    // The address names the words, so that the page marks them in one piece, whatever else is marked there.
    words: (w) => `${article(w.article)}?words=${w.start}-${w.end}#${anchorOf(w)}`,
    ...(json === undefined ? {} : { json }),
  };
}

// A page from a file has no headers, and its own place is no origin: files beside it are named by their scheme.
const FILE_POLICY =
  "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'none'";

/** The links of a site of files around one story. `base`: from the page to the site’s top, `` or `../`. */
export const siteLinks = (base: string, longest?: number): Links => ({
  style: `${base}style.css`,
  icon: `${base}icon.svg`,
  story: () => `${base}index.html`,
  actor: (_, actor) => `${base}actors/${part(actor)}.html`,
  article: (id) => `${base}articles/${part(id)}.html`,
  words: (w) => `${base}articles/${part(w.article)}.html#${anchorOf(w)}`,
  policy: FILE_POLICY,
  ...(longest === undefined ? {} : { longest }),
});
