/** Where a quotation glyph stands and what it can do there. Offsets are into the whole text. */
export interface Glyph {
  readonly at: number;
  readonly end: number;
  /** `"` double, `'` single. */
  readonly family: '"' | "'";
  readonly can: 'open' | 'close' | 'both';
}

const OPENERS = '“„‟«‹‘‚‛';
const CLOSERS = '”»›’';
const SINGLES = "‘’‚‛‹›'";
const GLYPH = /["“”„‟«»‹›‘’‚‛]|''?|``?/gu;
const LETTER = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{\u2010-\u2015/:;,.!?>*_-]/u;

/** The glyphs of `text` in `[start, end)`, apostrophes and inches left out; linear. */
export function glyphsIn(text: string, start: number, end: number): Glyph[] {
  const out: Glyph[] = [];
  GLYPH.lastIndex = start;
  for (let m = GLYPH.exec(text); m && m.index < end; m = GLYPH.exec(text)) {
    const glyph = read(text, m.index, m[0], end);
    if (glyph) out.push(glyph);
  }
  return out;
}

function read(text: string, at: number, mark: string, limit: number): Glyph | undefined {
  const end = at + mark.length;
  const before = text[at - 1] ?? ' ';
  const after = end < limit ? (text[end] ?? ' ') : ' ';
  const family = SINGLES.includes(mark) || mark === '`' ? "'" : '"';
  if (family === "'" && LETTER.test(before) && LETTER.test(after)) return undefined;
  if (mark === '"' && /\d/u.test(before) && !/[\s“"]/u.test(text[at - 2] ?? ' ') && after === 'x') return undefined;
  const alone = family === '"' && /\s/u.test(before) && !/\S/u.test(after);
  const can = alone && closesAgain(text, at) ? 'close' : ability(mark, before, after);
  return can && { at, end, family, can };
}

/** `'Old Harbour,' '' she said`: a mark that stands apart behind one that closes. */
const closesAgain = (text: string, at: number): boolean =>
  /[,.?!]['’”"]\s+$/u.test(text.slice(Math.max(0, at - 6), at));

function ability(mark: string, before: string, after: string): Glyph['can'] | undefined {
  const atStart = OPENS_AFTER.test(before) || OPENERS.includes(before) || before === '"' || before === "'";
  const wordAhead = !/\s/u.test(after);
  const curly = OPENERS.includes(mark) || mark.startsWith('`') ? 'open' : CLOSERS.includes(mark) ? 'close' : undefined;
  if (mark === '«' || mark === '»')
    return atStart && wordAhead ? 'open' : mark === '»' || !wordAhead ? 'close' : 'open';
  if (mark === '“') return !atStart && !wordAhead ? 'close' : 'open';
  if (mark === '”') return /\s/u.test(before) && LETTER.test(after) ? 'both' : 'close';
  if (curly === 'open') return wordAhead ? 'open' : undefined;
  if (mark === '’') return /[\s]/u.test(before) ? undefined : 'close';
  if (curly === 'close') return 'close';
  if (!wordAhead) return /\s/u.test(before) ? undefined : 'close';
  return atStart ? (/[\s([]/u.test(before) ? 'open' : 'both') : 'close';
}
