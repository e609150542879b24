import type { DatesLexicon } from '../shape/dates.ts';

export const dates: DatesLexicon = { code: 'en' };
