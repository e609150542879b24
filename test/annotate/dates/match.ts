import type { DateAnnotation } from '../../../src/record/index.ts';
import { annotated, type Case, meets, type Outcome, PUBLISHED, paired } from '../cases.ts';

function fits(text: string, d: DateAnnotation, line: string): boolean {
  const [words = '', value] = line.split(' = ');
  return meets(text, d, words) && (value === undefined || d.value === value);
}

/** The dates of a case against its lines. */
export function datesOutcome(c: Case): Outcome {
  const { dates } = annotated(c.text, PUBLISHED);
  return paired(
    dates,
    c.wanted,
    (d, line) => fits(c.text, d, line),
    (d) => `${c.text.slice(d.start, d.end)} = ${d.value} (${d.type}, ${d.edtf ?? '-'})`,
  );
}
