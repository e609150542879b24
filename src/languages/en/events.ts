import type { EventsLexicon } from '../shape/events.ts';

export const events: EventsLexicon = { code: 'en' };
