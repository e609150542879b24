// The stages one by one, in this process, each over the same articles with what the stages before it gave.
import { Readability } from '@mozilla/readability';
import * as chrono from 'chrono-node';
import { parseHTML } from 'linkedom';
import { annotateCommitments } from '../dist/annotate/commitments/index.js';
import { annotateDates } from '../dist/annotate/dates/index.js';
import { annotateEvents } from '../dist/annotate/events/index.js';
import { annotateFigures } from '../dist/annotate/figures/index.js';
import { annotateMentions } from '../dist/annotate/mentions/index.js';
import { annotateQuotes } from '../dist/annotate/quotes/index.js';
import { checkAgainst, groupAll, readInput, readLine } from '../dist/app.js';
import { languageOf } from '../dist/languages/index.js';
import { docOf } from '../dist/syntax/index.js';
import { repeated, summary } from './timing.mjs';

const READER = 'Readability on linkedom';
const DATES = 'chrono-node';

/** A draft of three sentences of an article, as somebody would write one. */
const draftOf = (annotated) => annotated.sentences.slice(1, 4).map((s) => annotated.article.text.slice(s.start, s.end)).join(' ');

/** What each stage does with all articles; a stage takes what the ones before it gave. */
function stagesOf(rows, pages) {
  const lang = languageOf('en');
  const each = rows.map((row) => {
    const { article } = readInput(row);
    const doc = docOf(article, lang);
    const who = annotateMentions(doc);
    const { dates } = annotateDates(doc);
    const { statements } = annotateQuotes(doc, who, dates);
    return { row, article, doc, who, dates, statements };
  });
  const read = rows.map(readLine);
  const drafts = read.map((a, i) => ({ id: a.id, text: draftOf(a), sources: read.slice(i - (i % 4), i - (i % 4) + 3) }));
  const all = (work) => () => each.forEach(work);
  return {
    read: () => rows.forEach(readInput),
    syntax: all((e) => docOf(e.article, lang)),
    mentions: all((e) => annotateMentions(e.doc)),
    dates: all((e) => annotateDates(e.doc)),
    quotes: all((e) => annotateQuotes(e.doc, e.who, e.dates)),
    events: all((e) => annotateEvents(e.doc, e.who, e.dates, e.statements)),
    figures: all((e) => annotateFigures(e.doc, e.who, e.dates, e.statements)),
    commitments: all((e) => annotateCommitments(e.doc, e.who, e.dates, e.statements)),
    'read and annotate': () => rows.forEach(readLine),
    group: () => groupAll(read),
    'check (drafts)': () => drafts.forEach((d) => checkAgainst(d.id, d.text, d.sources, { profile: 'wire' })),
    'read (pages)': () => pages.forEach(readInput),
    [DATES]: () => rows.forEach((r) => chrono.parse(r.text, new Date(`${r.published}T00:00:00Z`))),
    [READER]: () => pages.forEach((p) => new Readability(parseHTML(p.html).document).parse()),
  };
}

const BEFORE = ['read', 'syntax', 'dates', 'quotes'];
const EVENTS = ['events', 'figures', 'commitments'];

/** What events, figures and commitments add to reading an article: with finding the actors counted to them, and to the reading. */
export function addedBy(stages) {
  const ms = (names) => names.reduce((sum, n) => sum + stages[n].min / stages[n].items, 0);
  const told = (own, others) => `${own.join(' + ')} take ${((100 * ms(own)) / ms(others)).toFixed(0)} % of ${others.join(' + ')} (${ms(own).toFixed(1)} of ${ms(others).toFixed(1)} ms an article)`;
  return `${told(['mentions', ...EVENTS], BEFORE)}, target 25 at most; ${told(EVENTS, [...BEFORE, 'mentions'])}`;
}

/** Which peer a stage is held against. */
export const PEERS = { dates: DATES, 'read (pages)': READER };

/** Articles and words a second of each stage: `{stage: {items, words, min, median, repetitions}}`, times in ms. */
export function measureStages({ rows, words }, pages) {
  const out = {};
  for (const [name, work] of Object.entries(stagesOf(rows, pages))) {
    process.stderr.write(`${name} ... `);
    const times = repeated(work);
    out[name] = { items: rows.length, words, ...summary(times), repetitions: times.length };
  }
  process.stderr.write('\n');
  return out;
}
