// npm run bench [-- OPTIONS]: speed and memory, in one table. Writes nothing unless asked.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { shown, table } from '../eval/table.mjs';
import { measureCheck } from './check.mjs';
import { measureFlow } from './flow.mjs';
import { measureGroups } from './grouped.mjs';
import { measurePages } from './pages.mjs';
import { measureReader } from './reader.mjs';
import { addedBy, measureStages, PEERS } from './stages.mjs';
import { articles, pages } from './texts.mjs';

const USAGE = `npm run bench -- [options]
  --articles N   generated articles for the stages (default 60; the whole flow takes four times as many)
  --seed N       seed of the generator (default 1)
  --stream N     also the peak memory of \`read --jsonl\` over N articles, on one thread
  --group NUMBERS  \`group --jsonl\` over so many articles that are read already, as in 10000,50000,200000: on one thread, articles a second of processor
                 time, peak memory, and what each article adds to time and memory; nothing else is measured
  --pages N      N pages such as sites send, to articles: speed and peak memory; nothing else is measured
  --json FILE    write the figures as JSON`;

function optionsOf(argv) {
  const { values } = parseArgs({
    args: argv,
    options: { articles: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, stream: { type: 'string' }, pages: { type: 'string' }, group: { type: 'string', default: '' }, json: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  for (const name of ['articles', 'seed', ...['stream', 'pages'].filter((name) => values[name] !== undefined)]) if (!/^[1-9]\d*$/u.test(values[name])) throw new Error(`--${name} takes a whole number from 1`);
  const group = values.group.split(',').filter(Boolean);
  if (!group.every((n) => /^[1-9]\d*$/u.test(n))) throw new Error('--group takes whole numbers from 1, with commas');
  return { ...values, group: group.map(Number), articles: Number(values.articles), seed: Number(values.seed) };
}

const perSecond = (n, ms) => (1000 * n) / ms;
const big = (x) => (x >= 100 ? Math.round(x).toLocaleString('en-US') : shown(x));

function rowOf(name, m, all) {
  const peer = PEERS[name] && all[PEERS[name]];
  const ratio = peer ? `${(peer.median / m.median).toFixed(2)} x ${PEERS[name]}` : '';
  return [name, big(perSecond(m.items, m.min)), big(perSecond(m.items, m.median)), big(perSecond(m.words, m.median)), m.mib === undefined ? '' : big(m.mib), String(m.repetitions), ratio];
}

/** What the grouping of ever longer streams takes, on one thread, by processor time; what one article adds is told without what a single story takes. */
function curve({ least, runs }) {
  const head = ['group --jsonl over', 'articles/s of a core', 'ms an article', 'peak MiB', 'KiB an article'];
  const rows = runs.map((m) => [big(m.items), big(perSecond(m.items, m.ms)), ((m.ms - least.ms) / m.items).toFixed(2), big(m.mib), ((1024 * (m.mib - least.mib)) / m.items).toFixed(1)]);
  return table([head, ...rows], new Set([0, 1, 2, 3, 4]));
}

async function main() {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  if (options.pages !== undefined) return console.log(measurePages(Number(options.pages), options.seed).join('\n'));
  if (options.group.length > 0) return console.log(curve(await measureGroups(options.group, options.seed)));
  const small = articles(options.articles, options);
  const large = articles(4 * options.articles, options);
  const cores = availableParallelism();
  const all = {};
  for (const jobs of [...new Set([1, cores])]) {
    process.stderr.write(`read --jsonl --jobs ${jobs} ... `);
    all[`read --jsonl --jobs ${jobs}`] = await measureFlow(large, jobs);
  }
  Object.assign(all, measureStages(small, pages(small.rows)));
  const head = ['what', 'items/s best', 'items/s median', 'words/s', 'peak MiB', 'runs', 'speed beside a peer'];
  console.log(table([head, ...Object.entries(all).map(([name, m]) => rowOf(name, m, all))], new Set([1, 2, 3, 4, 5])));
  console.log(`\n${large.rows.length} articles (${large.words} words) through the program, ${small.rows.length} (${small.words} words) through the stages; seed ${options.seed}, ${cores} cores, node ${process.versions.node}`);
  console.log(addedBy(all));
  for (const line of measureReader(small.rows)) console.log(line);
  for (const line of await measureCheck(options.seed)) console.log(line);
  if (options.stream !== undefined) {
    const { mib, items } = await measureFlow(articles(Number(options.stream), options), 1, 1);
    console.log(`peak memory of a stream of ${big(items)} articles: ${big(mib)} MiB`);
  }
  if (options.json) writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
}

try {
  await main();
} catch (error) {
  console.error(`bench: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
