import { z } from 'zod';
import { actorRows, actorView } from '../../model/actor.ts';
import { articleView, besideView, findArticle } from '../../model/article.ts';
import { storyName } from '../../model/scene.ts';
import type { ArticleView } from '../../model/types.ts';
import { articlePage } from '../../web/pages/article.ts';
import { besidePage } from '../../web/pages/beside.ts';
import { actorPage, actorsPage } from '../../web/pages/points.ts';
import type { Desk } from '../desk.ts';
import { fault } from '../faults.ts';
import { pageOf } from '../paging.ts';
import { type RouteSpec, route } from '../route.ts';
import { none, paging } from '../shapes.ts';
import { marks, notesOf } from './notes.ts';
import { ofStory, STORY } from './ofStory.ts';

const words = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/u, 'two offsets, as in 120-180')
  .optional()
  .describe('Words to mark and to give an anchor, by their offsets into the text: `120-180`, anchor `#words-120-180`.');

const spanOf = (given: string | undefined): { readonly start: number; readonly end: number }[] => {
  const [start, end] = (given ?? '').split('-').map(Number);
  return start !== undefined && end !== undefined && end > start ? [{ start, end }] : [];
};

async function viewOf(desk: Desk, id: string, named: string | undefined, asPage: boolean): Promise<ArticleView> {
  const found = await findArticle(desk, id);
  if (!found) throw fault('no-such-article');
  const { annotated, ...around } = found;
  return articleView(annotated, { ...around, notes: await notesOf(desk, [annotated.id], named, asPage) });
}

export const ARTICLES: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/articles/{id}',
    id: 'article',
    summary: 'An article’s text and its claims, with their offsets and who else has them',
    places: { id: 'The article’s id, or that of one of its versions' },
    faults: [400, 404],
    query: z.object({ words, notes: marks }),
    gives: 'ArticleView',
    answer: async ({ desk, path, query, asPage }) => ({
      model: await viewOf(desk, path.id!, query.notes, asPage),
    }),
    page: (model, { links, query }) => articlePage(model, links, { cited: spanOf(query.words) }),
  }),
  route({
    method: 'GET',
    path: '/articles/{id}/beside/{other}',
    id: 'beside',
    summary: 'Two articles side by side: which of their claims are one claim',
    places: { id: 'The article’s id', other: 'The other article’s id' },
    faults: [400, 404],
    query: z.object({ notes: marks }),
    gives: 'BesideView',
    answer: async ({ desk, path, query, asPage }) => {
      const [a, b] = [
        await viewOf(desk, path.id!, query.notes, asPage),
        await viewOf(desk, path.other!, query.notes, asPage),
      ];
      return { model: besideView(a, b) };
    },
    page: (model, { links }) => besidePage(model, links),
  }),
  route({
    method: 'GET',
    path: '/stories/{id}/actors',
    id: 'actors',
    summary: 'Who said, did, claimed or owes something in a story, the most heard first',
    places: STORY,
    ofStory: true,
    faults: [400, 404],
    query: z.object(paging),
    gives: 'ActorList',
    answer: (ask) =>
      ofStory(ask, '/actors', async (scene) => {
        const { items, next } = pageOf(actorRows(scene), (a) => a.id, ask.query);
        return { story: storyName(scene.open.story), actors: items, ...(next === undefined ? {} : { next }) };
      }),
    page: (model, { links }) => actorsPage(model, links),
  }),
  route({
    method: 'GET',
    path: '/stories/{id}/actors/{actor}',
    id: 'actor',
    summary: 'What an actor said, did, claimed and owes, over time',
    ofStory: true,
    places: { ...STORY, actor: 'The actor’s id within the story' },
    faults: [404],
    query: none,
    gives: 'ActorView',
    answer: (ask) =>
      ofStory(ask, `/actors/${encodeURIComponent(ask.path.actor!)}`, async (scene) => {
        const view = actorView(scene, ask.path.actor!);
        if (!view) throw fault('no-such-actor');
        return view;
      }),
    page: (model, { links }) => actorPage(model, links),
  }),
];
