import type { AnnotatedArticle, Brief, Claim, Grouped, Problem, Snapshot, Story } from '../../record/index.ts';
import { words } from '../../text/index.ts';
import { addressOf, identify, idsFor, type Known, saidOf } from '../identity.ts';
import { callOf, claimAgain, countsOf, type KeptClaim, keptClaim, wordsOf } from '../line.ts';
import type {
  GroupingState,
  Hit,
  JournalEntry,
  Kept,
  Met,
  Outcome,
  Sighting,
  Store,
  Verified,
  Version,
} from '../types.ts';
import { checkArticle, checkSnapshot } from '../verify.ts';

interface Row {
  readonly version: Version;
  readonly item: number;
  readonly place?: string;
  readonly given?: string;
  readonly annotated: AnnotatedArticle;
  readonly claims: readonly KeptClaim[];
}

const keptOf = (row: Row, outcome: Outcome): Kept => ({
  id: row.version.id,
  title: callOf(row.annotated),
  outcome,
  counts: countsOf(row.annotated),
});

const byLatest = (a: Story, b: Story): number =>
  (b.to ?? '').localeCompare(a.to ?? '', 'en') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A record that ends with the process. `now` gives the journal its times. */
export class MemoryStore implements Store {
  readonly #now: () => string;
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #rows = new Map<string, Row>();
  readonly #journal: JournalEntry[] = [];
  readonly #briefs: Brief[] = [];
  #groups = new Map<string, Grouped>();
  #stories: readonly Story[] = [];
  #upTo = 0;

  constructor(now: () => string) {
    this.#now = now;
  }

  #known(): Known[] {
    const rows = [...this.#rows.values()];
    const last = new Map(rows.map((r) => [r.version.work, r.version.id]));
    return rows.map((r) => {
      const { article } = r.annotated;
      const address = addressOf(article);
      return {
        id: r.version.id,
        work: r.version.work,
        snapshot: r.version.snapshot,
        item: r.item,
        ...(r.place === undefined ? {} : { place: r.place }),
        ...(r.given === undefined ? {} : { given: r.given }),
        ...(address === undefined ? {} : { address }),
        meta: r.version.meta,
        sha256: article.sha256,
        ...(article.title === undefined ? {} : { title: article.title }),
        ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
        last: last.get(r.version.work) === r.version.id,
        text: () => article.text,
      };
    });
  }

