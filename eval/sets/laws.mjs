// Laws over every article of the labelled sets: no crash, offsets and evidence as promised, the same bytes with one thread and with more.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { attest } from '../../dist/attest/index.js';
import { every, rowsOf } from '../context.mjs';
import { lawsWith } from '../laws.mjs';

const SETS = [
  ...['quotes/train.jsonl.gz', 'quotes/dev.jsonl', 'dates/dev.jsonl', 'dates/es.dev.jsonl', 'events/gsr.jsonl', 'events/plv.jsonl'],
  ...['stories/allsides.jsonl.gz', 'stories/ecb.jsonl.gz', 'html/aeb.jsonl.gz', 'html/dates.jsonl.gz', 'html/fundus-eval.jsonl.gz'],
];

const LAWS = lawsWith(attest);

/** Breaches that are told of by name, for each law; the rest are counted. */
const TOLD = 5;

const linesOf = (file) => createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });

function counter() {
  const counts = { lines: 0, crashed: 0, unread: 0, differ: 0, ...Object.fromEntries(LAWS.map((l) => [l.id, 0])) };
  return {
    counts,
    breach(id, at, what) {
      if (++counts[id] <= TOLD) process.stderr.write(`\n  ${id}: ${at}: ${what}`);
    },
  };
}

function judge(line, input, at, count) {
  count.counts.lines++;
  if (line.id !== String(input.id)) count.breach('crashed', at, `the answer is for ${line.id}`);
  for (const p of line.problems) if (p.code === 'internal') count.breach('crashed', at, p.message);
  if (!line.article) {
    if (typeof input.text === 'string' && input.text.trim() !== '') count.breach('unread', at, line.problems.map((p) => p.code).join(', '));
    return;
  }
  for (const law of LAWS) for (const what of law.breaches(line, input)) count.breach(law.id, at, what);
}

/** The answers of one set judged line by line; those of `again` must be the same bytes. */
async function judged(name, rows, answers, again, count) {
  let n = 0;
  for await (const text of linesOf(answers)) {
    const input = rows[n++];
    if (input) judge(JSON.parse(text), input, `${name} ${input.id}`, count);
  }
  if (n !== rows.length) count.breach('crashed', name, `${n} answers to ${rows.length} lines`);
  const first = new Map();
  for await (const text of linesOf(answers)) first.set(JSON.parse(text).id, text);
  for await (const text of linesOf(again)) {
    const { id } = JSON.parse(text);
    if (first.get(id) !== text) count.breach('differ', `${name} ${id}`, 'other bytes with one thread');
  }
}

const zero = (id, figure) => ({ id: `laws/${id}`, set: 'laws', figure, target: 0, low: true });

export const laws = {
  name: 'laws',
  needs: 'shared',
  figures: [
    { id: 'laws/lines', set: 'laws', figure: 'lines read' },
    zero('crashed', 'lines on which the program failed'),
    zero('unread', 'texts without an answer'),
    ...LAWS.map((l) => zero(l.id, l.figure)),
    zero('differ', 'lines that differ, one thread and two'),
  ],
  async run(context) {
    const count = counter();
    for (const name of SETS) {
      const rows = every(rowsOf(context.data(...name.split('/'))), context.sample);
      const answers = await context.program('read', rows, ['--jobs', '2']);
      const repeated = every(rows, context.repeat);
      await judged(name, rows, answers, await context.program('read', repeated, ['--jobs', '1']), count);
    }
    return Object.fromEntries(Object.entries(count.counts).map(([id, n]) => [`laws/${id}`, n]));
  },
};
