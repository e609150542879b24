import type { DatesLexicon } from '../../languages/shape/dates.ts';
import { clock, dayWordReader, military, partReader, timeReader } from './clocks.ts';
import { measureReader, numberReader, ordinalReader, yearReader } from './numbers.ts';
import { int, type Reader, read, table } from './table.ts';
import type { Tok } from './tokens.ts';

const isCapital = (tok: Tok): boolean => /^\p{Lu}/u.test(tok.text);

const day: Reader = (toks, i) => {
  const tok = toks[i];
  const n = tok?.kind === 'ord' ? Number.parseInt(tok.text, 10) : tok && tok.text.length <= 2 ? int(tok) : null;
  return n !== null && n >= 1 && n <= 31 ? read(n, i + 1) : null;
};

function decadeReader(words: Reader): Reader {
  return (toks, i) => {
    const tok = toks[i];
    if (tok?.kind === 'mark' && /^['’]$/u.test(tok.text) && toks[i + 1]?.kind === 'decade' && !toks[i + 1]?.gap)
      return decadeReader(words)(toks, i + 1);
    if (tok?.kind !== 'decade') return words(toks, i);
    const n = Number.parseInt(tok.text, 10);
    if (n % 10 !== 0) return null;
    // Two figures are of the last century, for lack of better: '10s is not in use.
    return read(n < 100 ? 1900 + n : n, i + 1);
  };
}

const token =
  (kind: 'iso' | 'slash'): Reader =>
  (toks, i) =>
    toks[i]?.kind === kind ? read(toks[i]?.text ?? '', i + 1) : null;

const small =
  (max: number): Reader =>
  (toks, i) => {
    const n = (toks[i]?.text.length ?? 9) <= 2 ? int(toks[i]) : null;
    return n !== null && n <= max ? read(n, i + 1) : null;
  };

const quarterName: Reader = (toks, i) => {
  const tok = toks[i];
  if (tok?.lower !== 'q' && tok?.lower !== 'h') return null;
  const n = toks[i + 1]?.gap ? null : int(toks[i + 1]);
  return n !== null && n >= 1 && n <= (tok.lower === 'q' ? 4 : 2) ? read(tok.lower === 'q' ? n : 10 + n, i + 2) : null;
};

type Readers = Readonly<Record<string, Reader>>;

/** The classes that are lists of words, by the name that a phrasing gives them. */
function wordsOf(lex: DatesLexicon): Readers {
  return {
    weekdays: table(lex.weekdayPlurals),
    one: table(lex.one),
    several: table(lex.several),
    unit: table(lex.units),
    units: table(lex.unitPlurals),
    anyUnit: table({ ...lex.units, ...lex.unitPlurals }),
    unitAdverb: table(lex.unitAdverbs),
    setAdverb: table(lex.setAdverbs),
    season: table(lex.seasons),
    seasons: table(lex.seasonPlurals),
    dayPart: table(lex.dayParts),
    dayParts: table(lex.dayPartPlurals),
    era: table(lex.eras),
    shift: table(lex.shifts),
    beyond: table(lex.beyond),
    final: table(lex.finals),
    turn: table(lex.turns),
    afterward: table(lex.afterwards),
    part: table(lex.parts),
    side: table(lex.sides),
    every: table(lex.every),
    deictic: table(lex.deictic),
    deicticPart: table(lex.deicticParts),
    vague: table(lex.vague),
    fraction: table(lex.fractions),
    timeMark: table(lex.timeMarks),
    clockWord: table(lex.clockWords),
    zone: table(lex.zones),
  };
}

/** The classes that are read from the shape of words and figures. */
function shapesOf(lex: DatesLexicon): Readers {
  const n = numberReader(lex);
  const year = yearReader(n, lex);
  return {
    n,
    day,
    year,
    shortYear: small(99),
    dayWord: dayWordReader(n, year, lex.months),
    ordinal: ordinalReader(lex),
    measure: measureReader(lex, n),
    time: timeReader(lex, n),
    partOfDay: partReader(lex),
    decade: decadeReader(table(lex.decadeWords)),
    iso: token('iso'),
    slash: token('slash'),
    clock,
    military,
    bareHour: small(12),
    quarterName,
  };
}

/** The classes whose words may mean other things in lower case. */
function namesOf(lex: DatesLexicon): Readers {
  const named = (t: Tok): boolean => !lex.capitalOnly.has(t.lower) || isCapital(t);
  const weekday = table(lex.weekdays, named);
  const short = table(lex.weekdayShorts, isCapital);
  return {
    month: table(lex.months, named),
    weekday,
    weekdayShort: (toks, i) => weekday(toks, i) ?? short(toks, i),
    holiday: table(lex.holidays, (t) => isCapital(t) || !lex.capitalHolidays.has(t.lower)),
  };
}

/** The readers of every class, for one language. */
export const readersOf = (lex: DatesLexicon): Readers => ({ ...wordsOf(lex), ...shapesOf(lex), ...namesOf(lex) });
