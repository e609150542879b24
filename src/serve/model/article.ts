import {
  type AnnotatedArticle,
  type Claim,
  describe,
  type Edtf,
  type Point,
  type Store,
  type Version,
} from '../../app/record.ts';
import { reportRow, type Scene, storyName } from './scene.ts';
import type { ArticleClaim, ArticleView, Words } from './types.ts';

interface Around {
  /** The article’s story; none for a version that has been replaced. */
  readonly scene?: Scene;
  readonly claims: readonly Claim[];
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

function claimsIn(a: AnnotatedArticle, { scene, claims }: Around, source: string): ArticleClaim[] {
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
      ...besideOf(scene, points, c),
    };
  });
}

/** An article with its claims; `around`: its story, as far as it stands in one. */
export function articleView(a: AnnotatedArticle, around: Around): ArticleView {
  const { text, title, outlet, published, byline = [], url, lang, sha256, headings = [], furniture = [] } = a.article;
  const { scene, versions } = around;
  const source = describe(
    scene?.open.members.find((m) => m.id === a.id),
    outlet ?? a.id,
  );
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
    versions: versions.map(({ id, n, current, seen }) => ({ id, n, current, seen })),
    claims: claimsIn(a, around, source),
    problems: a.problems,
  };
}

/** The article of that id; undefined where the record has none. */
export async function findArticle(store: Store, id: string): Promise<AnnotatedArticle | undefined> {
  for await (const a of store.articles([id])) return a;
  return undefined;
}
