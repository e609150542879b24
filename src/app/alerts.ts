import { describe } from '../export/index.ts';
import { linkActors } from '../link/index.ts';
import {
  type Claim,
  type Conflict,
  type DueItem,
  dayRange,
  type Evidence,
  type Point,
  type Weighed,
} from '../record/index.ts';
import type { Store } from '../store/index.ts';
import { groupBy } from '../text/index.ts';
import { dueItems, weigh } from '../weigh/index.ts';
import { listStories, openStory } from './stories.ts';
import type { OpenStory } from './story.ts';
import { revisionsOf } from './versions.ts';

/** What a desk wants to hear of at once. `gone`: a page that was read answers no more, which may mean that it was withdrawn. */
export type AlertKind = 'denial' | 'conflict' | 'correction' | 'gone' | 'overdue';

/** Words of an article with where they stand, and the article by name. */
export interface AlertWords {
  readonly article: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** One piece of news of the record itself. `story` is absent where an article is of none. */
export interface Alert {
  readonly kind: AlertKind;
  readonly story?: string;
  readonly title: string;
  /** What it is, in words: what differs, what is due, why. */
  readonly message: string;
  readonly words: readonly AlertWords[];
}

type Told = Pick<OpenStory, 'story' | 'members' | 'weighed'>;

const wordsOf = ({ members }: Told, e: Evidence): AlertWords => {
  const { article, start, end, quote } = e;
  return {
    article,
    start,
    end,
    quote,
    source: describe(
      members.find((m) => m.id === article),
      article,
    ),
  };
};

/** What two passages are known by, whatever ids points have after a further weighing. */
const keyOf = (points: readonly (Point | undefined)[]): string =>
  points
    .flatMap((p) => p?.claim.evidence[0].quote.replace(/\s+/gu, ' ') ?? [])
    .sort()
    .join(' | ');

function conflictsOf(weighed: Weighed): Map<string, { readonly c: Conflict; readonly points: readonly Point[] }> {
  const byId = new Map(weighed.points.map((p) => [p.id, p]));
  return new Map(
    weighed.conflicts.map((c) => {
      const points = [byId.get(c.a), byId.get(c.b)].filter((p): p is Point => p !== undefined);
      return [keyOf(points), { c, points }];
    }),
  );
}

/** The story as it was without these articles. */
function without(open: OpenStory, fresh: ReadonlySet<string>): Weighed {
  const members = open.members.filter((m) => !fresh.has(m.id));
  const story = { ...open.story, articles: members.map((m) => m.id) };
  return weigh(story, members, linkActors(members.map((m) => m.annotated)));
}

const alert = (kind: AlertKind, told: Told, message: string, evidence: readonly Evidence[]): Alert => ({
  kind,
  story: told.story.id,
  title: told.story.title,
  message,
  words: evidence.map((e) => wordsOf(told, e)),
});

/** Disputes that the record did not have, where at least one account came in now. */
function newConflicts(open: OpenStory, fresh: ReadonlySet<string>): Alert[] {
  const known = conflictsOf(without(open, fresh));
  return [...conflictsOf(open.weighed)].flatMap(([key, { c, points }]) => {
    const isNew = !known.has(key) && points.some((p) => p.reports.every((r) => fresh.has(r.article)));
    return isNew
      ? [
          alert(
            'conflict',
            open,
            c.message,
            points.map((p) => p.claim.evidence[0]),
          ),
        ]
      : [];
  });
}

const isDenial = (c: Claim): boolean => c.kind === 'statement' && c.is.within === undefined && c.is.stance === 'denies';

function newDenials(open: OpenStory, fresh: ReadonlySet<string>): Alert[] {
  return open.weighed.points
    .filter((p) => isDenial(p.claim) && p.reports.every((r) => fresh.has(r.article)))
    .map((p) => alert('denial', open, 'denied', [p.claim.evidence[0]]));
}

/** Commitments whose window ended on a day from `from` up to the day before `today`. */
function newlyOverdue(open: Told, from: string, today: string): Alert[] {
  const ended = (i: DueItem): boolean => {
    const end = i.due === undefined ? undefined : dayRange(i.due)?.to;
    return i.status === 'overdue' && end !== undefined && end >= from && end < today;
  };
  return dueItems(open.weighed, open.members, today)
    .filter(ended)
    .map((i) =>
      alert('overdue', open, `${i.owner}: ${i.action}, due ${i.due}, with no report of it done`, [i.evidence]),
    );
}

/** What a further version of an article has changed: sentences with other numbers, names, quotations or dates, and the claims that it orphans. */
async function corrections(
  store: Store,
  fresh: ReadonlySet<string>,
  storyOf: (id: string) => string | undefined,
): Promise<Alert[]> {
  const out: Alert[] = [];
  for await (const r of revisionsOf(store, [...fresh])) {
    const telling = r.changes.filter((c) => c.touches.length > 0 || c.kind !== 'added');
    if (!fresh.has(r.to.id) || telling.length + r.orphans.length === 0) continue;
    const was = r.orphans.map((c): AlertWords => ({ ...c.evidence[0], source: describe(undefined, r.from.id) }));
    const now = telling.flatMap((c): AlertWords[] =>
      c.after
        ? [
            {
              article: r.to.id,
              source: describe(undefined, r.to.id),
              ...c.after,
              quote: r.after.article.text.slice(c.after.start, c.after.end),
            },
          ]
        : [],
    );
    const touches = [...new Set(telling.flatMap((c) => c.touches))];
    const what = touches.length > 0 ? touches.join(', ') : 'wording';
    const story = storyOf(r.to.id);
    out.push({
      kind: 'correction',
      ...(story === undefined ? {} : { story }),
      title: r.after.article.title ?? r.to.id,
      message: `a further version has other ${what}; ${r.orphans.length} claims of the earlier one are gone`,
      words: [...was, ...now],
    });
  }
  return out;
}

/** A look that brought no answer where there was a page. */
export const goneAlert = (address: string, message: string): Alert => ({
  kind: 'gone',
  title: address,
  message,
  words: [],
});

/**
 * What the articles `fresh`, just kept, bring that is news: denials, disputes, changed versions; and what fell overdue from the day `from` up to
 * `today`, where that is a later day. The same record and arguments give the same alerts.
 */
export async function alertsOf(
  store: Store,
  fresh: readonly string[],
  days: { readonly from: string; readonly today: string },
): Promise<Alert[]> {
  const stories = await listStories(store);
  const ids = new Set(fresh);
  const byArticle = new Map(stories.flatMap((s) => s.articles.map((a): [string, string] => [a, s.id])));
  const touched = groupBy([...ids], (id) => byArticle.get(id) ?? '');
  const out: Alert[] = await corrections(store, ids, (id) => byArticle.get(id));
  for (const story of stories) {
    const news = touched.has(story.id);
    if (!news && days.from >= days.today) continue;
    const open = await openStory(store, story.id);
    if ('problem' in open) continue;
    if (news) out.push(...newDenials(open, ids), ...newConflicts(open, ids));
    if (days.from < days.today) out.push(...newlyOverdue(open, days.from, days.today));
  }
  return out;
}
