import type { Brief, Member } from '../record/index.ts';
import { footnotesOf } from './footnotes.ts';

// A source's words never become markup: what Markdown would read as such is escaped.
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');

/** A brief as Markdown with a footnote for each cited place: source, exact words, offsets into the article's text. */
export function briefMarkdown(brief: Brief, members: readonly Member[]): string {
  const notes = footnotesOf(brief, members);
  const out = [
    `# ${plain(brief.title)}`,
    '',
    `*As of ${brief.at}. What the sources say; nothing here says what is true.*`,
  ];
  for (const section of brief.sections) {
    out.push('', `## ${section.heading}`, '');
    for (const s of section.sentences)
      out.push(
        `- ${plain(s.text)}${notes
          .of(s)
          .map((n) => `[^${n}]`)
          .join('')}`,
      );
  }
  out.push('');
  for (const f of notes.all)
    out.push(
      `[^${f.n}]: ${plain(f.source)}: “${plain(f.words)}” (${f.citation.article}, ${f.citation.start}–${f.citation.end})`,
    );
  return `${out.join('\n')}\n`;
}
