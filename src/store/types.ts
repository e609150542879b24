import type {
  AnnotatedArticle,
  Article,
  Brief,
  Claim,
  ClaimKind,
  Decision,
  MadeDecision,
  Note,
  Placed,
  Problem,
  Recall,
  Snapshot,
  Story,
} from '../record/index.ts';

/** What a user says of an article when adding it; it wins over what the article says of itself. */
export type Given = Readonly<Partial<Record<'title' | 'published' | 'outlet' | 'url' | 'lang', string>>>;

/** An article as met: which bytes, where they lay, and what was read of them. */
export interface Sighting {
  readonly snapshot: Snapshot;
  /** Which of the snapshot's articles it is, from 0. */
  readonly item: number;
  /** The place that stays when its words change: a file, or the line with this id in a file. Absent where there is none. */
  readonly place?: string;
  /** The id that its JSON line gives it. */
  readonly given?: string;
  readonly meta: Given;
  readonly article: Article;
}

/**
 * What adding an article came to: a new article; a further version of one, kept beside the earlier; the same bytes with more said of them;
 * nothing.
 */
export type Outcome = 'added' | 'changed' | 'updated' | 'unchanged';

export type Counts = Readonly<Record<'statements' | 'events' | 'figures' | 'commitments', number>>;

/** An article of the record in a line. */
export interface Kept {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly counts: Counts;
}

/** `kept`: the article to which a sighting adds nothing. `said`: all that has been said of it, with which it is to be read before it is kept. */
export interface Met {
  readonly kept?: Kept;
  readonly said: Given;
}

/** One version of an article: the first has the article's own id, the others `<id>-v2` and so on. Ids never change hands. */
export interface Version {
  readonly id: string;
  /** Id of the first version. */
  readonly work: string;
  readonly n: number;
  /** Whether it stands for the article now: the last changed, by its own word, or the last added. */
  readonly current: boolean;
  readonly snapshot: string;
  readonly origin: string;
  /** When these bytes were received, ISO 8601. */
  readonly seen: string;
  readonly sha256: string;
  readonly meta: Given;
}

/** What a search found: words of an article, or a claim with all its words. */
export interface Hit {
  readonly id: string;
  readonly kind: 'article' | ClaimKind;
  readonly article: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly words: string;
  /** Its article is withdrawn. */
  readonly withdrawn?: true;
}

/** What `verify` found; a sound record has no problems. */
export interface Verified {
  readonly checked: { readonly snapshots: number; readonly articles: number; readonly claims: number };
  readonly problems: readonly Problem[];
}

/** Deeds of the journal. Those on articles have an article's id as subject, those on what was written from them a story's, a grade or a house its outlet. */
export type JournalVerb =
  | 'added'
  | 'changed'
  | 'updated'
  | 'withdrawn'
  | 'reinstated'
  | 'purged'
  | 'decided'
  | 'ruled'
  | 'noted'
  | 'brief'
  | 'exported';

/** An export as it was handed out: its hash tells a file again, and `articles` whose rows are in it. */
export interface Exported {
  readonly story: string;
  readonly format: string;
  readonly sha256: string;
  readonly articles: readonly string[];
}

