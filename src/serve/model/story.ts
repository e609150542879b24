import {
  type Brief,
  type BriefWish,
  briefOf,
  type ConflictAbout,
  type DueItem,
  dueItems,
  type Member,
  originsAmong,
  type Point,
  standing,
  timelineOf,
} from '../../app/record.ts';
import { groupBy } from '../../text/index.ts';
import { actorRows } from './actor.ts';
import { changesView } from './changes.ts';
import { pointRow, type Scene, storyName, wordsAt, wordsOf } from './scene.ts';
import type {
  ArticleRow,
  BriefView,
  Comparison,
  ConflictRow,
  DueRow,
  FigureRow,
  PointRow,
  SourceFamily,
  StoryRow,
  StoryView,
  TimelineRow,
  Words,
} from './types.ts';

/** What is asked of a brief beside its story and day; what is undefined was not asked. */
export type BriefAsked = { readonly [K in 'words' | 'since' | 'profile']?: BriefWish[K] | undefined };

/** The brief of a scene as it was asked for. */
export const briefIn = (scene: Scene, { words, since, profile }: BriefAsked = {}): Brief =>
  briefOf(scene.open, {
    at: scene.at,
    ...(words === undefined ? {} : { words }),
    ...(since === undefined ? {} : { since }),
    ...(profile === undefined ? {} : { profile }),
  });

/** The brief, each sentence with its words. */
export function briefView(scene: Scene, asked?: BriefAsked): BriefView {
  const brief = briefIn(scene, asked);
  return {
    story: storyName(scene.open.story),
    title: brief.title,
    ...(brief.at === undefined ? {} : { at: brief.at }),
    profile: brief.profile ?? 'desk',
    ...(brief.since === undefined ? {} : { since: brief.since }),
    standing: standing(brief),
    sections: brief.sections.map(({ id, heading, sentences, blanks }) => ({
      id,
      heading,
      ...(blanks === undefined ? {} : { blanks }),
      sentences: sentences.map((s) => ({
        text: s.text,
        basis: s.basis,
        ...(s.under === undefined ? {} : { under: s.under }),
        words: s.citations.map((c) => wordsAt(scene, c.article, c)),
        ...(s.searched === undefined ? {} : { searched: s.searched }),
      })),
    })),
  };
}

/** Events in the order in which they happened. */
export function timelineRows(scene: Scene): TimelineRow[] {
  return timelineOf(scene.open.weighed).flatMap(({ point, when }) => {
    if (point.claim.kind !== 'event') return [];
    const { type, mode, status } = point.claim.is;
    return [
      {
        ...(when === undefined ? {} : { when }),
        type,
        ...(mode === undefined ? {} : { mode }),
        status,
        point: pointRow(scene, point),
      },
    ];
  });
}

const wordsOfPoints = (scene: Scene, ids: readonly string[]): Words[] =>
  ids.flatMap((id) => {
    const p = scene.point(id);
    return p ? wordsOf(scene, p.claim) : [];
  });

/** Two sides’ accounts, point by point. */
export function comparison(scene: Scene): Comparison {
  const { sides, compared, oneSided } = scene.open.weighed;
  return {
    sides: sides.map((s) => scene.side(s.id)),
    rows: compared.map((r) => ({
      standing: r.standing,
      message: r.message,
      told: Object.entries(r.bySide).map(([side, ids]) => ({
        side: scene.side(side),
        words: wordsOfPoints(scene, ids),
      })),
    })),
    oneSided: oneSided.flatMap((o) => {
      const [words] = wordsOfPoints(scene, [o.point]);
      const { about, denied } = o;
      return words
        ? [
            {
              about,
              toldBy: scene.side(o.toldBy),
              silent: scene.side(o.silent),
              denied: denied !== undefined,
              words,
            },
          ]
        : [];
    }),
  };
}

/** Every figure, the most reported first. */
export function figureRows(scene: Scene): FigureRow[] {
  const rows = scene.open.weighed.points.flatMap((p): FigureRow[] => {
    if (p.claim.kind !== 'figure') return [];
    const { value, low, high, unit, comparator, change, measure } = p.claim.is;
    return [
      {
        value,
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
        unit,
        ...(comparator === undefined ? {} : { comparator }),
        ...(change === undefined ? {} : { direction: change.direction }),
        ...(measure === undefined ? {} : { measure: scene.look.text(p.claim.article, measure) }),
        point: pointRow(scene, p),
      },
    ];
  });
  return rows.sort((a, b) => b.point.reports.length - a.point.reports.length);
}

