// Events of single sentences, and who an actor phrase is.
import { every, rowsOf, setOf } from '../context.mjs';

const percent = (x) => (x == null ? null : 100 * x);

async function sentences(context, stem) {
  const { rows, gold } = setOf(context, 'events', `${stem}.jsonl`, `${stem}.gold.jsonl`);
  return context.scorer('events', gold, await context.program('read', rows));
}

async function actors(context) {
  const rows = every(rowsOf(context.data('events', 'actors.jsonl')), context.sample);
  const questions = rows.map(({ id, phrase, context: around, date }) => ({ id, phrase, context: around, date }));
  const r = await context.scorer('events', context.write(rows), await context.program('actor', questions), ['--actors']);
  return { 'actors/country': percent(r.country), 'actors/sector': percent(r.sector) };
}

export const events = {
  name: 'events',
  needs: 'shared',
  figures: [
    { id: 'gsr/root', set: 'events gsr', figure: 'root recall', target: 60, peers: 'PETRARCH2 31.7' },
    { id: 'gsr/precision', set: 'events gsr', figure: 'event precision', target: 72, peers: 'PETRARCH2 57-58' },
    { id: 'gsr/dyad', set: 'events gsr', figure: 'country dyad', peers: 'PETRARCH2 39.4-39.8' },
    { id: 'gsr/triple', set: 'events gsr', figure: 'full triple', target: 42, peers: 'PETRARCH2 23.9' },
    { id: 'plv/root', set: 'events plv', figure: 'root recall', target: 60, peers: 'PETRARCH2 32.6-32.9' },
    { id: 'plv/precision', set: 'events plv', figure: 'event precision', target: 75, peers: 'PETRARCH2 62-63' },
    { id: 'actors/country', set: 'actors', figure: 'country', target: 90 },
    { id: 'actors/sector', set: 'actors', figure: 'sector', target: 80 },
  ],
  async run(context) {
    const [gsr, plv] = [await sentences(context, 'gsr'), await sentences(context, 'plv')];
    return {
      'gsr/root': percent(gsr.rootRecall),
      'gsr/precision': percent(gsr.eventPrecision),
      'gsr/dyad': percent(gsr.dyad),
      'gsr/triple': percent(gsr.triple),
      'plv/root': percent(plv.rootRecall),
      'plv/precision': percent(plv.eventPrecision),
      ...(await actors(context)),
    };
  },
};
