import { z } from 'zod';
import {
  type AnnotatedArticle,
  articleOfClaim,
  attributeClaim,
  type Claim,
  type Decided,
  dismissClaim,
  gradeOutlet,
  houseOutlet,
  isGrade,
  type KnownDecision,
  listDecisions,
  mergeStories,
  nameSides,
  pinArticle,
  renameStory,
  splitStory,
  undoDecision,
} from '../../../app/record.ts';
import { findArticle } from '../../model/article.ts';
import { claimView, decisionRow, isAbout, storyForm } from '../../model/corrections.ts';
import type { DecisionRow, Done } from '../../model/types.ts';
import { claimPage, decisionsPage, storyFormPage } from '../../web/pages/correct.ts';
import type { Desk } from '../desk.ts';
import { fault, faultOf } from '../faults.ts';
import { pageOf } from '../paging.ts';
import { type RouteSpec, route } from '../route.ts';
import { lines, none, paging, sides, sidesOf } from '../shapes.ts';
import { marks, notesOf } from './notes.ts';
import { ofStory, STORY } from './ofStory.ts';

const ACTS = ['merge', 'split', 'rename', 'pin', 'sides', 'grade', 'house', 'attribute', 'dismiss', 'undo'] as const;
const words = z.string().trim().min(1).max(1000);

const body = z.object({
  act: z.enum(ACTS).describe('What is decided.'),
  why: words.describe('The reason; it stands in the journal.'),
  story: words.optional().describe('Of merge, split, rename, pin and sides: the story.'),
  other: words.optional().describe('Of merge: the story that becomes part of it.'),
  articles: lines.optional().describe('Of split: the articles that go; of pin: the one that comes.'),
  claim: words.optional().describe('Of attribute and dismiss: the claim, as in 4f2a91bc#s3.'),
  who: words.optional().describe('Of attribute: who said it, did it or owes it.'),
  title: words.optional().describe('Of rename: the title.'),
  sides: sides.describe('Of sides: the two, by country code or name.'),
  outlet: words.optional().describe('Of grade and house: the source.'),
  house: words.optional().describe('Of house: who publishes it.'),
  grade: z.string().trim().refine(isGrade, 'a letter from A to F and a figure from 1 to 6').optional(),
  entry: z.coerce.number().int().min(1).optional().describe('Of undo: the decision’s number in the journal.'),
});
type Body = z.infer<typeof body>;

function needed<K extends keyof Body>(asked: Body, key: K): NonNullable<Body[K]> {
  const value = asked[key];
  if (value === undefined) throw fault('bad-request', `${key}: ${asked.act} needs it`);
  return value as NonNullable<Body[K]>;
}

const MAKE: Readonly<Record<Body['act'], (desk: Desk, asked: Body) => Promise<Decided | object | string>>> = {
  merge: ({ store }, b) => mergeStories(store, needed(b, 'story'), needed(b, 'other'), b.why),
  split: ({ store }, b) => splitStory(store, needed(b, 'story'), needed(b, 'articles'), b.why),
  rename: ({ store }, b) => renameStory(store, needed(b, 'story'), needed(b, 'title'), b.why),
  pin: ({ store }, b) => pinArticle(store, needed(b, 'articles')[0] ?? '', needed(b, 'story'), b.why),
  sides: ({ store }, b) => nameSides(store, needed(b, 'story'), sidesOf(needed(b, 'sides')) ?? [], b.why),
  grade: ({ store }, b) => gradeOutlet(store, needed(b, 'outlet'), needed(b, 'grade'), b.why),
  house: ({ store }, b) => houseOutlet(store, needed(b, 'outlet'), needed(b, 'house'), b.why),
  attribute: ({ store }, b) => attributeClaim(store, needed(b, 'claim'), needed(b, 'who'), b.why),
  dismiss: ({ store }, b) => dismissClaim(store, needed(b, 'claim'), b.why),
  undo: ({ store }, b) => undoDecision(store, needed(b, 'entry'), b.why),
};