function dueRow(scene: Scene, item: DueItem): DueRow {
  const { point, shownBy, evidence: _evidence, since: _since, ...rest } = item;
  const [shown] = shownBy === undefined ? [] : wordsOfPoints(scene, [shownBy]);
  return { ...rest, words: wordsOfPoints(scene, [point]), ...(shown ? { shownBy: shown } : {}) };
}

/** The ledger of commitments at the scene’s day. */
export const dueRows = (scene: Scene): DueRow[] =>
  dueItems(scene.open.weighed, scene.open.members, scene.at).map((i) => dueRow(scene, i));

/** The gravest kind of disagreement first. */
const GRAVEST: readonly ConflictAbout[] = ['whether', 'actor', 'figure', 'date', 'wording'];

export function conflictRows(scene: Scene): ConflictRow[] {
  const rows = scene.open.weighed.conflicts.flatMap(({ about, message, a, b }) => {
    const [x, y] = [scene.point(a), scene.point(b)];
    return x && y ? [{ about, message, a: pointRow(scene, x), b: pointRow(scene, y) }] : [];
  });
  return rows.sort((a, b) => GRAVEST.indexOf(a.about) - GRAVEST.indexOf(b.about));
}

function articleRow(m: Member): ArticleRow {
  const { title, outlet, published, lang, label } = m.annotated.article;
  const { origin, copyOf, copyKind, reasons } = m.group;
  return {
    id: m.id,
    title: title ?? m.id,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
    lang,
    ...(label === undefined ? {} : { label }),
    secondHand: m.annotated.problems.some((p) => p.code === 'second-hand'),
    origin,
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(copyKind === undefined ? {} : { copyKind }),
    reasons,
  };
}

const published = (m: Member): string => m.annotated.article.published ?? '9999';
const byDay = (members: readonly Member[]): Member[] =>
  [...members].sort((a, b) => (published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : 0));

/** Articles by their origin, the earliest of each first. */
export const sourceFamilies = ({ open }: Scene): SourceFamily[] =>
  [...groupBy(byDay(open.members), (m) => m.group.origin)].map(([origin, list]) => ({
    origin,
    articles: list.map(articleRow),
  }));

/** Points by the number of articles that have them, then in the order in which they were met. */
export function pointRows(scene: Scene, keep: (p: Point) => boolean = () => true): PointRow[] {
  const list = scene.open.weighed.points.filter(keep);
  return list.sort((a, b) => b.reports.length - a.reports.length).map((p) => pointRow(scene, p));
}

/** Everything that is told of a story. */
export function storyView(scene: Scene, asked?: BriefAsked): StoryView {
  return {
    story: storyName(scene.open.story),
    ...(scene.at === undefined ? {} : { at: scene.at }),
    brief: briefView(scene, asked),
    timeline: timelineRows(scene),
    compare: comparison(scene),
    shared: pointRows(scene, (p) => p.reports.length > 1),
    figures: figureRows(scene),
    due: dueRows(scene),
    conflicts: conflictRows(scene),
    sources: sourceFamilies(scene),
    changes: changesView(scene),
    actors: actorRows(scene),
  };
}

const FEW = 3;

/** A story in a list. */
export function storyRow(scene: Scene): StoryRow {
  const due = dueRows(scene);
  const conflicts = conflictRows(scene);
  const owed = (status: DueRow['status']): DueRow[] => due.filter((d) => d.status === status);
  const { members, story } = scene.open;
  return {
    story: storyName(story),
    articles: members.length,
    origins: originsAmong(members).size,
    latest: byDay(members).reverse().slice(0, FEW).map(articleRow),
    open: owed('open').length,
    overdue: owed('overdue').length,
    due: [...owed('overdue'), ...owed('open')].slice(0, FEW),
    disputed: conflicts.length,
    conflicts: conflicts.slice(0, FEW),
  };
}
