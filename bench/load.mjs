// npm run bench:load [-- OPTIONS]: what a server of a large record takes. The record is made once and kept in a file: a hundred thousand articles
// take some ten minutes and 2.5 GB.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openRecord } from '../dist/app/record.js';
import { table } from '../eval/table.mjs';
import { askInTurn, askSteadily, letGo, quantile } from './load/ask.mjs';
import { addOneByOne, makeRecord } from './load/record.mjs';
import { chance } from './texts.mjs';

const USAGE = `npm run bench:load -- --db FILE [options]
  --db FILE      the record; made where there is none
  --articles N   how many articles it is made of (default 100000)
  --rate N       story pages a second (default 200)
  --seconds N    for how long (default 30)
  --popular N    stories that are asked for (default 1000, the latest); each page is made once before it is timed
  --added N      articles that are added one by one (default 20)
  --seed N       seed of the generator (default 1)`;

const CLI = fileURLToPath(new URL('../dist/serve/cli/main.js', import.meta.url));
/** One word and several, seldom and common ones. */
const WORDS = ['minister', 'ceasefire', 'talks border', 'delegation agreement', 'president call', 'percent of the water', 'troops', 'ambassador meeting', 'dam', 'sanctions', 'border guards', 'release of prisoners', 'summit', 'fishing', 'treaty', 'the talks'];

const numbers = ['articles', 'rate', 'seconds', 'popular', 'added', 'seed'];

function optionsOf(argv) {
  const { values } = parseArgs({
    args: argv,
    options: { db: { type: 'string' }, articles: { type: 'string', default: '100000' }, rate: { type: 'string', default: '200' }, seconds: { type: 'string', default: '30' }, popular: { type: 'string', default: '1000' }, added: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
  });
  if (values.db === undefined) throw new Error('name a file with --db');
  for (const name of numbers) if (!/^[1-9]\d*$/u.test(values[name])) throw new Error(`--${name} takes a whole number from 1`);
  return { ...values, ...Object.fromEntries(numbers.map((n) => [n, Number(values[n])])) };
}

async function storiesOf(db) {
  const store = await openRecord(db, { create: false, now: () => new Date().toISOString() });
  const ids = (await store.stories()).map((s) => s.id);
  await store.close();
  return ids;
}

async function served(db, work) {
  const child = spawn(process.execPath, [CLI, 'serve', '--db', db, '--port', '0', '--quiet'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [base] = await new Promise((done) => createInterface(child.stdout).once('line', (line) => done([line])));
  try {
    return await work(base.trim());
  } finally {
    letGo();
    child.kill();
  }
}

/** The more popular, the more often asked for: Zipf's law. */
function popularity(ids, random) {
  const shares = ids.map((_, i) => 1 / (i + 1));
  const total = shares.reduce((a, b) => a + b, 0);
  let sum = 0;
  const upTo = shares.map((s) => (sum += s / total));
  return () => {
    const at = random();
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < at) low = middle + 1;
      else high = middle;
    }
    return ids[low];
  };
}

const ms = (x) => x.toFixed(1);
const rowOf = (name, times, more = '') => [name, String(times.length), ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(quantile(times, 0.99)), more];

async function main() {
  const options = optionsOf(process.argv.slice(2));
  if (!existsSync(options.db)) {
    const made = await makeRecord(options.db, options.articles, options.seed, (n) => process.stderr.write(`\r${n} articles `));
    process.stderr.write(`\r${made.articles} articles of ${made.stories} stories\n`);
  }
  const all = await storiesOf(options.db);
  const random = chance(options.seed);
  const pageOf = (id) => `/stories/${id}`;
  const rows = await served(options.db, async (base) => {
    const popular = all.slice(0, options.popular);
    const first = await askInTurn(base, popular.map(pageOf));
    const next = popularity(popular, random);
    const uniform = () => popular[Math.floor(random() * popular.length)];
    const count = options.rate * options.seconds;
    const steady = await askSteadily(base, () => pageOf(next()), { rate: options.rate, count });
    const even = await askSteadily(base, () => pageOf(uniform()), { rate: options.rate, count });
    const words = Array.from({ length: 10 }, () => WORDS).flat();
    const fresh = await askInTurn(base, words.map((w, i) => `/search?q=${encodeURIComponent(w)}&limit=${15 + Math.floor(i / WORDS.length)}`));
    const told = (m) => `${m.perSecond.toFixed(0)} a second, ${m.failed} failed`;
    return [
      rowOf('story page, first time', first, 'one after the other'),
      rowOf(`story page, ${options.rate} a second by popularity`, steady.times, told(steady)),
      rowOf(`story page, ${options.rate} a second, all alike`, even.times, told(even)),
      rowOf('search, never asked before', fresh, 'one after the other'),
    ];
  });
  const added = await addOneByOne(options.db, options.added, options.seed);
  rows.push(rowOf('one more article put into its story', added, 'beside reading it'));
  console.log(table([['what', 'requests', 'p50 ms', 'p95 ms', 'p99 ms', ''], ...rows], new Set([1, 2, 3, 4])));
  console.log(`\n${all.length} stories; node ${process.versions.node}`);
}

try {
  await main();
} catch (error) {
  console.error(`bench:load: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
