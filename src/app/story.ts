import { attest } from '../attest/index.ts';
import { BRIEF_PROFILES, writeBrief } from '../brief/index.ts';
import type { Clash, OneSidedContact, WeighedSources } from '../check/index.ts';
import type { Exportable } from '../export/index.ts';
import { groupArticles, restsOf } from '../group/index.ts';
import { linkActors } from '../link/index.ts';
import type {
  AnnotatedArticle,
  Brief,
  BriefProfile,
  Grouped,
  LinkedActor,
  Member,
  Side,
  SourceSpan,
  Story,
  Weighed,
  Withdrawn,
} from '../record/index.ts';
import { leadOf } from '../record/index.ts';
import { hull } from '../text/index.ts';
import { dueItems, weigh } from '../weigh/index.ts';

/** Story and origin of each article. */
export const groupAll = (articles: readonly AnnotatedArticle[]): Grouped[] => groupArticles(articles);

/** The articles of one story with their claims and groups; problems of attesting are kept beside. */
export function membersOf(articles: readonly AnnotatedArticle[], groups: readonly Grouped[]): Member[] {
  const byId = new Map(groups.map((g) => [g.id, g]));
  return withRests(
    articles.map((annotated) => ({
      id: annotated.id,
      annotated,
      claims: attest(annotated).claims,
      group: byId.get(annotated.id)!,
    })),
  );
}

/** The articles of a story, each with what its claims rest on. */
export function withRests(members: readonly Member[]): Member[] {
  const rests = restsOf(members);
  return members.map((m, i) => (rests[i]!.length === 0 ? m : { ...m, rests: rests[i]! }));
}

/** What a story is named and dated by of an article. */
export interface Head {
  readonly id: string;
  readonly published?: string;
  readonly label?: NonNullable<AnnotatedArticle['article']['label']>;
  readonly title?: string;
  /** Its first words, where it has no headline. */
  readonly opening?: string;
}

export function headOf(a: AnnotatedArticle): Head {
  const { published, label, title } = a.article;
  return {
    id: a.id,
    ...(published === undefined ? {} : { published }),
    ...(label === undefined ? {} : { label }),
    ...(title === undefined ? { opening: openingOf(a) } : { title }),
  };
}

function openingOf(a: AnnotatedArticle): string {
  const at = leadOf(a) ?? { start: 0, end: 80 };
  const opening = a.article.text.slice(at.start, at.end);
  return opening.length > 90 ? `${opening.slice(0, 88).replace(/\s+\S*$/u, '')} …` : opening;
}

const HEADLINES: readonly (string | undefined)[] = ['news', undefined];

/**
 * A story's title: the headline of its earliest news report; where it has none that of its earliest article, or its opening words. What a party
 * calls its own readout names the paper, not the story.
 */
function titleOf(heads: readonly Head[]): string {
  const day = (a: Head): string => a.published ?? '9999';
  const ordered = [...heads].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1));
  const first = ordered.find((a) => a.title !== undefined && HEADLINES.includes(a.label)) ?? ordered[0];
  return first?.title ?? first?.opening ?? 'Untitled';
}

/** A story of just these articles, whatever `group` would say of them. */
export const storyOf = (id: string, articles: readonly AnnotatedArticle[]): Story =>
  storyOfHeads(id, articles.map(headOf));

/** The same of their heads. */
export function storyOfHeads(id: string, heads: readonly Head[]): Story {
  const days = heads.flatMap((h) => h.published?.slice(0, 10) ?? []).sort();
  return {
    id,
    title: titleOf(heads),
    articles: heads.map((h) => h.id),
    ...(days[0] === undefined ? {} : { from: days[0], to: days.at(-1)! }),
  };
}

/** Everything known of one story, weighed. */
export interface OpenStory {
  readonly story: Story;
  readonly members: readonly Member[];
  readonly actors: readonly LinkedActor[];
  readonly weighed: Weighed;
  /** Articles of the story that count no more: not among `members`. */
  readonly withdrawn: readonly Withdrawn[];
}

