import { type Candidate, dateAt, wordAt } from '../scene.ts';

/** Says of a number why it is none of a measure; false where the rule has nothing against it. */
export type Refusal = (c: Candidate) => boolean;

const before = (c: Candidate, n = 1): string => wordAt(c.scene, c.unit.first - n);
const after = (c: Candidate, n = 1): string => wordAt(c.scene, c.unit.last + n);
const digits = (c: Candidate): boolean => !c.numeral.spelt;
const raw = (c: Candidate, i: number): string => c.scene.lex[i]?.text ?? '';
const bare = (c: Candidate): boolean => c.unit.is === 'none';

/** A date, a time of day or a set: numbers inside them are no figures. A length of time may be one. */
const isDated: Refusal = (c) => {
  const held = dateAt(c.scene, c.numeral.first);
  return held !== undefined && !(held.type === 'DURATION' && c.unit.is === 'time');
};

/** `112 to 87 last month`: a noun that belongs to a date is not counted. */
const isBesideDate: Refusal = (c) => {
  const held = c.unit.last > c.numeral.last ? dateAt(c.scene, c.unit.last) : undefined;
  return held?.type === 'DATE' && dateAt(c.scene, c.numeral.last) !== held;
};

/** Four digits of a year, where nothing but a plain noun follows: the 2015 accord. */
export const isYear: Refusal = (c) => {
  const year = /^(?:1[5-9]|20)\d{2}$/u.test(raw(c, c.numeral.first)) && c.numeral.first === c.numeral.last;
  return year && (bare(c) || (c.unit.is === 'count' && c.unit.unit !== 'person')) && before(c) !== '$';
};

/** Ages: aged 45, a 45-year-old, 45 years old, Mr Kell, 45, said. */
export const isAge: Refusal = (c) => {
  const { numbers } = c.scene;
  if (numbers.ageWords.has(before(c)) || (before(c) === 'of' && numbers.ageWords.has(before(c, 2)))) return true;
  const old = c.unit.unit === 'year' || c.unit.unit === 'month';
  if (old && [after(c), after(c, 2)].some((w) => w === 'old' || w === 'olds')) return true;
  const commas = before(c) === ',' && after(c) === ',' && bare(c) && c.numeral.value < 120;
  return commas && c.scene.lex[c.unit.first - 2]?.token?.upos === 'PROPN';
};

/** Groups of digits held together by hyphens, slashes, points or brackets: phones, scores, codes, fractions of a calendar. */
const isGrouped: Refusal = (c) => {
  if (!digits(c)) return false;
  const { lex } = c.scene;
  const [prev, next] = [lex[c.numeral.first - 1], lex[c.numeral.last + 1]];
  const joined = (sign: typeof prev, far: typeof prev): boolean =>
    sign !== undefined &&
    /^[-–—/:.]$/u.test(sign.lower) &&
    far !== undefined &&
    (far.kind === 'number' || /^\p{Lu}/u.test(far.text));
  if (lex[c.numeral.first]?.glued && joined(prev, lex[c.numeral.first - 2]) && prev?.glued) return true;
  if (next?.glued && joined(next, lex[c.numeral.last + 2]) && lex[c.numeral.last + 2]?.glued) return true;
  return (
    prev?.lower === '+' || (prev?.lower === '#' && prev !== undefined) || (prev?.lower === '(' && next?.lower === ')')
  );
};

/** Scores: a range without a unit, or beside a word of contest. */
const isScore: Refusal = (c) =>
  (c.numeral.high !== undefined && bare(c)) ||
  (bare(c) && c.scene.numbers.contest.has(before(c))) ||
  (wordAt(c.scene, c.numeral.last + 1) === '-' && bare(c));

/** Article 5, Resolution 1701, Boeing 737: the number is part of a name. */
const isLabelled: Refusal = (c) => {
  const at = c.scene.lex[c.unit.first - 1];
  if (!at || c.unit.first !== c.numeral.first) return false;
  const label = c.scene.numbers.labels.has(at.lower.replace(/\.$/u, ''));
  const point =
    at.lower === '.' && c.scene.numbers.labels.has(before(c, 2)) && c.scene.lex[c.unit.first - 2]?.text.length === 2;
  if ((label || point) && c.unit.is !== 'percent' && c.unit.is !== 'money')
    return c.numeral.spelt ? label && at.text !== at.lower : true;
  return digits(c) && at.token?.upos === 'PROPN' && /^\p{Lu}/u.test(at.text) && (bare(c) || at.glued);
};

