// `onrecord group --jsonl` over lines that `read --jsonl` wrote, as many as one likes: a few hundred articles are read, and every story of the stream
// is one of theirs with other words in the same places, so that each annotation still stands where it did.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLine } from '../dist/app.js';
import { CLI, PEAK, peakOf } from './flow.mjs';
import { articles, chance } from './texts.mjs';

const PER_STORY = 4;
const TEMPLATES = 60;
// Two hundred thousand articles are then within the days that grouping looks back.
const STORIES_A_DAY = 1200;
const A_DAY = 86_400_000;
const FROM = Date.parse('2026-01-01T00:00:00Z');
const WORD = /\p{L}{4,}/gu;
const WORDS_OF_A_LENGTH = 4000;
const LETTERS = 'etaoinshrdlucmfwypvbgk';

/** Words of each length; the first are drawn most often, as in a language. */
const vocabulary = new Map();

function wordsOf(length) {
  if (!vocabulary.has(length)) {
    const random = chance(length);
    const made = Array.from({ length: WORDS_OF_A_LENGTH }, () => Array.from({ length }, () => LETTERS[Math.floor(random() ** 2 * LETTERS.length)]).join(''));
    vocabulary.set(length, made);
  }
  return vocabulary.get(length);
}

const isSmall = (word) => word[0] === word[0].toLowerCase();
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Other words of the same length for one story: a name gets one that few stories have. */
function wording(seed) {
  const random = chance(seed);
  const chosen = new Map();
  return (text) =>
    text.replace(WORD, (word) => {
      if (!chosen.has(word)) {
        const small = wordsOf(word.length)[Math.floor((isSmall(word) ? random() ** 4 : random()) * WORDS_OF_A_LENGTH)];
        chosen.set(word, isSmall(word) ? small : capital(small));
      }
      return chosen.get(word);
    });
}

const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * A_DAY).toISOString().slice(0, 10);

let last = { seed: 0, story: -1, other: (text) => text };

/** The wording of a story, which its articles share. */
function wordingOf(story, seed) {
  if (last.story !== story || last.seed !== seed) last = { story, seed, other: wording(seed * 1_000_003 + story) };
  return last.other;
}

/** One article of the stream as the line that `read --jsonl` would write of it. */
function lineOf(read, n, seed) {
  const story = Math.floor(n / PER_STORY);
  const a = read[(story % TEMPLATES) * PER_STORY + (n % PER_STORY)];
  const other = wordingOf(story, seed);
  const published = new Date(FROM + Math.floor(story / STORIES_A_DAY) * A_DAY).toISOString().slice(0, 10);
  const later = (Date.parse(published) - Date.parse(a.article.published)) / A_DAY;
  const dates = a.dates.map((d) => (/^\d{4}-\d{2}-\d{2}$/.test(d.edtf ?? '') ? { ...d, edtf: dayAfter(d.edtf, later) } : d));
  return `${JSON.stringify({ ...a, id: `g${n}`, dates, article: { ...a.article, published, text: other(a.article.text), title: other(a.article.title) } })}\n`;
}

/** `{items, ms, mib}` of grouping so many articles on one thread; ms of processor time, which other programs do not lengthen. */
async function measure(read, count, seed) {
  const dir = mkdtempSync(path.join(tmpdir(), 'onrecord-bench-'));
  try {
    const peak = path.join(dir, 'peak');
    const child = spawn(process.execPath, ['--import', PEAK, CLI, 'group', '--jsonl', '--jobs', '1'], {
      stdio: ['pipe', 'ignore', 'inherit'],
      env: { ...process.env, ONRECORD_PEAK: peak },
    });
    const closed = once(child, 'close');
    for (let n = 0; n < count; n++) if (!child.stdin.write(lineOf(read, n, seed))) await once(child.stdin, 'drain');
    child.stdin.end();
    const [status] = await closed;
    if (status !== 0) throw new Error(`onrecord group ended with ${status}`);
    return { items: count, ...peakOf(peak) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The curve: one measurement for each count of articles, and before them `least`, of a single story: what the program takes without a stream. */
export async function measureGroups(counts, seed) {
  const read = articles(TEMPLATES * PER_STORY, { seed, perStory: PER_STORY }).rows.map(readLine);
  const told = (count) => {
    process.stderr.write(`group --jsonl over ${count} ... `);
    return measure(read, count, seed);
  };
  const least = await told(PER_STORY);
  const runs = [];
  for (const count of counts) runs.push(await told(count));
  process.stderr.write('\n');
  return { least, runs };
}