/** One entry of the journal: never changed, never removed. */
export interface JournalEntry {
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  readonly what: JournalVerb;
  /** Id of what it tells of. */
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** An address of the web that is asked again and again: a list of articles, or an article. */
export interface Watched {
  readonly address: string;
  readonly kind: 'feed' | 'sitemap' | 'page';
  /** What it calls itself. */
  readonly title?: string;
  /** When it was first followed; this and the moments below are ISO 8601 in UTC. */
  readonly added: string;
  /** What the server said of its state, to be told when it is asked again. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it was last asked; when it last answered; when that last brought something new. */
  readonly asked?: string;
  readonly answered?: string;
  readonly changed?: string;
  /** Failures since it last answered, and all there ever were. */
  readonly failures: number;
  readonly failed: number;
  /** Why it last failed, while it does. */
  readonly problem?: Problem;
  /** When it is to be asked next; absent where it is asked no more. */
  readonly due?: string;
}

/** What grouping keeps of an article, so that others can be held against it without reading it again. */
export interface KeptSketch {
  readonly id: string;
  /** Day of publication, days since 1970; null for an undated article. */
  readonly day: number | null;
  /** What a story is named and dated by, and all that grouping needs, each as its maker wrote it. */
  readonly head: string;
  readonly line: string;
  /** Every term that it has, as a number. */
  readonly terms: readonly number[];
  /** The terms that tell most of it, by which it is found, with their weights. */
  readonly keys: readonly (readonly [term: number, weight: number])[];
}

/** How many articles have a sketch, and how many of them each of some terms. */
export interface TermsMet {
  readonly articles: number;
  readonly met: ReadonlyMap<number, number>;
}

/** What becomes of a few stories. `since`: the state that it was made on; `instead`: ids of the stories in whose place the new ones stand. */
export interface Regrouped {
  readonly since: number;
  readonly upTo: number;
  readonly groups: readonly Placed[];
  readonly stories: readonly Story[];
  readonly instead: readonly string[];
}

/**
 * Where groups stand: they are of the articles up to `upTo`, and the record has them up to `last`. `changed`: the last change of anything that is
 * told, claims that a person ruled on and notes included; `ruled`: the last of these that a person made.
 */
export interface GroupingState {
  readonly upTo: number;
  readonly last: number;
  readonly changed: number;
  readonly ruled: number;
}

/**
 * A record. Every method settles after its change is safe; a fault of the world (full disk, a lock, a damaged file) rejects with an error of
 * which `storeProblem` tells. Several processes may hold one record open.
 */
export interface Store {
  /** Whether a sighting adds anything, before the work of annotating it. */
  readonly met: (sighting: Sighting) => Promise<Met>;
  /** Keeps an article with its snapshot and claims, all or nothing. Ids of article and claims are given here. */
  readonly keep: (sighting: Sighting, annotated: AnnotatedArticle, claims: readonly Claim[]) => Promise<Kept>;
  /** Articles in the order in which they were added, all or those of `ids`; one at a time. */
  readonly articles: (ids?: readonly string[]) => AsyncIterable<AnnotatedArticle>;
  /** An article's claims; throws where their words are not in its text. */
  readonly claims: (article: AnnotatedArticle) => Promise<readonly Claim[]>;
  /** All versions of the article that `id`, or one of its versions, names; the earliest added first. */
  readonly versions: (id: string) => Promise<readonly Version[]>;
  /** SHA-256 of every snapshot, in the order in which they came. */
  /** Names of the outlets that published any article. */
  readonly outlets: () => Promise<readonly string[]>;
  readonly snapshots: () => Promise<readonly string[]>;
  readonly snapshot: (sha256: string) => Promise<Snapshot | undefined>;
  readonly grouping: () => Promise<GroupingState>;
  /** Replaces all groups and stories by those of the articles up to `upTo`, unless newer ones are there. */
  readonly saveGroups: (groups: readonly Placed[], stories: readonly Story[], upTo: number) => Promise<void>;
  /** Replaces some stories and the groups in them; false, and nothing, where the groups are no longer those of `since`. */
  readonly changeGroups: (change: Regrouped) => Promise<boolean>;
  readonly groups: (ids: readonly string[]) => Promise<readonly Placed[]>;
  /** Groups of every article that stands in one of `stories`, or that the program would have there. */
  readonly groupsIn: (stories: readonly string[]) => Promise<readonly Placed[]>;
  /** The latest first. */
  readonly stories: () => Promise<readonly Story[]>;
  readonly story: (id: string) => Promise<Story | undefined>;
  /** Up to which entry of the journal a story last became another: its articles, what is known of them, or how they stand in it. */
  readonly touched: (story: string) => Promise<number>;
  /** Keeps sketches, each in place of the one that its article had; all or none. */
  readonly saveSketches: (sketches: readonly KeptSketch[]) => Promise<void>;
  /** Lines of sketches by article, of all or of those of `ids`, in the order in which the articles were added. */
  readonly sketches: (ids?: readonly string[]) => AsyncIterable<Pick<KeptSketch, 'id' | 'head' | 'line'>>;
  /** Heads of sketches by article. */
  readonly heads: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly termsMet: (terms: readonly number[]) => Promise<TermsMet>;
  /** Articles of the days `from` to `to`, and undated ones, that share keys; those that share most first, `most` of them. */
  readonly near: (
    keys: KeptSketch['keys'],
    days: { readonly from: number; readonly to: number },
    most: number,
  ) => Promise<readonly string[]>;
  /** Articles and claims that have every word of `query`, the best first; of words that very many have, those of the latest. */
  readonly search: (query: string, options: { readonly limit: number }) => Promise<readonly Hit[]>;
  /** Keeps a brief as written; the same one twice is kept once. */
  readonly saveBrief: (brief: Brief) => Promise<void>;
  /** Briefs of a story, the earliest written first. */
  readonly briefs: (story: string) => Promise<readonly Brief[]>;
  /** Marks a version of an article as withdrawn, or takes that back; one that is so already stays as it is. Throws where there is no such version. */
  readonly recall: (id: string, what: 'withdrawn' | 'reinstated', why: string) => Promise<void>;
  /**
   * Removes all versions of the article that `id`, or one of its versions, names: bytes, text, claims, and its words in kept briefs. A
   * tombstone stays in the journal. Gives the ids that are gone.
   */
  readonly purge: (id: string, why: string) => Promise<readonly string[]>;
  /** What counts no more, in the order in which it was recalled. */
  readonly recalls: () => Promise<readonly Recall[]>;
  /** Keeps what a person decided, at the end of the journal: nothing takes it out again. */
  readonly decide: (decision: Decision) => Promise<void>;
  /** Decisions in the order in which they were made. */
  readonly decisions: () => Promise<readonly MadeDecision[]>;
  /** Keeps a note, in place of the one with its id; the journal says when, not what. */
  readonly saveNote: (note: Note) => Promise<void>;
  /** Removes a note for good; whether there was one. */
  readonly dropNote: (id: string) => Promise<boolean>;
  /** Notes in the order in which they were first written, all or those on the claims of `articles`. */
  readonly notes: (articles?: readonly string[]) => Promise<readonly Note[]>;
  /** Notes in the journal that an export was handed out. */
  readonly saveExport: (made: Exported) => Promise<void>;
  /** Exports of a story, the earliest first. */
  readonly exports: (story: string) => Promise<readonly (Exported & { readonly at: string })[]>;

  /** What is followed, by address: all of it, or what is known of one. */
  readonly watched: (address?: string) => Promise<readonly Watched[]>;
  /** Keeps what is known of an address, in place of what was known. */
  readonly saveWatched: (watched: Watched) => Promise<void>;
  /** Follows an address no longer; whether it was followed. */
  readonly dropWatched: (address: string) => Promise<boolean>;
  /** Entries in order, all or those after the entry `after`. */
  readonly journal: (after?: number) => AsyncIterable<JournalEntry>;
  readonly verify: () => Promise<Verified>;
  readonly close: () => Promise<void>;
}
