// Readers of the treebanks: CoNLL-U (gzip) and IOB2.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const textOf = (path) => gunzipSync(readFileSync(path)).toString('utf8');

/** Sentences {words, upos, lemma, head (-1 root), deprel}; multiword ranges and empty nodes are left out. */
export function readConllu(path) {
  return textOf(path)
    .split(/\n\n+/u)
    .map((block) => block.split('\n').filter((l) => /^\d+\t/u.test(l)).map((l) => l.split('\t')))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      words: rows.map((r) => r[1]),
      lemma: rows.map((r) => r[2]),
      upos: rows.map((r) => r[3]),
      head: rows.map((r) => Number(r[6]) - 1),
      deprel: rows.map((r) => r[7]),
    }));
}

const TYPE = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Sentences {words, names} with tags O, B-person, ...; other types count as O. The word and its tag stand in the columns given. */
export function readIob(path, word = 1, tag = 2) {
  return textOf(path)
    .split(/\n\n+/u)
    .map((block) => block.split('\n').filter((l) => l !== '' && !l.startsWith('#')).map((l) => l.split(/[\t ]/u)))
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      words: rows.map((r) => r[word]),
      names: rows.map((r) => {
        const [, bio, type] = /^(?<bio>[BI])-(?<type>\w+)$/u.exec(r[tag] ?? '') ?? [];
        return TYPE[type] === undefined ? 'O' : `${bio}-${TYPE[type]}`;
      }),
    }));
}
