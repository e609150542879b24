import type { Brief, BriefSentence, Member } from '../record/index.ts';
import { groupBy } from '../text/index.ts';
import { blankLine, type Footnotes, footnotesOf, marked, standing } from './footnotes.ts';

// A source's words never become markup: what Markdown would read as such is escaped.
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');

const marksOf = (notes: Footnotes, s: BriefSentence): string =>
  notes
    .of(s)
    .map((n) => `[^${n}]`)
    .join('');

/** A brief as Markdown with a footnote for each cited place: source, exact words, offsets into the article's text. */
export function briefMarkdown(brief: Brief, members: readonly Member[]): string {
  const notes = footnotesOf(brief, members);
  const out = [`# ${plain(brief.title)}`, '', `*${standing(brief)}*`];
  for (const section of brief.sections) {
    out.push('', `## ${section.heading}`, '');
    for (const [under, sentences] of groupBy(section.sentences, (s) => s.under)) {
      if (under !== undefined) out.push(...(out.at(-1) === '' ? [] : ['']), `### ${plain(under)}`, '');
      for (const s of sentences) out.push(`- ${plain(s.text)}${marksOf(notes, s)}`);
    }
    for (const blank of section.blanks ?? []) out.push(`- ${blankLine(blank)}`);
  }
  out.push('');
  for (const f of notes.all)
    out.push(
      `[^${f.n}]: ${plain(f.source)}: ${plain(marked(f.words))} (${f.citation.article}, ${f.citation.start}–${f.citation.end})`,
    );
  return `${out.join('\n')}\n`;
}
