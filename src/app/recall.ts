import { describe } from '../export/index.ts';
import {
  type Brief,
  type BriefSentence,
  type Citation,
  type Claim,
  type ClaimKind,
  isDenied,
  type Lookup,
  lookupOf,
  type Point,
  type Problem,
  problem,
  type Recall,
  type Report,
} from '../record/index.ts';
import type { Store } from '../store/index.ts';
import { overlaps } from '../text/index.ts';
import { draftCorrection, type Fate, type Recalled } from './correction.ts';
import { regroup } from './regroup.ts';
import { listStories, openStory } from './stories.ts';
import type { OpenStory } from './story.ts';
import type { Revision } from './versions.ts';

/** A claim of a recalled article. Its id is that of its row in every export. */
export interface RestingClaim {
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly words: string;
  readonly fate: Fate;
  /** Articles that tell the same. */
  readonly others: readonly string[];
}

/** A sentence of kept briefs, with the days of those that have it. */
export interface RestingSentence {
  readonly text: string;
  readonly section: string;
  readonly days: readonly string[];
  readonly fate: Fate;
  readonly others: readonly string[];
}

/** An export that was handed out, and how many rows of it rest on the article. */
export interface RestingExport {
  readonly at: string;
  readonly format: string;
  readonly sha256: string;
  readonly rows: number;
}

/** All that rests on an article, and a correction in words. `others` of all parts are named in `sources`. */
export interface RecallReport {
  readonly articles: readonly string[];
  readonly source: string;
  readonly story: string;
  readonly claims: readonly RestingClaim[];
  readonly sentences: readonly RestingSentence[];
  readonly exports: readonly RestingExport[];
  /** Articles of the same origin, which have its words still. */
  readonly copies: readonly string[];
  readonly sources: Readonly<Record<string, string>>;
  readonly correction: string;
}

interface Resting {
  readonly open: OpenStory;
  readonly look: Lookup;
  readonly gone: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly originOf: ReadonlyMap<string, string>;
}

const wordsOf = (c: Claim): string => c.evidence.map((e) => e.quote.replace(/\s+/gu, ' ')).join(' … ');

/** The point that a claim is told by: its own report, else one of its article for the same words. */
function pointOf({ open }: Resting, c: Claim): Point | undefined {
  const { points } = open.weighed;
  return (
    points.find((p) => p.claim.id === c.id || p.reports.some((r) => r.claim === c.id)) ??
    points.find((p) => p.kind === c.kind && p.claim.article === c.article && overlaps(p.claim.is, c.is))
  );
}

/** Whether all that an article has of a claim is credited to what is recalled. */
function rests({ open, gone }: Resting, article: string, claim: string | undefined): boolean {
  const rest = open.members.find((m) => m.id === article)?.rests?.find((r) => r.claim === claim);
  return rest !== undefined && rest.articles.length > 0 && rest.articles.every((a) => gone.has(a));
}

/** `told`: the claim of each article that has it, where that is known. */
function fateOf(r: Resting, others: readonly string[], told: readonly Report[] = []): Fate {
  if (others.length === 0) return 'falls';
  const claimOf = (a: string): string | undefined => told.find((t) => t.article === a)?.claim;
  return others.some((a) => !r.own.has(r.originOf.get(a) ?? '') && !rests(r, a, claimOf(a))) ? 'stands' : 'copies';
}

function restingClaims(r: Resting): RestingClaim[] {
  const members = r.open.members.filter((m) => r.gone.has(m.id));
  return members.flatMap((m) =>
    m.claims.map((c) => ({ claim: c.id, kind: c.kind, words: wordsOf(c), ...standingOf(r, c) })),
  );
}

const within = (c: Claim): string | undefined => (c.kind === 'statement' ? c.is.within : c.is.statedBy);

/** The claims whose words a citation holds. */
const heldBy = (r: Resting, x: Citation): Claim[] =>
  r.open.members
    .filter((m) => m.id === x.article)
    .flatMap((m) => m.claims)
    .filter((c) => c.evidence.some((e) => overlaps(x, e)));

