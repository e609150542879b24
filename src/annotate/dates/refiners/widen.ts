import { dayRange } from '../../../record/index.ts';
import type { Tok } from '../tokens.ts';
import type { Refiner, RefineScene, Timex } from './timex.ts';

/** Early, the end of, at least, or so: words that narrow or blur an expression belong to its span, as TimeML has it. */
export const widen: Refiner = (list, s) =>
  list.map((t, i) => {
    const floor = list[i - 1]?.to ?? 0;
    const roof = list[i + 1]?.from ?? s.toks.length;
    const { from, edtf } = toTheLeft(t, floor, s);
    const to = toTheRight(t, roof, s);
    const reading = edtf === undefined ? t.reading : { ...t.reading, edtf };
    return from === t.from && to === t.to ? t : { ...t, from, to, reading };
  });

const rowsOf = new WeakMap<readonly string[], readonly (readonly string[])[]>();
function split(list: readonly string[]): readonly (readonly string[])[] {
  const made = rowsOf.get(list) ?? list.map((r) => r.split(' ')).sort((a, b) => b.length - a.length);
  rowsOf.set(list, made);
  return made;
}

const fits = (row: readonly string[], toks: readonly Tok[], at: number): boolean =>
  row.every((w, k) => toks[at + k]?.lower === w);
const NEVER: ReadonlySet<string> = new Set(['vague', 'recurring', 'rate', 'holiday']);

function toTheLeft(t: Timex, floor: number, s: RefineScene): { readonly from: number; readonly edtf?: string } {
  if (NEVER.has(t.rule)) return { from: t.from };
  const rows = split(t.reading.type === 'DURATION' ? s.lex.beforeSpan : s.lex.beforeDate);
  let from = t.from;
  let rest = false;
  for (let again = 0; again < 2; again++) {
    const row = rows.find((r) => from - r.length >= floor && fits(r, s.toks, from - r.length));
    if (!row) break;
    from -= row.length;
    rest ||= row.some((w) => s.lex.restWords.has(w));
  }
  const left = rest ? restOf(t, s.anchor) : undefined;
  return left === undefined ? { from } : { from, edtf: left };
}

/** What is left of the period that holds the publication day: from that day to its end. */
function restOf(t: Timex, anchor: string | null): string | undefined {
  const range = t.reading.edtf === undefined ? null : dayRange(t.reading.edtf);
  return range && anchor && range.from <= anchor && anchor < range.to ? `${anchor}/${range.to}` : undefined;
}

function toTheRight(t: Timex, roof: number, s: RefineScene): number {
  if (NEVER.has(t.rule)) return t.to;
  const row = split(t.reading.type === 'DURATION' ? s.lex.afterSpan : s.lex.afterDate).find(
    (r) => t.to + r.length <= roof && fits(r, s.toks, t.to),
  );
  return row ? t.to + row.length : t.to;
}
