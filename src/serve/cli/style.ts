import pc from 'picocolors';

/** Marks for the terminal; without colour they leave the text as it is. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export const styleOf = (colour: boolean): Style => pc.createColors(colour);

// Control characters of a source never reach the terminal: they could move the cursor or hide text.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A source's words, made safe to print. */
export const printable = (text: string): string => text.replace(CONTROL, '�');

/** Text in lines of at most `width` columns; continuation lines start with `indent`. Words longer than a line are cut. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width);
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(/\s+/u).filter(Boolean)) {
    for (const piece of cut(word, room - indent.length)) {
      const next = line === '' ? piece : `${line} ${piece}`;
      if (columns(next) <= room || line.trim() === '') line = next;
      else {
        lines.push(line);
        line = indent + piece;
      }
    }
  }
  if (line !== '') lines.push(line);
  return lines.join('\n');
}

/** Columns of a text: wide East Asian letters take two, marks that combine none. */
export function columns(text: string): number {
  let n = 0;
  for (const ch of text)
    n += /\p{M}|\p{Cf}/u.test(ch)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(ch)
        ? 2
        : 1;
  return n;
}

function cut(word: string, room: number): string[] {
  if (columns(word) <= room) return [word];
  const out: string[] = [];
  let part = '';
  for (const ch of word) {
    if (columns(part + ch) > room) {
      out.push(part);
      part = '';
    }
    part += ch;
  }
  return part === '' ? out : [...out, part];
}