/** A number glued to letters: F-16, G7, A320. */
export const isGlued: Refusal = (c) => {
  const { lex } = c.scene;
  const [at, prev, next] = [lex[c.numeral.first], lex[c.numeral.first - 1], lex[c.numeral.last + 1]];
  if (!digits(c) || !at) return false;
  if (at.glued && prev?.kind === 'word' && !c.scene.numbers.currencyCodes.has(prev.text)) return true;
  if (at.glued && prev?.lower === '-' && prev.glued) return true;
  return next?.glued === true && next.kind === 'word' && c.unit.last === c.numeral.last;
};

/** 221 Baker Street. */
const isStreet: Refusal = (c) => {
  if (!digits(c)) return false;
  for (let k = c.numeral.last + 1; k <= c.numeral.last + 4; k++) {
    if (!/^\p{Lu}/u.test(raw(c, k))) return false;
    if (k > c.numeral.last + 1 && c.scene.numbers.streets.has(wordAt(c.scene, k))) return true;
  }
  return false;
};

/** 5th, 21st. */
const isOrdinal: Refusal = (c) =>
  digits(c) &&
  c.scene.lex[c.numeral.last + 1]?.glued === true &&
  c.scene.numbers.ordinalEndings.has(wordAt(c.scene, c.numeral.last + 1));

/** The number of a point in a list: it opens the line and a point or bracket follows. */
const isListNumber: Refusal = (c) => {
  if (c.numeral.first > 1 || !digits(c)) return false;
  const next = c.scene.lex[c.numeral.last + 1];
  return next?.glued === true && (next.lower === '.' || next.lower === ')');
};

/** One as a pronoun or an article: one of them, one day; one soldier and one million count. */
const isOne: Refusal = (c) =>
  c.numeral.spelt &&
  c.numeral.value === 1 &&
  c.numeral.high === undefined &&
  !(c.unit.is === 'count' && c.unit.unit === 'person') &&
  (bare(c) || c.unit.is === 'count' || c.unit.is === 'time');

/** Zero collusion, zero tolerance: none of what can't be counted; zero casualties and zero percent claim a number. */
const isNone: Refusal = (c) =>
  c.numeral.spelt &&
  c.numeral.value === 0 &&
  (bare(c) || (c.unit.is === 'count' && wordAt(c.scene, c.unit.last) === c.unit.unit));

/** The two leaders, these three points: a noun phrase that points back claims no number. */
const isDefinite: Refusal = (c) =>
  c.unit.is === 'count' && c.scene.numbers.definite.has(before(c)) && c.numeral.value < 1000;

/** Two sides, three times: counted out of habit. */
const isIdle: Refusal = (c) => c.unit.is === 'count' && c.scene.numbers.idle.has(c.unit.unit) && c.numeral.value <= 12;

/** Two officials said: sources, not a claim. */
const isCountedSource: Refusal = (c) => {
  if (c.unit.is !== 'count' || c.unit.unit !== 'person' || c.numeral.value > 20) return false;
  const to = before(c) === 'to' && wordAt(c.scene, c.unit.first - 2) === 'according';
  return to || c.scene.numbers.saying.has(after(c));
};

/** A length of time that only places something: three days ago, within 48 hours, after two years. */
const isOffset: Refusal = (c) => {
  if (c.unit.is !== 'time') return false;
  const { numbers } = c.scene;
  if (numbers.offsetAfter.has(after(c)) || numbers.offsetBefore.has(before(c))) return true;
  return c.numeral.spelt && c.numeral.value <= 2 && !c.unit.attributive && before(c) !== 'for';
};

/** Fractions of other things: second half, a third country, two-thirds majority. */
const isPartName: Refusal = (c) => {
  if (!c.numeral.share) return false;
  const word = wordAt(c.scene, c.numeral.last);
  const next = c.scene.lex[c.numeral.last + 1];
  if (next?.lower === '-' || next?.lower === 'majority') return true;
  if (word === 'half')
    return (
      /^(?:first|second|other|latter|final|last|early|better)$/u.test(before(c)) ||
      (c.numeral.first === c.numeral.last && !/^(?:of|the|its|his|her|their|all)$/u.test(after(c)))
    );
  const upos = next?.token?.upos;
  const article = c.scene.numbers.articles.has(wordAt(c.scene, c.numeral.first));
  return (
    article &&
    (upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ') &&
    !(next && next.lower in c.scene.numbers.changeAdjectives)
  );
};

/** Applied in this order; the first that speaks ends it. */
export const REFUSALS: readonly Refusal[] = [
  isDated,
  isBesideDate,
  isListNumber,
  isOrdinal,
  isGlued,
  isGrouped,
  isLabelled,
  isStreet,
  isYear,
  isAge,
  isScore,
  isPartName,
  isOne,
  isNone,
  isDefinite,
  isIdle,
  isCountedSource,
  isOffset,
];
