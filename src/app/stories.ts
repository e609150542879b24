import { linkActors } from '../link/index.ts';
import {
  type AnnotatedArticle,
  type Grade,
  type Grouped,
  type MadeDecision,
  type Member,
  type Problem,
  problem,
  type Story,
  type Withdrawn,
} from '../record/index.ts';
import { type Store, storeProblem } from '../store/index.ts';
import { fold, groupBy, words } from '../text/index.ts';
import { type WeighOptions, weigh } from '../weigh/index.ts';
import { gradesOf, inForce, sidesNamed } from './decisions.ts';
import { regroup } from './regroup.ts';
import { type Ruled, rulingsOver } from './rulings.ts';
import { type OpenStory, withRests } from './story.ts';

/** A story with everything known of it, or why none could be chosen. */
export type StoryChoice = OpenStory | { readonly problem: Problem };

/** Brings the stories up to date; where the record can't be written, they stay as the last grouping left them. */
export async function settle(store: Store): Promise<void> {
  try {
    await regroup(store);
  } catch (error) {
    if (!storeProblem(error)) throw error;
  }
}

/** Stories as they stand. */
export async function listStories(store: Store): Promise<readonly Story[]> {
  await settle(store);
  return store.stories();
}

/** The story that holds an article. */
export async function storyWith(store: Store, article: string): Promise<Story | undefined> {
  await settle(store);
  const [group] = await store.groups([article]);
  return group && store.story(group.story);
}

/** The story that `wanted` names, as `choose` finds it: one that is named in full is found without looking at all others. */
export async function findStory(store: Store, wanted: string | undefined): Promise<Story | Problem> {
  await settle(store);
  if (wanted !== undefined) {
    const named = (await store.story(wanted)) ?? (await storyWith(store, wanted.replace(/^s-/u, '')));
    if (named) return named;
  }
  return choose(await store.stories(), wanted);
}

/** The stories of one storyline read as one: its own id, the title of the first. */
function lineOf(stories: readonly Story[], storyline: string): Story {
  const days = (list: readonly (string | undefined)[]): string[] => list.filter((d) => d !== undefined).sort();
  const ordered = [...stories].sort((a, b) => ((a.from ?? '9999') < (b.from ?? '9999') ? -1 : 1));
  const [from, to] = [days(stories.map((s) => s.from))[0], days(stories.map((s) => s.to)).at(-1)];
  return {
    id: storyline,
    title: ordered[0]!.title,
    articles: ordered.flatMap((s) => s.articles),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    storyline,
  };
}

/** The stories, those of one storyline read as one: each the whole coverage of what goes on; in the order of their latest story. */
export function storylines(stories: readonly Story[]): Story[] {
  const lines = groupBy(stories, (s) => s.storyline ?? s.id);
  return [...lines].map(([id, list]) => (list.length === 1 ? list[0]! : lineOf(list, id)));
}

/**
 * What `wanted` names, a story or a whole storyline (`l-` and the beginning of its id); where nothing is named, the only story or the only
 * storyline.
 */
export async function findCoverage(store: Store, wanted: string | undefined): Promise<Story | Problem> {
  await settle(store);
  const isLine = wanted?.startsWith('l-') === true;
  if (wanted !== undefined && !isLine) return findStory(store, wanted);
  const lines = storylines(await store.stories());
  const found = isLine ? lines.filter((s) => (s.storyline ?? '').startsWith(wanted)) : lines;
  return found.length === 1 ? found[0]! : findStory(store, wanted);
}

const NEAR = 5;

const listed = (stories: readonly Story[]): string =>
  stories
    .slice(0, NEAR)
    .map((s) => `${s.id} (${s.title})`)
    .join('; ');

/** The story that `wanted` names: by id, the beginning of one, an article in it, words of its title; the only story where nothing is wanted. */
export function choose(stories: readonly Story[], wanted: string | undefined): Story | Problem {
  const unknown = (message: string): Problem => problem('unknown-story', message);
  if (stories.length === 0) return unknown('the record has no story yet: add articles with `onrecord add`');
  if (wanted === undefined) {
    if (stories.length === 1) return stories[0]!;
    return unknown(`the record has ${stories.length} stories: name one, as in ${listed(stories)}`);
  }
  for (const test of TESTS) {
    const found = stories.filter((s) => test(s, wanted));
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return unknown(`“${wanted}” may mean ${found.length} stories: ${listed(found)}`);
  }
  const near = nearest(stories, wanted);
  return unknown(`no story is called “${wanted}”${near.length > 0 ? `; near it: ${listed(near)}` : ''}`);
}

