import { z } from 'zod';
import { lastDay } from '../../../app/record.ts';
import { checkAgainst, PROFILES, type ProfileName, recordOf } from '../../../app.ts';
import { checkView } from '../../model/check.ts';
import { storyName } from '../../model/scene.ts';
import type { CheckView, FormView, StoryName } from '../../model/types.ts';
import { checkPage } from '../../web/pages/check.ts';
import type { Desk } from '../desk.ts';
import { type RouteSpec, route } from '../route.ts';
import { at, none, profile } from '../shapes.ts';

/** What a check is asked with. */
export const checkBody = z.object({
  draft: z.string().min(1).describe('The text to check.'),
  story: z.string().optional().describe('The story whose articles are its sources; the only one where none is given.'),
  profile,
  at,
});

/** How many stories a page offers to choose from, the latest; any other can be named over the API. */
const MOST_STORIES = 200;

/** `chosen`: the story that a draft was held against, offered whether or not it is one of the latest. */
async function formOf(desk: Desk, chosen?: StoryName): Promise<FormView> {
  const latest = (await desk.stories()).slice(0, MOST_STORIES).map(storyName);
  const more = chosen && !latest.some((s) => s.id === chosen.id) ? [chosen] : [];
  return {
    fields: Object.keys(checkBody.shape),
    stories: [...more, ...latest],
    profiles: Object.keys(PROFILES),
  };
}

/** A draft against the articles of a story. */
export async function checkedAgainstStory(desk: Desk, asked: z.infer<typeof checkBody>): Promise<CheckView> {
  const open = await desk.story(asked.story);
  const sources = open.members.map((m) => m.annotated);
  const day = asked.at ?? lastDay(open.members);
  const checked = checkAgainst('draft', asked.draft, sources, {
    profile: asked.profile as ProfileName,
    record: recordOf(open),
    ...(day === undefined ? {} : { at: day }),
  });
  return checkView(asked.draft, checked, sources, open);
}

export const CHECK: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/check',
    id: 'checkForm',
    summary: 'What a check may be asked with',
    query: none,
    gives: 'FormView',
    answer: async ({ desk }) => ({ model: await formOf(desk) }),
    page: (model, { links }) => checkPage(model, links),
  }),
  route({
    method: 'POST',
    path: '/check',
    id: 'check',
    summary: 'A draft against the articles of a story: findings beside the sources’ words',
    faults: [400, 404, 413, 415],
    query: none,
    body: { shape: checkBody, about: 'The draft, and against what it is checked.' },
    gives: 'CheckView',
    answer: async ({ desk, body: asked }) => ({ model: await checkedAgainstStory(desk, asked) }),
    page: async (model, { desk, links, body: asked }) => checkPage(await formOf(desk), links, asked, model),
  }),
];
