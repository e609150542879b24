import {
  type AnnotatedArticle,
  articleOfClaim,
  type Brief,
  type Claim,
  type Decision,
  type MadeDecision,
  type Note,
  type Placed,
  type Recall,
  type Snapshot,
  type Story,
} from '../../record/index.ts';
import { decisionEntry, decisionsFrom } from '../decisions.ts';
import { type Identity, identify, idsFor, saidOf } from '../identity.ts';
import { callOf, claimAgain, keptClaim, keptOf, latest, stampOf, wordsOf } from '../line.ts';
import { noteDetail } from '../notes.ts';
import { BY_PEOPLE, exportDetail, exportsFrom, ON_ARTICLES, ON_TOLD, recallsFrom, withoutWordsOf } from '../recalls.ts';
import type {
  Exported,
  GroupingState,
  Hit,
  JournalEntry,
  Kept,
  KeptSketch,
  Met,
  Regrouped,
  Sighting,
  Store,
  TermsMet,
  Verified,
  Version,
  Watched,
} from '../types.ts';
import { checkArticle, checkSnapshot } from '../verify.ts';
import { Groups } from './groups.ts';
import { knownOf, type Row } from './rows.ts';
import { Sketches } from './sketches.ts';
import { folded, oneLine } from './words.ts';

/** A record that ends with the process. `now` gives the journal its times. */
export class MemoryStore implements Store {
  readonly #now: () => string;
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #rows = new Map<string, Row>();
  readonly #journal: JournalEntry[] = [];
  #briefs: Brief[] = [];
  readonly #watched = new Map<string, Watched>();
  readonly #notes = new Map<string, Note>();
  readonly #groups = new Groups();
  readonly #sketches = new Sketches();

  constructor(now: () => string) {
    this.#now = now;
  }

  #identify(s: Sighting): Identity {
    const rows = [...this.#rows.values()];
    const last = new Map(rows.map((r) => [r.version.work, r.version.id]));
    return identify(
      s,
      rows.map((r) => knownOf(r, last.get(r.version.work) === r.version.id)),
    );
  }

  #unchanged(id: string): Kept {
    return keptOf(this.#rows.get(id)!.annotated, 'unchanged');
  }

