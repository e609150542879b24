import type { ActorsLexicon } from '../shape/actors.ts';

export const actors: ActorsLexicon = { code: 'en' };
