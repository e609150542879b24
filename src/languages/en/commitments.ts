import type { CommitmentsLexicon } from '../shape/commitments.ts';

export const commitments: CommitmentsLexicon = { code: 'en' };
