import type { Belonging } from '../group/index.ts';
import {
  articleOfClaim,
  type Claim,
  type Decision,
  type MadeDecision,
  type Problem,
  problem,
  type Story,
} from '../record/index.ts';
import type { Store } from '../store/index.ts';
import { fold } from '../text/index.ts';
import { belongings, inForce } from './decisions.ts';
import { findArticle } from './recall.ts';
import { regroup } from './regroup.ts';
import { findStory, openStory, storyWith } from './stories.ts';

/** What became of a decision: the story as it stands since, or why nothing was decided. */
export type Decided = Story | Problem;

const nothing = (message: string): Problem => problem('nothing-to-decide', message);

/** Keeps a decision, groups by it, and gives the story that now holds `article`. */
async function keep(store: Store, decision: Decision, article: string): Promise<Decided> {
  await store.decide(decision);
  await regroup(store);
  return (await storyWith(store, article)) ?? problem('unknown-story', `no story has the article ${article}`);
}

/** From now on the articles of two stories are one story, whatever comes in later. */
export async function mergeStories(store: Store, into: string, other: string, why: string): Promise<Decided> {
  const [a, b] = [await findStory(store, into), await findStory(store, other)];
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
  const from = await findStory(store, story);
  if ('code' in from) return from;
  const on = await articlesNamed(store, articles);
  if ('code' in on) return on;
  const strange = on.find((id) => !from.articles.includes(id));
  if (strange !== undefined) return problem('unknown-article', `${strange} is no article of ${from.id}`);
  const of = from.articles.filter((id) => !on.includes(id));
  if (of.length === 0) return nothing(`that would leave no article in ${from.id}`);
  return keep(store, { act: 'split', of, on, why }, on[0]!);
}

/** From now on a story has this title. */
export async function renameStory(store: Store, story: string, title: string, why: string): Promise<Decided> {
  const s = await findStory(store, story);
  if ('code' in s) return s;
  return keep(store, { act: 'rename', of: s.articles, on: [], value: title, why }, s.articles[0]!);
}

/** From now on these are the sides of a story, by country code or name: the first two are held against each other. */
export async function nameSides(store: Store, story: string, sides: readonly string[], why: string): Promise<Decided> {
  const found = await openStory(store, story, { sides });
  if ('problem' in found) return found.problem;
  const { weighed, story: s } = found;
  const strange = weighed.sides.find((x) => x.actors.length === 0);
  if (strange !== undefined) return nothing(`nobody in ${s.id} is of “${strange.name}”`);
  if (weighed.sides.length < 2) return nothing('a comparison has two sides: name two that are not one');
  const value = weighed.sides.map((x) => x.id).join(',');
  return keep(store, { act: 'sides', of: s.articles, on: [], value, why }, s.articles[0]!);
}

/** From now on an article is in this story. */
export async function pinArticle(store: Store, article: string, story: string, why: string): Promise<Decided> {
  const id = await findArticle(store, article);
  if (typeof id !== 'string') return id;
  const s = await findStory(store, story);
  if ('code' in s) return s;
  const of = s.articles.filter((a) => a !== id);
  if (of.length === 0) return nothing(`${s.id} has no other article`);
  return keep(store, { act: 'pin', of, on: [id], why }, id);
}

/** Keeps what a person holds of an outlet; gives its name as the record has it, or the problem that it has none of that name. */
export async function gradeOutlet(store: Store, outlet: string, grade: string, why: string): Promise<string | Problem> {
  const known = (await store.outlets()).find((name) => fold(name) === fold(outlet));
  if (known === undefined)
    return problem('unknown-outlet', `no article of the record is of an outlet called “${outlet}”`);
  await store.decide({ act: 'grade', of: [], on: [], outlet: known, value: grade, why });
  return known;
}

/** An outlet of a house, and the number of the decision that says so. */
export type KnownBelonging = ReturnType<typeof belongings>[number];

