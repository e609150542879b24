// What the project brings itself (three syntheses and the demo), and the article that it starts from.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotateRead, dueItems, groupAll, isRead, readSnapshot, weighArticles } from '../../dist/app.js';
import { ROOT, rowsOf } from '../context.mjs';
import { demoFigures } from '../demo.mjs';
import { itemsFound, KINDS, undatedRight } from '../gold.mjs';

const CASES = path.join(ROOT, 'test/cases');
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const share = (list) => (list.length === 0 ? null : (100 * list.filter(Boolean).length) / list.length);

/** Texts with their gold read by the program, with and without their day of publication; the figures under a name. */
async function articles(context, name, pairs) {
  const rows = pairs.flatMap(({ text, gold }, i) => [
    { id: `dated${i}`, text, published: gold.article.published },
    { id: `undated${i}`, text },
  ]);
  const read = new Map(rowsOf(await context.program('read', rows)).map((r) => [r.id, r]));
  const over = (options) => pairs.map(({ gold }, i) => itemsFound(gold, read.get(`dated${i}`), options));
  const whole = (found, kinds = KINDS) => share(found.flatMap((f) => kinds.flatMap((k) => f[k])));
  const strict = over({});
  return {
    [`${name}/starred`]: whole(strict),
    [`${name}/loose`]: whole(over({ loose: true })),
    ...Object.fromEntries(KINDS.map((k) => [`${name}/${k}`, whole(strict, [k])])),
    [`${name}/undated`]: share(pairs.flatMap(({ gold }, i) => undatedRight(gold, read.get(`undated${i}`)))),
  };
}

const figuresOf = (name, set) => [
  { id: `${name}/starred`, set, figure: 'starred items found', target: 100 },
  { id: `${name}/loose`, set, figure: 'the same, any overlap' },
  ...KINDS.map((k) => ({ id: `${name}/${k}`, set, figure: `starred: ${k}` })),
  { id: `${name}/undated`, set, figure: 'no date guessed', target: 100 },
];

function syntheses() {
  const folder = path.join(CASES, 'syntheses');
  const stems = readdirSync(folder).filter((f) => f.endsWith('.txt')).sort().map((f) => f.slice(0, -4));
  return stems.map((s) => ({ text: readFileSync(path.join(folder, `${s}.txt`), 'utf8'), gold: json(path.join(folder, `${s}.expected.json`)) }));
}

const MEDIA = { '.html': 'text/html', '.md': 'text/markdown' };

/** The demo's files read as the program reads files, weighed as one story. */
function demo() {
  const gold = json(path.join(CASES, 'demo.expected.json'));
  const folder = path.join(ROOT, 'demo/story');
  const read = readdirSync(folder).sort().flatMap((file) => {
    const snapshot = { id: file, sha256: file, bytes: readFileSync(path.join(folder, file)), origin: file, seen: `${gold.at}T00:00:00Z`, mediaType: MEDIA[path.extname(file)] };
    return readSnapshot(snapshot).map((r) => annotateRead(file, r)).filter(isRead);
  });
  const texts = new Map(read.map((a) => [a.id, a.article.text]));
  const story = weighArticles('demo', read);
  const readouts = Object.values(gold.compare.sides).map((s) => s.file);
  return demoFigures(gold, {
    story,
    readouts: weighArticles('readouts', read.filter((a) => readouts.includes(a.id))),
    due: dueItems(story.weighed, story.members, gold.at),
    groups: groupAll(read),
    texts,
  });
}

export const own = {
  name: 'own',
  needs: 'own',
  figures: [
    ...figuresOf('syntheses', 'own syntheses'),
    { id: 'demo/origins', set: 'demo', figure: 'origin right', target: 100 },
    { id: 'demo/copies', set: 'demo', figure: 'copy and its kind right', target: 100 },
    { id: 'demo/conflicts', set: 'demo', figure: 'conflicts found', target: 100 },
    { id: 'demo/conflictsRight', set: 'demo', figure: 'conflicts right' },
    { id: 'demo/due', set: 'demo', figure: 'due rows right', target: 100 },
    { id: 'demo/readouts', set: 'demo', figure: 'readout points right', target: 100 },
  ],
  async run(context) {
    return { ...(await articles(context, 'syntheses', syntheses())), ...demo() };
  },
};

export const seed = {
  name: 'seed',
  needs: 'shared',
  figures: figuresOf('seed', 'seed'),
  async run(context) {
    const folder = context.shared('seed');
    if (!existsSync(folder)) throw new Error(`no folder ${folder}`);
    const file = readdirSync(folder).find((f) => f.endsWith('.txt'));
    return articles(context, 'seed', [{ text: readFileSync(path.join(folder, file), 'utf8'), gold: json(path.join(folder, 'expected.json')) }]);
  },
};
