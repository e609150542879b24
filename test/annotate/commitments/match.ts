import type { Commitment, Span } from '../../../src/record/index.ts';
import { annotated, type Case, meets, type Outcome, PUBLISHED, paired } from '../cases.ts';

function partsOf(line: string): { strength: string; part: (name: string) => string | undefined } {
  const [strength = '', ...rest] = line.split('; ');
  const parts = new Map(rest.map((r) => [r.slice(0, r.indexOf(': ')), r.slice(r.indexOf(': ') + 2)]));
  return { strength, part: (name) => parts.get(name) };
}

const holds = (text: string, at: Span, words: string): boolean => text.slice(at.start, at.end).includes(words);

function fits(text: string, c: Commitment, line: string): boolean {
  const { strength, part } = partsOf(line);
  const [owner, act, due, condition] = [part('owner'), part('do'), part('due'), part('if')];
  if (c.strength !== strength || act === undefined || !holds(text, c.action, act)) return false;
  if (owner !== undefined && !owner.split('|').some((o) => c.owner && meets(text, c.owner, o))) return false;
  if (c.due?.edtf !== due) return false;
  return condition === undefined ? !c.condition : c.condition !== undefined && holds(text, c.condition, condition);
}

function shown(text: string, c: Commitment): string {
  const words = (at: Span | undefined): string => (at ? text.slice(at.start, at.end) : '-');
  return `${c.strength}; owner: ${words(c.owner)}; do: ${words(c.action)}; due: ${c.due?.edtf ?? '-'}; if: ${words(c.condition)} (${c.rule})`;
}

/** The commitments of a case against its lines. */
export function commitmentsOutcome(c: Case): Outcome {
  const { commitments } = annotated(c.text, PUBLISHED);
  return paired(
    commitments,
    c.wanted,
    (x, line) => fits(c.text, x, line),
    (x) => shown(c.text, x),
  );
}
