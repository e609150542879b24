import type { AnnotatedArticle, Claim, KnownDecision, Note, Story } from '../../app/record.ts';
import { actorRows } from './actor.ts';
import { claimsIn, type FoundArticle, sourceOf } from './article.ts';
import { noteRow } from './notes.ts';
import { type Scene, storyName } from './scene.ts';
import { sourceFamilies } from './story.ts';
import type { ClaimView, DecisionRow, StoryForm, Words } from './types.ts';

/** What decisions are told with: the stories, and articles by their ids. */
export interface Told {
  readonly stories: readonly Story[];
  readonly article: (id: string) => AnnotatedArticle | undefined;
  readonly claim: (id: string) => Claim | undefined;
}

const titleOf = (told: Told, id: string): string => told.article(id)?.article.title ?? id;

function wordsIn(told: Told, id: string | undefined): Words | undefined {
  const c = id === undefined || !id.includes('#') ? undefined : told.claim(id);
  const a = c && told.article(c.article);
  if (!c || !a) return undefined;
  const { start, end, quote, article } = c.evidence[0];
  return { article, start, end, quote, source: sourceOf(a, undefined), lang: a.article.lang, claim: c.is.id };
}

function aboutOf(told: Told, d: KnownDecision, words: Words | undefined): string {
  if (d.outlet !== undefined) return d.outlet;
  if (words) return words.quote;
  const named = d.act === 'pin' || d.act === 'split' || d.act === 'merge' ? d.on : d.of.slice(0, 1);
  return named.map((id) => titleOf(told, id)).join('; ');
}

/** A decision in words. */
export function decisionRow(told: Told, d: KnownDecision): DecisionRow {
  const words = wordsIn(told, d.on[0]);
  const story = told.stories.find((s) => [...d.on, ...d.of].some((id) => s.articles.includes(id)));
  return {
    entry: d.seq,
    at: d.at,
    act: d.act,
    about: aboutOf(told, d, words),
    why: d.why,
    holds: d.holds,
    ...(d.value === undefined ? {} : { value: d.value }),
    ...(words ? { words } : {}),
    ...(story ? { story: storyName(story) } : {}),
  };
}

/** Whether a decision is about a story: about its articles, or about claims of theirs. */
export const isAbout = (story: Pick<Story, 'articles'>, d: KnownDecision): boolean =>
  [...d.of, ...d.on].some((id) => story.articles.includes(id));

/** A story with what may be decided on it. */
export const storyForm = (scene: Scene, stories: readonly Story[], decisions: readonly DecisionRow[]): StoryForm => ({
  story: storyName(scene.open.story),
  articles: sourceFamilies(scene).flatMap((f) => f.articles),
  others: stories.filter((s) => s.id !== scene.open.story.id).map(storyName),
  sides: scene.open.weighed.sides.slice(0, 2).map((s) => scene.side(s.id)),
  decisions,
});

const AROUND = 280;

function aroundOf(a: AnnotatedArticle, c: Claim, source: string): Words {
  const { text, lang } = a.article;
  const [first] = c.evidence;
  const from = text.slice(Math.max(0, first.start - AROUND), first.start).replace(/^\S*\s/u, '');
  const to = text.slice(first.end, first.end + AROUND).replace(/\s\S*$/u, '');
  const [start, end] = [first.start - from.length, first.end + to.length];
  return { article: a.id, start, end, quote: text.slice(start, end), source, lang };
}

/** A claim with what may be decided on it; undefined where the article has none of that id. */
export function claimView(
  { annotated, claims, dismissed, scene }: FoundArticle,
  id: string,
  { decisions, notes }: { readonly decisions: readonly DecisionRow[]; readonly notes: readonly Note[] },
): ClaimView | undefined {
  const all = [...claims, ...dismissed.filter((d) => !claims.some((c) => c.id === d.id))];
  const found = all.find((c) => c.is.id === id);
  if (!found) return undefined;
  const source = sourceOf(annotated, scene);
  const [claim] = claimsIn(annotated, { claims: [found], ...(scene ? { scene } : {}) }, source);
  const names = scene
    ? [...actorRows(scene).map((a) => a.name), ...scene.open.actors.map((a) => a.name)]
    : annotated.actors.map((a) => a.name);
  return {
    article: { id: annotated.id, title: annotated.article.title ?? annotated.id },
    ...(scene ? { story: storyName(scene.open.story) } : {}),
    claim: claim!,
    dismissed: dismissed.some((d) => d.id === found.id),
    around: aroundOf(annotated, found, source),
    names: [...new Set(names)].filter((n) => n !== ''),
    decisions: decisions.filter((d) => d.words?.article === annotated.id && d.words.claim === id),
    notes: notes.filter((n) => n.claim === found.id).map(noteRow),
  };
}
