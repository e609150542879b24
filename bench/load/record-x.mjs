// A large record of invented articles, for measuring what serves it. Some hundred articles are read by the program; each story of them is then
// kept many times, every time with other names of the same length, so that all offsets hold, and every claim's words are held against its text
// as it is kept. Only reading and grouping are left out, which would take hours: stories and origins are those of the articles that were read.
import { createHash } from 'node:crypto';
import { attest } from '../../dist/attest/index.js';
import { readLine, weighArticles } from '../../dist/app.js';
import { storyOf } from '../../dist/app/record.js';
import { keepSketches, regroup } from '../../dist/app/regroup.js';
import { SqliteStore } from '../../dist/store/sqlite/index.js';
import { articles, chance, invented } from '../texts.mjs';

const PER_STORY = 8;
const TEMPLATES = 25;
const SEEN = '2026-04-01T00:00:00.000Z';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const WORD = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}])/gu;

/** The stories whose articles the others are made of: annotated articles with their groups. */
async function templates(seed, count = TEMPLATES) {
  const { rows } = articles(PER_STORY * count, { seed, perStory: PER_STORY, words: 400 });
  const out = [];
  for (let t = 0; t < count; t++) {
    const read = rows.slice(t * PER_STORY, (t + 1) * PER_STORY).map((r) => readLine(r));
    const open = weighArticles(`t${t}`, read);
    out.push({ read, groups: open.members.map((m) => m.group), names: namesOf(read) });
  }
  return out;
}

/** Words of actors' names that stand in no text in small letters, and so mean nothing but a name. */
function namesOf(read) {
  const small = new Set(read.flatMap((a) => a.article.text.match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []));
  const words = read.flatMap((a) => a.actors.flatMap((x) => x.name.match(WORD) ?? []));
  return new Set(words.filter((w) => !small.has(w.toLowerCase())));
}

/** Another name of the same length for each. */
function renaming(names, random) {
  const other = new Map();
  for (const name of names) {
    let made = invented(random);
    while (made.length < name.length) made += invented(random).toLowerCase();
    other.set(name, made.slice(0, name.length));
  }
  return (text) => text.replace(WORD, (w) => other.get(w) ?? w);
}

function sightingOf(a, id) {
  const bytes = Buffer.from(a.article.text);
  const hash = sha256(bytes);
  const origin = `https://news.example/${id}`;
  return {
    snapshot: { id: hash, sha256: hash, bytes, origin, seen: SEEN, mediaType: 'text/plain' },
    item: 0,
    place: sha256(origin),
    given: id,
    meta: {},
    article: a.article,
  };
}

/** One story of the record: its articles, its groups and itself. */
function storyAt(n, { read, groups, names }, seed) {
  const rename = renaming(names, chance(seed * 7919 + (Number(n) || 0)));
  const ids = new Map(read.map((a, i) => [a.id, `n${n}-${i}`]));
  const made = read.map((a) => {
    const renamed = JSON.parse(rename(JSON.stringify(a)));
    const { text } = renamed.article;
    const id = ids.get(a.id);
    return { ...renamed, id, article: { ...renamed.article, url: `https://news.example/${id}`, sha256: sha256(text) } };
  });
  const story = `s-n${n}-0`;
  return {
    made,
    story: storyOf(story, made),
    groups: groups.map((g) => ({
      ...g,
      id: ids.get(g.id),
      story,
      origin: ids.get(g.origin.replace(/^o-/u, '')) ?? `o-n${n}-${g.origin}`,
      ...(g.copyOf === undefined ? {} : { copyOf: ids.get(g.copyOf) }),
    })),
  };
}

/** Lets the runtime take back what the store's library holds of finished statements: it does so between two turns, and never within one. */
const turn = () => new Promise((done) => setImmediate(done));

/** Makes a record of `count` articles at `file`, or goes on with one that was begun; `told` hears how far it is. */
export async function makeRecord(file, count, seed, told = () => {}) {
  const of = await templates(seed);
  // What is measured is reading; a record that is made for it alone need not outlive a loss of power.
  const store = new SqliteStore(file, { create: true, now: () => SEEN }, (db) => db.exec('PRAGMA synchronous = OFF'));
  const there = (await store.snapshots()).length;
  const [groups, stories] = [[], []];
  for (let n = 0; n * PER_STORY < count; n++) {
    const at = storyAt(n, of[n % of.length], seed);
    if ((n + 1) * PER_STORY > there - PER_STORY) {
      for (const a of at.made) await store.keep(sightingOf(a, a.id), a, attest(a).claims);
      await keepSketches(store, at.made);
    }
    groups.push(...at.groups);
    stories.push(at.story);
    await turn();
    if (n % 250 === 0) told(n * PER_STORY);
  }
  await store.saveGroups(groups, stories, (await store.grouping()).last);
  await store.close();
  return { articles: groups.length, stories: stories.length };
}

/** Adds `count` articles to a record one by one, each of a story of its own; milliseconds of putting each into its story, sorted. */
export async function addOneByOne(file, count, seed) {
  const of = await templates(seed, 2);
  const store = new SqliteStore(file, { create: false, now: () => SEEN });
  const there = (await store.snapshots()).length;
  const times = []; await globalThis.BEGIN?.();
  for (let i = 0; i < count; i++) {
    const { made } = storyAt(`${there}-${i}`, of[i % of.length], seed + there + i);
    const [a] = made;
    await store.keep(sightingOf(a, a.id), a, attest(a).claims);
    const c=process.cpuUsage(); const from = performance.now();
    await regroup(store);
    const u=process.cpuUsage(c); times.push((u.user+u.system)/1e3); globalThis.W.push(performance.now()-from);
    await turn();
  }
  await store.close();
  return times.sort((x, y) => x - y);
}
