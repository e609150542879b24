import type { Belonging } from '../group/index.ts';
import type { Decision, DecisionAct, Grade, Grouped, MadeDecision, Placed, Story } from '../record/index.ts';
import { fold, groupBy } from '../text/index.ts';

/** The decisions that hold: all but undoings, and those that an undoing takes back which was not taken back itself. */
export function inForce(decisions: readonly MadeDecision[]): MadeDecision[] {
  const undone = new Set<string | undefined>();
  for (const d of [...decisions].reverse()) if (d.act === 'undo' && !undone.has(String(d.seq))) undone.add(d.value);
  return decisions.filter((d) => d.act !== 'undo' && !undone.has(String(d.seq)));
}

type Homes = Map<string, string>;

/** The homes of the articles of a list that are there. */
const homesOf = (homes: Homes, ids: readonly string[]): string[] => ids.flatMap((id) => homes.get(id) ?? []);

function merge(homes: Homes, { of, on }: Decision): void {
  const [into] = homesOf(homes, of);
  const all = new Set(homesOf(homes, [...of, ...on]));
  if (into === undefined || homesOf(homes, on).length === 0) return;
  for (const [id, home] of homes) if (all.has(home)) homes.set(id, into);
}

/** A report that came in later goes with its original, else with most of those that the program puts it with. */
function follows(g: Grouped, mates: readonly Grouped[], { of, on }: Decision): boolean {
  if (on.includes(g.id) || of.includes(g.id)) return on.includes(g.id);
  if (g.copyOf !== undefined && on.includes(g.copyOf)) return true;
  const gone = mates.filter((m) => on.includes(m.id)).length;
  return gone > mates.filter((m) => of.includes(m.id)).length;
}

function split(homes: Homes, groups: readonly Grouped[], d: Decision): void {
  const first = d.on.find((id) => homes.has(id));
  const from = new Set(homesOf(homes, [...d.on, ...d.of]));
  if (first === undefined) return;
  const mates = groupBy(groups, (g) => g.story);
  for (const g of groups)
    if (from.has(homes.get(g.id)!) && follows(g, mates.get(g.story)!, d)) homes.set(g.id, `apart ${first}`);
}

function pin(homes: Homes, { of, on }: Decision): void {
  const [into] = homesOf(homes, of);
  if (into === undefined) return;
  for (const id of on) if (homes.has(id)) homes.set(id, into);
}

/**
 * The groups with what people decided, each decision on top of those before it. A story that a decision made or changed is named after its
 * earliest article; `published` gives an article's time.
 */
export function withDecisions(
  groups: readonly Grouped[],
  decisions: readonly Decision[],
  published: (id: string) => string | undefined,
): Placed[] {
  const homes: Homes = new Map(groups.map((g) => [g.id, g.story]));
  for (const d of decisions) {
    if (d.act === 'merge') merge(homes, d);
    if (d.act === 'split') split(homes, groups, d);
    if (d.act === 'pin') pin(homes, d);
  }
  const names = new Map(
    [...groupBy(groups, (g) => homes.get(g.id)!)].map(([home, list]) => [home, nameOf(list, published)]),
  );
  return groups.map((g) => {
    const story = names.get(homes.get(g.id)!)!;
    if (story === g.story) return g;
    return { ...g, story, proposed: g.story, reasons: [...g.reasons, ...reasons(g, decisions)] };
  });
}

const BY_DECISION = 'its story is a person’s decision';

/** Where the program would have an article, whatever people decided. */
export function proposal({ proposed, ...g }: Placed): Grouped {
  if (proposed === undefined) return g;
  return { ...g, story: proposed, reasons: g.reasons.filter((r) => !r.startsWith(BY_DECISION)) };
}

const KEPT_FOR: readonly Decision['act'][] = ['merge', 'split', 'pin'];

/** Why an article stands elsewhere than the program would have it. */
function reasons(g: Grouped, decisions: readonly Decision[]): string[] {
  const own = decisions.filter((d) => KEPT_FOR.includes(d.act) && [...d.of, ...d.on].includes(g.id)).at(-1);
  return own ? [`${BY_DECISION} (${own.act}): ${own.why}`] : [];
}

function nameOf(list: readonly Grouped[], published: (id: string) => string | undefined): string {
  const at = (id: string): string => `${published(id) ?? '9999'} ${id}`;
  const whole = new Set(list.map((g) => g.story));
  // A story that no decision touched keeps the name that grouping gave it.
  if (whole.size === 1 && list.some((g) => g.story === `s-${g.id}`)) return list[0]!.story;
  return `s-${list.map((g) => g.id).sort((a, b) => (at(a) < at(b) ? -1 : 1))[0]!}`;
}

/** What was decided last on a story by a kind of decision; of one that fell apart since, the part with most of its articles keeps it. */
const lastOn = (story: Story, act: DecisionAct, decisions: readonly Decision[]): string | undefined =>
  decisions.findLast((d) => {
    if (d.act !== act) return false;
    const held = d.of.filter((id) => story.articles.includes(id)).length;
    return held * 2 > d.of.length || (held > 0 && story.articles.includes(d.of[0]!));
  })?.value;

/** A story under the title that a person gave it last. */
export function titled(story: Story, decisions: readonly Decision[]): Story {
  const title = lastOn(story, 'rename', decisions);
  return title === undefined ? story : { ...story, title };
}

/** The sides that a person named last, by id. */
export const sidesNamed = (story: Story, decisions: readonly Decision[]): readonly string[] | undefined =>
  lastOn(story, 'sides', decisions)?.split(',');

/** Which outlets people hold to be of which house, in the order in which they said so. */
export const belongings = (decisions: readonly MadeDecision[]): (Belonging & Pick<MadeDecision, 'seq'>)[] =>
  decisions.flatMap(({ act, outlet, value, seq }) =>
    act === 'house' && outlet !== undefined && value !== undefined ? [{ outlet, house: value, seq }] : [],
  );

/** The grade that each outlet was given last, by its name in small letters. */
export function gradesOf(decisions: readonly Decision[]): ReadonlyMap<string, Grade> {
  return new Map(
    decisions.flatMap(({ act, outlet, value, why }): [string, Grade][] =>
      act === 'grade' && outlet !== undefined && value !== undefined ? [[fold(outlet), { grade: value, why }]] : [],
    ),
  );
}
