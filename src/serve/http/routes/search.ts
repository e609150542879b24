import { z } from 'zod';
import type { Hit } from '../../../app/record.ts';
import { type Narrowing, ONLY, searchRows } from '../../model/search.ts';
import type { HitList } from '../../model/types.ts';
import { searchPage } from '../../web/pages/search.ts';
import type { Desk } from '../desk.ts';
import { pageOf } from '../paging.ts';
import { type RouteSpec, route } from '../route.ts';
import { day, orNone, paging } from '../shapes.ts';

const KINDS = ['article', 'statement', 'event', 'figure', 'commitment'] as const satisfies readonly Hit['kind'][];

/** What a search is asked with. */
export const searchQuery = z.object({
  q: z
    .string()
    .max(1000)
    .default('')
    .describe(
      'Words, each of which must be there; they are taken as they are. Without any, the claims of the latest stories that fit.',
    ),
  kind: orNone(z.enum(KINDS)).describe('Only articles, or claims of one kind.'),
  only: orNone(z.enum(ONLY)).describe(
    'Only claims that stand so in their story; `changed`: an article that has it was changed since it was first read.',
  ),
  outlet: orNone(z.string().max(200)).describe('Only what this outlet published.'),
  from: orNone(day).describe('Published on this day or later.'),
  to: orNone(day).describe('Published on this day or earlier.'),
  ...paging,
});

/** A page of what a search finds. */
export async function foundHits(desk: Desk, asked: z.infer<typeof searchQuery>): Promise<HitList> {
  // One more than a page holds says whether there is another.
  const enough = asked.cursor === undefined ? asked.limit + 1 : undefined;
  const rows = await searchRows(desk, asked.q, asked as Narrowing, enough);
  const { items, next } = pageOf(rows, (h) => h.id, asked);
  return { query: asked.q, hits: items, ...(next === undefined ? {} : { next }) };
}

export const SEARCH: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/search',
    id: 'search',
    summary: 'Articles and claims by their words',
    faults: [400],
    query: searchQuery,
    gives: 'HitList',
    answer: async ({ desk, query: asked }) => ({ model: await foundHits(desk, asked) }),
    page: (model, { links, query: asked }) => searchPage(model, asked, links),
  }),
];
