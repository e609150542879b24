import { pad } from '../calendar.ts';
import { date, yearIs } from '../readings.ts';
import { endsAt, type Rule, type Scene } from '../scene.ts';

/** 1989; fiscal 1989; the year 2000; 44 BC. A four-figure number is a year unless it counts or labels something. */
export const year: Rule = (c, s) => {
  if (c.era !== undefined) return ofEra(c.n ?? 0, c.era);
  // "the year 247"; a smaller one counts the years of something.
  if (c.year === undefined)
    return c.n !== undefined && Number.isInteger(c.n) && c.n > 99 ? yearIs(c.n, 'stated') : null;
  if (isCount(c.year, s)) return null;
  return s.to - s.from > 1 || isYear(c.year, s) ? yearIs(c.year, 'stated') : null;
};

function ofEra(n: number, era: number) {
  if (!Number.isInteger(n) || n < 1 || n > 9999) return null;
  // Astronomical years, as EDTF counts them: 1 BC is year 0.
  return era < 0 ? date(`BC${pad(n, 4)}`, n === 1 ? '0000' : `-${pad(n - 1, 4)}`, 'stated') : yearIs(n, 'stated');
}

// "two thousand soldiers": in words it is a year behind a word that opens one, with nothing behind it that it could count.
function isCount(n: number, s: Scene): boolean {
  if (n < 2000 || !Object.hasOwn(s.lex.cardinals, s.toks[s.from]?.lower ?? '')) return false;
  return !s.lex.yearOpeners.has(s.toks[s.from - 1]?.lower ?? '') || !endsAt(s);
}

function isYear(n: number, s: Scene): boolean {
  const [tok, before, after] = [s.toks[s.from], s.toks[s.from - 1], s.toks[s.to]];
  if (tok?.kind !== 'int') return true;
  if (before && !tok.gap && !/^["'“‘([]$/u.test(before.lower)) return before.lower === '-' && before.gap;
  if (before && s.lex.labelsBefore.has(before.lower)) return false;
  if (
    after &&
    (s.lex.countedAfter.has(after.lower) || /^[%°]$/u.test(after.lower) || Object.hasOwn(s.lex.units, after.lower))
  ) {
    // "the 1988 quarter" and "the 1990 year" name the period by its year.
    return Object.hasOwn(s.lex.units, after.lower);
  }
  if (after && !after.gap && (after.kind === 'word' || after.lower === '/')) return false;
  if (n >= 1900 && n <= 2050) return !(after && Object.hasOwn(s.lex.unitPlurals, after.lower));
  const opened = before !== undefined && s.lex.yearOpeners.has(before.lower);
  return opened && n < 2200 && (after === undefined || after.kind !== 'word' || !/s$/u.test(after.lower));
}
