// Dates and times: the two newswire sets through the scorer of the shared folder, the phrasings through ours.
import { every, rowsOf, setOf } from '../context.mjs';
import { phraseRight } from '../phrases.mjs';

const english = 'dates dev';
const spanish = 'dates es.dev';

/** Relaxed, strict and value F1 of one set. */
async function newswire(context, stem, name) {
  const { rows, gold } = setOf(context, 'dates', `${stem}.jsonl`, `${stem}.gold.jsonl`);
  const r = await context.scorer('dates', gold, await context.program('read', rows));
  return { [`${name}/relaxed`]: r.relaxed.F1, [`${name}/strict`]: r.strict.F1, [`${name}/value`]: r.valueF1 };
}

/** Share of expected expressions with the right value, and of texts without one where none is found. */
async function phrasings(context) {
  const expected = every(rowsOf(context.data('dates', 'phrases.jsonl')), context.sample);
  const ids = new Map();
  for (const e of expected) {
    const key = `${e.reference} ${e.text}`;
    ids.set(key, { id: `p${ids.size}`, text: e.text, published: e.reference.slice(0, 19), lang: 'en', ...ids.get(key) });
  }
  const answers = rowsOf(await context.program('read', [...ids.values()]));
  const dates = new Map(answers.map((a) => [a.id, a.dates ?? []]));
  const right = expected.filter((e) => phraseRight(e, dates.get(ids.get(`${e.reference} ${e.text}`).id) ?? []));
  return { 'dates/phrases': (100 * right.length) / expected.length };
}

export const dates = {
  name: 'dates',
  needs: 'shared',
  figures: [
    { id: 'dates/relaxed', set: english, figure: 'relaxed F1', target: 92, peers: 'MS recognizers 86.1; chrono-node 70.8' },
    { id: 'dates/strict', set: english, figure: 'strict F1', target: 83, peers: 'MS recognizers 67.2; chrono-node 52.0' },
    { id: 'dates/value', set: english, figure: 'value F1', target: 80, peers: 'MS recognizers 64.6; chrono-node 48.0' },
    { id: 'dates.es/relaxed', set: spanish, figure: 'relaxed F1', peers: 'MS recognizers 80.2; chrono-node 59.7' },
    { id: 'dates.es/strict', set: spanish, figure: 'strict F1', peers: 'MS recognizers 45.4' },
    { id: 'dates.es/value', set: spanish, figure: 'value F1', peers: 'MS recognizers 61.1; chrono-node 40.5' },
    { id: 'dates/phrases', set: 'dates phrases', figure: 'exact value', target: 85 },
  ],
  async run(context) {
    return {
      ...(await newswire(context, 'dev', 'dates')),
      ...(await newswire(context, 'es.dev', 'dates.es')),
      ...(await phrasings(context)),
    };
  },
};
