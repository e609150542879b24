import type { Figure, Span } from '../../record/index.ts';
import { comparatorAt } from './comparators.ts';
import { measureOf } from './measures.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { baseAfter, periodOf } from './periods.ts';
import { REFUSALS, SHAPES } from './rules/index.ts';
import { type Candidate, type Scene, spanOf } from './scene.ts';
import type { Shape } from './shape.ts';
import { unitOf } from './units.ts';

/** A figure that lacks only its id and its teller; `core` is number and unit. */
export interface Found {
  readonly figure: Omit<Figure, 'id' | 'statedBy'>;
  readonly core: Span;
  readonly last: number;
}

function assemble(c: Candidate, shape: Shape | null): Found | null {
  const s = c.scene;
  const compared = c.comparator;
  const first = Math.min(compared?.first ?? c.unit.first, shape?.first ?? c.unit.first);
  const last = Math.max(compared?.last ?? c.unit.last, shape?.last ?? c.unit.last);
  const [at, core] = [spanOf(s, first, last), spanOf(s, c.unit.first, c.unit.last)];
  if (!at || !core) return null;
  const base = shape?.base ?? baseAfter(s, last);
  const edtf = periodOf(s, at, base);
  const { value, high } = c.numeral;
  const measure = measureOf(c, shape);
  const figure = {
    ...at,
    value,
    ...(high === undefined ? {} : { low: value, high }),
    unit: c.unit.unit,
    ...(compared ? { comparator: compared.is } : {}),
    ...(shape?.change ? { change: shape.change } : {}),
    ...(measure ? { measure } : {}),
    ...(base && (c.unit.is === 'percent' || shape?.change) ? { base } : {}),
    ...(edtf === undefined ? {} : { period: { edtf } }),
    rule: shape?.rule ?? 'annotate/figures/read',
  };
  return { figure, core, last };
}

/** Whether the number may stand without a construction around it: it has a unit of its own. */
function standsAlone(c: Candidate): boolean {
  return c.unit.is === 'percent' || c.unit.is === 'money' || c.unit.is === 'measure';
}

function readAt(s: Scene, numeral: Numeral): { found: Found | null; last: number } {
  const unit = unitOf(s.lex, numeral, s.numbers);
  const compared = comparatorAt(s, unit.first, unit.is === 'count' ? numeral.last : unit.last);
  const c: Candidate = { scene: s, numeral, unit, ...(compared ? { comparator: compared } : {}) };
  if (REFUSALS.some((refuses) => refuses(c))) return { found: null, last: numeral.last };
  let shape: Shape | null = null;
  for (const rule of SHAPES) {
    shape = rule(c);
    if (shape) break;
  }
  if (!shape && !standsAlone(c)) return { found: null, last: numeral.last };
  const found = assemble(c, shape);
  return { found, last: Math.max(numeral.last, shape?.change ? (found?.last ?? 0) : unit.last) };
}

/** The number is the lower end of `from 10 to 25 percent`, which is read at its upper end. */
function isFromPart(s: Scene, n: Numeral): boolean {
  const i = n.first;
  if (s.lex[i - 1]?.lower !== s.numbers.fromWord && s.lex[i - 2]?.lower !== s.numbers.fromWord) return false;
  const last = unitOf(s.lex, n, s.numbers).last;
  return s.lex[last + 1]?.lower === s.numbers.toWord || s.lex[n.last + 1]?.lower === s.numbers.toWord;
}

/** All figures of one sentence, in order of place. */
export function figuresIn(s: Scene): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < s.lex.length; i++) {
    const numeral = numeralAt(s.lex, i, s.numbers);
    if (!numeral) continue;
    const from =
      // `from $3 billion`: a sign of money may stand between.
      [s.lex[i - 1]?.lower, s.lex[i - 2]?.lower].includes(s.numbers.fromWord) &&
      out.some((f) => f.figure.base && f.figure.base.end > (s.lex[i]?.start ?? 0));
    if (from || isFromPart(s, numeral)) {
      i = numeral.last;
      continue;
    }
    const read = readAt(s, numeral);
    if (read.found) out.push(read.found);
    i = Math.max(i, read.last);
  }
  return out;
}
