import { words } from '../../text/index.ts';

/** The words of a text as they are searched: small, without their marks. */
export const folded = (text: string): string[] =>
  words(text.normalize('NFD').replace(/\p{M}+/gu, '')).flatMap((w) => w.word.split(/[^\p{L}\p{N}]+/u));

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
