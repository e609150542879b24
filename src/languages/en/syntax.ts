import type { SyntaxLexicon } from '../shape/syntax.ts';

export const syntax: SyntaxLexicon = { code: 'en' };
