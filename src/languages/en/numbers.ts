import type { NumbersLexicon } from '../shape/numbers.ts';

export const numbers: NumbersLexicon = { code: 'en' };
