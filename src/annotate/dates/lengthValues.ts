import type { TimeUnit } from '../../languages/shape/dates.ts';
import type { Measure } from './captured.ts';

const LETTER: Readonly<Record<TimeUnit, readonly [letter: string, times: number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  night: ['NI', 1],
  week: ['W', 1],
  fortnight: ['W', 2],
  weekend: ['WE', 1],
  month: ['M', 1],
  quarter: ['Q', 1],
  half: ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
};
const VAGUE_LETTER: Readonly<Partial<Record<TimeUnit, string>>> = { decade: 'DE', century: 'CE', millennium: 'ML' };

/** TIMEX3 length: `P3D`, `PT10H`, `P2Y6M`, `PXW`; null `n` is an unknown number. */
export function lengthValue(n: number | null, unit: TimeUnit): string {
  const [letter, times] = LETTER[unit];
  const time = letter.length === 2 && letter[0] === 'T' ? 'T' : '';
  const own = time ? letter[1] : letter;
  if (n === null) return `P${time}X${VAGUE_LETTER[unit] ?? own}`;
  const whole = Math.floor(n * times);
  const rest = n * times - whole;
  if (rest === 0) return `P${time}${whole}${own}`;
  const halves: Partial<Record<TimeUnit, string>> = {
    year: '6M',
    decade: '6M',
    hour: '30M',
    minute: '30S',
    day: 'T12H',
  };
  if (rest === 0.5 && halves[unit]) return `P${time}${whole ? `${whole}${own}` : ''}${halves[unit]}`;
  return `P${time}${Number((n * times).toFixed(2))}${own}`;
}

const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** TIMEX3 length of several units, the greatest first: `P2Y1M21D`, `PT1H30M`. */
export function measureValue(parts: Measure): string {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) return lengthValue(only[0], only[1]);
  const told = parts.map(([n, unit]) => {
    const [letter, times] = LETTER[unit];
    return { letter, text: `${Number((n * times).toFixed(2))}${letter.replace(/^T/u, '')}` };
  });
  told.sort((a, b) => ORDER.indexOf(a.letter) - ORDER.indexOf(b.letter));
  const side = (clock: boolean) =>
    told
      .filter((t) => t.letter.startsWith('T') === clock)
      .map((t) => t.text)
      .join('');
  const time = side(true);
  return `P${side(false)}${time ? `T${time}` : ''}`;
}
