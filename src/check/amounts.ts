import type { Language } from '../languages/index.ts';
import type { Span } from '../record/index.ts';

/** A number as it stands, whatever it counts: ages, scores and sizes too. Dates are left to who calls. */
export interface Amount extends Span {
  readonly value: number;
  /** `percent`, `percentage point`, a currency's code or sign: what can be compared without knowing the noun. */
  readonly unit?: string;
}

const NUMBER =
  /(?<sign>[$€£¥])?(?<![\p{L}\d])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d:/])(?<glued>[\p{L}%]*)|(?<![\p{L}\d-])(?<word>\p{L}+(?:-\p{L}+)?)(?!\p{L})/gu;
const NEXT = /^[\s\u00a0-]+(?<word>\p{L}+(?: (?:points?|cent))?)/u;

/** What stands after a number: scale words are multiplied in, a unit that is a share or a currency is taken. */
function tail(
  text: string,
  from: number,
  value: number,
  lang: Language,
): { value: number; end: number; unit?: string } {
  const { scales, units, currencyWords } = lang.numbers;
  let [end, n] = [from, value];
  for (let next = NEXT.exec(text.slice(end)); next?.groups; next = NEXT.exec(text.slice(end))) {
    const whole = next.groups.word!.toLowerCase();
    const word = whole.split(' ')[0]!;
    const unit = units[whole] ?? units[word] ?? currencyWords[word];
    const scale = scales[word];
    if (scale !== undefined) n *= scale;
    end += next[0].length - (scale !== undefined ? whole.length - word.length : 0);
    if (scale === undefined)
      return unit?.startsWith('per') || currencyWords[word]
        ? { value: n, end, unit: unit! }
        : { value: n, end: end - next[0].length };
  }
  return { value: n, end };
}

function fromDigits(text: string, m: RegExpMatchArray, at: number, lang: Language): Amount | null {
  const { sign, digits, glued = '' } = m.groups!;
  const own = lang.numbers.gluedScales[glued.toLowerCase()];
  if (glued !== '' && glued !== '%' && own === undefined) return null;
  const value = Number(digits!.replaceAll(',', '')) * (own ?? 1);
  const end = at + m[0].length;
  if (glued === '%') return { start: at, end, value, unit: 'percent' };
  const after = tail(text, end, value, lang);
  const unit = after.unit ?? (sign === undefined ? undefined : lang.numbers.currencySigns[sign]);
  return { start: at, end: after.end, value: after.value, ...(unit === undefined ? {} : { unit }) };
}

function spelt(word: string, lang: Language): number | undefined {
  const { cardinals } = lang.numbers;
  const [tens, ones] = word.split('-').map((w) => cardinals[w]);
  return tens !== undefined && ones !== undefined ? tens + ones : cardinals[word];
}

/** The numbers of `text`, in order. "One" alone counts nothing. */
export function amountsIn(text: string, lang: Language): Amount[] {
  const out: Amount[] = [];
  for (const m of text.matchAll(NUMBER)) {
    if (out.some((a) => m.index < a.end)) continue;
    if (m.groups!.digits !== undefined) {
      const found = fromDigits(text, m, m.index, lang);
      if (found) out.push(found);
      continue;
    }
    const value = spelt(m.groups!.word!.toLowerCase(), lang);
    if (value === undefined) continue;
    const { unit, end, value: whole } = tail(text, m.index + m[0].length, value, lang);
    if (whole > 1 || unit !== undefined)
      out.push({ start: m.index, end, value: whole, ...(unit === undefined ? {} : { unit }) });
  }
  return out;
}
