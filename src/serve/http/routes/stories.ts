import { z } from 'zod';
import { type Scene, storyName } from '../../model/scene.ts';
import {
  comparison,
  conflictRows,
  dueRows,
  figureRows,
  pointRows,
  sourceFamilies,
  storyRow,
  storyView,
  timelineRows,
} from '../../model/story.ts';
import type { Models } from '../../model/types.ts';
import { homePage } from '../../web/pages/home.ts';
import { pointsPage } from '../../web/pages/points.ts';
import { storyPage } from '../../web/pages/story.ts';
import type { Desk } from '../desk.ts';
import { pageOf } from '../paging.ts';
import { type Answer, type Ask, type RouteSpec, route } from '../route.ts';
import { at, paging, sides, sidesOf } from '../shapes.ts';
import { briefQuery } from './brief.ts';
import { ofStory, STORY } from './ofStory.ts';

/** A page of the list of stories. */
export async function storiesPage(
  desk: Desk,
  asked: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Models['StoryList']> {
  const { items, next } = pageOf(await desk.stories(), (s) => s.id, asked);
  const stories = [];
  for (const s of items) stories.push(storyRow(await desk.scene(s.id)));
  return { stories, ...(next === undefined ? {} : { next }) };
}

const list = async ({
  desk,
  query,
}: Ask<{ cursor?: string | undefined; limit: number }, undefined>): Promise<Answer<Models['StoryList']>> => ({
  model: await storiesPage(desk, query),
});

const HOME = {
  method: 'GET',
  gives: 'StoryList',
  query: z.object(paging),
  faults: [400],
  answer: list,
  page: homePageOf,
} as const;

function homePageOf(model: Models['StoryList'], { links }: Pick<Ask<unknown, unknown>, 'links'>) {
  return homePage(model, links);
}

const ofDay = z.object({ at });

/** Parts of a story by themselves: name, model, what it is, and how it is made. */
const part = <K extends keyof Models>(
  name: string,
  gives: K,
  summary: string,
  make: (scene: Scene) => Models[K],
): RouteSpec =>
  route({
    method: 'GET',
    path: `/stories/{id}/${name}`,
    id: `${name}OfStory`,
    summary,
    places: STORY,
    ofStory: true,
    faults: [400, 404],
    query: ofDay,
    gives,
    answer: (ask) => ofStory(ask, `/${name}`, async (scene) => make(scene), { at: ask.query.at }),
  });

export const STORIES: readonly RouteSpec[] = [
  route({
    ...HOME,
    path: '/',
    id: 'home',
    summary: 'The stories of the record, the latest first, with what is new, due and disputed',
  }),
  route({ ...HOME, path: '/stories', id: 'stories', summary: 'The same list' }),
  route({
    method: 'GET',
    path: '/stories/{id}',
    id: 'story',
    summary: 'A story: brief, timeline, sides, due, disagreements, figures, sources, actors',
    places: STORY,
    ofStory: true,
    faults: [400, 404],
    query: z.object({ at, sides, words: briefQuery.shape.words }),
    gives: 'StoryView',
    answer: (ask) =>
      ofStory(ask, '', async (scene) => storyView(scene, { words: ask.query.words }), {
        at: ask.query.at,
        sides: sidesOf(ask.query.sides),
      }),
    page: (model, { links }) => storyPage(model, links),
  }),
  route({
    method: 'GET',
    path: '/stories/{id}/compare',
    id: 'compare',
    summary: 'Two sides’ accounts, point by point',
    places: STORY,
    ofStory: true,
    faults: [400, 404],
    query: z.object({ sides }),
    gives: 'Comparison',
    answer: (ask) => ofStory(ask, '/compare', async (scene) => comparison(scene), { sides: sidesOf(ask.query.sides) }),
  }),
  part('timeline', 'Timeline', 'What happened, in the order in which it happened', (s) => ({
    timeline: timelineRows(s),
  })),
  part('due', 'Ledger', 'What each side owes next, and by when', (s) => ({
    ...(s.at === undefined ? {} : { at: s.at }),
    due: dueRows(s),
  })),
  part('conflicts', 'Conflicts', 'Accounts that can’t both be exact', (s) => ({ conflicts: conflictRows(s) })),
  part('figures', 'Figures', 'Every figure with whose it is', (s) => ({ figures: figureRows(s) })),
  part('sources', 'Sources', 'The articles by their origin', (s) => ({ sources: sourceFamilies(s) })),
  route({
    method: 'GET',
    path: '/stories/{id}/claims',
    id: 'claims',
    summary: 'Every claim of a story, the most reported first',
    places: STORY,
    ofStory: true,
    faults: [400, 404],
    query: z.object(paging),
    gives: 'PointList',
    answer: (ask) =>
      ofStory(ask, '/claims', async (scene) => {
        const { items, next } = pageOf(pointRows(scene), (p) => p.id, ask.query);
        return { story: storyName(scene.open.story), points: items, ...(next === undefined ? {} : { next }) };
      }),
    page: (model, { links }) => pointsPage(model, links),
  }),
];
