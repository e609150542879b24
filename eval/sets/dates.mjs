// Dates and times: the two newswire sets through the scorer of the shared folder, the phrasings through ours.
import { every, rowsOf, setOf } from '../context.mjs';
import { LEFT_OUT, leftOut } from '../phraseKinds.mjs';
import { phraseRight } from '../phrases.mjs';

const english = 'dates dev';
const spanish = 'dates es.dev';

/** Relaxed, strict and value F1 of one set. */
async function newswire(context, stem, name) {
  const { rows, gold } = setOf(context, 'dates', `${stem}.jsonl`, `${stem}.gold.jsonl`);
  const r = await context.scorer('dates', gold, await context.program('read', rows));
  return { [`${name}/relaxed`]: r.relaxed.F1, [`${name}/strict`]: r.strict.F1, [`${name}/value`]: r.valueF1 };
}

const share = (part, whole) => (100 * part) / whole;

/**
 * Share of expected expressions with the right value, and of texts without one where none is found, among those that news
 * could hold; and of all, the share that each kind leaves out.
 */
async function phrasings(context) {
  const all = every(rowsOf(context.data('dates', 'phrases.jsonl')), context.sample);
  const kinds = all.map(leftOut);
  const expected = all.filter((_, i) => kinds[i] === null);
  const ids = new Map();
  for (const e of expected) {
    const key = `${e.reference} ${e.text}`;
    ids.set(key, { id: `p${ids.size}`, text: e.text, published: e.reference.slice(0, 19), lang: 'en', ...ids.get(key) });
  }
  const answers = rowsOf(await context.program('read', [...ids.values()]));
  const dates = new Map(answers.map((a) => [a.id, a.dates ?? []]));
  const right = expected.filter((e) => phraseRight(e, dates.get(ids.get(`${e.reference} ${e.text}`).id) ?? []));
  const left = LEFT_OUT.map(({ name }) => [leftId(name), share(kinds.filter((k) => k === name).length, all.length)]);
  return { 'dates/phrases': share(right.length, expected.length), 'dates/left': share(all.length - expected.length, all.length), ...Object.fromEntries(left) };
}

const leftId = (name) => `dates/left.${name.replaceAll(' ', '-')}`;

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
    { id: 'dates/phrases', set: 'dates phrases', figure: 'exact value of what news could hold', target: 85 },
    { id: 'dates/left', set: 'dates phrases', figure: 'left out of it', low: true },
    ...LEFT_OUT.map(({ name, why }) => ({ id: leftId(name), set: 'dates phrases', figure: `left out: ${name} (${why})`, low: true })),
  ],
  async run(context) {
    return {
      ...(await newswire(context, 'dev', 'dates')),
      ...(await newswire(context, 'es.dev', 'dates.es')),
      ...(await phrasings(context)),
    };
  },
};
