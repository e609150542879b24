import { readFileSync } from 'node:fs';
import { openApi } from './openapi.ts';

/** A file as it is sent. */
export interface ServedFile {
  readonly type: string;
  readonly text: string;
}

const asset = (name: string, type: string): ServedFile => ({
  type: `${type}; charset=utf-8`,
  text: readFileSync(new URL(`../web/assets/${name}`, import.meta.url), 'utf8'),
});

/** What pages need beside themselves, by address. */
export const FILES: Readonly<Record<string, () => ServedFile>> = {
  '/style.css': () => asset('style.css', 'text/css'),
  '/keys.js': () => asset('keys.js', 'text/javascript'),
  '/progress.js': () => asset('progress.js', 'text/javascript'),
  '/icon.svg': () => asset('icon.svg', 'image/svg+xml'),
  '/openapi.json': () => ({ type: 'application/json; charset=utf-8', text: `${JSON.stringify(openApi(), null, 2)}\n` }),
};
