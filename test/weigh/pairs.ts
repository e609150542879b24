import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConflictAbout } from '../../src/record/index.ts';
import { storyOf } from './passages.ts';

/** Two reports and what of theirs stands against each other; traps of a kind follow its conflicts under one heading. */
export interface PairCase {
  readonly kind: ConflictAbout;
  readonly a: string;
  readonly b: string;
  readonly conflict: boolean;
}

/** The cases of a file under `test/cases/conflicts`. */
export function pairCases(file: string): PairCase[] {
  const path = fileURLToPath(new URL(`../cases/conflicts/${file}`, import.meta.url));
  const out: PairCase[] = [];
  let kind: ConflictAbout | undefined;
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/u)) {
    const heading = /^# (?<kind>figure|date|actor|whether|wording)$/u.exec(block.trim())?.groups?.kind;
    if (heading) kind = heading as ConflictAbout;
    if (block.startsWith('#')) continue;
    const [a, b, gold] = block.trim().split('\n');
    if (a === undefined || b === undefined || !kind || !gold?.startsWith('==> ')) throw new Error(`no case: ${block}`);
    out.push({ kind, a, b, conflict: gold !== '==> none' });
  }
  return out;
}

const isSeen = ({ kind, a, b }: PairCase): boolean =>
  storyOf([
    { outlet: 'Harbour Gazette', published: '2031-05-06', text: a },
    { outlet: 'Northern Wire', published: '2031-05-07', text: b },
  ]).weighed.conflicts.some((c) => c.about === kind);

const percent = (n: number, of: number): number => (of === 0 ? 100 : (100 * n) / of);

/** Precision and recall in per cent of one kind of conflict, and the cases that are wrong. */
export function pairScore(cases: readonly PairCase[]) {
  const seen = cases.map(isSeen);
  const right = cases.filter((c, i) => c.conflict && seen[i]).length;
  return {
    precision: percent(right, seen.filter(Boolean).length),
    recall: percent(right, cases.filter((c) => c.conflict).length),
    wrong: cases
      .filter((c, i) => c.conflict !== seen[i])
      .map((c) => `${c.conflict ? 'missed' : 'trap'}: ${c.a} / ${c.b}`),
  };
}
