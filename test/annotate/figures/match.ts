import type { Figure } from '../../../src/record/index.ts';
import { annotated, type Case, meets, type Outcome, PUBLISHED, paired } from '../cases.ts';

const HEAD = /^(?<value>[\d.]+)(?:-(?<high>[\d.]+))? (?<unit>.+)$/u;

function fits(text: string, f: Figure, line: string): boolean {
  const [head = '', ...rest] = line.split('; ');
  const w = HEAD.exec(head)?.groups;
  if (!w) throw new Error(`not the line of a figure: ${line}`);
  if (f.value !== Number(w.value) || f.unit !== w.unit) return false;
  if ((w.high === undefined ? undefined : Number(w.high)) !== f.high) return false;
  const direction = rest.find((x) => x === 'up' || x === 'down');
  const of = rest.find((x) => x.startsWith('of: '))?.slice(4);
  const comparator = rest.find((x) => x !== direction && !x.startsWith('of: '));
  if (f.change?.direction !== direction || f.comparator !== comparator) return false;
  return of === undefined || (f.measure !== undefined && meets(text, f.measure, of));
}

const shown = (text: string, f: Figure): string =>
  [
    `${f.value}${f.high === undefined ? '' : `-${f.high}`} ${f.unit}`,
    ...(f.comparator ? [f.comparator] : []),
    ...(f.change ? [f.change.direction] : []),
    ...(f.measure ? [`of: ${text.slice(f.measure.start, f.measure.end)}`] : []),
    `(${f.rule})`,
  ].join('; ');

/** The figures of a case against its lines. */
export function figuresOutcome(c: Case): Outcome {
  const { figures } = annotated(c.text, PUBLISHED);
  return paired(
    figures,
    c.wanted,
    (f, line) => fits(c.text, f, line),
    (f) => shown(c.text, f),
  );
}
