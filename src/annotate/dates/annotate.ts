import type { DatesLexicon } from '../../languages/shape/dates.ts';
import { type DateAnnotation, isDay, type Problem, problem } from '../../record/index.ts';
import type { Doc, Sentence } from '../../syntax/types.ts';
import { lookAt } from './look.ts';
import { compile, type Found, findAt, type Memo, memoOf, type Phrasings } from './phrasing.ts';
import { firstDay } from './readings.ts';
import { REFINERS, type Timex } from './refiners/index.ts';
import { RULES } from './rules/index.ts';
import { type Look, NO_DATE, type Reading, type Rule, type Scene } from './scene.ts';
import { type Tok, tokensOf } from './tokens.ts';

/** The publication day in the page's own zone; null where none is told or it is no day. */
export function anchorOf(published: string | undefined): string | null {
  const day = published?.slice(0, 10) ?? '';
  return isDay(day) && day >= '0001' ? day : null;
}

/** What was told so far: dates that later words point back to. */
interface Told {
  last: string | null;
  lastQuarter: string | null;
  lastDay: string | null;
  /** Sentence of `lastDay`. */
  dayAt: number;
}

const rules: ReadonlyMap<string, Rule> = new Map(RULES);
const compiled = new WeakMap<DatesLexicon, Phrasings>();

function phrasingsOf(lex: DatesLexicon): Phrasings {
  const made =
    compiled.get(lex) ??
    compile(
      lex,
      RULES.map(([name]) => name),
    );
  compiled.set(lex, made);
  return made;
}

/**
 * The time expressions of an article, in order, none overlapping. Without a publication day the relative ones stay open
 * and one problem, `no-published`, says so.
 */
export function annotateDates(doc: Doc): { readonly dates: DateAnnotation[]; readonly problems: Problem[] } {
  const anchor = anchorOf(doc.article.published);
  const told: Told = { last: null, lastQuarter: null, lastDay: null, dayAt: -2 };
  const dates = doc.sentences.flatMap((sentence) => ofSentence(doc, sentence, anchor, told));
  const open = !anchor && dates.some((d) => d.value.includes('X') && d.type !== 'DURATION' && d.type !== 'SET');
  const missing = problem('no-published', 'no publication date: relative dates and dates without a year stay open');
  return { dates, problems: open ? [missing] : [] };
}

function ofSentence(doc: Doc, sentence: Sentence, anchor: string | null, told: Told): DateAnnotation[] {
  const lex = doc.lang.dates;
  const toks = tokensOf(doc.article.text, sentence, lex.abbreviations);
  if (sentence.index - told.dayAt > 1) told.lastDay = null;
  const list = scanToks(toks, phrasingsOf(lex), (found) => {
    const reading = rules.get(found.rule)?.(found.captured, sceneOf(lex, sentence, toks, found, anchor, told)) ?? null;
    if (reading && reading !== NO_DATE) remember(told, found, reading, sentence.index);
    return reading;
  });
  const scene = { lex, toks, names: doc.names, anchor };
  return REFINERS.reduce<readonly Timex[]>((all, refine) => refine(all, scene), list).map((t) => annotation(t, toks));
}

function scanToks(toks: readonly Tok[], phrasings: Phrasings, read: (found: Found) => ReturnType<Rule>): Timex[] {
  const out: Timex[] = [];
  const memo = memoOf(toks);
  for (let i = 0; i < toks.length; ) {
    let next = i + 1;
    for (const found of candidates(phrasings, toks, i, memo)) {
      const reading = read(found);
      if (!reading) continue;
      if (reading !== NO_DATE) out.push({ ...found, reading });
      next = Math.max(found.to, i + 1);
      break;
    }
    i = next;
  }
  return out;
}

// A row that leads in from words outside its span must not hide a longer one that starts inside.
function candidates(phrasings: Phrasings, toks: readonly Tok[], i: number, memo: Memo): readonly Found[] {
  const own = findAt(phrasings, toks, i, memo);
  const starts = new Set(own.map((f) => f.from).filter((from) => from > i));
  if (starts.size === 0) return own;
  const inner = [...starts].flatMap((from) => findAt(phrasings, toks, from, memo).filter((f) => f.from === from));
  return [...own, ...inner].sort((a, b) => b.reach - a.reach || a.from - b.from);
}

function sceneOf(
  lex: DatesLexicon,
  sentence: Sentence,
  toks: readonly Tok[],
  found: Found,
  anchor: string | null,
  told: Told,
): Scene {
  let look: Look | undefined;
  const at = { start: toks[found.from]?.start ?? 0, end: toks[found.to - 1]?.end ?? 0 };
  return {
    lex,
    anchor,
    last: told.last,
    lastQuarter: told.lastQuarter,
    lastDay: told.lastDay,
    look: () => {
      look ??= lookAt(sentence, at, lex);
      return look;
    },
    toks,
    from: found.from,
    to: found.to,
  };
}

function remember(told: Told, found: Found, reading: Reading, sentence: number): void {
  if (reading.type !== 'DATE' || !firstDay(reading.value)) return;
  told.last = reading.value;
  // A quarter reckoned from another one is no new theme.
  if (/^\d{4}-Q[1-4]$/u.test(reading.value) && found.rule !== 'yearAgo') told.lastQuarter = reading.value;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(reading.value)) [told.lastDay, told.dayAt] = [reading.value, sentence];
}

function annotation(t: Timex, toks: readonly Tok[]): DateAnnotation {
  return {
    start: toks[t.from]?.start ?? 0,
    end: toks[t.to - 1]?.end ?? 0,
    ...t.reading,
    rule: `annotate/dates/rules/${t.rule}`,
  };
}
