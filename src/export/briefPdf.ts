import { createRequire } from 'node:module';
import path from 'node:path';
import PDFDocument from 'pdfkit';
import type { Brief, Member } from '../record/index.ts';
import { type BriefParts, partsOf } from './briefParts.ts';
import { blankLine, marked } from './footnotes.ts';

type Page = PDFKit.PDFDocument;

const MARGIN = 62;
const FONTS = { plain: 'DejaVuSerif.ttf', bold: 'DejaVuSerif-Bold.ttf', italic: 'DejaVuSerif-Italic.ttf' } as const;

// Letters beyond Latin-1 have to be there: names of people and places are written with them.
const fontFile = (name: string): string =>
  path.join(path.dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf', name);

function open(brief: Brief, title: string): Page {
  const moment = new Date(`${brief.at ?? '1980-01-01'}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    lang: 'en',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Creator: 'onrecord', Producer: 'onrecord', CreationDate: moment, ModDate: moment },
  });
  for (const [name, file] of Object.entries(FONTS)) doc.registerFont(name, fontFile(file));
  return doc;
}

/** Writes text as an element of the document's structure, so that a screen reader knows a heading from a list item. */
function put(doc: Page, kind: string, font: keyof typeof FONTS, size: number, text: string, indent = 0): void {
  doc.font(font).fontSize(size);
  const write = (): void =>
    void doc.text(text, MARGIN + indent, doc.y, { width: doc.page.width - 2 * MARGIN - indent });
  doc.addStructure(doc.struct(kind, {}, write));
}

const numbers = (notes: readonly number[]): string => (notes.length === 0 ? '' : ` [${notes.join(', ')}]`);

function section(doc: Page, s: BriefParts['sections'][number]): void {
  doc.moveDown(0.9);
  put(doc, 'H2', 'bold', 13, s.heading);
  for (const { under, items } of s.groups) {
    if (under !== undefined) {
      doc.moveDown(0.4);
      put(doc, 'H3', 'bold', 10.5, under);
    }
    for (const { text, notes } of items) {
      doc.moveDown(0.25);
      put(doc, 'P', 'plain', 10, `• ${text}${numbers(notes)}`, 8);
    }
  }
  for (const head of s.blanks) {
    doc.moveDown(0.25);
    put(doc, 'P', 'plain', 10, `• ${blankLine(head)}`, 8);
    // Room to write by hand.
    doc.moveDown(2);
  }
}

/** A brief as a PDF (ISO 32000): tagged, with its own letters, the words behind each number at its end. The same brief gives the same bytes. */
export async function briefPdf(brief: Brief, members: readonly Member[]): Promise<Uint8Array> {
  const parts = partsOf(brief, members);
  const doc = open(brief, parts.title);
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<void>((resolve, reject) => doc.once('end', resolve).once('error', reject));
  put(doc, 'H1', 'bold', 18, parts.title);
  put(doc, 'P', 'italic', 9.5, parts.standing);
  for (const s of parts.sections) section(doc, s);
  doc.moveDown(0.9);
  put(doc, 'H2', 'bold', 13, 'The words behind it');
  for (const f of parts.notes) {
    doc.moveDown(0.2);
    const place = `${f.citation.article}, ${f.citation.start}–${f.citation.end}`;
    put(doc, 'P', 'plain', 8, `[${f.n}] ${f.source}: ${marked(f.words)} (${place})`, 8);
  }
  doc.end();
  await done;
  return Buffer.concat(chunks);
}
