import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isRead, readLine } from '../../src/app/read.ts';
import { weighArticles } from '../../src/app/story.ts';
import type { ComparedPoint } from '../../src/record/index.ts';
import { readoutSide } from '../../src/weigh/accounts.ts';
import { contextOf } from '../../src/weigh/context.ts';

type Letter = 'A' | 'B';

interface Account {
  readonly outlet: string;
  readonly text: string;
}

/** One point that a reader puts down: who says it, and the words of each that does. */
interface GoldPoint {
  readonly standing: 'both' | 'conflict' | 'only';
  readonly words: Readonly<Partial<Record<Letter, string>>>;
}

/** Two official accounts of one contact with what stands in them. */
export interface ReadoutCase {
  readonly title: string;
  readonly day: string;
  readonly accounts: Readonly<Record<Letter, Account>>;
  readonly points: readonly GoldPoint[];
}

function accountOf(letter: Letter, head: string, text: string): Account {
  const outlet = new RegExp(`^${letter} [^,]+, (?<outlet>.+)$`, 'u').exec(head)?.groups?.outlet;
  if (outlet === undefined) throw new Error(`no account: ${head}`);
  return { outlet, text };
}

function pointOf(line: string): GoldPoint {
  const two = /^==> (?<standing>both|conflict): (?<a>.+?) \/ (?<b>.+)$/u.exec(line)?.groups;
  if (two) return { standing: two.standing as 'both' | 'conflict', words: { A: two.a!, B: two.b! } };
  const one = /^==> only (?<letter>[AB]): (?<words>.+)$/u.exec(line)?.groups;
  if (!one) throw new Error(`no point: ${line}`);
  return { standing: 'only', words: { [one.letter as Letter]: one.words! } };
}

/** The cases of a file under `test/cases/readouts`. */
export function readoutCases(file: string): ReadoutCase[] {
  const path = fileURLToPath(new URL(`../cases/readouts/${file}`, import.meta.url));
  const [, ...blocks] = readFileSync(path, 'utf8').trim().split(/\n\n+/u);
  return blocks.map((block) => {
    const [heading, headA, textA, headB, textB, ...lines] = block.split('\n') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const named = /^## (?<title>.+), (?<day>\d{4}-\d\d-\d\d)$/u.exec(heading)?.groups;
    if (!named) throw new Error(`no case: ${heading}`);
    return {
      title: named.title!,
      day: named.day!,
      accounts: { A: accountOf('A', headA, textA), B: accountOf('B', headB, textB) },
      points: lines.map(pointOf),
    };
  });
}

/** The points of a case that the comparison has as the reader has them, and those that it has not. */
export function pointsRight({ day, accounts, points }: ReadoutCase): { right: GoldPoint[]; wrong: GoldPoint[] } {
  const letters: readonly Letter[] = ['A', 'B'];
  const read = letters.map((id) => readLine({ id, lang: 'en', published: day, ...accounts[id] }));
  const story = weighArticles('readouts', read.filter(isRead));
  const { weighed, members } = story;
  const ctx = contextOf(members, story.actors);
  const sideOf = (id: Letter): string => readoutSide(ctx, ctx.member(id), weighed.sides) ?? '';
  const rests = (point: string, id: Letter, words: string): boolean => {
    const start = accounts[id].text.indexOf(words);
    const reports = weighed.points.find((p) => p.id === point)?.reports ?? [];
    const shown = reports.flatMap((r) => ctx.claim(r.claim)?.evidence ?? []);
    return shown.some((e) => e.article === id && e.start < start + words.length && start < e.end);
  };
  const has = (row: ComparedPoint, gold: GoldPoint): boolean =>
    row.standing === gold.standing &&
    letters.every((id) => {
      const words = gold.words[id];
      return words === undefined || (row.bySide[sideOf(id)] ?? []).some((p) => rests(p, id, words));
    });
  const isRight = (gold: GoldPoint): boolean => weighed.compared.some((row) => has(row, gold));
  return { right: points.filter(isRight), wrong: points.filter((p) => !isRight(p)) };
}
