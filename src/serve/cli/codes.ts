import type { ProblemCode } from '../../record/index.ts';

/** What a code of a problem means, and what to do next where there is something to do. */
export interface CodeInfo {
  readonly about: string;
  readonly next?: string;
}

/** Every code; messages and the reference are made from this table. */
export const CODES: Readonly<Record<ProblemCode, CodeInfo>> = {
  empty: { about: 'nothing but white space', next: 'save the page or paste the text again' },
  binary: {
    about: 'bytes that are neither text nor a document that is read',
    next: 'save the article’s text as .txt and add that',
  },
  'too-large': {
    about: 'more than is read of one file, page, address or line',
    next: 'give each article in a file of its own',
  },
  skipped: { about: 'something in a folder that is not read: hidden, a link, or of another kind' },
  'no-article': { about: 'a page without an article in it', next: 'save the article’s text as .txt and add that' },
  'no-articles': {
    about: 'a folder without a file that can be read',
    next: 'name files or a folder with .txt, .md, .html, .pdf, .docx, .eml, .warc or .jsonl files',
  },
  'not-found': { about: 'no such file or folder', next: 'check the path' },
  'not-readable': {
    about: 'a file that may not be opened, or is not whole',
    next: 'check the permissions, or save it again',
  },
  'bad-json': {
    about: 'a line that is no JSON object',
    next: 'each line must be one JSON object; the other lines were read',
  },
  'bad-input': { about: 'a line whose fields are not those of the contract; the message names the field' },
  encoding: { about: 'no encoding is declared, or the bytes are not of it: some characters may be wrong' },
  'too-deep': { about: 'a page nested deeper than is read: it is cut off there' },
  'unclosed-quote': { about: 'a quotation mark that is never closed' },
  'no-published': {
    about: 'no day of publication, so that relative dates stay open',
    next: 'give the day with --published YYYY-MM-DD',
  },
  'unknown-language': { about: 'a language without its tables', next: 'English can be read so far' },
  'long-line': { about: 'a line so long that its paragraphs can’t be told apart' },
  'second-hand': { about: 'the article retells others’ reports: each claim of it is second-hand' },
  'no-base': { about: 'a percentage without what it is a share of, or without its period' },
  'one-sided': { about: 'a call or meeting of which only one party’s account is there' },
  'http-status': {
    about: 'the server answered with an error',
    next: 'open the page in a browser and save it, then add the file',
  },
  timeout: { about: 'the server took too long', next: 'try again later, or save the page and add the file' },
  redirects: { about: 'redirects in a loop, or too many of them' },
  'refused-address': {
    about: 'an address that is not on the public internet',
    next: 'a host of your own network is asked with --private HOST',
  },
  robots: {
    about: 'the site’s robots.txt asks programs to stay away',
    next: 'open the page in a browser and save it, then add the file',
  },
  network: { about: 'the server could not be reached, or broke off' },
  unsupported: { about: 'an address of a kind that is not read, or a rule that the draft silences' },
  'unknown-story': { about: 'no story, or more than one, is meant by that name', next: 'see `onrecord stories`' },
  purged: { about: 'a text that was removed from the record for good: it is not added again' },
  'store-locked': {
    about: 'the record is held by another program',
    next: 'another program is writing to the record: try again when it is done',
  },
  'store-read-only': {
    about: 'the record can’t be written',
    next: 'choose a record that can be written with --db',
  },
  'store-newer': {
    about: 'the record has a form that this version does not know',
    next: 'the record was written by a newer onrecord: update this one',
  },
  'store-full': {
    about: 'no room on the disk',
    next: 'free some disk space; everything reported as added is safe',
  },
  'store-broken': {
    about: 'the record is damaged, or no record',
    next: 'the file is no record: choose another with --db',
  },
  internal: { about: 'a fault of the program on this article; the others go on' },
};
