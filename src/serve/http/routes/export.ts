import { z } from 'zod';
import { exportable, FORMATS } from '../../../app/record.ts';
import { fault } from '../faults.ts';
import { type RouteSpec, route } from '../route.ts';
import { at } from '../shapes.ts';
import { STORY } from './ofStory.ts';

const NAMES = FORMATS.map((f) => f.name);

export const EXPORT: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/stories/{id}/export/{format}',
    id: 'export',
    summary: 'A story’s record for other programs, as `onrecord export` writes it; feeds may be subscribed to',
    ofStory: true,
    places: { ...STORY, format: `One of ${NAMES.join(', ')}` },
    faults: [400, 404],
    query: z.object({ at }),
    types: [...new Set(FORMATS.map((f) => f.mediaType))],
    answer: async ({ desk, path, query, origin }) => {
      const format = FORMATS.find((f) => f.name === path.format);
      if (!format) throw fault('no-such-page', `A story can be had as ${NAMES.join(', ')}.`);
      const open = await desk.story(path.id);
      const { id } = open.story;
      if (id !== path.id) return { moved: `/stories/${encodeURIComponent(id)}/export/${format.name}` };
      const home = `${origin}/stories/${encodeURIComponent(id)}`;
      const bytes = await format.write(exportable(open, { home, at: query.at }));
      const name = `${id.replace(/[^\w.-]/gu, '-')}.${format.ending}`;
      return { file: { bytes, type: format.mediaType, name } };
    },
  }),
];
