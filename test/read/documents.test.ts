import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.ts';
import type { ReadResult } from '../../src/record/index.ts';
import { docxOf, pdfOf, zipOf } from './made.ts';

const read = (bytes: Uint8Array | string, origin: string): Promise<ReadResult[]> =>
  readSource({ id: 'x', sha256: 'x', bytes: Buffer.from(bytes), origin, seen: '2026-03-01T12:00:00Z' });
const one = async (bytes: Uint8Array | string, origin: string): Promise<ReadResult> => {
  const all = await read(bytes, origin);
  expect(all).toHaveLength(1);
  return all[0]!;
};

const FIRST = 'The two ministers spoke for an hour on Monday.';
const SECOND = 'They agreed to meet again before the end of the month.';

describe('a PDF', () => {
  it('gives its paragraphs, lines of one joined, words cut at a line’s end made whole', async () => {
    const pages = [['The two ministers spoke for an hour on Mon-', 'day.', `>${SECOND}`]];
    expect((await one(pdfOf(pages), 'note.pdf')).article?.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('a paragraph goes on over the end of a page; what heads every page and its numbers are no part of it', async () => {
    const pages = ['They agreed to meet', 'again before the end', 'of the month.'].map((line, i) => [
      'Press office of Orland',
      `>${line}`,
      `>${i + 1}`,
    ]);
    expect((await one(pdfOf(pages), 'note.pdf')).article?.text).toBe(SECOND);
  });

  it('has its own title, unless that is the name of a file', async () => {
    expect((await one(pdfOf([[FIRST]], 'Readout of the call'), 'a.pdf')).article?.title).toBe('Readout of the call');
    expect((await one(pdfOf([[FIRST]], 'final_v3.docx'), 'a.pdf')).article?.title).toBeUndefined();
  });

  it.each([
    ['without text', pdfOf([[]]), 'empty'],
    ['that breaks off', pdfOf([[FIRST]]).subarray(0, 60), 'not-readable'],
    ['of noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 7)]), 'not-readable'],
  ])('%s is told of with its place', async (_, bytes, code) => {
    expect((await one(bytes, 'note.pdf')).problems).toMatchObject([{ code, where: 'note.pdf' }]);
  });
});

describe('a .docx document', () => {
  it('gives title, paragraphs and headings', async () => {
    const { article } = await one(docxOf(['# Readout', FIRST, '# Next steps', SECOND]), 'note.docx');
    expect(article?.title).toBe('Readout');
    expect(article?.text).toBe(`${FIRST}\nNext steps\n${SECOND}`);
    expect(article?.headings?.map((h) => article.text.slice(h.start, h.end))).toEqual(['Next steps']);
  });

  it.each([
    ['that breaks off', docxOf([FIRST]).subarray(0, 900), 'not-readable'],
    ['without a body', zipOf({ 'word/document.xml': '<nothing/>' }), 'not-readable'],
    ['without a word', docxOf(['']), 'empty'],
  ])('%s is told of', async (_, bytes, code) => {
    expect((await one(bytes, 'note.docx')).problems).toMatchObject([{ code }]);
  });

  it('that says it unfolds to more than is read is not unfolded', async () => {
    const bytes = docxOf([FIRST]);
    bytes.writeUInt32LE(4_000_000_000, bytes.indexOf('PK\u0001\u0002') + 24);
    expect((await one(bytes, 'note.docx')).problems).toMatchObject([{ code: 'too-large', where: 'note.docx' }]);
  });
});

const mail = (fields: readonly string[], body: string): string =>
  `${[
    'From: Orland Press Office <press@orland.example>',
    'To: desk@gazette.example',
    'Subject: Fwd: Readout of the call',
    'Date: Mon, 2 Mar 2026 18:30:00 +0100',
    'MIME-Version: 1.0',
    ...fields,
  ].join('\r\n')}\r\n\r\n${body}`;
const part = (head: string, body: string): string => `--cut\r\n${head}\r\n\r\n${body}\r\n`;
const MIXED = ['Content-Type: multipart/mixed; boundary=cut'];

describe('a mail', () => {
  it('gives its words without the signature; its subject, its day with the zone, its sender', async () => {
    const { article } = await one(mail([], `${FIRST}\r\n\r\n${SECOND}\r\n-- \r\nPress office\r\n`), 'note.eml');
    expect(article?.text.replace(/\r?\n/gu, '\n')).toBe(`${FIRST}\n\n${SECOND}`);
    expect(article).toMatchObject({
      title: 'Readout of the call',
      published: '2026-03-02T18:30:00+01:00',
      outlet: 'Orland Press Office',
    });
  });

  it('a person who sends it has written it', async () => {
    const by = mail([], FIRST).replace('Orland Press Office', 'Anna Lorn');
    const { article } = await one(by, 'note.eml');
    expect(article?.byline).toEqual(['Anna Lorn']);
    expect(article?.outlet).toBeUndefined();
  });

  it('is known without its ending by the fields it opens with', async () => {
    expect((await one(mail([], FIRST), 'stdin')).article?.title).toBe('Readout of the call');
  });

  it('files enclosed in it are articles of their own, with the day of the mail; a picture is told of', async () => {
    const body = [
      part('Content-Type: text/plain', FIRST),
      part(
        'Content-Type: application/pdf; name=readout.pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=readout.pdf',
        pdfOf([[SECOND]]).toString('base64'),
      ),
      part('Content-Type: image/png\r\nContent-Disposition: attachment; filename=flag.png', 'x'),
    ].join('');
    const all = await read(mail(MIXED, `${body}--cut--\r\n`), 'note.eml');
    expect(all.map((r) => r.article?.text ?? r.problems[0]?.code)).toEqual([FIRST, SECOND, 'skipped']);
    expect(all[1]?.article?.published).toBe('2026-03-02T18:30:00+01:00');
    expect(all[2]?.problems[0]?.where).toBe('note.eml#flag.png');
  });

  it('mails in mails end', async () => {
    let inner = mail([], FIRST);
    for (let i = 0; i < 8; i++) {
      const enclosed = 'Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=in.eml';
      inner = mail(
        [`Content-Type: multipart/mixed; boundary=cut${i}`],
        `--cut${i}\r\n${enclosed}\r\n\r\n${inner}\r\n--cut${i}--`,
      );
    }
    expect((await read(inner, 'note.eml')).at(-1)?.problems).toMatchObject([{ code: 'skipped' }]);
  });

  it('without a word is empty', async () => {
    expect((await one(mail([], ''), 'note.eml')).problems).toMatchObject([{ code: 'empty' }]);
  });
});