/** Whether other articles that the same sentence cites tell a claim there, not one that is only told to be denied: it is one support of several. */
function isBeside(r: Resting, x: Citation, s: BriefSentence): boolean {
  const cited = new Set(s.citations.map((c) => c.article).filter((a) => !r.gone.has(a)));
  return heldBy(r, x).some(
    (c) => !isDenied(r.look, c) && (pointOf(r, c)?.reports ?? []).some((t) => cited.has(t.article)),
  );
}

/** What a citation is of: the claims of just those words; else those in them on whose word the others there stand. */
function citedClaims(r: Resting, x: Citation): { readonly claims: readonly Claim[]; readonly exact: boolean } {
  const held = heldBy(r, x);
  const exact = held.filter((c) => c.evidence.some((e) => e.start === x.start && e.end === x.end));
  if (exact.length > 0) return { claims: exact, exact: true };
  const ids = new Set(held.map((c) => c.is.id));
  return { claims: held.filter((c) => !ids.has(within(c) ?? '')), exact: false };
}

const WORST: readonly Fate[] = ['falls', 'copies', 'stands'];

interface Standing {
  readonly fate: Fate;
  readonly others: readonly string[];
}

function standingOf(r: Resting, c: Claim): Standing {
  const told = pointOf(r, c)?.reports ?? [];
  const others = told.map((x) => x.article).filter((a) => !r.gone.has(a));
  return { fate: fateOf(r, others, told), others };
}

/** Of several at once: `by` picks the worst, or the best. */
function together(list: readonly Standing[], by: 'worst' | 'best'): Standing {
  const fates = WORST.filter((f) => list.some((s) => s.fate === f));
  const fate = (by === 'worst' ? fates[0] : fates.at(-1)) ?? 'falls';
  return { fate, others: fate === 'falls' ? [] : [...new Set(list.flatMap((s) => s.others))] };
}

/** A sentence stands where all that it has of what is recalled does: who says a thing and what is said are two. */
function sentenceStands(r: Resting, s: BriefSentence): Standing {
  const parts = s.citations
    .filter((c) => r.gone.has(c.article))
    .map((x) => {
      const beside = isBeside(r, x, s);
      const { claims, exact } = beside ? { claims: heldBy(r, x), exact: true } : citedClaims(r, x);
      return together(
        claims.map((c) => standingOf(r, c)),
        exact ? 'best' : 'worst',
      );
    });
  return together(parts, 'worst');
}

function restingSentences(r: Resting, briefs: readonly Brief[]): RestingSentence[] {
  const found = new Map<string, RestingSentence>();
  for (const brief of briefs)
    for (const section of brief.sections)
      for (const s of section.sentences) {
        if (!s.citations.some((c) => r.gone.has(c.article))) continue;
        const days = [...new Set([...(found.get(s.text)?.days ?? []), brief.at ?? 'undated'])];
        found.set(s.text, { text: s.text, section: section.heading, days, ...sentenceStands(r, s) });
      }
  return [...found.values()];
}

async function restingExports(store: Store, r: Resting): Promise<RestingExport[]> {
  const rows = (articles: readonly string[]): number =>
    r.open.members.filter((m) => r.gone.has(m.id) && articles.includes(m.id)).reduce((n, m) => n + m.claims.length, 0);
  const kept = (await Promise.all(idsOf(r).map((id) => store.exports(id)))).flat();
  return kept
    .map(({ at, format, sha256, articles }) => ({ at, format, sha256, rows: rows(articles) }))
    .filter((e) => e.rows > 0);
}

/** The article that `wanted` names by its id or the beginning of it. */
export async function findArticle(store: Store, wanted: string): Promise<string | Problem> {
  if ((await store.versions(wanted)).length > 0) return wanted;
  const ids = (await listStories(store)).flatMap((s) => s.articles).filter((a) => a.startsWith(wanted));
  if (ids.length === 1 && wanted !== '') return ids[0]!;
  const message = ids.length === 0 ? `no article has the id ${wanted}` : `${wanted} may mean ${ids.length} articles`;
  return problem('unknown-article', message);
}

/** The story around an article, or its whole storyline, with what is recalled of it: versions that count no more are opened with it. */
async function restingIn(store: Store, id: string, gone: ReadonlySet<string>): Promise<Resting | Problem> {
  await regroup(store);
  const group = (await store.groups([id]))[0];
  const open = await openStory(store, group?.storyline ?? group?.story, { including: gone });
  if ('problem' in open) return open.problem;
  const originOf = new Map(open.members.map((m) => [m.id, m.group.origin]));
  const look = lookupOf(open.members, open.actors);
  return { open, look, gone, own: new Set([...gone].flatMap((a) => originOf.get(a) ?? [])), originOf };
}

