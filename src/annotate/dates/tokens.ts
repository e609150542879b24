import type { Span } from '../../record/index.ts';

export type TokKind = 'iso' | 'slash' | 'clock' | 'decade' | 'ord' | 'dec' | 'int' | 'word' | 'mark';

/** A piece of a sentence as dates need it: numbers keep their shape, a possessive stands apart. Offsets into the whole text. */
export interface Tok extends Span {
  readonly kind: TokKind;
  readonly text: string;
  /** Lower case, apostrophes and short dashes straight. */
  readonly lower: string;
  /** White space stands before it. */
  readonly gap: boolean;
}

const SHAPES = [
  String.raw`(?<iso>\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\d]))`,
  String.raw`(?<slash>\d{1,4}(?<sep>[/.-])\d{1,2}\k<sep>\d{2,4}(?![\p{L}\d]))`,
  String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d))`,
  String.raw`(?<decade>(?:\d{4}|\d{2})['’]?s(?![\p{L}\d]))`,
  String.raw`(?<ord>\d{1,2}(?:st|nd|rd|th)(?![\p{L}\d]))`,
  String.raw`(?<dec>\d+(?:[.,]\d+)+)`,
  String.raw`(?<int>\d+)`,
  String.raw`(?<dotted>\p{L}(?:\.\p{L})+(?![\p{L}])\.?)`,
  String.raw`(?<word>[\p{L}\p{M}]+)`,
  String.raw`(?<mark>\S)`,
];
const STRAIGHT: ReadonlyMap<string, string> = new Map(
  Object.entries({ '’': "'", '‘': "'", '–': '-', '‐': '-', '‑': '-' }),
);

const kindOf = (g: Record<string, string | undefined>): TokKind => {
  if (g.dotted !== undefined) return 'word';
  for (const k of ['word', 'mark', 'int', 'dec', 'iso', 'slash', 'clock', 'decade', 'ord'] as const)
    if (g[k] !== undefined) return k;
  return 'mark';
};

/** The tokens of `text` within `at`; words of `abbreviations` keep their full stop. Linear. */
export function tokensOf(text: string, at: Span, abbreviations: ReadonlySet<string>): Tok[] {
  const shape = new RegExp(`\\s*(?:${SHAPES.join('|')})`, 'uy');
  const out: Tok[] = [];
  const end = Math.min(at.end, text.length);
  shape.lastIndex = at.start;
  for (let m = shape.exec(text); m; m = shape.exec(text)) {
    const raw = m[0].trimStart();
    const start = m.index + m[0].length - raw.length;
    if (start >= end) break;
    const kind = kindOf(m.groups ?? {});
    const made = piece(text, { start, end: Math.min(start + raw.length, end) }, kind, abbreviations, out.at(-1));
    out.push(made);
    shape.lastIndex = made.end;
  }
  return out;
}

function piece(text: string, at: Span, kind: TokKind, abbreviations: ReadonlySet<string>, last: Tok | undefined): Tok {
  let { end } = at;
  let lower = text.slice(at.start, end).toLowerCase();
  if (kind === 'word' && text[end] === '.' && abbreviations.has(`${lower}.`)) {
    end += 1;
    lower += '.';
  }
  // A possessive is one token, so that "year's" is a word and a mark.
  if (
    kind === 'mark' &&
    /^['’]$/u.test(lower) &&
    last?.end === at.start &&
    /^s(?![\p{L}\d])/iu.test(text.slice(end, end + 2))
  ) {
    end += 1;
    lower = "'s";
  }
  return {
    start: at.start,
    end,
    kind,
    text: text.slice(at.start, end),
    lower: STRAIGHT.get(lower) ?? lower,
    gap: last === undefined || last.end < at.start,
  };
}
