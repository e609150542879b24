// Web pages (main text, day of publication) and feeds.
import { every, rowsOf, setOf } from '../context.mjs';
import { feedRow } from '../feeds.mjs';

async function pages(context, stem) {
  const { rows, gold } = setOf(context, 'html', `${stem}.jsonl.gz`, `${stem}.gold.jsonl`);
  return context.scorer('html', gold, await context.program('read', rows));
}

async function feedsRight(context) {
  const rows = every(rowsOf(context.data('feeds', 'feeds.jsonl.gz')), context.sample);
  const ids = new Set(rows.map((r) => r.id));
  const gold = rowsOf(context.data('feeds', 'feeds.gold.jsonl')).filter((g) => ids.has(g.id));
  const { right } = await context.scorer('feeds', context.write(gold), context.write(rows.map(feedRow)));
  return { 'feeds/core': right['core without base64'][0], 'feeds/entities': right.entities?.[0] ?? 0 };
}

export const html = {
  name: 'html',
  needs: 'shared',
  figures: [
    { id: 'html/aeb', set: 'html aeb', figure: 'body F1', target: 96.5, peers: 'trafilatura 95.6; Readability 95.2' },
    { id: 'html/fundus', set: 'html fundus-eval', figure: 'body F1', target: 94.5, peers: 'trafilatura 94.0; Readability 91.1' },
    { id: 'html/dates', set: 'html dates', figure: 'day exact', target: 92, peers: 'htmldate 90.6; metascraper 68.3' },
    { id: 'html/datesRight', set: 'html dates', figure: 'right of found', peers: 'htmldate 90.9; JSON-LD and meta 90.1' },
  ],
  async run(context) {
    const [aeb, fundus, day] = [await pages(context, 'aeb'), await pages(context, 'fundus-eval'), await pages(context, 'dates')];
    return {
      'html/aeb': aeb.body.F1,
      'html/fundus': fundus.body.F1,
      'html/dates': day.published.exact,
      'html/datesRight': day.published.rightOfFound,
    };
  },
};

export const feeds = {
  name: 'feeds',
  needs: 'shared',
  figures: [
    { id: 'feeds/core', set: 'feeds', figure: 'core, right of 192', target: 188, peers: 'feedsmith with an adapter 176 of 210' },
    { id: 'feeds/entities', set: 'feeds', figure: 'entities, right of 253', target: 240 },
  ],
  run: feedsRight,
};
