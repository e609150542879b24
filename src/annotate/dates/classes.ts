import type { DatesLexicon } from '../../languages/shape/dates.ts';
import type { ClassName, ClockReading, Value } from './captured.ts';
import type { Tok } from './tokens.ts';

/** What a class reads at a place: its value and the index after it. */
export interface Read<V = Value> {
  readonly value: V;
  readonly next: number;
}
export type Reader = (toks: readonly Tok[], i: number) => Read | null;

const read = <V extends Value>(value: V, next: number): Read<V> => ({ value, next });

/** A reader of word rows; the longest entry wins. */
function table<V extends Value>(
  entries: Readonly<Record<string, V>>,
  fits: (tok: Tok) => boolean = () => true,
): Reader {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: V }[]>();
  for (const [phrase, value] of Object.entries(entries)) {
    const words = phrase.split(' ');
    const list = byFirst.get(words[0] ?? '') ?? [];
    byFirst.set(
      words[0] ?? '',
      [...list, { words, value }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return (toks, i) => {
    const tok = toks[i];
    const list = tok && byFirst.get(tok.lower);
    if (!list || !fits(tok)) return null;
    const hit = list.find((e) => e.words.every((w, k) => toks[i + k]?.lower === w));
    return hit ? read(hit.value, i + hit.words.length) : null;
  };
}

const isCapital = (tok: Tok): boolean => /^\p{Lu}/u.test(tok.text);
const int = (tok: Tok | undefined): number | null =>
  tok?.kind === 'int' && tok.text.length < 7 ? Number(tok.text) : null;
const glued = (tok: Tok | undefined, mark: string): boolean => tok?.lower === mark && !tok.gap;

const day: Reader = (toks, i) => {
  const tok = toks[i];
  const n = tok?.kind === 'ord' ? Number.parseInt(tok.text, 10) : tok && tok.text.length <= 2 ? int(tok) : null;
  return n !== null && n >= 1 && n <= 31 ? read(n, i + 1) : null;
};

/** Spelled and written numbers: `two`, `twenty-five`, `two thousand`, `2.5`, `2 1/2`. */
function numberReader(lex: DatesLexicon): (toks: readonly Tok[], i: number) => Read<number> | null {
  const spelled = (toks: readonly Tok[], from: number): Read<number> | null => {
    let [total, part, i, seen] = [0, 0, from, false];
    for (;;) {
      const w = toks[i]?.lower ?? '';
      const value = Object.hasOwn(lex.cardinals, w) ? lex.cardinals[w] : undefined;
      const scale = Object.hasOwn(lex.scales, w) ? lex.scales[w] : undefined;
      const joined =
        part === 0 ||
        (part % 100 === 0 && (value ?? 0) < 100) ||
        (part % 100 >= 20 && part % 10 === 0 && (value ?? 0) < 10);
      if (value !== undefined && joined) part += value;
      else if (scale === 100 && seen) part = (part || 1) * 100;
      else if (scale !== undefined && seen) [total, part] = [total + (part || 1) * scale, 0];
      else break;
      seen = true;
      i += 1;
      if (
        (glued(toks[i], '-') || lex.joiners.has(toks[i]?.lower ?? '')) &&
        Object.hasOwn(lex.cardinals, toks[i + 1]?.lower ?? '') &&
        part >= 20
      ) {
        if (glued(toks[i], '-') || part % 100 === 0) i += 1;
      }
    }
    return seen ? read(total + part, i) : null;
  };
  return (toks, i) => {
    const tok = toks[i];
    if (tok?.kind === 'word') return spelled(toks, i);
    const whole = int(tok);
    if (whole !== null) {
      const over = toks[i + 1]?.gap ? toks.slice(i + 1, i + 4) : [];
      if (over[0]?.text === '1' && glued(over[1], '/') && over[2]?.text === '2') return read(whole + 0.5, i + 4);
      if (toks[i + 1]?.text === '½') return read(whole + 0.5, i + 2);
      const scale = toks[i + 1]?.gap ? lex.scales[toks[i + 1]?.lower ?? ''] : undefined;
      return scale !== undefined && whole < 1000 ? read(whole * scale, i + 2) : read(whole, i + 1);
    }
    if (tok?.kind !== 'dec') return null;
    const plain = /^\d{1,3}(?:,\d{3})+$/u.test(tok.text) ? tok.text.replaceAll(',', '') : tok.text.replace(',', '.');
    const n = Number(plain);
    return Number.isFinite(n) ? read(n, i + 1) : null;
  };
}

/** 1989, and in words `nineteen eighty-nine`, `two thousand five`. */
function yearReader(
  n: (toks: readonly Tok[], i: number) => Read<number> | null,
  months: Readonly<Record<string, number>>,
): Reader {
  // Behind a day or its month any four figures are a year; elsewhere they may count something.
  const dated = (toks: readonly Tok[], i: number): boolean =>
    Object.hasOwn(months, toks[i - 1]?.lower ?? '') ||
    (toks[i - 1]?.text === ',' && toks[i - 2]?.kind === 'int' && Object.hasOwn(months, toks[i - 3]?.lower ?? ''));
  return (toks, i) => {
    const tok = toks[i];
    if (tok?.kind === 'int') {
      const own = int(tok);
      return own !== null && tok.text.length === 4 && own >= 1000 && (own <= 2999 || dated(toks, i))
        ? read(own, i + 1)
        : null;
    }
    if (tok?.kind !== 'word') return null;
    const first = n(toks, i);
    if (!first) return null;
    if (first.value >= 2000 && first.value < 2100) return first;
    if (first.value < 15 || first.value > 20) return null;
    const second = n(toks, first.next);
    if (!second || toks[first.next]?.kind !== 'word' || second.value < 10 || second.value > 99) return null;
    return read(first.value * 100 + second.value, second.next);
  };
}

const clock: Reader = (toks, i) => {
  const tok = toks[i];
  if (tok?.kind !== 'clock') return null;
  const [hour = 0, minute = 0, second] = tok.text.split(':').map(Number);
  if (hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  return {
    value: { hour, minute, ...(second === undefined ? {} : { second }), fine: true } as ClockReading,
    next: i + 1,
  };
};

/** 7.30 before `p.m.`, which is a decimal number elsewhere. */
const dottedClock: Reader = (toks, i) => {
  const g = toks[i]?.kind === 'dec' ? /^(?<h>\d{1,2})\.(?<m>[0-5]\d)$/u.exec(toks[i]?.text ?? '')?.groups : undefined;
  return g ? read({ hour: Number(g.h), minute: Number(g.m), fine: true }, i + 1) : null;
};

const military: Reader = (toks, i) => {
  const g =
    toks[i]?.kind === 'int' ? /^(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)$/u.exec(toks[i]?.text ?? '')?.groups : undefined;
  return g ? read({ hour: Number(g.h), minute: Number(g.m), fine: true }, i + 1) : null;
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

/** The readers of every class, for one language. */
export function readersOf(lex: DatesLexicon): Readonly<Record<string, Reader>> {
  const n = numberReader(lex);
  const year = yearReader(n, lex.months);
  const named = (t: Tok): boolean => !lex.capitalOnly.has(t.lower) || isCapital(t);
  const units = table(lex.unitPlurals);
  const ordinalWord = table(lex.ordinals);
  const readers: Readonly<Partial<Record<ClassName, Reader>>> = {
    month: table(lex.months, named),
    weekday: table(lex.weekdays, named),
    weekdays: table(lex.weekdayPlurals),
    day,
    year,
    shortYear: small(99),
    iso: token('iso'),
    slash: token('slash'),
    n,
    one: table(lex.one),
    several: table(lex.several),
    unit: table(lex.units),
    units,
    unitAdverb: table(lex.unitAdverbs),
    season: table(lex.seasons),
    seasons: table(lex.seasonPlurals),
    dayPart: table(lex.dayParts),
    dayParts: table(lex.dayPartPlurals),
    holiday: table(lex.holidays, isCapital),
    ordinal: (toks, i) =>
      toks[i]?.kind === 'ord' ? read(Number.parseInt(toks[i]?.text ?? '', 10), i + 1) : ordinalWord(toks, i),
    decade: decadeReader(table(lex.decadeWords)),
    era: table(lex.eras),
    shift: table(lex.shifts),
    turn: table(lex.turns),
    afterward: table(lex.afterwards),
    part: table(lex.parts),
    side: table(lex.sides),
    every: table(lex.every),
    deictic: table(lex.deictic),
    deicticPart: table(lex.deicticParts),
    vague: table(lex.vague),
    clock: (toks, i) => clock(toks, i),
    military,
    hour: table(lex.halves),
    bareHour: small(12),
    zone: table(lex.zones),
    quarterName,
  };
  return {
    ...readers,
    dotted: dottedClock,
    clockWord: table(lex.clockWords),
    anyUnit: (toks, i) => units(toks, i) ?? table1(lex)(toks, i),
  } as Readonly<Record<string, Reader>>;
}

const singles = new WeakMap<DatesLexicon, Reader>();
function table1(lex: DatesLexicon): Reader {
  const made = singles.get(lex) ?? table(lex.units);
  singles.set(lex, made);
  return made;
}
