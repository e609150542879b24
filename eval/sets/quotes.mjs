// Quotations and attributions of news articles: read, then the scorer of the shared folder.
import { setOf } from '../context.mjs';

const set = 'quotes dev';

export const quotes = {
  name: 'quotes',
  needs: 'shared',
  figures: [
    { id: 'quotes/contentChars', set, figure: 'content, characters F1', target: 80, peers: 'marks and 260 verbs 72.5' },
    { id: 'quotes/contentCharsP', set, figure: 'content, characters P', target: 84, peers: 'paragraphs 65.9' },
    { id: 'quotes/contentExact', set, figure: 'content, exact pieces F1', target: 62, peers: 'marks 32.9; Citron 59.3 (PARC3)' },
    { id: 'quotes/iou50', set, figure: 'content, IoU 0.5 F1', target: 76, peers: 'marks 33.2' },
    { id: 'quotes/iou80', set, figure: 'content, IoU 0.8 F1', peers: 'marks and verbs 32.4' },
    { id: 'quotes/speaker', set, figure: 'speaker, tokens F1', target: 74, peers: 'textacy 22 (PARC3)' },
    { id: 'quotes/cue', set, figure: 'cue, overlap F1', target: 75, peers: 'Citron 82.3 exact (PARC3)' },
  ],
  async run(context) {
    const { rows, gold } = setOf(context, 'quotes', 'dev.jsonl', 'dev.gold.jsonl');
    const r = await context.scorer('quotes', gold, await context.program('read', rows));
    return {
      'quotes/contentChars': r.contentChars.F1,
      'quotes/contentCharsP': r.contentChars.P,
      'quotes/contentExact': r.contentExact.F1,
      'quotes/iou50': r.iou50.F1,
      'quotes/iou80': r.iou80.F1,
      'quotes/speaker': r.speaker.tokens.F1,
      'quotes/cue': r.cueOverlap.F1,
    };
  },
};
