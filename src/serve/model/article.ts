import {
  type AnnotatedArticle,
  type Claim,
  describe,
  type Edtf,
  inForce,
  type Note,
  type Point,
  type Store,
  storyWith,
  type Version,
} from '../../app/record.ts';
import { noteRow } from './notes.ts';
import { originView } from './origin.ts';
import { reportRow, type Scene, storyName } from './scene.ts';
import type { ArticleClaim, ArticleView, BesideView, Words } from './types.ts';

interface Around {
  /** The article’s story; none for a version that has been replaced. */
  readonly scene?: Scene;
  readonly claims: readonly Claim[];
  /** What is none by a person’s decision. */
  readonly dismissed?: readonly Claim[];
  readonly notes?: readonly Note[];
  readonly versions: readonly Version[];
}

const isText = (x: string | undefined): x is string => x !== undefined && x !== '';

/** What kind of claim it is, in words. */
function tagsOf(c: Claim): string[] {
  if (c.kind === 'statement') return [c.is.kind, c.is.stance];
  if (c.kind === 'event') return [c.is.type, c.is.mode, c.is.status].filter(isText);
  if (c.kind === 'figure') return [`${c.is.value} ${c.is.unit}`, c.is.comparator].filter(isText);
  return [c.is.strength];
}

function whenOf(c: Claim): Edtf | undefined {
  if (c.kind === 'statement') return c.is.said?.edtf;
  if (c.kind === 'event') return c.is.happened?.edtf;
  return c.kind === 'figure' ? c.is.period?.edtf : c.is.due?.edtf;
}

/** Who said, did or owes it, by the article’s own words. */
function whoOf({ article, actors }: AnnotatedArticle, c: Claim): string | undefined {
  const at =
    c.kind === 'statement'
      ? c.is.speaker
      : c.kind === 'event'
        ? c.is.sources[0]
        : c.kind === 'commitment'
          ? c.is.owner
          : undefined;
  if (!at) return undefined;
  const name = actors.find((a) => a.id === at.actor)?.name;
  return name === undefined || name === '' ? article.text.slice(at.start, at.end) : name;
}

function wordsIn(a: AnnotatedArticle, c: Claim, source: string): Words[] {
  return c.evidence.map(({ article, start, end, quote }, i) => ({
    article,
    start,
    end,
    quote,
    source,
    lang: a.article.lang,
    ...(i === 0 ? { claim: c.is.id } : {}),
  }));
}

type Beside = Pick<ArticleClaim, 'also' | 'disputed'>;

/** Who else has a claim, and what it is in conflict with. */
function besideOf(scene: Scene | undefined, points: ReadonlyMap<string, Point>, c: Claim): Beside {
  const p = points.get(c.id);
  if (!scene || !p) return { also: [], disputed: [] };
  const conflicts = scene.open.weighed.conflicts.filter((x) => x.a === p.id || x.b === p.id);
  return {
    also: p.reports.filter((r) => r.article !== c.article).map((r) => reportRow(scene, r)),
    disputed: [...new Set(conflicts.map((x) => x.message))],
  };
}

export function claimsIn(
  a: AnnotatedArticle,
  { scene, claims }: Pick<Around, 'scene' | 'claims'>,
  source: string,
): ArticleClaim[] {
  const points = new Map(
    (scene?.open.weighed.points ?? []).flatMap((p) => p.reports.map((r): [string, Point] => [r.claim, p])),
  );
  return claims.map((c) => {
    const [who, when] = [whoOf(a, c), whenOf(c)];
    return {
      id: c.is.id,
      kind: c.kind,
      ...(who === undefined ? {} : { who }),
      tags: tagsOf(c),
      ...(when === undefined ? {} : { when }),
      words: wordsIn(a, c, source),
      secondHand: c.secondHand,
      ...(c.attributed === undefined ? {} : { attributed: c.attributed.why }),
      ...besideOf(scene, points, c),
    };
  });
}

/** Outlet, title and day of an article, as far as known. */
export const sourceOf = (a: AnnotatedArticle, scene: Scene | undefined): string =>
  describe(
    scene?.open.members.find((m) => m.id === a.id),
    a.article.outlet ?? a.id,
  );

/** An article with its claims; `around`: its story, as far as it stands in one. */
export function articleView(a: AnnotatedArticle, around: Around): ArticleView {
  const { text, title, outlet, published, byline = [], url, lang, sha256, headings = [], furniture = [] } = a.article;
  const { scene, versions, dismissed = [], notes = [] } = around;
  const source = sourceOf(a, scene);
  const member = scene?.open.members.find((m) => m.id === a.id);
  return {
    id: a.id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    byline,
    ...(url === undefined ? {} : { url }),
    lang,
    sha256,
    headings: headings.map(({ start, end }) => ({ start, end })),
    furniture: furniture.map(({ start, end }) => ({ start, end })),
    ...(scene ? { story: storyName(scene.open.story) } : {}),
    ...(scene && member ? { origin: originView(scene, member) } : {}),
    versions: versions.map(({ id, n, current, seen }) => ({ id, n, current, seen })),
    claims: claimsIn(a, around, source),
    dismissed: claimsIn(a, { claims: dismissed }, source),
    notes: notes.map(noteRow),
    problems: a.problems,
  };
}

/** Two articles with the pairs of their claims that are one: each claim says where else it is. */
export const besideView = (a: ArticleView, b: ArticleView): BesideView => ({
  articles: [a, b],
  shared: a.claims.flatMap((c) => {
    const there = c.also.find((r) => r.article === b.id)?.words.claim;
    return there !== undefined && b.claims.some((k) => k.id === there) ? [[c.id, there] as const] : [];
  }),
});

/** An article as it is kept, with the claims that count and those that were dismissed. */
export interface FoundArticle {
  readonly annotated: AnnotatedArticle;
  readonly claims: readonly Claim[];
  readonly dismissed: readonly Claim[];
  readonly versions: readonly Version[];
  readonly scene?: Scene;
}

/** What an article is looked up in. */
export interface Library {
  readonly store: Store;
  readonly scene: (story: string) => Promise<Scene>;
}

/** The article of that id with what people decided on its claims; undefined where the record has none. */
export async function findArticle(library: Library, id: string): Promise<FoundArticle | undefined> {
  const { store } = library;
  for await (const a of store.articles([id])) {
    const story = await storyWith(store, a.id);
    const scene = story && (await library.scene(story.id));
    const member = scene?.open.members.find((m) => m.id === a.id);
    const [all, versions] = [await store.claims(a), await store.versions(a.id)];
    const off = new Set(
      inForce(await store.decisions()).flatMap((d) => (d.act === 'dismiss' && d.of.includes(a.id) ? d.on : [])),
    );
    return {
      annotated: member?.annotated ?? a,
      claims: member?.claims ?? all,
      dismissed: all.filter((c) => off.has(c.id)),
      versions,
      ...(scene ? { scene } : {}),
    };
  }
  return undefined;
}
