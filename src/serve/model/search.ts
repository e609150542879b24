import { dueItems, type Hit, type Point, type Store, settle, storyWith, versionsOf } from '../../app/record.ts';
import type { Scene } from './scene.ts';
import type { HitRow } from './types.ts';

/** How a claim may stand in its story. */
export const ONLY = ['undated', 'single-origin', 'disputed', 'one-sided', 'due', 'changed', 'corrected'] as const;
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
/** How many stories are looked through where no words are given, the latest. */
export const MOST_STORIES = 40;

function fits(h: Pick<Hit, 'kind' | 'outlet' | 'published'>, { kind, outlet, from, to }: Narrowing): boolean {
  const day = h.published?.slice(0, 10);
  if (kind !== undefined && h.kind !== kind) return false;
  if (outlet !== undefined && h.outlet?.toLowerCase() !== outlet.toLowerCase()) return false;
  if (from !== undefined && (day === undefined || day < from)) return false;
  return to === undefined || (day !== undefined && day <= to);
}

const OWED: ReadonlySet<string> = new Set(['open', 'overdue']);

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
    case 'due':
      return dueItems(scene.open.weighed, scene.open.members, scene.at).some(
        (d) => d.point === p.id && OWED.has(d.status),
      );
    case 'changed':
      return p.reports.some((r) => isOneOfSeveral(scene, r.article));
    case 'corrected':
      return p.supersededBy !== undefined || p.withdrawn === true;
  }
}

/** Whether the story has another version of an article. */
function isOneOfSeveral({ open }: Scene, article: string): boolean {
  const versions = versionsOf(open.members);
  return versions.has(article) || [...versions.values()].includes(article);
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

const hitRow = ({ id, kind, article, outlet, published, words, withdrawn }: Hit): HitRow => ({
  id,
  kind,
  article,
  ...(kind === 'article' ? {} : { claim: id.slice(id.lastIndexOf('#') + 1) }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(published === undefined ? {} : { published }),
  words,
  ...(withdrawn ? { withdrawn } : {}),
});

/** A report of a point as a hit: the fullest one, or the first that fits. */
function hitOf(scene: Scene, p: Point, narrowing: Narrowing): HitRow[] {
  for (const claim of [p.claim, ...p.reports.map((r) => scene.look.claim(r.claim)!)]) {
    const { outlet, published } = scene.look.member(claim.article).annotated.article;
    const words = claim.evidence
      .map((e) => e.quote)
      .join(' … ')
      .replace(/\s+/gu, ' ')
      .trim();
    const source = { ...(outlet === undefined ? {} : { outlet }), ...(published === undefined ? {} : { published }) };
    const hit: Hit = { id: claim.id, kind: p.kind, article: claim.article, ...source, words };
    if (fits(hit, narrowing)) return [hitRow(hit)];
  }
  return [];
}

/** Claims that stand so, whatever their words: of the latest stories, each story’s most reported ones first. */
async function inLatest(shelf: Shelf, narrowing: Narrowing, enough: number): Promise<HitRow[]> {
  await settle(shelf.store);
  const out: HitRow[] = [];
  for (const { id } of (await shelf.store.stories()).slice(0, MOST_STORIES)) {
    const scene = await shelf.scene(id);
    const points = scene.open.weighed.points.filter((p) => !narrowing.only || standsSo(scene, p, narrowing.only));
    const most = [...points].sort((a, b) => b.reports.length - a.reports.length);
    out.push(...most.flatMap((p) => hitOf(scene, p, narrowing)));
    if (out.length >= enough) break;
  }
  return out.slice(0, enough);
}

const isNarrow = (n: Narrowing): boolean =>
  [n.kind, n.only, n.outlet, n.from, n.to].some((given) => given !== undefined);

/**
 * The best hits that fit, of the first five hundred; of the first `enough` where nothing narrows them. Without words, the claims of the latest
 * stories that fit; nothing where nothing is asked for at all.
 */
export async function searchRows(
  shelf: Shelf,
  words: string,
  narrowing: Narrowing = {},
  enough = MOST,
): Promise<HitRow[]> {
  if (words.trim() === '') return isNarrow(narrowing) ? inLatest(shelf, narrowing, MOST) : [];
  const limit = isNarrow(narrowing) ? MOST : enough;
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
