import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type Database from 'libsql';
import type {
  AnnotatedArticle,
  Brief,
  Claim,
  Decision,
  MadeDecision,
  Note,
  Placed,
  Recall,
  Snapshot,
  Story,
} from '../../record/index.ts';
import { decisionEntry, decisionsFrom } from '../decisions.ts';
import { claimAgain } from '../line.ts';
import { exportDetail } from '../recalls.ts';
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
import { change, type Db, idsIn, queriesOver, writtenIn } from './access.ts';
import { changeGroups, grouping, groupsIn, groupsOf, saveGroups, stories, story, touched } from './groups.ts';
import { entryOf, journalRows, write } from './journal.ts';
import { keep, met } from './keep.ts';
import { dropNote, notes, saveNote } from './notes.ts';
import { openFile } from './open.ts';
import { entries, exportsOf, purge, recall, recalls } from './recall.ts';
import { annotatedOf, claimOf, snapshotOf, unzip, versionOf, zip } from './rows.ts';
import { search } from './search.ts';
import { heads, near, saveSketches, sketches, termsMet } from './sketches.ts';
import { verify } from './verify.ts';
import { dropWatched, saveWatched, watched } from './watched.ts';

export { sqliteProblem } from './faults.ts';

const PAGE = 20;

/** What is known of a record until somebody writes in it. */
interface Known {
  readonly written: string;
  readonly grouping: Promise<GroupingState>;
  readonly touched: Map<string, Promise<number>>;
}

/** A record in one SQLite file. */
export class SqliteStore implements Store {
  readonly #file: Database.Database;
  readonly #db: Db;
  readonly #readOnly: boolean;
  readonly #now: () => string;
  readonly #written: () => string;
  #last: Known | undefined;

  /** Opens `file`; throws where it can't be opened as a record. `prepare` is run on the connection before anything else. */
  constructor(
    file: string,
    options: { readonly create: boolean; readonly now: () => string },
    prepare: (db: Database.Database) => void = () => {},
  ) {
    const { db, readOnly } = openFile(file, options.create);
    prepare(db);
    this.#file = db;
    this.#db = queriesOver(db);
    this.#readOnly = readOnly;
    this.#now = options.now;
    this.#written = writtenIn(db);
  }

