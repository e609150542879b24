import type { Placed, Story } from '../../record/index.ts';
import type { JournalEntry, Regrouped } from '../types.ts';

const byLatest = (a: Story, b: Story): number => {
  const [x, y] = [a.to ?? '', b.to ?? ''];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? 1 : -1;
};

/** Where articles stand, in memory. */
export class Groups {
  #groups = new Map<string, Placed>();
  #stories: readonly Story[] = [];
  readonly #touched = new Map<string, number>();
  #upTo = 0;

  get upTo(): number {
    return this.#upTo;
  }

  get stories(): readonly Story[] {
    return this.#stories;
  }

  save(groups: readonly Placed[], stories: readonly Story[], upTo: number, told: readonly JournalEntry[]): void {
    if (upTo > this.#upTo) this.#replace(groups, stories, upTo, told);
  }

  change({ since, upTo, groups, stories, instead }: Regrouped, told: readonly JournalEntry[]): boolean {
    if (since !== this.#upTo) return false;
    const gone = new Set([...instead, ...stories.map((s) => s.id)]);
    const other = [...this.#groups.values()].filter((g) => !gone.has(g.story));
    this.#replace([...other, ...groups], [...this.#stories.filter((s) => !gone.has(s.id)), ...stories], upTo, told);
    return true;
  }

  #replace(groups: readonly Placed[], stories: readonly Story[], upTo: number, journal: readonly JournalEntry[]): void {
    const since = this.#upTo;
    const told = (s: Story): string => JSON.stringify([s, this.among([s.id])]);
    const old = new Map(this.#stories.map((s) => [s.id, told(s)]));
    this.#groups = new Map(groups.map((g) => [g.id, g]));
    this.#stories = [...stories].sort(byLatest);
    const subjects = new Set(journal.filter((e) => e.seq > since).map((e) => e.subject));
    for (const s of stories)
      if (old.get(s.id) !== told(s) || s.articles.some((a) => subjects.has(a))) this.#touched.set(s.id, upTo);
    this.#upTo = upTo;
  }

  of(ids: readonly string[]): readonly Placed[] {
    return ids.flatMap((id) => this.#groups.get(id) ?? []);
  }

  among(stories: readonly string[]): readonly Placed[] {
    const wanted = new Set<string | undefined>(stories);
    const list = [...this.#groups.values()].filter((g) => wanted.has(g.story) || wanted.has(g.proposed));
    return list.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  touched(story: string): number {
    return this.#touched.get(story) ?? 0;
  }

  forget(articles: ReadonlySet<string>): void {
    const stories = new Set([...articles].flatMap((a) => this.#groups.get(a)?.story ?? []));
    for (const a of articles) this.#groups.delete(a);
    this.#stories = this.#stories.filter((s) => !stories.has(s.id));
  }
}
