import type { ReadingLexicon } from '../shape/reading.ts';

export const reading: ReadingLexicon = { code: 'en' };
