import { type Brief, footnotesOf, type Member } from '../../../app.ts';
import { printable, type Style, wrap } from '../style.ts';

/** A brief for the terminal: sections, each sentence with its source numbers, then the words behind the numbers. */
export function briefText(brief: Brief, members: readonly Member[], style: Style, width: number): string {
  const notes = footnotesOf(brief, members);
  const out = [
    style.bold(wrap(brief.title, width)),
    style.dim(wrap(`As of ${brief.at}. What the sources say; nothing here says what is true.`, width)),
  ];
  for (const section of brief.sections) {
    out.push('', style.cyan(style.bold(section.heading)));
    for (const s of section.sentences) {
      const marks = notes
        .of(s)
        .map((n) => `[${n}]`)
        .join('');
      out.push(wrap(`- ${s.text} ${marks}`.trimEnd(), width, '  '));
    }
  }
  out.push('', style.cyan(style.bold('The words behind it')));
  for (const f of notes.all) out.push(style.dim(wrap(`[${f.n}] ${printable(f.source)}: “${f.words}”`, width, '    ')));
  return `${out.join('\n')}\n`;
}
