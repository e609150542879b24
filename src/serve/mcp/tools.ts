import { z } from 'zod';
import { AUDIENCES, type BriefProfile } from '../../app/record.ts';
import type { Desk } from '../http/desk.ts';
import { checkBody, checkedAgainstStory } from '../http/routes/check.ts';
import { foundHits, searchQuery } from '../http/routes/search.ts';
import { storiesPage } from '../http/routes/stories.ts';
import { at, day, paging, sides, sidesOf } from '../http/shapes.ts';
import { outlineView } from '../model/outline.ts';
import { saidRows } from '../model/said.ts';
import { briefView, comparison, dueRows } from '../model/story.ts';
import type { Models } from '../model/types.ts';

/** A tool as the server offers it: its arguments, and the model of its answer. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly input: z.ZodObject;
  readonly gives: keyof Models;
  readonly run: (desk: Desk, input: Readonly<Record<string, unknown>>) => Promise<object>;
}

interface ToolOf<K extends keyof Models, I extends z.ZodObject> extends Omit<Tool, 'input' | 'gives' | 'run'> {
  readonly input: I;
  readonly gives: K;
  readonly run: (desk: Desk, input: z.infer<I>) => Promise<Models[K]>;
}

const tool = <K extends keyof Models, I extends z.ZodObject>(of: ToolOf<K, I>): Tool => of as unknown as Tool;

const story = z
  .string()
  .min(1)
  .max(400)
  .optional()
  .describe(
    'The story: its id, the beginning of it, an article of it, or words of its title; the only one where none is given.',
  );

const limit = paging.limit;

/** What agents may ask, in the order in which it is listed. */
export const TOOLS: readonly Tool[] = [
  tool({
    name: 'stories',
    title: 'Stories of the record',
    about: 'The stories of the record, the latest first, each with what is new, due and disputed.',
    input: z.object(paging),
    gives: 'StoryList',
    run: storiesPage,
  }),
  tool({
    name: 'search',
    title: 'Search articles and claims',
    about:
      'Articles and claims (statements, events, figures, commitments) that have every word of `q`, the best first; without `q`, claims of the latest stories that stand as `only` says.',
    input: searchQuery,
    gives: 'HitList',
    run: foundHits,
  }),
  tool({
    name: 'story',
    title: 'A story in outline',
    about:
      'What happened and when, where the accounts disagree, who is heard, and which articles trace to which origin. `brief`, `compare`, `due` and `who_said` give the rest.',
    input: z.object({ story, at, limit }),
    gives: 'StoryOutline',
    run: async (desk, asked) => outlineView(await desk.scene(asked.story, asked.at), asked.limit),
  }),
  tool({
    name: 'brief',
    title: 'The brief of a story',
    about:
      'The brief, every sentence with the exact words behind it; a computed sentence names the articles that were searched.',
    input: z.object({
      story,
      at,
      since: day.optional().describe('What was published after this day is told as new.'),
      words: z.number().int().min(1).optional().describe('About how many words, sources apart.'),
      profile: z
        .enum(AUDIENCES as [BriefProfile, ...BriefProfile[]])
        .optional()
        .describe('For whom it is written.'),
    }),
    gives: 'BriefView',
    run: async (desk, asked) => briefView(await desk.scene(asked.story, asked.at), asked),
  }),
  tool({
    name: 'check',
    title: 'Check a draft against its sources',
    about:
      'A draft held against the articles of a story by newsroom rules: a verdict for each sentence, and findings beside the sources’ words. Nothing is stored.',
    input: checkBody,
    gives: 'CheckView',
    run: checkedAgainstStory,
  }),
  tool({
    name: 'who_said',
    title: 'Who said it',
    about:
      'Statements with their speaker, form (direct, mixed, indirect), stance, reports and origins: those that have every word of `words`, those of an `actor`, or both. Give `words`, or a `story`.',
    input: z.object({
      words: z.string().max(1000).optional().describe('Words of what was said.'),
      actor: z.string().max(400).optional().describe('Whoever said it, by a part of a name.'),
      story,
      limit,
    }),
    gives: 'SaidList',
    run: async (desk, asked) => ({ said: await saidRows(desk, asked) }),
  }),
  tool({
    name: 'due',
    title: 'What is due',
    about:
      'The ledger of commitments: owner, act, window, strength, on whose word, and whether it is open, done or overdue.',
    input: z.object({ story, at }),
    gives: 'Ledger',
    run: async (desk, asked) => {
      const scene = await desk.scene(asked.story, asked.at);
      return { ...(scene.at === undefined ? {} : { at: scene.at }), due: dueRows(scene) };
    },
  }),
  tool({
    name: 'compare',
    title: 'Two sides’ accounts compared',
    about:
      'Point by point what both sides say, what only one says, where they differ, and what only one side has told of.',
    input: z.object({ story, sides }),
    gives: 'Comparison',
    run: async (desk, asked) => comparison(await desk.scene(asked.story, undefined, sidesOf(asked.sides))),
  }),
];
