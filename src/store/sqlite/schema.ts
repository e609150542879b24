import type { Generated } from 'kysely';
import type { ClaimKind, Handling } from '../../record/index.ts';
import type { JournalEntry } from '../types.ts';

/** Bytes as they were received, gzipped. Never changed. */
export interface SnapshotRow {
  sha256: string;
  bytes: Uint8Array;
  size: number;
  origin: string;
  seen: string;
  media_type: string | null;
  charset: string | null;
  final_url: string | null;
}

/** One version of an article. `annotated`: gzipped JSON of the annotated article, without its text, which stands in `text`. */
export interface ArticleRow {
  seq: Generated<number>;
  id: string;
  work: string;
  n: number;
  /** 1 for the latest version of its work, else 0. */
  current: number;
  /** When it was last changed or published, as it says itself; empty where it does not. */
  stamp: string;
  snapshot: string;
  item: number;
  origin: string;
  seen: string;
  place: string | null;
  given: string | null;
  address: string | null;
  /** JSON of what a user said of it. */
  meta: string;
  sha256: string;
  title: string | null;
  outlet: string | null;
  published: string | null;
  text: string;
  annotated: Uint8Array;
}

export interface ClaimRow {
  seq: Generated<number>;
  /** `seq` of its article. */
  article: number;
  /** Id of the annotation. */
  of: string;
  kind: ClaimKind;
  second_hand: number;
  words: string;
  /** JSON of `{start, end, quote}`, in order of place. */
  evidence: string;
}

/** An actor of one article, under the id it has there. */
export interface ActorRow {
  article: number;
  of: string;
  name: string;
  kind: string;
  country: string | null;
  sector: string | null;
  role: string | null;
}

export interface GroupRow {
  article: string;
  story: string;
  storyline: string | null;
  origin: string;
  json: string;
  /** The story that the program would have it in, where people decided otherwise. */
  proposed: string | null;
}

export interface StoryRow {
  id: string;
  title: string;
  first_day: string | null;
  last_day: string | null;
  json: string;
  /** The entry of the journal up to which it last became another. */
  touched: number;
}

/** What grouping keeps of an article. `keys`: JSON of its rows in `postings`; `line`: gzipped. */
export interface SketchRow {
  seq: number;
  head: string;
  keys: string;
  line: Uint8Array;
}

/** How many articles have a term. */
export interface TermRow {
  term: number;
  met: number;
}

/** That an article of a day is found by a term. */
export interface PostingRow {
  term: number;
  day: number;
  seq: number;
  weight: number;
}

export interface BriefRow {
  seq: Generated<number>;
  story: string;
  at: string;
  sha256: string;
  brief: Uint8Array;
}

export interface JournalRow {
  seq: number;
  at: string;
  what: JournalEntry['what'];
  subject: string;
  detail: string;
  /** SHA-256 over the chain of the entry before and this entry. */
  chain: string;
}

export interface StateRow {
  name: string;
  value: number;
}

export interface WatchedRow {
  address: string;
  /** When it is next to be asked; null where it is asked no more. */
  due: string | null;
  json: string;
}

/** An analyst’s own words beside a claim. */
export interface NoteRow {
  seq: Generated<number>;
  id: string;
  /** Id of the claim’s article. */
  article: string;
  claim: string;
  text: string;
  mark: Handling;
  at: string;
}

/** The tables of a record; `migrations.ts` makes them. */
export interface Schema {
  snapshots: SnapshotRow;
  articles: ArticleRow;
  claims: ClaimRow;
  actors: ActorRow;
  groups: GroupRow;
  stories: StoryRow;
  briefs: BriefRow;
  journal: JournalRow;
  state: StateRow;
  watched: WatchedRow;
  notes: NoteRow;
  sketches: SketchRow;
  terms: TermRow;
  postings: PostingRow;
  articles_words: { rowid: number; articles_words: string; rank: number };
  claims_words: { rowid: number; claims_words: string; rank: number };
}
