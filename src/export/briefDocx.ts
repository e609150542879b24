import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { Brief, Member } from '../record/index.ts';
import { type BriefParts, partsOf } from './briefParts.ts';
import { blankLine, marked } from './footnotes.ts';

const EPOCH = '1980-01-01';

const bullet = (children: readonly (TextRun | FootnoteReferenceRun)[]): Paragraph =>
  new Paragraph({ children: [...children], bullet: { level: 0 } });

/** Word counts footnotes by their marks, in the order of the text: a place that is cited again gets its number as plain text. */
function marks(notes: readonly number[], used: Set<number>): (TextRun | FootnoteReferenceRun)[] {
  return notes.map((n) => {
    if (used.has(n)) return new TextRun({ text: ` ${n}`, superScript: true });
    used.add(n);
    return new FootnoteReferenceRun(n);
  });
}

function sectionOf(s: BriefParts['sections'][number], used: Set<number>): Paragraph[] {
  const groups = s.groups.flatMap(({ under, items }) => [
    ...(under === undefined ? [] : [new Paragraph({ text: under, heading: HeadingLevel.HEADING_2 })]),
    ...items.map(({ text, notes }) => bullet([new TextRun(text), ...marks(notes, used)])),
  ]);
  const blanks = s.blanks.map((b) => bullet([new TextRun(blankLine(b))]));
  return [new Paragraph({ text: s.heading, heading: HeadingLevel.HEADING_1 }), ...groups, ...blanks];
}

/** Every file of the package at one time, and no moment of writing in it: the same brief gives the same bytes. */
function settled(bytes: Uint8Array, day: string): Uint8Array {
  const [y, m, d] = day.split('-').map(Number);
  // The library writes local time: a local date is the same bytes in every zone.
  const mtime = new Date(y!, m! - 1, d!);
  const files = unzipSync(bytes);
  const out: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const text = new TextDecoder().decode(files[name]);
    const isCore = name === 'docProps/core.xml';
    const fixed = isCore ? text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, `${day}T00:00:00Z`) : text;
    out[name] = [isCore ? new TextEncoder().encode(fixed) : files[name]!, { mtime, level: 9 }];
  }
  return zipSync(out);
}

/** A brief as a WordprocessingML document (ISO/IEC 29500): real headings, lists and footnotes, and room to write under the frame's heads. */
export async function briefDocx(brief: Brief, members: readonly Member[]): Promise<Uint8Array> {
  const parts = partsOf(brief, members);
  const footnotes = Object.fromEntries(
    parts.notes.map((f) => [
      f.n,
      {
        children: [
          new Paragraph(
            `${f.source}: ${marked(f.words)} (${f.citation.article}, ${f.citation.start}–${f.citation.end})`,
          ),
        ],
      },
    ]),
  );
  const used = new Set<number>();
  const made = new Document({
    title: parts.title,
    creator: 'onrecord',
    lastModifiedBy: 'onrecord',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    footnotes,
    sections: [
      {
        children: [
          new Paragraph({ text: parts.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new TextRun({ text: parts.standing, italics: true })] }),
          ...parts.sections.flatMap((s) => sectionOf(s, used)),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(made), brief.at ?? EPOCH);
}