  met = async (s: Sighting): Promise<Met> => {
    const found = identify(s, this.#known());
    if (found.is === 'new' || found.is === 'version') return { said: s.meta };
    const said = saidOf(found.of, s);
    return found.is === 'same' ? { kept: keptOf(this.#rows.get(found.of.id)!, 'unchanged'), said } : { said };
  };

  keep = async (s: Sighting, annotated: AnnotatedArticle, claims: readonly Claim[]): Promise<Kept> => {
    const found = identify(s, this.#known());
    if (found.is === 'same') return keptOf(this.#rows.get(found.of.id)!, 'unchanged');
    const { id, work, n } = this.#named(found, s);
    const { snapshot, meta } = s;
    const version = {
      id,
      work,
      n,
      snapshot: snapshot.sha256,
      origin: snapshot.origin,
      seen: snapshot.seen,
      sha256: s.article.sha256,
      meta: found.is === 'more' ? saidOf(found.of, s) : meta,
    };
    const row: Row = {
      version,
      item: s.item,
      ...(s.place === undefined ? {} : { place: s.place }),
      ...(s.given === undefined ? {} : { given: s.given }),
      annotated: { ...annotated, id },
      claims: claims.map(keptClaim),
    };
    if (!this.#snapshots.has(snapshot.sha256)) this.#snapshots.set(snapshot.sha256, snapshot);
    this.#rows.set(id, row);
    const outcome = found.is === 'more' ? 'updated' : found.is === 'version' ? 'changed' : 'added';
    this.#write(outcome, id, { snapshot: version.snapshot, text: version.sha256, claims: claims.length });
    return keptOf(row, outcome);
  };

  #named(found: ReturnType<typeof identify>, s: Sighting): { id: string; work: string; n: number } {
    if (found.is === 'version') {
      const n = [...this.#rows.values()].filter((r) => r.version.work === found.work).length + 1;
      return { id: `${found.work}-v${n}`, work: found.work, n };
    }
    if (found.is !== 'new') return { ...this.#rows.get(found.of.id)!.version };
    for (const id of idsFor(s)) if (!this.#rows.has(id)) return { id, work: id, n: 1 };
    throw new Error('ids end');
  }

  #write(what: JournalEntry['what'], subject: string, detail: JournalEntry['detail']): void {
    this.#journal.push({ seq: this.#journal.length + 1, at: this.#now(), what, subject, detail });
  }

  articles = async function* (this: MemoryStore, ids?: readonly string[]): AsyncGenerator<AnnotatedArticle> {
    const wanted = ids === undefined ? undefined : new Set(ids);
    for (const r of this.#rows.values()) if (!wanted || wanted.has(r.version.id)) yield r.annotated;
  }.bind(this);

  claims = async (a: AnnotatedArticle): Promise<readonly Claim[]> =>
    (this.#rows.get(a.id)?.claims ?? []).map((c) => claimAgain(a, c));

  versions = async (id: string): Promise<readonly Version[]> => {
    const work = this.#rows.get(id)?.version.work;
    return [...this.#rows.values()].map((r) => r.version).filter((v) => v.work === work);
  };

  snapshot = async (sha256: string): Promise<Snapshot | undefined> => this.#snapshots.get(sha256);

  grouping = async (): Promise<GroupingState> => ({
    upTo: this.#upTo,
    last: this.#journal.findLast((e) => e.what !== 'brief')?.seq ?? 0,
  });

  saveGroups = async (groups: readonly Grouped[], stories: readonly Story[], upTo: number): Promise<void> => {
    if (upTo <= this.#upTo) return;
    this.#groups = new Map(groups.map((g) => [g.id, g]));
    this.#stories = [...stories].sort(byLatest);
    this.#upTo = upTo;
  };

  groups = async (ids: readonly string[]): Promise<readonly Grouped[]> =>
    ids.flatMap((id) => this.#groups.get(id) ?? []);

  stories = async (): Promise<readonly Story[]> => this.#stories;

  search = async (query: string, { limit }: { readonly limit: number }): Promise<readonly Hit[]> => {
    const wanted = words(query).map((w) => w.word);
    const has = (text: string): boolean => {
      const there = new Set(words(text).map((w) => w.word));
      return wanted.length > 0 && wanted.every((w) => there.has(w));
    };
    const hits: Hit[] = [];
    for (const { annotated: a, claims } of this.#rows.values()) {
      const { title, text } = a.article;
      if (has(`${title ?? ''}\n${text}`)) hits.push({ id: a.id, kind: 'article', article: a.id, words: callOf(a) });
      for (const c of claims)
        if (has(wordsOf(c))) hits.push({ id: `${a.id}#${c.of}`, kind: c.kind, article: a.id, words: wordsOf(c) });
    }
    return hits.slice(0, limit);
  };

  saveBrief = async (brief: Brief): Promise<void> => {
    const text = JSON.stringify(brief);
    if (this.#briefs.some((b) => JSON.stringify(b) === text)) return;
    this.#briefs.push(brief);
    this.#write('brief', brief.story, { at: brief.at });
  };

  briefs = async (story: string): Promise<readonly Brief[]> => this.#briefs.filter((b) => b.story === story);

  journal = async function* (this: MemoryStore): AsyncGenerator<JournalEntry> {
    yield* this.#journal;
  }.bind(this);

  verify = async (): Promise<Verified> => {
    const rows = [...this.#rows.values()];
    const problems: Problem[] = [
      ...[...this.#snapshots.values()].flatMap((s) => checkSnapshot(s.sha256, s.bytes)),
      ...rows.flatMap((r) => checkArticle(r.annotated, r.claims)),
    ];
    const claims = rows.reduce((n, r) => n + r.claims.length, 0);
    return { checked: { snapshots: this.#snapshots.size, articles: rows.length, claims }, problems };
  };

  close = async (): Promise<void> => {};
}
