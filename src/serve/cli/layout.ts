import stringWidth from 'string-width';

// Control characters of a source never reach the terminal: they could move the cursor, hide text or turn its direction.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A source's words, made safe to print. */
export const printable = (text: string): string => text.replace(CONTROL, '�');

/** Columns that a text takes on a terminal: wide letters two, marks that combine none. */
export const columns = (text: string): number => stringWidth(text);

export type Paint = (text: string) => string;

/** A run of text, alone or with the paint that it gets. */
export type Piece = string | readonly [Paint, string];

interface Word {
  readonly text: string;
  readonly paint: Paint;
  /** Whether white space stands before it. */
  readonly apart: boolean;
}

const none: Paint = (text) => text;

function wordsOf(pieces: readonly Piece[]): Word[] {
  let open = false;
  return pieces.flatMap((piece) => {
    const [paint, raw] = typeof piece === 'string' ? [none, piece] : piece;
    return [...printable(raw).matchAll(/(?<space>\s*)(?<word>\S+)|\s+$/gu)].flatMap(({ groups }): Word[] => {
      const apart = open || (groups?.space ?? '') !== '';
      open = groups?.word === undefined;
      return groups?.word === undefined ? [] : [{ text: groups.word, paint, apart }];
    });
  });
}

/** A word in parts of at most `room` columns; letters with their marks stay whole. */
function cut(word: Word, room: number): Word[] {
  if (columns(word.text) <= room) return [word];
  const out: Word[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word.text)) {
    if (part !== '' && columns(part + segment) > room) {
      out.push({ ...word, text: part, apart: out.length === 0 && word.apart });
      part = '';
    }
    part += segment;
  }
  return [...out, { ...word, text: part, apart: out.length === 0 && word.apart }];
}

/** Painted words of one line; neighbours of one paint are painted together, the space between them included. */
function painted(line: readonly Word[]): string {
  let out = '';
  for (let i = 0; i < line.length; ) {
    const { paint, apart } = line[i]!;
    if (i > 0 && apart) out += ' ';
    let run = line[i]!.text;
    for (i++; i < line.length && line[i]!.paint === paint; i++) run += `${line[i]!.apart ? ' ' : ''}${line[i]!.text}`;
    out += paint(run);
  }
  return out;
}

/** Words that hold together without a space between them: a bracket and what follows it. */
function clusters(words: readonly Word[]): Word[][] {
  const out: Word[][] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (last && !word.apart) last.push(word);
    else out.push([word]);
  }
  return out;
}

const widthOf = (words: readonly Word[]): number =>
  words.reduce((n, w, i) => n + columns(w.text) + (i > 0 && w.apart ? 1 : 0), 0);

/**
 * Text in lines of at most `width` columns (20 at least): white space becomes one space, lines after the first start with
 * `indent`, the first with `first`, and words longer than a line are cut. Paint takes no columns, so a line is as long with colour as without.
 */
export function layout(
  pieces: Piece | readonly Piece[],
  width: number,
  indent: { readonly first?: string; readonly rest?: string } = {},
): string {
  const { first = '', rest = '' } = indent;
  const list = typeof pieces === 'string' || typeof pieces[0] === 'function' ? [pieces as Piece] : (pieces as Piece[]);
  const room = (n: number): number => Math.max(20, width) - columns(n === 0 ? first : rest);
  const lines: Word[][] = [[]];
  const put = (words: readonly Word[]): void => {
    const line = lines.at(-1)!;
    const gap = line.length > 0 && words[0]?.apart ? 1 : 0;
    if (line.length > 0 && widthOf(line) + gap + widthOf(words) > room(lines.length - 1)) lines.push([...words]);
    else line.push(...words);
  };
  const narrow = Math.min(room(0), room(1));
  for (const cluster of clusters(wordsOf(list))) {
    if (widthOf(cluster) <= narrow) put(cluster);
    else for (const word of cluster) for (const part of cut(word, narrow)) put([part]);
  }
  return lines.map((line, n) => `${n === 0 ? first : rest}${painted(line)}`).join('\n');
}
