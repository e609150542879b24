import { z } from 'zod';
import { AUDIENCES, BRIEF_FORMATS, type BriefProfile } from '../../../app/record.ts';
import { briefIn, briefView } from '../../model/story.ts';
import { briefPage } from '../../web/pages/brief.ts';
import { fault } from '../faults.ts';
import { type RouteSpec, route } from '../route.ts';
import { day, orNone } from '../shapes.ts';
import { ofStory, STORY } from './ofStory.ts';

const words = z.coerce.number().int().min(1);

/** What a brief is asked with. A field of the form that was left empty was not given. */
export const briefQuery = z.object({
  at: orNone(day).describe('The day that stands for today; the story’s last day where none is given.'),
  since: orNone(day).describe('What was published after this day is told as new.'),
  words: orNone(words).describe('About how many words the brief may have, sources apart.'),
  profile: orNone(z.enum(AUDIENCES as [BriefProfile, ...BriefProfile[]])).describe(
    'For whom it is written; the desk where nobody says.',
  ),
});

const NAMES = BRIEF_FORMATS.map((f) => f.name);

export const BRIEF: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/stories/{id}/brief',
    id: 'brief',
    summary:
      'The brief, every sentence with its words: for a wire, a desk or an assessment, with what is new since a day',
    places: STORY,
    faults: [400, 404],
    query: briefQuery,
    gives: 'BriefView',
    answer: ({ desk, path, query }) =>
      ofStory({ desk, path }, '/brief', async (scene) => briefView(scene, query), { at: query.at }),
    page: (model, { links, query }) => briefPage(model, links, query),
  }),
  route({
    method: 'GET',
    path: '/stories/{id}/brief/{format}',
    id: 'briefFile',
    summary: 'The same brief as a file, as `onrecord brief --format` writes it',
    places: { ...STORY, format: `One of ${NAMES.join(', ')}` },
    faults: [400, 404],
    query: briefQuery,
    types: BRIEF_FORMATS.map((f) => f.mediaType),
    answer: async ({ desk, path, query }) => {
      const format = BRIEF_FORMATS.find((f) => f.name === path.format);
      if (!format) throw fault('no-such-page', `A brief can be had as ${NAMES.join(', ')}.`);
      const scene = await desk.scene(path.id, query.at);
      const { story, members } = scene.open;
      if (story.id !== path.id) return { moved: `/stories/${encodeURIComponent(story.id)}/brief/${format.name}` };
      const bytes = await format.write(briefIn(scene, query), members);
      const name = `${story.id.replace(/[^\w.-]/gu, '-')}-brief.${format.ending}`;
      return { file: { bytes, type: format.mediaType, name } };
    },
  }),
];
