import { type Decision, type Problem, problem, type Story } from '../record/index.ts';
import type { Store } from '../store/index.ts';
import { fold } from '../text/index.ts';
import { findArticle } from './recall.ts';
import { choose, listStories, regroup } from './stories.ts';

/** What became of a decision: the story as it stands since, or why nothing was decided. */
export type Decided = Story | Problem;

const nothing = (message: string): Problem => problem('unknown-story', message);

/** Keeps a decision, groups by it, and gives the story that now holds `article`. */
async function keep(store: Store, decision: Decision, article: string): Promise<Decided> {
  await store.decide(decision);
  await regroup(store);
  return (
    (await store.stories()).find((s) => s.articles.includes(article)) ?? nothing(`no story has the article ${article}`)
  );
}

/** From now on the articles of two stories are one story, whatever comes in later. */
export async function mergeStories(store: Store, into: string, other: string, why: string): Promise<Decided> {
  const all = await listStories(store);
  const [a, b] = [choose(all, into), choose(all, other)];
  if ('code' in a) return a;
  if ('code' in b) return b;
  if (a.id === b.id) return nothing(`“${into}” and “${other}” are one story already`);
  return keep(store, { act: 'merge', of: a.articles, on: b.articles, why }, a.articles[0]!);
}

async function articlesNamed(store: Store, names: readonly string[]): Promise<readonly string[] | Problem> {
  const out: string[] = [];
  for (const name of names) {
    const id = await findArticle(store, name);
    if (typeof id !== 'string') return id;
    out.push(id);
  }
  return out;
}

/** From now on these articles, and what comes in later and belongs with them, are a story of their own. */
export async function splitStory(
  store: Store,
  story: string,
  articles: readonly string[],
  why: string,
): Promise<Decided> {
  const from = choose(await listStories(store), story);
  if ('code' in from) return from;
  const on = await articlesNamed(store, articles);
  if ('code' in on) return on;
  const strange = on.find((id) => !from.articles.includes(id));
  if (strange !== undefined) return nothing(`${strange} is no article of ${from.id}`);
  const of = from.articles.filter((id) => !on.includes(id));
  if (of.length === 0) return nothing(`that would leave no article in ${from.id}`);
  return keep(store, { act: 'split', of, on, why }, on[0]!);
}

/** From now on a story has this title. */
export async function renameStory(store: Store, story: string, title: string, why: string): Promise<Decided> {
  const s = choose(await listStories(store), story);
  if ('code' in s) return s;
  return keep(store, { act: 'rename', of: s.articles, on: [], value: title, why }, s.articles[0]!);
}

/** From now on an article is in this story. */
export async function pinArticle(store: Store, article: string, story: string, why: string): Promise<Decided> {
  const id = await findArticle(store, article);
  if (typeof id !== 'string') return id;
  const s = choose(await listStories(store), story);
  if ('code' in s) return s;
  const of = s.articles.filter((a) => a !== id);
  if (of.length === 0) return nothing(`${s.id} has no other article`);
  return keep(store, { act: 'pin', of, on: [id], why }, id);
}

/** Keeps what a person holds of an outlet; gives its name as the record has it, or the problem that it has none of that name. */
export async function gradeOutlet(store: Store, outlet: string, grade: string, why: string): Promise<string | Problem> {
  let known: string | undefined;
  for await (const { article } of store.articles())
    if (article.outlet !== undefined && fold(article.outlet) === fold(outlet)) known ??= article.outlet;
  if (known === undefined) return nothing(`no article of the record is of an outlet called “${outlet}”`);
  await store.decide({ act: 'grade', of: [], on: [], outlet: known, value: grade, why });
  return known;
}