/** Which outlets are of which house, as people said it last. */
export async function listHouses(store: Store): Promise<KnownBelonging[]> {
  const last = new Map(belongings(inForce(await store.decisions())).map((b) => [fold(b.outlet), b]));
  return [...last.values()];
}

/** From now on the reports that an outlet has of a story are of one origin with those of its house. Gives what was not known before. */
export async function houseOutlets(store: Store, rows: readonly Belonging[], why: string): Promise<Belonging[]> {
  const known = new Map((await listHouses(store)).map((b) => [fold(b.outlet), b.house]));
  const fresh = rows.filter((b) => known.get(fold(b.outlet)) !== b.house);
  for (const { outlet, house } of fresh)
    await store.decide({ act: 'house', of: [], on: [], outlet, value: house, why });
  if (fresh.length > 0) await regroup(store);
  return fresh;
}

/** The same of one outlet; gives its name, or the problem that it is known already. */
export async function houseOutlet(store: Store, outlet: string, house: string, why: string): Promise<string | Problem> {
  const fresh = await houseOutlets(store, [{ outlet, house }], why);
  return fresh.length > 0 ? outlet : nothing(`${outlet} is of ${house} already`);
}

/** A claim of the record by its id, `<article>#<annotation>`, of which the article may be shortened; dismissed ones too. */
export async function findClaim(store: Store, name: string): Promise<Claim | Problem> {
  const article = await findArticle(store, articleOfClaim(name));
  if (typeof article !== 'string')
    return problem('unknown-claim', `no claim has the id ${name}: it is as in 4f2a91bc#s3`);
  for await (const a of store.articles([article])) {
    const id = `${article}${name.slice(name.lastIndexOf('#'))}`;
    const found = (await store.claims(a)).find((c) => c.id === id);
    if (found) return found;
  }
  return problem('unknown-claim', `the article ${article} has no claim ${name.slice(name.lastIndexOf('#') + 1)}`);
}

/** From now on a claim is on the word of, or is the act of, whoever is named; its words stay. */
export async function attributeClaim(store: Store, claim: string, to: string, why: string): Promise<Decided> {
  const c = await findClaim(store, claim);
  if ('code' in c) return c;
  if (c.kind === 'figure') return nothing('a figure is on the word of its statement: attribute that one');
  return keep(store, { act: 'attribute', of: [c.article], on: [c.id], value: to, why }, c.article);
}

/** From now on what was read as a claim is none. */
export async function dismissClaim(store: Store, claim: string, why: string): Promise<Decided> {
  const c = await findClaim(store, claim);
  if ('code' in c) return c;
  return keep(store, { act: 'dismiss', of: [c.article], on: [c.id], why }, c.article);
}

/** A decision with whether it holds, in the order in which they were made. */
export interface KnownDecision extends MadeDecision {
  readonly holds: boolean;
}

export async function listDecisions(store: Store): Promise<KnownDecision[]> {
  const all = await store.decisions();
  const holding = new Set(inForce(all).map((d) => d.seq));
  return all.map((d) => ({ ...d, holds: holding.has(d.seq) || (d.act === 'undo' && !isUndone(all, d)) }));
}

/** Whether an undoing was taken back by one that holds. */
const isUndone = (all: readonly MadeDecision[], d: MadeDecision): boolean =>
  all.some((u) => u.act === 'undo' && u.value === String(d.seq) && !isUndone(all, u));

/** Takes back the decision with this number in the journal, an undoing too; gives it, or why there is none to take back. */
export async function undoDecision(store: Store, seq: number, why: string): Promise<KnownDecision | Problem> {
  const made = (await listDecisions(store)).find((d) => d.seq === seq);
  if (!made) return problem('unknown-decision', `entry ${seq} of the journal is no decision`);
  if (!made.holds) return nothing(`decision ${seq} was taken back already`);
  const { of, on, outlet } = made;
  await store.decide({ act: 'undo', of, on, value: String(seq), ...(outlet === undefined ? {} : { outlet }), why });
  await regroup(store);
  return { ...made, holds: false };
}
