import type { Point } from '../../app/record.ts';
import { fold, words } from '../../text/index.ts';
import { pointRow, type Scene, storyName } from './scene.ts';
import { pointOf, type Shelf } from './search.ts';
import type { SaidRow } from './types.ts';

/** What is asked of who said what. */
export interface AskedSaid {
  readonly words?: string | undefined;
  readonly actor?: string | undefined;
  readonly story?: string | undefined;
  readonly limit: number;
}

/** What statements are looked for in. */
export interface SaidShelf extends Shelf {
  readonly scene: (story: string | undefined) => Promise<Scene>;
}

const MOST = 500;

const wordsIn = (text: string): string[] => words(text).map((w) => w.word);

function rowOf(scene: Scene, p: Point): SaidRow[] {
  if (p.claim.kind !== 'statement') return [];
  const { kind: form, stance } = p.claim.is;
  return [{ story: storyName(scene.open.story), form, stance, point: pointRow(scene, p) }];
}

/** Whether it is the speaker’s name, another name of theirs, or the source’s own words for them. */
function isBy(scene: Scene, p: Point, row: SaidRow, actor: string): boolean {
  const known = scene.look.byId(p.actor);
  const names = [row.point.who, known?.name, ...(known?.aliases ?? [])].flatMap((n) =>
    n === undefined ? [] : fold(n),
  );
  return names.some((n) => n.includes(fold(actor)));
}

/** Every word, in one report of it. */
const has = (scene: Scene, p: Point, asked: readonly string[]): boolean =>
  p.reports.some((r) => {
    const there = new Set((scene.look.claim(r.claim)?.evidence ?? []).flatMap((e) => wordsIn(e.quote)));
    return asked.every((w) => there.has(w));
  });

async function inStory(shelf: SaidShelf, { words: said = '', story }: AskedSaid): Promise<[Scene, Point][]> {
  const scene = await shelf.scene(story);
  const asked = wordsIn(said);
  return scene.open.weighed.points.filter((p) => p.kind === 'statement' && has(scene, p, asked)).map((p) => [scene, p]);
}

async function anywhere(shelf: SaidShelf, said: string): Promise<[Scene, Point][]> {
  const found = new Map<string, [Scene, Point]>();
  for (const hit of await shelf.store.search(said, { limit: MOST })) {
    if (hit.kind !== 'statement') continue;
    const at = await pointOf(shelf, hit);
    if (at) found.set(`${at.scene.open.story.id} ${at.point.id}`, [at.scene, at.point]);
  }
  return [...found.values()];
}

/** Statements by their words, their speaker, or both; the most reported first within a story, the best match first across stories. */
export async function saidRows(shelf: SaidShelf, asked: AskedSaid): Promise<SaidRow[]> {
  const { words: said, actor, story, limit } = asked;
  const pairs =
    story === undefined && said !== undefined && said.trim() !== ''
      ? await anywhere(shelf, said)
      : (await inStory(shelf, asked)).sort(([, a], [, b]) => b.reports.length - a.reports.length);
  const out: SaidRow[] = [];
  for (const [scene, p] of pairs) {
    const [row] = rowOf(scene, p);
    if (row && (actor === undefined || isBy(scene, p, row, actor))) out.push(row);
    if (out.length === limit) break;
  }
  return out;
}
