// Pages such as sites send, one after another to articles, in a process of its own on one thread: how many a second, the memory, the slowest.
//   node bench/pages.mjs N SEED
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readInput } from '../dist/read/index.js';
import { articles, sitePage } from './texts.mjs';

const SELF = fileURLToPath(import.meta.url);
/** Articles that are made at once: the stream holds no more of them. */
const AT_ONCE = 100;
/** Pages that the peer reads: it only gives the scale. */
const PEER = 100;

function* streamed(count, seed) {
  for (let from = 0; from < count; from += AT_ONCE)
    for (const row of articles(Math.min(AT_ONCE, count - from), { seed: seed + from }).rows) yield sitePage(row);
}

/** Milliseconds of a processor that `work` took. */
function cost(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function measured(count, seed) {
  let [n, total, slowest, lost] = [0, 0, 0, 0];
  for (const page of streamed(count, seed)) {
    const ms = cost(() => (lost += readInput(page).article ? 0 : 1));
    n++;
    // The first pages warm the program up.
    if (n <= AT_ONCE / 5 && count > AT_ONCE) continue;
    total += ms;
    slowest = Math.max(slowest, ms);
  }
  const counted = count > AT_ONCE ? n - AT_ONCE / 5 : n;
  return { count: n, lost, perSecond: (1000 * counted) / total, slowest, mib: process.resourceUsage().maxRSS / 1024 };
}

function peer(seed) {
  const pages = [...streamed(PEER, seed)];
  const all = () => pages.forEach((p) => new Readability(parseHTML(p.html).document).parse());
  all();
  return (1000 * PEER) / cost(all);
}

function alone(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SELF, ...args.map(String)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pages: ${stderr.trim().split('\n').at(-1)}`);
  return JSON.parse(stdout);
}

/** Lines that tell of so many pages. */
export function measurePages(count, seed) {
  const ours = alone(count, seed);
  const theirs = alone('peer', seed);
  return [
    `pages to articles, a second of a processor: ${ours.perSecond.toFixed(1)}; Readability on linkedom: ${theirs.toFixed(1)}; ratio ${(ours.perSecond / theirs).toFixed(2)}`,
    `peak memory of a stream of ${ours.count} pages: ${Math.round(ours.mib)} MiB; the slowest page took ${Math.round(ours.slowest)} ms; ${ours.lost} without an article`,
  ];
}

if (process.argv[1] === SELF) {
  const [what, seed] = process.argv.slice(2);
  console.log(JSON.stringify(what === 'peer' ? peer(Number(seed)) : measured(Number(what), Number(seed))));
}