type Parts = Pick<RecallReport, 'claims' | 'sentences' | 'exports'>;

function reportOf(r: Resting, id: string, recall: Recalled, parts: Parts): RecallReport {
  const { open, gone, own } = r;
  const name = (a: string): string =>
    describe(
      open.members.find((m) => m.id === a),
      a,
    );
  const others = open.members.filter((m) => !gone.has(m.id));
  const sources = Object.fromEntries(others.map((m) => [m.id, name(m.id)]));
  return {
    articles: [...gone],
    source: name(id),
    story: open.story.id,
    ...parts,
    copies: others.filter((m) => own.has(m.group.origin)).map((m) => m.id),
    sources,
    correction: draftCorrection(
      { source: name(id), ...recall },
      parts.sentences.length > 0 ? parts.sentences : parts.claims,
      sources,
    ),
  };
}

/** A story's own id, and where it is a storyline those of its stories. */
const idsOf = ({ open: { story, members } }: Resting): string[] => [
  ...new Set([story.id, ...members.map((m) => m.group.story)]),
];

/** Briefs that were written of a story, of its storyline or of one of its stories. */
const briefsOf = async (store: Store, r: Resting): Promise<Brief[]> =>
  (await Promise.all(idsOf(r).map((id) => store.briefs(id)))).flat();

/** Everything that rests on an article's versions, as long as they are in the record. */
export async function restingOn(
  store: Store,
  id: string,
  recall: Pick<Recall, 'at' | 'why'>,
): Promise<RecallReport | Problem> {
  const gone = new Set((await store.versions(id)).map((v) => v.id));
  const r = await restingIn(store, id, gone);
  if ('code' in r) return r;
  const sentences = restingSentences(r, await briefsOf(store, r));
  const parts = { claims: restingClaims(r), sentences, exports: await restingExports(store, r) };
  return reportOf(r, id, { ...recall, what: 'withdrawn' }, parts);
}

/** What rests on the words of a version that the next one no longer has; `at` is the moment of the correction. */
export async function restingOnChange(
  store: Store,
  { from, to, orphans }: Revision,
  at: string,
): Promise<RecallReport | Problem> {
  const found = await restingIn(store, to.id, new Set([from.id, to.id]));
  if ('code' in found) return found;
  // The version that dropped the words is no word for them.
  const without = { ...found.open, members: found.open.members.filter((m) => m.id !== to.id) };
  const r: Resting = { ...found, open: without };
  const lost = new Set(orphans.map((c) => c.id));
  const claims = restingClaims(r).filter((c) => lost.has(c.claim));
  const cites = (s: BriefSentence): boolean =>
    s.citations.some((x) => x.article === from.id && orphans.some((c) => c.evidence.some((e) => overlaps(e, x))));
  const briefs = (await briefsOf(store, r)).map((b) => ({
    ...b,
    sections: b.sections.map((x) => ({ ...x, sentences: x.sentences.filter(cites) })),
  }));
  const exports = (await restingExports(store, r)).map((e) => ({ ...e, rows: claims.length }));
  const why = `its version of ${to.seen.slice(0, 10)} no longer has these words`;
  return reportOf(
    r,
    from.id,
    { at, why, what: 'changed' },
    { claims, sentences: restingSentences(r, briefs), exports },
  );
}

/** Withdraws all versions of an article, or takes that back; groups are made anew. */
export async function withdraw(store: Store, id: string, what: 'withdrawn' | 'reinstated', why: string): Promise<void> {
  for (const v of await store.versions(id)) await store.recall(v.id, what, why);
  await regroup(store);
}

/** Removes an article's text for good, and asks for its page no more; gives the ids that are gone. */
export async function purge(store: Store, id: string, why: string): Promise<readonly string[]> {
  const places = (await store.versions(id)).map((v) => v.origin);
  const gone = await store.purge(id, why);
  for (const place of new Set(places)) await store.dropWatched(place);
  await regroup(store);
  return gone;
}
