// Stories, origins, and chains of event mentions.
import { chainsOf } from '../chains.mjs';
import { rowsOf } from '../context.mjs';

/** The first rows of the stream (a sample of single articles would hold no stories) and their gold. */
function stream(context, stem) {
  const rows = rowsOf(context.data('stories', `${stem}.jsonl.gz`));
  const kept = context.sample ? rows.slice(0, context.sample) : rows;
  const ids = new Set(kept.map((r) => r.id));
  const gold = rowsOf(context.data('stories', `${stem}.gold.jsonl`)).filter((g) => ids.has(g.id));
  return { rows: kept, ids, gold: context.write(gold, 'gold.jsonl') };
}

async function grouped(context, stem) {
  const { rows, gold, ids } = stream(context, stem);
  const answers = await context.program('group', rows);
  const { system } = await context.scorer('stories', gold, answers);
  return { rows, ids, answers: rowsOf(answers), system };
}

export const stories = {
  name: 'stories',
  needs: 'shared',
  figures: [
    { id: 'allsides/b3', set: 'stories allsides', figure: 'B-cubed F1', target: 93, peers: 'average link 90.4' },
    { id: 'allsides/pair', set: 'stories allsides', figure: 'pair F1', target: 80, peers: 'average link 72.5' },
    { id: 'ecb/b3', set: 'stories ecb', figure: 'B-cubed F1', target: 92, peers: 'TF-IDF centroid 89.9' },
    { id: 'ecb/pair', set: 'stories ecb', figure: 'pair F1', target: 89, peers: 'TF-IDF centroid 86.2' },
    { id: 'chains/b3', set: 'ecb-chains', figure: 'B-cubed F1', target: 78, peers: 'same last word in the gold story 71.5' },
    { id: 'chains/pair', set: 'ecb-chains', figure: 'pair F1', target: 66, peers: 'same last word in the gold story 58.0' },
  ],
  async run(context) {
    const allsides = await grouped(context, 'allsides');
    const ecb = await grouped(context, 'ecb');
    const mentions = rowsOf(context.data('stories', 'ecb-chains.gold.jsonl')).filter((m) => ecb.ids.has(m.article));
    const chains = context.write(chainsOf(mentions, ecb.rows, new Map(ecb.answers.map((a) => [a.id, a.story]))));
    const told = await context.scorer('stories', context.write(mentions), chains, ['--field=chain']);
    return {
      'allsides/b3': allsides.system.b3.F1,
      'allsides/pair': allsides.system.pair.F1,
      'ecb/b3': ecb.system.b3.F1,
      'ecb/pair': ecb.system.pair.F1,
      'chains/b3': told.system.b3.F1,
      'chains/pair': told.system.pair.F1,
    };
  },
};

const COPIES = ['reprint', 'excerpt', 'hybrid', 'edited'];

export const copies = {
  name: 'copies',
  needs: 'shared',
  figures: [
    ...COPIES.map((kind) => ({ id: `copies/${kind}`, set: 'copies', figure: `${kind}s found`, target: 99, peers: '5-grams, quotes removed 83-100' })),
    { id: 'copies/collapsed', set: 'copies', figure: 'independents collapsed', target: 0.3, low: true, peers: '0-0.3' },
    { id: 'copies/quotes', set: 'copies', figure: 'quotes-only called copies', target: 1, low: true, peers: '0-3.6' },
    { id: 'copies/across', set: 'copies', figure: 'tied across stories', target: 0, low: true, peers: '0-4.8' },
  ],
  async run(context) {
    const made = context.fresh('c1');
    const sizes = [`--seed=1`, `--stories=${context.sample || 400}`];
    await context.tool('make-copies', [context.data('stories', 'allsides.jsonl.gz'), context.data('stories', 'allsides.gold.jsonl'), made, ...sizes]);
    const r = await context.scorer('copies', `${made}.gold.jsonl`, await context.program('group', `${made}.jsonl`));
    return {
      ...Object.fromEntries(COPIES.map((kind) => [`copies/${kind}`, r.recall[kind] ?? null])),
      'copies/collapsed': r.independentsCollapsed,
      'copies/quotes': r.quotesOnlyCalledCopies,
      'copies/across': r.acrossStories,
    };
  },
};
