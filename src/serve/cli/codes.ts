import type { ProblemCode } from '../../record/index.ts';

/** What a code of a problem means, and what to do next where there is something to do. */
export interface CodeInfo {
  readonly about: string;
  readonly next?: string;
  /** The HTTP status of a request that can't be answered because of it. */
  readonly status: number;
}

/** Every code; messages and the reference are made from this table. */
export const CODES: Readonly<Record<ProblemCode, CodeInfo>> = {
  empty: { about: 'nothing but white space', next: 'save the page or paste the text again', status: 422 },
  binary: {
    about: 'bytes that are neither text nor a document that is read',
    next: 'save the article’s text as .txt and add that',
    status: 415,
  },
  'too-large': {
    about: 'more than is read of one file, page, address or line',
    next: 'give each article in a file of its own',
    status: 413,
  },
  skipped: { about: 'something in a folder that is not read: hidden, a link, or of another kind', status: 422 },
  'no-article': {
    about: 'a page without an article in it',
    next: 'save the article’s text as .txt and add that',
    status: 422,
  },
  'no-articles': {
    about: 'a folder without a file that can be read',
    next: 'name files or a folder with .txt, .md, .html, .pdf, .docx, .eml, .warc or .jsonl files',
    status: 422,
  },
  'not-found': { about: 'no such file or folder', next: 'check the path', status: 404 },
  'not-readable': {
    about: 'a file that may not be opened, or is not whole',
    next: 'check the permissions, or save it again',
    status: 422,
  },
  'bad-json': {
    about: 'a line that is no JSON object',
    next: 'each line must be one JSON object; the other lines were read',
    status: 400,
  },
  'bad-input': { about: 'a line whose fields are not those of the contract; the message names the field', status: 400 },
  encoding: { about: 'no encoding is declared, or the bytes are not of it: some characters may be wrong', status: 422 },
  'too-deep': { about: 'a page nested deeper than is read: it is cut off there', status: 422 },
  'unclosed-quote': { about: 'a quotation mark that is never closed', status: 422 },
  'no-published': {
    about: 'no day of publication, so that relative dates stay open',
    next: 'give the day with --published YYYY-MM-DD',
    status: 422,
  },
  'unknown-language': { about: 'a language without its tables', next: 'English can be read so far', status: 422 },
  stub: {
    about: 'a page that shows only the beginning of its article',
    next: 'save the page as you may see it and add the file, or paste its text: onrecord add -',
    status: 422,
  },
  'long-line': { about: 'a line so long that its paragraphs can’t be told apart', status: 422 },
  'second-hand': { about: 'the article retells others’ reports: each claim of it is second-hand', status: 422 },
  'no-base': { about: 'a percentage without what it is a share of, or without its period', status: 422 },
  'one-sided': { about: 'a call or meeting of which only one party’s account is there', status: 422 },
  'http-status': {
    about: 'the server answered with an error',
    next: 'open the page in a browser and save it, then add the file',
    status: 502,
  },
  timeout: {
    about: 'the server took too long',
    next: 'try again later, or save the page and add the file',
    status: 504,
  },
  redirects: { about: 'redirects in a loop, or too many of them', status: 502 },
  'refused-address': {
    about: 'an address that is not on the public internet',
    next: 'a host of your own network is asked with --allow-private HOST',
    status: 403,
  },
  robots: {
    about: 'the site’s robots.txt asks programs to stay away',
    next: 'open the page in a browser and save it, then add the file',
    status: 403,
  },
  network: { about: 'the server could not be reached, or broke off', status: 502 },
  unsupported: { about: 'an address of a kind that is not read, or a rule that the draft silences', status: 422 },
  'unknown-story': {
    about: 'no story, or more than one, is meant by that name',
    next: 'see `onrecord stories`',
    status: 404,
  },
  'unknown-article': {
    about: 'no article, or more than one, is meant by that id',
    next: 'see `onrecord story STORY`, which names its articles',
    status: 404,
  },
  'unknown-claim': {
    about: 'no claim has that id',
    next: 'a claim’s id is as in 4f2a91bc#s3: see `onrecord show ARTICLE`',
    status: 404,
  },
  'unknown-note': { about: 'no note has that id', next: 'see `onrecord note`', status: 404 },
  'unknown-outlet': { about: 'no article of the record is of an outlet of that name', status: 404 },
  'unknown-decision': {
    about: 'no decision has that number in the journal',
    next: 'see `onrecord decisions`',
    status: 404,
  },
  'nothing-to-decide': {
    about: 'what is to be decided is so already, or would leave a story without articles',
    status: 422,
  },
  purged: { about: 'a text that was removed from the record for good: it is not added again', status: 410 },
  'store-locked': {
    about: 'the record is held by another program',
    next: 'another program is writing to the record: try again when it is done',
    status: 503,
  },
  'store-read-only': {
    about: 'the record can’t be written',
    next: 'choose a record that can be written with --db',
    status: 503,
  },
  'store-newer': {
    about: 'the record has a form that this version does not know',
    next: 'the record was written by a newer onrecord: update this one',
    status: 503,
  },
  'store-full': {
    about: 'no room on the disk',
    next: 'free some disk space; everything reported as added is safe',
    status: 507,
  },
  'store-broken': {
    about: 'the record is damaged, or no record',
    next: 'the file is no record: choose another with --db',
    status: 503,
  },
  internal: { about: 'a fault of the program on this article; the others go on', status: 500 },
};
