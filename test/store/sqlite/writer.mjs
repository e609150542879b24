// Keeps articles one after another and says of each, once it is kept: its id. Arguments: the built store, the record, a name, how many.
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [store, file, name, count] = process.argv.slice(2);
const { openRecord } = await import(pathToFileURL(store).href);
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const record = await openRecord(file, { create: true, now: () => new Date(0).toISOString() });

for (let i = 0; i < Number(count); i++) {
  const text = `Oda Vennel told ${name} of matter ${i}. ${'The hall was full and nobody left early. '.repeat(40)}`;
  const article = { text, lang: 'en', sha256: sha256(text) };
  const bytes = Buffer.from(JSON.stringify(article));
  const snapshot = { id: sha256(bytes), sha256: sha256(bytes), bytes, origin: `${name}/${i}.txt`, seen: '2026-04-01T08:00:00Z' };
  const statements = Array.from({ length: 20 }, (_, n) => ({
    id: `s${n + 1}`,
    kind: 'indirect',
    start: 0,
    end: 20 + n,
    content: [{ start: 11, end: 20 + n }],
    stance: 'asserts',
  }));
  const claims = statements.map((is) => ({
    id: `before#${is.id}`,
    kind: 'statement',
    article: 'before',
    is,
    evidence: [{ article: 'before', start: is.start, end: is.end, quote: text.slice(is.start, is.end) }],
    secondHand: false,
  }));
  const none = { actors: [], mentions: [], dates: [], events: [], figures: [], commitments: [], problems: [] };
  const annotated = { id: 'before', article, sentences: [{ start: 0, end: 30 }], statements, ...none };
  const kept = await record.keep({ snapshot, item: 0, meta: {}, article }, annotated, claims);
  // Synchronous: a line that the reader has seen was kept before it was written.
  writeSync(1, `${kept.id} ${kept.outcome}\n`);
}
await record.close();
