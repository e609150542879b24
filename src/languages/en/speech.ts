import type { SpeechLexicon } from '../shape/speech.ts';

export const speech: SpeechLexicon = { code: 'en' };
