import {
  type Claim,
  describe,
  type LinkedActor,
  type Lookup,
  lastDay,
  lookupOf,
  type OpenStory,
  type Point,
  type Shown,
  type Span,
  type Story,
  stands,
} from '../../app/record.ts';
import type { PointRow, ReasonRow, ReportRow, SideRow, StoryName, Words } from './types.ts';

/** A weighed story with the look-ups that its views share; made once for a story. */
export interface Scene {
  readonly open: OpenStory;
  readonly look: Lookup;
  /** The day that stands for today. */
  readonly at?: string;
  readonly point: (id: string) => Point | undefined;
  readonly side: (id: string) => SideRow;
}

/** The scene of a story at the day `at`, its last day when none is given. */
export function sceneOf(open: OpenStory, at: string | undefined = lastDay(open.members)): Scene {
  const points = new Map(open.weighed.points.map((p) => [p.id, p]));
  const names = new Map(open.weighed.sides.map((s) => [s.id, s.name]));
  return {
    open,
    look: lookupOf(open.members, open.actors),
    ...(at === undefined ? {} : { at }),
    point: (id) => points.get(id),
    side: (id) => ({ id, name: names.get(id) ?? id }),
  };
}

export const storyName = ({ id, title, from, to, storyline }: Story): StoryName => ({
  id,
  title,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(storyline === undefined ? {} : { storyline }),
});

const within = (claim: string): string => claim.slice(claim.lastIndexOf('#') + 1);

/** Words of an article of the story. A claim of which they are the first evidence is named. */
export function wordsAt({ look }: Scene, article: string, at: Span): Words {
  const member = look.member(article);
  const claim = member.claims.find((c) => c.evidence[0].start === at.start && c.evidence[0].end === at.end);
  return {
    article,
    start: at.start,
    end: at.end,
    quote: look.text(article, at),
    source: describe(member, article),
    lang: member.annotated.article.lang,
    ...(claim ? { claim: within(claim.id) } : {}),
  };
}

/** The words that show a claim, in order of place. */
export const wordsOf = (scene: Scene, c: Claim): Words[] => c.evidence.map((e) => wordsAt(scene, c.article, e));

/** Words of several pieces of one text, as one. */
export const joined = (words: readonly Words[]): string => words.map((w) => w.quote).join(' … ');

export function reportRow(scene: Scene, report: Point['reports'][number]): ReportRow {
  const { article, origin } = report;
  const claim = scene.look.claim(report.claim)!;
  return {
    article,
    outlet: scene.look.member(article).annotated.article.outlet ?? article,
    origin,
    words: wordsAt(scene, article, claim.evidence[0]),
    ...(report.why === undefined
      ? {}
      : { why: { text: report.why, shown: (report.shown ?? []).map((s) => shownRow(scene, article, s)) } }),
  };
}

/** Words that show a reason, beside those of the other article, where that is still in the story. */
export function shownRow(
  scene: Scene,
  article: string,
  { start, end, there }: Omit<Shown, 'reason'>,
): ReasonRow['shown'][number] {
  const words = wordsAt(scene, article, { start, end });
  const other = there && scene.open.members.some((x) => x.id === there.article);
  return other ? { words, there: wordsAt(scene, there.article, there) } : { words };
}

const nameOf = (a: LinkedActor | undefined): string | undefined => (a && a.name !== '' ? a.name : undefined);

/** Who stands behind a claim in its own words, where no actor is known. */
function ownWords(scene: Scene, c: Claim): string | undefined {
  const at = c.kind === 'statement' ? c.is.speaker : c.kind === 'commitment' ? c.is.owner : undefined;
  return at ? scene.look.text(c.article, at) : undefined;
}

export function pointRow(scene: Scene, p: Point): PointRow {
  const who = nameOf(scene.look.byId(p.actor)) ?? ownWords(scene, p.claim);
  return {
    id: p.id,
    kind: p.kind,
    words: wordsOf(scene, p.claim),
    ...(who === undefined ? {} : { who }),
    ...(p.actor === undefined ? {} : { actor: p.actor }),
    ...(p.side === undefined ? {} : { side: scene.side(p.side).name }),
    ...(p.when === undefined ? {} : { when: p.when }),
    origins: p.origins,
    ...(p.occasion === undefined ? {} : { occasion: p.occasion }),
    reports: p.reports.map((r) => reportRow(scene, r)),
    ...(p.claim.attributed === undefined ? {} : { attributed: p.claim.attributed.why }),
    standing: stands(p) ? 'stands' : p.withdrawn ? 'withdrawn' : 'corrected',
  };
}