  met = async (s: Sighting): Promise<Met> => {
    const found = this.#identify(s);
    if (found.is === 'new' || found.is === 'version') return { said: s.meta };
    const said = saidOf(found.of, s);
    return found.is === 'same' ? { kept: this.#unchanged(found.of.id), said } : { said };
  };

  keep = async (s: Sighting, annotated: AnnotatedArticle, claims: readonly Claim[]): Promise<Kept> => {
    const found = this.#identify(s);
    if (found.is === 'same') return this.#unchanged(found.of.id);
    const { snapshot, ...sighting } = s;
    const name = this.#named(found, s);
    const row: Row = {
      version: {
        ...name,
        snapshot: snapshot.sha256,
        origin: snapshot.origin,
        seen: snapshot.seen,
        sha256: s.article.sha256,
        meta: found.is === 'more' ? saidOf(found.of, s) : s.meta,
      },
      sighting,
      annotated: { ...annotated, id: name.id },
      claims: claims.map(keptClaim),
    };
    if (!this.#snapshots.has(snapshot.sha256)) this.#snapshots.set(snapshot.sha256, snapshot);
    this.#rows.set(name.id, row);
    const outcome = ({ new: 'added', version: 'changed', more: 'updated' } as const)[found.is];
    this.#write(outcome, name.id, { snapshot: snapshot.sha256, text: s.article.sha256, claims: claims.length });
    return keptOf(row.annotated, outcome);
  };

  #named(found: Identity, s: Sighting): Pick<Version, 'id' | 'work' | 'n'> {
    if (found.is === 'version') {
      const n = this.#versions(found.work).length + 1;
      return { id: `${found.work}-v${n}`, work: found.work, n };
    }
    if (found.is !== 'new') {
      const { id, work, n } = this.#rows.get(found.of.id)!.version;
      return { id, work, n };
    }
    for (const id of idsFor(s)) if (!this.#rows.has(id) && !this.#gone().has(id)) return { id, work: id, n: 1 };
    throw new Error(`no id for ${s.snapshot.origin}`);
  }

  #write(what: JournalEntry['what'], subject: string, detail: JournalEntry['detail']): void {
    this.#journal.push({ seq: this.#journal.length + 1, at: this.#now(), what, subject, detail });
  }

  #versions(work: string | undefined): readonly Version[] {
    const rows = [...this.#rows.values()].filter((r) => r.version.work === work);
    if (rows.length === 0) return [];
    const now = latest(rows.map((r) => ({ ...r.version, stamp: stampOf(r.annotated.article) }))).id;
    return rows.map((r) => ({ ...r.version, current: r.version.id === now }));
  }

  articles = async function* (this: MemoryStore, ids?: readonly string[]): AsyncGenerator<AnnotatedArticle> {
    const wanted = ids === undefined ? undefined : new Set(ids);
    for (const r of this.#rows.values()) if (!wanted || wanted.has(r.version.id)) yield r.annotated;
  }.bind(this);

  claims = async (a: AnnotatedArticle): Promise<readonly Claim[]> =>
    (this.#rows.get(a.id)?.claims ?? []).map((c) => claimAgain(a, c));

  versions = async (id: string): Promise<readonly Version[]> => this.#versions(this.#rows.get(id)?.version.work);

  outlets = async (): Promise<readonly string[]> => [
    ...new Set([...this.#rows.values()].flatMap((r) => r.annotated.article.outlet ?? [])),
  ];

  snapshots = async (): Promise<readonly string[]> => [...this.#snapshots.keys()];

  snapshot = async (sha256: string): Promise<Snapshot | undefined> => this.#snapshots.get(sha256);

  grouping = async (): Promise<GroupingState> => {
    const lastOf = (what: ReadonlySet<JournalEntry['what']>): number =>
      this.#journal.findLast((e) => what.has(e.what))?.seq ?? 0;
    return { upTo: this.#groups.upTo, last: lastOf(ON_ARTICLES), changed: lastOf(ON_TOLD), ruled: lastOf(BY_PEOPLE) };
  };

  saveGroups = async (groups: readonly Placed[], list: readonly Story[], upTo: number): Promise<void> =>
    this.#groups.save(groups, list, upTo, this.#journal);

  changeGroups = async (made: Regrouped): Promise<boolean> => this.#groups.change(made, this.#journal);

  groups = async (ids: readonly string[]): Promise<readonly Placed[]> => this.#groups.of(ids);

  groupsIn = async (stories: readonly string[]): Promise<readonly Placed[]> => this.#groups.among(stories);

  stories = async (): Promise<readonly Story[]> => this.#groups.stories;

  story = async (id: string): Promise<Story | undefined> => this.#groups.stories.find((s) => s.id === id);

  touched = async (story: string): Promise<number> => this.#groups.touched(story);

  saveSketches = async (list: readonly KeptSketch[]): Promise<void> => this.#sketches.save(list);

  sketches = async function* (
    this: MemoryStore,
    ids?: readonly string[],
  ): AsyncGenerator<Pick<KeptSketch, 'id' | 'head' | 'line'>> {
    yield* this.#sketches.of(ids ?? [...this.#rows.keys()]);
  }.bind(this);

  heads = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    new Map(this.#sketches.of(ids).map((s) => [s.id, s.head]));

  termsMet = async (terms: readonly number[]): Promise<TermsMet> => this.#sketches.met(terms);

  near = async (
    keys: KeptSketch['keys'],
    days: { readonly from: number; readonly to: number },
    most: number,
  ): Promise<readonly string[]> => this.#sketches.near(keys, days, most);

  search = async (query: string, { limit }: { readonly limit: number }): Promise<readonly Hit[]> => {
    const wanted = folded(query);
    const has = (text: string): boolean => {
      const there = new Set(folded(text));
      return wanted.length > 0 && wanted.every((w) => there.has(w));
    };
    const hits: Hit[] = [];
    const off = new Set(recallsFrom(this.#journal).map((r) => r.article));
    for (const { version, annotated: a, claims } of this.#rows.values()) {
      if (!this.#versions(version.work).some((v) => v.current && v.id === a.id)) continue;
      const { title, text, outlet, published } = a.article;
      const source = {
        ...(outlet === undefined ? {} : { outlet }),
        ...(published === undefined ? {} : { published }),
        ...(off.has(a.id) ? { withdrawn: true as const } : {}),
      };
      if (has(`${title ?? ''}\n${text}`))
        hits.push({ id: a.id, kind: 'article', article: a.id, ...source, words: callOf(a) });
      for (const c of claims.filter((k) => has(wordsOf(k))))
        hits.push({ id: `${a.id}#${c.of}`, kind: c.kind, article: a.id, ...source, words: oneLine(wordsOf(c)) });
    }
    return hits.slice(0, limit);
  };

  decide = async (decision: Decision): Promise<void> => {
    const { what, subject, detail } = decisionEntry(decision);
    this.#write(what, subject, detail);
  };

  decisions = async (): Promise<readonly MadeDecision[]> => decisionsFrom(this.#journal);

  saveNote = async (note: Note): Promise<void> => {
    this.#notes.set(note.id, note);
    this.#write('noted', articleOfClaim(note.claim), noteDetail(note, 'kept'));
  };

  dropNote = async (id: string): Promise<boolean> => {
    const note = this.#notes.get(id);
    if (!note) return false;
    this.#notes.delete(id);
    this.#write('noted', articleOfClaim(note.claim), noteDetail(note, 'removed'));
    return true;
  };

  notes = async (articles?: readonly string[]): Promise<readonly Note[]> =>
    [...this.#notes.values()].filter((n) => articles === undefined || articles.includes(articleOfClaim(n.claim)));

  saveBrief = async (brief: Brief): Promise<void> => {
    const text = JSON.stringify(brief);
    if (this.#briefs.some((b) => JSON.stringify(b) === text)) return;
    this.#briefs.push(brief);
    this.#write('brief', brief.story, { at: brief.at ?? '' });
  };

  briefs = async (story: string): Promise<readonly Brief[]> => this.#briefs.filter((b) => b.story === story);

  #gone(): ReadonlySet<string> {
    return new Set(recallsFrom(this.#journal).flatMap((r) => (r.what === 'purged' ? [r.article] : [])));
  }

  recalls = async (): Promise<readonly Recall[]> => recallsFrom(this.#journal);

  recall = async (id: string, what: 'withdrawn' | 'reinstated', why: string): Promise<void> => {
    const row = this.#rows.get(id);
    if (!row) throw new RangeError(`no article ${id}`);
    const off = recallsFrom(this.#journal).some((r) => r.article === id);
    if (off === (what === 'withdrawn')) return;
    this.#write(what, id, { why, snapshot: row.version.snapshot, text: row.version.sha256 });
  };

  purge = async (id: string, why: string): Promise<readonly string[]> => {
    const versions = await this.versions(id);
    const gone = new Set(versions.map((v) => v.id));
    for (const v of versions) {
      this.#write('purged', v.id, { why, snapshot: v.snapshot, text: v.sha256 });
      this.#rows.delete(v.id);
      this.#snapshots.delete(v.snapshot);
    }
    this.#groups.forget(gone);
    for (const a of gone) this.#sketches.drop(a);
    for (const n of this.#notes.values()) if (gone.has(articleOfClaim(n.claim))) this.#notes.delete(n.id);
    this.#briefs = this.#briefs.map((b) => withoutWordsOf(b, gone) ?? b);
    return [...gone];
  };

  saveExport = async (made: Exported): Promise<void> => this.#write('exported', made.story, exportDetail(made));

  exports = async (story: string): Promise<readonly (Exported & { readonly at: string })[]> =>
    exportsFrom(this.#journal, story);

  watched = async (address?: string): Promise<readonly Watched[]> =>
    [...this.#watched.values()]
      .filter((w) => address === undefined || w.address === address)
      .sort((a, b) => (a.address < b.address ? -1 : 1));

  saveWatched = async (w: Watched): Promise<void> => void this.#watched.set(w.address, w);

  dropWatched = async (address: string): Promise<boolean> => this.#watched.delete(address);

  journal = async function* (this: MemoryStore, after = 0): AsyncGenerator<JournalEntry> {
    yield* this.#journal.slice(after);
  }.bind(this);

  verify = async (): Promise<Verified> => {
    const rows = [...this.#rows.values()];
    const problems = [
      ...[...this.#snapshots.values()].flatMap((s) => checkSnapshot(s.sha256, s.bytes)),
      ...rows.flatMap((r) => checkArticle(r.annotated, r.claims)),
    ];
    const claims = rows.reduce((n, r) => n + r.claims.length, 0);
    return { checked: { snapshots: this.#snapshots.size, articles: rows.length, claims }, problems };
  };

  close = async (): Promise<void> => {};
}
