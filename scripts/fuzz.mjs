// npm run fuzz: bytes and pages that nobody would write, through everything that reads what comes from outside. A seed gives the same run again:
//   npm run fuzz -- --seed 7 --rounds 400 --seconds 300
// What throws, takes longer than a page may, or breaks a law is printed with its seed and kept below .tmp/fuzz, to become a case in test/read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { unpackArchive } from '../dist/fetch/warc.js';
import { LIMITS } from '../dist/fetch/limits.js';
import { rulesOf } from '../dist/fetch/robots.js';
import { feedsNamedBy, listOf, parseFeed, readSource } from '../dist/read/index.js';
import { KINDS, rounds } from './fuzz/make.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' }, rounds: { type: 'string' }, seconds: { type: 'string' } } });
const seed = Number(values.seed ?? 1);
const count = Number(values.rounds ?? 300);
/** Seconds after which no further input is begun, so that a run ends. */
const most = Number(values.seconds ?? 300);
/** Milliseconds of a processor that a page may take: what else the machine does is not counted. */
const LONGEST = 2000;

const root = fileURLToPath(new URL('..', import.meta.url));
const snapshot = (bytes, origin) => ({ id: 'x', sha256: 'x', bytes, origin, seen: '2026-03-01T12:00:00Z' });

/** What must hold of whatever was read: an article or a problem, and every place inside the text. */
function laws(results) {
  if (results.length === 0) throw new Error('neither an article nor a problem');
  for (const { article, problems } of results) {
    if (!article && problems.length === 0) throw new Error('no article, and no problem that says why');
    const spans = article ? [article.dateline, ...(article.headings ?? []), ...(article.notes ?? []), ...(article.furniture ?? [])] : [];
    for (const s of spans.filter(Boolean))
      if (!(s.start >= 0 && s.start < s.end && s.end <= article.text.length)) throw new Error(`a place outside the text: ${s.start}, ${s.end}`);
    if (article && article.text.trim() === '') throw new Error('an article without a word');
  }
}

/** Everything that bytes from outside pass through. */
async function through(bytes, origin) {
  const it = snapshot(bytes, origin);
  laws(await readSource(it));
  listOf(it);
  feedsNamedBy({ ...it, origin: 'https://gazette.example/' });
  parseFeed(bytes.toString('utf8'));
  rulesOf('https://gazette.example/robots.txt', 200, bytes.toString('latin1'));
  if (origin.endsWith('.warc'))
    for await (const got of unpackArchive([bytes], origin, it.seen, LIMITS)) if ('snapshot' in got) laws(await readSource(got.snapshot));
}

let [n, bad] = [0, 0];
const begun = performance.now();
for (const { kind, round, bytes, origin } of rounds(seed, count)) {
  if (performance.now() - begun > most * 1000) break;
  n++;
  const from = process.cpuUsage();
  let fault;
  try {
    await through(bytes, origin);
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' | ') : String(error);
  }
  const took = process.cpuUsage(from).user / 1000;
  if (took > LONGEST) fault ??= `${Math.round(took)} ms of a processor`;
  if (fault === undefined) continue;
  bad++;
  mkdirSync(`${root}/.tmp/fuzz`, { recursive: true });
  const file = `.tmp/fuzz/${kind}-${seed}-${round}${origin.slice(origin.indexOf('.'))}`;
  writeFileSync(`${root}/${file}`, bytes);
  console.log(`${kind}, seed ${seed}, round ${round}: ${fault}\n  kept as ${file}`);
}
console.log(`${n} of ${count} inputs of ${KINDS.length} kinds, seed ${seed}: ${bad} faults, ${Math.round((performance.now() - begun) / 1000)} s`);
process.exitCode = bad === 0 ? 0 : 1;