  met = (s: Sighting): Promise<Met> => met(this.#db, s);

  keep = (s: Sighting, annotated: AnnotatedArticle, claims: readonly Claim[]): Promise<Kept> =>
    keep(this.#db, this.#now, s, annotated, claims);

  /** A page at a time: memory does not grow with the record, and no cursor stays open while the caller works. */
  articles = async function* (this: SqliteStore, ids?: readonly string[]): AsyncGenerator<AnnotatedArticle> {
    const wanted = ids === undefined ? undefined : JSON.stringify(ids);
    for (let after = 0; ; ) {
      let query = this.#db.selectFrom('articles').select(['seq', 'id', 'text', 'annotated']).where('seq', '>', after);
      if (wanted !== undefined) query = query.where('id', 'in', idsIn(wanted));
      const page = await query.orderBy('seq').limit(PAGE).execute();
      for (const row of page) yield annotatedOf(row);
      if (page.length < PAGE) return;
      after = page.at(-1)!.seq;
    }
  }.bind(this);

  claims = async (a: AnnotatedArticle): Promise<readonly Claim[]> => {
    const rows = await this.#db
      .selectFrom('claims')
      .innerJoin('articles', 'articles.seq', 'claims.article')
      .select(['claims.of', 'claims.kind', 'claims.second_hand', 'claims.evidence'])
      .where('articles.id', '=', a.id)
      .orderBy('claims.seq')
      .execute();
    return rows.map((r) => claimAgain(a, claimOf(r)));
  };

  versions = async (id: string): Promise<readonly Version[]> => {
    const rows = await this.#db
      .selectFrom('articles')
      .select(['id', 'work', 'n', 'current', 'snapshot', 'origin', 'seen', 'sha256', 'meta'])
      .where('work', '=', (is) => is.selectFrom('articles as named').select('named.work').where('named.id', '=', id))
      .orderBy('n')
      .execute();
    return rows.map(versionOf);
  };

  snapshots = async (): Promise<readonly string[]> => {
    const rows = await this.#db
      .selectFrom('snapshots')
      .select('sha256')
      .where('origin', '!=', '')
      .orderBy(sql`rowid`)
      .execute();
    return rows.map((r) => r.sha256);
  };

  snapshot = async (sha256: string): Promise<Snapshot | undefined> => {
    const row = await this.#db.selectFrom('snapshots').selectAll().where('sha256', '=', sha256).executeTakeFirst();
    // Without a place where it was met: its bytes were purged.
    return row === undefined || row.origin === '' ? undefined : snapshotOf(row);
  };

  outlets = async (): Promise<readonly string[]> => {
    const rows = await this.#db
      .selectFrom('articles')
      .select('outlet')
      .distinct()
      .where('outlet', 'is not', null)
      .execute();
    return rows.flatMap((r) => r.outlet ?? []);
  };

  /** Asked at every request: kept until this process or another has written. */
  grouping = (): Promise<GroupingState> => this.#known().grouping;

  #known(): Known {
    const written = this.#written();
    if (this.#last?.written !== written) {
      const known = { written, grouping: grouping(this.#db), touched: new Map<string, Promise<number>>() };
      known.grouping.catch(() => {
        this.#last = undefined;
      });
      this.#last = known;
    }
    return this.#last!;
  }

  saveGroups = (groups: readonly Placed[], list: readonly Story[], upTo: number): Promise<void> =>
    saveGroups(this.#db, groups, list, upTo);

  changeGroups = (made: Regrouped): Promise<boolean> => changeGroups(this.#db, made);

  groups = (ids: readonly string[]): Promise<readonly Placed[]> => groupsOf(this.#db, ids);

  groupsIn = (list: readonly string[]): Promise<readonly Placed[]> => groupsIn(this.#db, list);

  stories = (): Promise<readonly Story[]> => stories(this.#db);

  story = (id: string): Promise<Story | undefined> => story(this.#db, id);

  touched = (id: string): Promise<number> => {
    const known = this.#known().touched;
    const found = known.get(id) ?? touched(this.#db, id);
    known.set(id, found);
    return found;
  };

  saveSketches = (list: readonly KeptSketch[]): Promise<void> => saveSketches(this.#db, list);

  sketches = (ids?: readonly string[]): AsyncIterable<Pick<KeptSketch, 'id' | 'head' | 'line'>> =>
    sketches(this.#db, ids);

  heads = (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => heads(this.#db, ids);

  termsMet = (terms: readonly number[]): Promise<TermsMet> => termsMet(this.#db, terms);

  near = (
    keys: KeptSketch['keys'],
    days: { readonly from: number; readonly to: number },
    most: number,
  ): Promise<readonly string[]> => near(this.#db, keys, days, most);

  search = (query: string, { limit }: { readonly limit: number }): Promise<readonly Hit[]> =>
    search(this.#db, query, limit);

  decide = (decision: Decision): Promise<void> =>
    change(this.#db, (tx) => write(tx, { at: this.#now(), ...decisionEntry(decision) }));

  decisions = async (): Promise<readonly MadeDecision[]> =>
    decisionsFrom(await entries(this.#db, ['decided', 'ruled']));

  saveNote = (note: Note): Promise<void> => saveNote(this.#db, this.#now, note);

  dropNote = (id: string): Promise<boolean> => dropNote(this.#db, this.#now, id);

  notes = (articles?: readonly string[]): Promise<readonly Note[]> => notes(this.#db, articles);

  saveBrief = (brief: Brief): Promise<void> =>
    change(this.#db, async (tx) => {
      const sha256 = createHash('sha256').update(JSON.stringify(brief)).digest('hex');
      const { story, at = '' } = brief;
      const { numInsertedOrUpdatedRows: n } = await tx
        .insertInto('briefs')
        .values({ story, at, sha256, brief: zip(brief) })
        .onConflict((on) => on.columns(['story', 'sha256']).doNothing())
        .executeTakeFirst();
      if (n === 1n) await write(tx, { at: this.#now(), what: 'brief', subject: story, detail: { at, sha256 } });
    });

  briefs = async (story: string): Promise<readonly Brief[]> => {
    const rows = await this.#db
      .selectFrom('briefs')
      .select('brief')
      .where('story', '=', story)
      .orderBy('seq')
      .execute();
    return rows.map((r) => unzip(r.brief) as Brief);
  };

  recall = (id: string, what: 'withdrawn' | 'reinstated', why: string): Promise<void> =>
    recall(this.#db, this.#now, id, what, why);

  purge = (id: string, why: string): Promise<readonly string[]> => purge(this.#db, this.#now, id, why);

  recalls = (): Promise<readonly Recall[]> => recalls(this.#db);

  saveExport = (made: Exported): Promise<void> =>
    change(this.#db, (tx) =>
      write(tx, { at: this.#now(), what: 'exported', subject: made.story, detail: exportDetail(made) }),
    );

  exports = (story: string): Promise<readonly (Exported & { readonly at: string })[]> => exportsOf(this.#db, story);

  watched = (address?: string): Promise<readonly Watched[]> => watched(this.#db, address);

  saveWatched = (w: Watched): Promise<void> => saveWatched(this.#db, w);

  dropWatched = (address: string): Promise<boolean> => dropWatched(this.#db, address);

  journal = async function* (this: SqliteStore, after?: number): AsyncGenerator<JournalEntry> {
    for await (const row of journalRows(this.#db, after)) yield entryOf(row);
  }.bind(this);

  verify = (): Promise<Verified> => verify(this.#db, this.#readOnly);

  /** Folds the log into the file, so that the file alone is the whole record. */
  close = async (): Promise<void> => {
    try {
      if (!this.#readOnly) this.#file.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE);');
    } catch {
      // Another process is at work: the log is folded in by whoever closes last.
    }
    await this.#db.destroy();
  };
}
