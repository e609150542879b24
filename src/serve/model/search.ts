import { type Hit, type Point, type Store, storyWith } from '../../app/record.ts';
import type { Scene } from './scene.ts';
import { dueRows } from './story.ts';
import type { HitRow } from './types.ts';

/** How a claim may stand in its story. */
export const ONLY = ['undated', 'single-origin', 'disputed', 'one-sided', 'due', 'corrected'] as const;
export type Only = (typeof ONLY)[number];

/** What a search is narrowed to. */
export interface Narrowing {
  readonly kind?: Hit['kind'] | undefined;
  readonly only?: Only | undefined;
  readonly outlet?: string | undefined;
  /** Days of publication, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What a search looks into. */
export interface Shelf {
  readonly store: Store;
  readonly scene: (story: string) => Promise<Scene>;
}

/** How many hits are looked through where they are narrowed, or a page further on is asked for. */
const MOST = 500;

function fits(h: Hit, { kind, outlet, from, to }: Narrowing): boolean {
  const day = h.published?.slice(0, 10);
  if (kind !== undefined && h.kind !== kind) return false;
  if (outlet !== undefined && h.outlet?.toLowerCase() !== outlet.toLowerCase()) return false;
  if (from !== undefined && (day === undefined || day < from)) return false;
  return to === undefined || (day !== undefined && day <= to);
}

/** Whether a point stands so in its story. */
function standsSo(scene: Scene, p: Point, only: Only): boolean {
  const { conflicts, oneSided } = scene.open.weighed;
  switch (only) {
    case 'undated':
      return p.when === undefined;
    case 'single-origin':
      return p.origins === 1;
    case 'disputed':
      return conflicts.some((c) => c.a === p.id || c.b === p.id);
    case 'one-sided':
      return oneSided.some((o) => o.point === p.id);
    case 'due': {
      const { start, end, article } = p.claim.evidence[0];
      return dueRows(scene).some(
        (d) =>
          (d.status === 'open' || d.status === 'overdue') &&
          d.words.some((w) => w.article === article && w.start === start && w.end === end),
      );
    }
    case 'corrected':
      return p.supersededBy !== undefined || p.withdrawn === true;
  }
}

/** The point that a hit is a report of, with its story; undefined where it is in none. */
export async function pointOf(
  shelf: Shelf,
  h: Hit,
): Promise<{ readonly scene: Scene; readonly point: Point } | undefined> {
  const story = await storyWith(shelf.store, h.article);
  if (!story) return undefined;
  const scene = await shelf.scene(story.id);
  const point = scene.open.weighed.points.find((p) => p.reports.some((r) => r.claim === h.id));
  return point && { scene, point };
}

const hitRow = ({ id, kind, article, outlet, published, words }: Hit): HitRow => ({
  id,
  kind,
  article,
  ...(kind === 'article' ? {} : { claim: id.slice(id.lastIndexOf('#') + 1) }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(published === undefined ? {} : { published }),
  words,
});

/** The best hits that fit, of the first five hundred; of the first `enough` where nothing narrows them. */
export async function searchRows(
  shelf: Shelf,
  words: string,
  narrowing: Narrowing = {},
  enough = MOST,
): Promise<HitRow[]> {
  const narrow = [narrowing.kind, narrowing.only, narrowing.outlet, narrowing.from, narrowing.to];
  const limit = narrow.every((n) => n === undefined) ? enough : MOST;
  const found = (await shelf.store.search(words, { limit })).filter((h) => fits(h, narrowing));
  const { only } = narrowing;
  if (only === undefined) return found.map(hitRow);
  const out: HitRow[] = [];
  for (const h of found) {
    if (h.kind === 'article') continue;
    const at = await pointOf(shelf, h);
    if (at && standsSo(at.scene, at.point, only)) out.push(hitRow(h));
  }
  return out;
}
