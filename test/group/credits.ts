import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isRead, readLine } from '../../src/app/read.ts';
import { citedOutlets } from '../../src/group/index.ts';

/** A sentence and the outlet that it credits; none where it only names one. */
export interface CreditCase {
  readonly text: string;
  readonly outlet?: string;
}

/** The cases of a file under `test/cases/credits`. */
export function creditCases(file: string): CreditCase[] {
  const path = fileURLToPath(new URL(`../cases/credits/${file}`, import.meta.url));
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'));
  return lines.flatMap((line, i) => {
    if (line.startsWith('==> ')) return [];
    const gold = lines[i + 1]?.slice('==> '.length);
    if (gold === undefined || !lines[i + 1]!.startsWith('==> ')) throw new Error(`no answer for: ${line}`);
    return [gold === 'none' ? { text: line } : { text: line, outlet: gold }];
  });
}

const bare = (name: string): string => name.replace(/^the /iu, '').toLowerCase();

/** The outlets that a sentence alone is taken to credit. */
export function creditedIn(text: string): string[] {
  const read = readLine({ id: 'case', lang: 'en', published: '2031-05-06', text });
  return isRead(read) ? [...new Set(citedOutlets(read).map((c) => c.outlet))] : [];
}

/** Precision and recall in per cent, and the cases that are wrong. */
export function creditScore(cases: readonly CreditCase[]) {
  const wrong: string[] = [];
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, outlet } of cases) {
    const got = creditedIn(text);
    const hit = outlet !== undefined && got.some((g) => bare(g) === bare(outlet));
    found += got.length;
    if (outlet !== undefined) wanted++;
    if (hit) right++;
    if (hit !== (outlet !== undefined) || got.length > (hit ? 1 : 0))
      wrong.push(`${text} => ${got.join('; ') || 'none'}`);
  }
  return { precision: (100 * right) / Math.max(1, found), recall: (100 * right) / Math.max(1, wanted), wrong };
}