/** Decides one thing after the other, and gives the number of the decision in the journal. */
async function decide(desk: Desk, asked: Body): Promise<Done> {
  return desk.after(async () => {
    const made = await MAKE[asked.act](desk, asked);
    if (typeof made === 'object' && 'code' in made) throw faultOf(made as Extract<Decided, { code: unknown }>);
    const entry = (await desk.store.decisions()).at(-1)!.seq;
    return { entry, goTo: `/decisions?done=${entry}#decision-${entry}` };
  });
}

/** Decisions in words; articles and claims that they are about are looked up once. */
export async function rowsOf(desk: Desk, decisions: readonly KnownDecision[]): Promise<DecisionRow[]> {
  const articles = new Map<string, AnnotatedArticle>();
  const claims = new Map<string, Claim>();
  const ids = new Set(
    decisions.flatMap((d) => [...d.of.slice(0, 1), ...d.on.map((id) => (id.includes('#') ? articleOfClaim(id) : id))]),
  );
  for await (const a of desk.store.articles([...ids])) {
    articles.set(a.id, a);
    for (const c of await desk.store.claims(a)) claims.set(c.id, c);
  }
  const told = {
    stories: await desk.stories(),
    article: (id: string) => articles.get(id),
    claim: (id: string) => claims.get(id),
  };
  return decisions.map((d) => decisionRow(told, d));
}

const done = z.coerce.number().int().min(1).optional().catch(undefined).describe('The decision that was just made.');

export const DECISIONS: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/decisions',
    id: 'decisions',
    summary: 'What people decided, the latest first, and whether it holds',
    faults: [400],
    query: z.object({ done, ...paging }),
    gives: 'DecisionList',
    answer: async ({ desk, query }) => {
      const all = (await listDecisions(desk.store)).reverse();
      const { items, next } = pageOf(all, (d) => String(d.seq), query);
      return { model: { decisions: await rowsOf(desk, items), ...(next === undefined ? {} : { next }) } };
    },
    page: (model, { links, query }) => decisionsPage(model, links, query.done),
  }),
  route({
    method: 'POST',
    path: '/decisions',
    id: 'decide',
    summary: 'Decides on stories, claims and sources, or takes a decision back; nothing leaves the journal',
    faults: [400, 404, 413, 415],
    query: none,
    body: { shape: body, about: 'What is decided, and why.' },
    gives: 'Done',
    answer: async ({ desk, body: asked, form }) => {
      const model = await decide(desk, asked);
      return form ? { moved: model.goTo } : { model };
    },
  }),
  route({
    method: 'GET',
    path: '/stories/{id}/correct',
    id: 'storyForm',
    summary: 'What may be decided on a story: merge, split, rename, pin, sides, and what was decided',
    places: STORY,
    faults: [404],
    query: none,
    gives: 'StoryForm',
    answer: (ask) =>
      ofStory(ask, '/correct', async (scene) => {
        const all = await listDecisions(ask.desk.store);
        const own = all.filter((d) => isAbout(scene.open.story, d)).reverse();
        return storyForm(scene, await ask.desk.stories(), await rowsOf(ask.desk, own));
      }),
    page: (model, { links }) => storyFormPage(model, links),
  }),
  route({
    method: 'GET',
    path: '/articles/{id}/claims/{claim}',
    id: 'claim',
    summary: 'A claim with what may be decided and noted on it',
    places: { id: 'The article’s id', claim: 'The claim’s id within the article, as in s3' },
    faults: [400, 404],
    query: z.object({ notes: marks }),
    gives: 'ClaimView',
    answer: async ({ desk, path, query, asPage }) => {
      const found = await findArticle(desk, path.id!);
      if (!found) throw fault('no-such-article');
      const { id } = found.annotated;
      const own = (await listDecisions(desk.store)).filter((d) => d.on.includes(`${id}#${path.claim}`)).reverse();
      const decisions = await rowsOf(desk, own);
      const view = claimView(found, path.claim!, { decisions, notes: await notesOf(desk, [id], query.notes, asPage) });
      if (!view) throw fault('no-such-claim');
      return { model: view };
    },
    page: (model, { links }) => claimPage(model, links),
  }),
];
