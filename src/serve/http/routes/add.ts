import { z } from 'zod';
import type { Added } from '../../../app.ts';
import type { AddedRow, AddView } from '../../model/types.ts';
import { addPage } from '../../web/pages/add.ts';
import { isAddress, notAddresses } from '../desk.ts';
import { fault } from '../faults.ts';
import { type RouteSpec, route } from '../route.ts';
import { day, lines, none } from '../shapes.ts';

const META = ['title', 'outlet', 'published', 'url', 'lang'] as const;
const body = z.object({
  text: z.string().optional().describe('A text, a page’s source, a feed or JSON Lines.'),
  html: z.string().optional().describe('A page’s source.'),
  urls: lines.optional().describe('Web addresses to fetch; in a form, one a line.'),
  title: z.string().max(1000).optional().describe('Its headline.'),
  outlet: z.string().max(1000).optional().describe('Who published it.'),
  published: day.optional().describe('The day of publication, where the article does not say it.'),
  url: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe('Where it stands.'),
  lang: z.string().max(40).optional().describe('Its language (ISO 639-1).'),
});

const rowOf = (a: Added): AddedRow =>
  'id' in a ? { id: a.id, title: a.title, outcome: a.outcome, problems: a.problems } : { problems: a.problems };

const PAGE = /^\s*<(?:!doctype|html)[\s>]/iu;

/** What was sent as bytes. A page’s source begins as one, so that it is read as one. */
function handedIn({ text, html }: z.infer<typeof body>): Uint8Array[] {
  const page = html === undefined || PAGE.test(html) ? html : `<!doctype html>\n${html}`;
  return [text, page].flatMap((t) => (t === undefined ? [] : [Buffer.from(t, 'utf8')]));
}

export const ADD: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/add',
    id: 'addForm',
    summary: 'What may be said of articles that are added',
    query: none,
    gives: 'FormView',
    answer: async () => ({ model: { fields: Object.keys(body.shape), stories: [], profiles: [] } }),
    page: (_, { links }) => addPage(links),
  }),
  route({
    method: 'POST',
    path: '/add',
    id: 'add',
    summary: 'Adds a text, a page, or what web addresses lead to; what is reported as added is safe',
    faults: [400, 409, 413, 415, 422, 503],
    query: none,
    body: { shape: body, about: 'What is to be added, and what it does not say of itself.' },
    gives: 'AddView',
    streams: true,
    answer: async ({ desk, body: sent, files, tell }) => {
      const urls = sent.urls ?? [];
      const handed = [...handedIn(sent), ...files];
      if (handed.length + urls.length === 0)
        throw fault('bad-request', 'Nothing was sent: give `text`, `html`, `urls` or a file.');
      const meta = Object.fromEntries(META.flatMap((k) => (sent[k] === undefined ? [] : [[k, sent[k]]])));
      const added = await desk.add({ handed, urls: urls.filter(isAddress), meta }, (a) => tell('added', rowOf(a)));
      const wrong = notAddresses(urls).map((p): AddedRow => ({ problems: [p] }));
      const model: AddView = { added: [...added.map(rowOf), ...wrong] };
      return { model };
    },
    page: (model, { links }) => addPage(links, model),
  }),
];
