// Names by exact span: IOB2 columns, and F1 over spans with their type.
import { f1 } from './conll.mjs';

const TYPES = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/**
 * The sentences of an IOB2 text: `{id?, words, spans: [{from, to, type}]}`, places of words, half-open. Types other than person,
 * organisation and location are left out.
 */
export function readIob(text, wordColumn = 1, tagColumn = 2) {
  return text
    .split(/\n\n+/u)
    .map((block) => block.split('\n').filter((l) => l !== ''))
    .map((lines) => ({
      id: lines.find((l) => l.startsWith('# sent_id = '))?.slice(12),
      rows: lines.filter((l) => !l.startsWith('#')).map((l) => l.split('\t')),
    }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ id, rows }) => ({ id, words: rows.map((r) => r[wordColumn]), spans: spansOf(rows.map((r) => typed(r[tagColumn]))) }));
}

function typed(tag) {
  const { bio, type } = /^(?<bio>[BI])-(?<type>\w+)$/u.exec(tag ?? '')?.groups ?? {};
  return TYPES[type] === undefined ? 'O' : `${bio}-${TYPES[type]}`;
}

/** The spans of a row of tags; an `I-` after another type opens a span. */
export function spansOf(tags) {
  const spans = [];
  tags.forEach((tag, i) => {
    if (tag === 'O') return;
    const [bio, type] = [tag.slice(0, 1), tag.slice(2)];
    const last = spans.at(-1);
    if (bio === 'I' && last?.to === i && last.type === type) last.to = i + 1;
    else spans.push({ from: i, to: i + 1, type });
  });
  return spans;
}

/** F1 in per cent over lists of spans, list against list; a span is right with both ends and its type. */
export function spanF1(gold, given) {
  const key = (s) => `${s.from ?? s.start} ${s.to ?? s.end} ${s.type}`;
  let [right, wanted, found] = [0, 0, 0];
  gold.forEach((spans, i) => {
    const [want, have] = [new Set(spans.map(key)), new Set(given[i].map(key))];
    wanted += want.size;
    found += have.size;
    right += [...have].filter((k) => want.has(k)).length;
  });
  return f1(right, found, wanted);
}