const wordsIn = (text: string): string[] => words(text).map((w) => w.word);

/** The surest first: the first test that some story passes decides. */
const TESTS: readonly ((s: Story, wanted: string) => boolean)[] = [
  (s, wanted) => s.id === wanted,
  // A story is named after its earliest article: when an earlier one comes in, the old name still leads to it.
  (s, wanted) => s.articles.some((a) => a === wanted || `s-${a}` === wanted),
  (s, wanted) => s.id.startsWith(wanted) || s.id.startsWith(`s-${wanted}`),
  (s, wanted) => s.articles.some((a) => a.startsWith(wanted.replace(/^s-/u, ''))),
  (s, wanted) => {
    const title = wordsIn(s.title);
    const asked = wordsIn(wanted);
    return asked.length > 0 && asked.every((w) => title.some((t) => t.startsWith(w)));
  },
];

/** Stories whose title shares a word, or the beginning of one, with what was wanted; the most alike first. */
function nearest(stories: readonly Story[], wanted: string): Story[] {
  const asked = wordsIn(wanted);
  const score = (s: Story): number => {
    const title = wordsIn(s.title);
    return asked.filter((w) => title.some((t) => t.slice(0, 4) === w.slice(0, 4))).length;
  };
  return stories
    .map((s) => ({ s, n: score(s) }))
    .filter((x) => x.n > 0)
    .sort((a, b) => b.n - a.n)
    .map((x) => x.s);
}

/** `including`: recalled articles that are to count all the same. */
export interface StoryOptions extends WeighOptions {
  readonly including?: ReadonlySet<string>;
}

function memberOf({ annotated, claims }: Ruled, group: Grouped, grades: ReadonlyMap<string, Grade>): Member {
  const grade = grades.get(fold(annotated.article.outlet ?? ''));
  return { id: annotated.id, annotated, claims, group, ...(grade ? { grade } : {}) };
}

/** What a person decided counts before anything is weighed. */
async function membersIn(
  store: Store,
  articles: readonly AnnotatedArticle[],
  decisions: readonly MadeDecision[],
): Promise<Member[]> {
  const groups = new Map((await store.groups(articles.map((a) => a.id))).map((g) => [g.id, g]));
  const grades = gradesOf(decisions);
  const rule = rulingsOver(articles, decisions);
  const members: Member[] = [];
  for (const a of articles) {
    const group = groups.get(a.id);
    if (group) members.push(memberOf(rule(a, await store.claims(a)), group, grades));
  }
  return withRests(members);
}

/** Opens the story or storyline that `wanted` names, or the only one, and weighs it; what is withdrawn stands beside it and is not weighed. */
export async function openStory(store: Store, wanted?: string, options: StoryOptions = {}): Promise<StoryChoice> {
  const story = await findCoverage(store, wanted);
  if ('code' in story) return { problem: story };
  const off = new Map((await store.recalls()).map((r) => [r.article, r]));
  const counted: AnnotatedArticle[] = [];
  const withdrawn: Withdrawn[] = [];
  for await (const annotated of store.articles(story.articles)) {
    const recall = options.including?.has(annotated.id) ? undefined : off.get(annotated.id);
    if (recall) withdrawn.push({ recall, annotated });
    else counted.push(annotated);
  }
  const decisions = inForce(await store.decisions());
  const members = await membersIn(store, counted, decisions);
  const actors = linkActors(members.map((m) => m.annotated));
  const weighable = withdrawn.length === 0 ? story : { ...story, articles: members.map((m) => m.id) };
  const sides = options.sides ?? sidesNamed(story, decisions);
  const weighed = weigh(weighable, members, actors, sides === undefined ? {} : { sides });
  return { story, members, actors, weighed, withdrawn };
}
