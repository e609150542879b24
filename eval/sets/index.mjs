// The sets, in the order of the table. A set is loaded only when it is measured, so that one that can't be loaded stops no other.
const from = (file, name) => async () => (await import(`./${file}.mjs`))[name];

/** Name of a set and how to load it: `{name, needs: 'shared' | 'own', figures, run(context)}`. */
export const SETS = {
  own: from('own', 'own'),
  seed: from('own', 'seed'),
  quotes: from('quotes', 'quotes'),
  dates: from('dates', 'dates'),
  events: from('events', 'events'),
  html: from('pages', 'html'),
  feeds: from('pages', 'feeds'),
  stories: from('stories', 'stories'),
  copies: from('stories', 'copies'),
  check: from('check', 'check'),
  inject: from('check', 'inject'),
  syntax: from('syntax', 'syntax'),
  names: from('syntax', 'names'),
  laws: from('laws', 'laws'),
};
