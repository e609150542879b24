// What every line that `read --jsonl` writes must obey, whatever the article. Each law gives the breaches of one line, in words.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

const file = fileURLToPath(new URL('../schema/read.output.schema.json', import.meta.url));
const schema = JSON.parse(readFileSync(file, 'utf8'));
const valid = new Ajv({ strict: false }).compile(schema);

/** Every span below a value, with the path to it. */
function* spansIn(value, at = '') {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.start === 'number' || typeof value.end === 'number') yield { at, start: value.start, end: value.end };
  for (const [key, below] of Object.entries(value)) yield* spansIn(below, `${at}/${key}`);
}

const shown = ({ at, start, end }) => `${at} [${start}, ${end})`;
const spans = (line) => [...spansIn(line)];

/** Whether an offset falls between the halves of one character. */
const splits = (text, at) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

const outside = (line) => {
  const size = line.article.text.length;
  return spans(line).filter((s) => !(Number.isInteger(s.start) && Number.isInteger(s.end) && s.start >= 0 && s.start < s.end && s.end <= size)).map(shown);
};

const wordless = (line) => spans(line).filter((s) => line.article.text.slice(s.start, s.end).trim() === '').map(shown);

const halves = (line) => spans(line).filter((s) => splits(line.article.text, s.start) || splits(line.article.text, s.end)).map(shown);

const LISTS = ['actors', 'statements', 'events', 'figures', 'commitments'];

/** Ids that are given twice, and references to what is not there. */
function unled(line) {
  const known = Object.fromEntries(LISTS.map((l) => [l, new Set(line[l].map((x) => x.id))]));
  const twice = LISTS.filter((l) => known[l].size < line[l].length).map((l) => `an id of ${l} is given twice`);
  const lost = [];
  const visit = (value, at) => {
    if (typeof value !== 'object' || value === null) return;
    const { actor, about, statedBy, within, date } = value;
    for (const [key, id, list] of [['actor', actor, 'actors'], ['about', about, 'actors'], ['statedBy', statedBy, 'statements'], ['within', within, 'statements']])
      if (typeof id === 'string' && !known[list].has(id)) lost.push(`${at}/${key} ${id}`);
    if (typeof date === 'number' && line.dates[date] === undefined) lost.push(`${at}/date ${date}`);
    for (const [key, below] of Object.entries(value)) visit(below, `${at}/${key}`);
  };
  for (const list of ['mentions', ...LISTS]) visit(line[list], list);
  return [...twice, ...lost];
}

/** Sentences stand in order and apart; a place in the text is in no two of them. */
const disordered = ({ sentences }) => sentences.filter((s, n) => n > 0 && s.start < sentences[n - 1].end).map((s) => shown({ ...s, at: '/sentences' }));

/** A claim for each annotation, its evidence the article's own words. */
function unattested(line, attest) {
  const { claims, problems } = attest(line);
  const wrong = claims.flatMap((c) => c.evidence.filter((e) => e.article !== line.id || line.article.text.slice(e.start, e.end) !== e.quote).map((e) => `${c.id} [${e.start}, ${e.end})`));
  return [...problems.map((p) => p.message), ...wrong];
}

const sha = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The laws: `breaches(line, input)` names each breach of one. `attest` is the program's gate from annotations to claims. */
export const lawsWith = (attest) => [
  { id: 'schema', figure: 'lines that the schema refuses', breaches: (line) => (valid(line) ? [] : valid.errors.map((e) => `${e.instancePath} ${e.message}`)) },
  { id: 'text', figure: 'texts changed', breaches: (line, input) => (typeof input.text === 'string' && line.article.text !== input.text ? ['article.text is not the text given'] : []) },
  { id: 'hash', figure: 'hashes of other words', breaches: ({ article }) => (article.sha256 === sha(article.text) ? [] : [article.sha256]) },
  { id: 'outside', figure: 'offsets outside the text', breaches: outside },
  { id: 'wordless', figure: 'spans without words', breaches: wordless },
  { id: 'halves', figure: 'spans that cut a character', breaches: halves },
  { id: 'order', figure: 'sentences that overlap', breaches: disordered },
  { id: 'references', figure: 'references that lead nowhere', breaches: unled },
  { id: 'evidence', figure: 'claims without their words', breaches: (line) => unattested(line, attest) },
];
