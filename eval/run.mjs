// npm run eval [-- OPTIONS]: accuracy of the built program on labelled sets, in one table, held against pinned floors.
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contextOf, ROOT } from './context.mjs';
import { fallen, moved } from './floors.mjs';
import { SETS } from './sets/index.mjs';
import { shown, table } from './table.mjs';

const FLOORS = path.join(ROOT, 'eval/floors.json');

const USAGE = `npm run eval -- [options]
  --only NAMES     sets to measure, with commas: ${Object.keys(SETS).join(', ')}
  --sample N       about N rows of each set: a quick look, no floors
  --repeat N       about N rows of each set are read twice by laws, 0 for all (default: 60)
  --jobs N         threads of the program (default: the cores of the machine)
  --shared DIR     where data/, score/ and seed/ lie (default: ../shared)
  --raise          write higher floors where the figures are better
  --lower NAMES    set these figures' floors to what was measured, on purpose
  --json FILE      write the figures as JSON`;

function optionsOf(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string' },
      sample: { type: 'string', default: '0' },
      repeat: { type: 'string', default: '60' },
      jobs: { type: 'string', default: '0' },
      shared: { type: 'string', default: path.join(ROOT, '../shared') },
      raise: { type: 'boolean', default: false },
      lower: { type: 'string', default: '' },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',').filter(Boolean) ?? Object.keys(SETS);
  const unknown = only.filter((n) => !(n in SETS));
  if (unknown.length > 0) throw new Error(`no set ${unknown.join(', ')}; there are ${Object.keys(SETS).join(', ')}`);
  const count = (name) => {
    if (!/^\d+$/u.test(values[name])) throw new Error(`--${name} takes a whole number`);
    return Number(values[name]);
  };
  const numbers = { sample: count('sample'), repeat: count('repeat'), jobs: count('jobs') };
  if (numbers.sample > 0 && (values.raise || values.lower !== '')) throw new Error('floors are not moved by a sample');
  // The scorers know by their own path that they are run: behind a link they would stay silent.
  const shared = existsSync(values.shared) ? realpathSync(values.shared) : path.resolve(values.shared);
  return { ...values, ...numbers, only, lower: values.lower.split(',').filter(Boolean), shared };
}

/** One set measured. What went wrong is told beside, and its figures have no value. */
async function measured(name, context) {
  const started = Date.now();
  try {
    const set = await SETS[name]();
    if (set.needs === 'shared' && !context.has) return { figures: set.figures, values: {}, skipped: true };
    process.stderr.write(`${name} ... `);
    const values = await set.run(context).catch((error) => ({ error }));
    if (values.error) process.stderr.write(`failed: ${values.error.message}\n`);
    else process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s\n`);
    return values.error ? { figures: set.figures, values: {}, failed: true } : { figures: set.figures, values };
  } catch (error) {
    process.stderr.write(`${name} can’t be loaded: ${error.message}\n`);
    return { figures: [], values: {}, failed: true };
  }
}

const verdict = (figure, value, floor, pinned) => {
  if (value === null || value === undefined) return 'no value';
  if (pinned && fallen(value, floor, figure.low)) return 'BELOW ITS FLOOR';
  if (figure.target === undefined) return '';
  return (figure.low ? value <= figure.target : value >= figure.target) ? 'reached' : '';
};

function rowsOf(results, floors, pinned) {
  const rows = results.flatMap(({ figures, values, skipped }) =>
    skipped
      ? []
      : figures.map((f) => [f.set, f.figure, shown(values[f.id]), shown(floors[f.id]), shown(f.target), f.peers ?? '', verdict(f, values[f.id], floors[f.id], pinned)]),
  );
  return [['set', 'figure', 'value', 'floor', 'target', 'peers', ''], ...rows];
}

const figuresOf = (results) => results.flatMap((r) => (r.skipped ? [] : r.figures));
const valuesOf = (results) => Object.assign({}, ...results.map((r) => r.values));

/** The floors after these results, written where they moved; the figures, where they are asked for. */
function keep(results, floors, options) {
  const kept = moved(floors, figuresOf(results), valuesOf(results), options);
  if (JSON.stringify(kept) !== JSON.stringify(floors)) writeFileSync(FLOORS, `${JSON.stringify(kept, null, 2)}\n`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(valuesOf(results), null, 2)}\n`);
  return kept;
}

async function main() {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(USAGE) ?? 0;
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8'));
  const context = contextOf(options);
  const results = [];
  try {
    for (const name of options.only) {
      results.push(await measured(name, context));
      // A long run that is cut off keeps what it measured.
      keep(results, floors, options);
    }
  } finally {
    context.close();
  }
  const [figures, values] = [figuresOf(results), valuesOf(results)];
  const missing = options.lower.filter((id) => !(id in values));
  if (missing.length > 0) throw new Error(`--lower: not measured: ${missing.join(', ')}`);
  const pinned = options.sample === 0;
  const kept = keep(results, floors, options);
  console.log(table(rowsOf(results, kept, pinned), new Set([2, 3, 4])));
  if (results.some((r) => r.skipped)) {
    console.error(`\nNo labelled data in ${options.shared}: ${options.only.filter((_, i) => results[i].skipped).join(', ')} left out; --shared DIR names another folder.`);
    return 2;
  }
  const down = pinned ? figures.filter((f) => fallen(values[f.id], kept[f.id], f.low)) : [];
  if (down.length > 0) console.error(`\n${down.length} below the floor: ${down.map((f) => f.id).join(', ')}`);
  return down.length > 0 || results.some((r) => r.failed) ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`eval: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