/** Groups, links and weighs articles as one story. */
export function weighArticles(id: string, articles: readonly AnnotatedArticle[]): OpenStory {
  const members = membersOf(articles, groupAll(articles));
  const actors = linkActors(articles);
  const story = storyOf(id, articles);
  return { story, members, actors, weighed: weigh(story, members, actors), withdrawn: [] };
}

/** The day that stands for today when none is given: the last day on which an article was published or modified; none where none has a date. */
export function lastDay(members: readonly Pick<Member, 'annotated'>[]): string | undefined {
  return members
    .flatMap((m) => [m.annotated.article.published, m.annotated.article.modified])
    .flatMap((d) => d?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
}

/** For whom a brief can be written. */
export const AUDIENCES = Object.keys(BRIEF_PROFILES) as readonly BriefProfile[];

/** What a brief is asked for with: see `BriefOptions`. */
export interface BriefWish {
  readonly at?: string | undefined;
  readonly words?: number;
  readonly profile?: BriefProfile;
  readonly since?: string;
  /** The brief before, whose words are corrected where no source stands behind them any more. */
  readonly previous?: Brief;
}

/** The brief of a story at the day `at`, its last day when none is given, about `words` long, for an audience. */
export function briefOf({ weighed, members, withdrawn }: OpenStory, wish: BriefWish): Brief {
  const { at = lastDay(members), ...rest } = wish;
  return writeBrief(weighed, members, {
    ...rest,
    ...(at === undefined ? {} : { at }),
    due: dueItems(weighed, members, at),
    withdrawn,
  });
}

/** A story as its exports are made of it; `home`: where it can be read. */
export function exportable(
  { weighed, members, withdrawn }: OpenStory,
  { home, at = lastDay(members) }: { readonly home?: string | undefined; readonly at?: string | undefined } = {},
): Exportable {
  return {
    weighed,
    members,
    withdrawn,
    due: dueItems(weighed, members, at),
    ...(at === undefined ? {} : { at }),
    ...(home === undefined ? {} : { home }),
  };
}

/** The places of a point's evidence, one for each article that reports it. */
function placesOf({ weighed, members }: OpenStory, id: string): SourceSpan[] {
  const point = weighed.points.find((p) => p.id === id);
  const claims = members.flatMap((m) => m.claims);
  return (point?.reports ?? []).flatMap((r) => {
    const claim = claims.find((c) => c.id === r.claim);
    const at = claim && hull(claim.evidence);
    return at ? [{ source: r.article, start: at.start, end: at.end }] : [];
  });
}

/** What a story's sources tell when they are weighed, as a draft is held against it. */
export function recordOf(open: OpenStory): WeighedSources {
  const { conflicts, groups } = open.weighed;
  const clashes = conflicts.map((c): Clash => ({ message: c.message, a: placesOf(open, c.a), b: placesOf(open, c.b) }));
  return { oneSided: oneSidedOf(open), clashes, origins: new Map(groups.map((g) => [g.id, g.origin])) };
}

/** The same of articles that are read, whatever stories they are of. */
export const weighedSources = (articles: readonly AnnotatedArticle[]): WeighedSources =>
  recordOf(weighArticles('sources', articles));

/** The one-sided contacts of a story, as a draft would speak of them. */
function oneSidedOf({ weighed, actors }: OpenStory): OneSidedContact[] {
  const sideOf = (id: string): Side | undefined => weighed.sides.find((s) => s.id === id);
  const aliases = (side: Side | undefined): string[] =>
    actors.filter((a) => side?.actors.includes(a.id)).flatMap((a) => [a.name, ...(a.aliases ?? [])]);
  return weighed.oneSided.flatMap((c) => {
    const point = weighed.points.find((p) => p.id === c.point);
    if (!point) return [];
    const { article: source, start, end } = point.claim.evidence[0];
    const [told, silent] = [sideOf(c.toldBy), sideOf(c.silent)];
    return [
      {
        about: c.about,
        toldBy: told?.name ?? c.toldBy,
        denied: c.denied !== undefined,
        silent: silent?.name ?? c.silent,
        aliases: { toldBy: aliases(told), silent: aliases(silent) },
        evidence: { source, start, end },
      },
    ];
  });
}
