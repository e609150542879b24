import { type Brief, blankLine, footnotesOf, type Member, marked, standing } from '../../../app/record.ts';
import { layout } from '../layout.ts';
import type { Style } from '../style.ts';

/** A brief for the terminal: sections, each sentence with its source numbers, then the words behind the numbers. */
export function briefText(brief: Brief, members: readonly Member[], style: Style, width: number): string {
  const notes = footnotesOf(brief, members);
  const out = [layout([style.bold, brief.title], width), layout([style.dim, standing(brief)], width)];
  for (const section of brief.sections) {
    out.push('', style.cyan(style.bold(section.heading)));
    let under: string | undefined;
    for (const s of section.sentences) {
      if (s.under !== undefined && s.under !== under) out.push(layout([style.bold, s.under], width));
      under = s.under;
      const marks = notes.of(s).map((n) => [style.dim, `[${n}]`] as const);
      out.push(layout([s.text, ' ', ...marks], width, { first: '- ', rest: '  ' }));
    }
    for (const blank of section.blanks ?? []) out.push(`- ${blankLine(blank)}`);
  }
  out.push('', style.cyan(style.bold('The words behind it')));
  for (const f of notes.all)
    out.push(layout([style.dim, `[${f.n}] ${f.source}: ${marked(f.words)}`], width, { rest: '    ' }));
  return `${out.join('\n')}\n`;
}
