import type { WeightedSection } from '../shorten.ts';

/** Room for a person's judgement. The program writes no word under these heads. */
export const frame = (): WeightedSection => ({
  id: 'frame',
  heading: 'Analyst’s frame',
  sentences: [],
  blanks: ['Judgement', 'Likelihood', 'Confidence, and why', 'What would change it'],
});
