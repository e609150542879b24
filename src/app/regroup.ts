import { Grouping, housesOf, keysOf, sketchFrom, sketchLine, sketchOf, termNumbers } from '../group/index.ts';
import type { AnnotatedArticle, MadeDecision, Placed, Story } from '../record/index.ts';
import type { GroupingState, KeptSketch, Store } from '../store/index.ts';
import { groupBy } from '../text/index.ts';
import { belongings, inForce, titled, withDecisions } from './decisions.ts';
import { backgroundOf, type Fresh, Neighbourhood } from './neighbourhood.ts';
import { type Head, headOf, storyOfHeads } from './story.ts';

/** How far a regrouping goes. */
export interface RegroupLimits {
  /** Up to how many articles a record is grouped as a whole, whatever came in. */
  readonly whole: number;
  /** How many articles that came in together are put in one by one; where more did, the whole record is grouped. */
  readonly few: number;
}

const LIMITS: RegroupLimits = { whole: 400, few: 100 };
const KEYS = 32;
const AT_ONCE = 100;

/** What the journal tells since the last grouping. */
interface Changes {
  readonly articles: readonly string[];
  /** Articles that decisions are about. */
  readonly decided: readonly string[];
  /** Whether an article went, or it was said of which house an outlet is: that can change any story. */
  readonly all: boolean;
}

/** Whether a decision tells of a house, or takes such a one back. */
const isOfHouse = (d: MadeDecision, known: readonly MadeDecision[]): boolean =>
  d.act === 'house' || (d.act === 'undo' && known.some((k) => String(k.seq) === d.value && isOfHouse(k, known)));

async function changesSince(store: Store, after: number): Promise<Changes> {
  const [articles, gone] = [new Set<string>(), new Set<string>()];
  let decided = false;
  for await (const { what, subject } of store.journal(after)) {
    if (what === 'added' || what === 'changed' || what === 'updated') articles.add(subject);
    if (what === 'purged') gone.add(subject);
    decided ||= what === 'decided';
  }
  const known = decided ? await store.decisions() : [];
  const made = known.filter((d) => d.seq > after);
  const houses = made.some((d) => isOfHouse(d, known));
  return {
    articles: [...articles].filter((id) => !gone.has(id)),
    decided: made.flatMap((d) => [...d.of, ...d.on]),
    all: gone.size > 0 || houses,
  };
}

/**
 * Groups the record anew where something came in or people decided since; after a run that was cut off too. A small record, and one into which much
 * came, is grouped as a whole: just as `groupArticles` would. In a large one only what is near to the new articles is.
 */
export async function regroup(store: Store, limits: RegroupLimits = LIMITS): Promise<void> {
  for (;;) {
    const state = await store.grouping();
    if (state.upTo >= state.last) return;
    const changes = await changesSince(store, state.upTo);
    const fresh = await sketched(store, changes.articles, limits);
    const { articles } = await store.termsMet([]);
    const whole = changes.all || articles <= limits.whole || fresh === undefined;
    // Another process may have grouped meanwhile: then it is done again on what that left.
    if (whole || (await regroupNear(store, fresh, changes.decided, state))) {
      if (whole) await regroupAll(store, state.last);
      return;
    }
  }
}

/** Keeps a sketch of each article; gives them where they are few. */
async function sketched(store: Store, ids: readonly string[], { few }: RegroupLimits): Promise<Fresh[] | undefined> {
  const fresh: Fresh[] = [];
  let run: AnnotatedArticle[] = [];
  const save = async (): Promise<void> => {
    const made = await keepSketches(store, run);
    if (ids.length <= few) fresh.push(...made);
    run = [];
  };
  for await (const a of store.articles(ids)) {
    run.push(a);
    if (run.length === AT_ONCE) await save();
  }
  if (run.length > 0) await save();
  return ids.length <= few ? fresh : undefined;
}

/** Keeps what grouping needs of articles of the record, in place of what it had of them. */
export async function keepSketches(store: Store, articles: readonly AnnotatedArticle[]): Promise<Fresh[]> {
  const drawn = articles.map((a) => ({ head: headOf(a), sketch: sketchOf(a) }));
  const background = await backgroundOf(
    store,
    drawn.map((d) => d.sketch),
  );
  const made = drawn.map((d) => ({ ...d, keys: keysOf(d.sketch.terms, background, KEYS) }));
  await store.saveSketches(made.map(keptOf));
  return made;
}

const keptOf = ({ head, sketch, keys }: Fresh & { readonly head: Head }): KeptSketch => ({
  id: sketch.id,
  day: sketch.day,
  head: JSON.stringify(head),
  line: sketchLine(sketch),
  terms: termNumbers(sketch.terms),
  keys,
});

/** All articles as `groupArticles` would, from their sketches; decisions on top. */
async function regroupAll(store: Store, upTo: number): Promise<void> {
  const decisions = inForce(await store.decisions());
  const grouping = new Grouping(undefined, housesOf(belongings(decisions)));
  const heads = new Map<string, Head>();
  for await (const { id, head, line } of store.sketches()) {
    grouping.add(sketchFrom(line));
    heads.set(id, JSON.parse(head) as Head);
  }
  const groups = withDecisions([...grouping.answers()], decisions, (id) => heads.get(id)?.published);
  await store.saveGroups(groups, storiesOf(groups, heads, decisions), upTo);
}

/** The stories that groups make, each under the title that a person gave it, its earliest article first. */
function storiesOf(
  groups: readonly Placed[],
  heads: ReadonlyMap<string, Head>,
  decisions: readonly MadeDecision[],
): Story[] {
  return [...groupBy(groups, (g) => g.story)].map(([id, list]) => {
    const storyline = list.find((g) => g.storyline !== undefined)?.storyline;
    const story = storyOfHeads(id, list.map((g) => heads.get(g.id)!).sort(byTime));
    return titled(storyline === undefined ? story : { ...story, storyline }, decisions);
  });
}

const byTime = (a: Pick<Head, 'id' | 'published'>, b: Pick<Head, 'id' | 'published'>): number => {
  const [x, y] = [`${a.published ?? '9999'} ${a.id}`, `${b.published ?? '9999'} ${b.id}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Puts in the new articles, one after the other, and lays decisions over the stories that they or a decision touch. */
async function regroupNear(
  store: Store,
  fresh: readonly Fresh[],
  decided: readonly string[],
  { upTo, last }: GroupingState,
): Promise<boolean> {
  const decisions = inForce(await store.decisions());
  const near = new Neighbourhood(store, housesOf(belongings(decisions)));
  for (const f of [...fresh].sort((a, b) => byTime(a.sketch, b.sketch))) await near.place(f);
  await near.open(decided);
  await near.closeOver(decisions);
  const proposals = near.proposals();
  const kept = await store.heads(proposals.map((g) => g.id));
  const heads = new Map([...kept].map(([id, head]) => [id, JSON.parse(head) as Head]));
  const groups = withDecisions(proposals, decisions, (id) => heads.get(id)?.published);
  const stories = storiesOf(groups, heads, decisions);
  return store.changeGroups({ since: upTo, upTo: last, groups, stories, instead: near.stories() });
}
