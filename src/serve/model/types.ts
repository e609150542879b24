import type { Checked, ClaimKind, Finding, Problem, Span, Stance, StatementKind } from '../../record/index.ts';
import type { ClaimView, DecisionList, Done, NoteList, StoryForm } from './deciding.ts';
import type {
  ActorRow,
  ArticleClaim,
  ArticleRow,
  BriefView,
  Comparison,
  ConflictRow,
  DueRow,
  FigureRow,
  NoteRow,
  OriginView,
  PointRow,
  SideRow,
  SourceFamily,
  StoryName,
  TimelineRow,
  Words,
} from './rows.ts';

export type * from './deciding.ts';
export type * from './rows.ts';

/** A story in a list, with what is new, due and disputed; at most three of each. */
export interface StoryRow {
  readonly story: StoryName;
  readonly articles: number;
  readonly origins: number;
  readonly latest: readonly ArticleRow[];
  readonly open: number;
  readonly overdue: number;
  readonly due: readonly DueRow[];
  readonly disputed: number;
  readonly conflicts: readonly ConflictRow[];
}

/** `next` goes on where this page ends, as the `cursor` of the next request. */
export interface StoryList {
  readonly stories: readonly StoryRow[];
  readonly next?: string;
}

/** A story with all that is told of it. `at`: the day that stands for today. */
/** A sentence that a further version of an article has in other words, has no more, or has put in. */
export interface SentenceChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly from: string;
  readonly to: string;
  /** What differs in it: numbers, names, quotations, dates. */
  readonly touches: readonly string[];
  readonly before?: Words;
  readonly after?: Words;
}

/** What became otherwise in a story’s articles since they were first read. */
export interface ChangesView {
  readonly sentences: readonly SentenceChange[];
  readonly withdrawn: readonly {
    readonly article: string;
    readonly source: string;
    readonly at: string;
    readonly why: string;
  }[];
}

export interface StoryView {
  readonly story: StoryName;
  readonly at?: string;
  readonly brief: BriefView;
  readonly timeline: readonly TimelineRow[];
  readonly compare: Comparison;
  /** Points that more than one article has. */
  readonly shared: readonly PointRow[];
  readonly figures: readonly FigureRow[];
  readonly due: readonly DueRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly sources: readonly SourceFamily[];
  readonly changes: ChangesView;
  readonly actors: readonly ActorRow[];
}

/** A story in outline: of each list the first rows, and in `counts` how many there are. */
export interface StoryOutline {
  readonly story: StoryName;
  readonly at?: string;
  readonly counts: Readonly<Record<'articles' | 'origins' | 'events' | 'conflicts' | 'actors', number>>;
  readonly sides: readonly SideRow[];
  readonly timeline: readonly TimelineRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly sources: readonly SourceFamily[];
  readonly actors: readonly ActorRow[];
}

/** A statement with who made it. */
export interface SaidRow {
  readonly story: StoryName;
  readonly form: StatementKind;
  readonly stance: Stance;
  readonly point: PointRow;
}

export interface SaidList {
  readonly said: readonly SaidRow[];
}

export interface PointList {
  readonly story: StoryName;
  readonly points: readonly PointRow[];
  readonly next?: string;
}

export interface ActorList {
  readonly story: StoryName;
  readonly actors: readonly ActorRow[];
  readonly next?: string;
}

export interface ActorView {
  readonly story: StoryName;
  readonly actor: ActorRow;
  /** What they said, did, claimed and owe, by time; undated last. */
  readonly points: readonly PointRow[];
}

export interface VersionRow {
  readonly id: string;
  readonly n: number;
  readonly current: boolean;
  /** ISO 8601, when these bytes were received. */
  readonly seen: string;
}

/** An article’s text with its claims; offsets are UTF-16 units into `text`. */
export interface ArticleView {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly byline: readonly string[];
  readonly url?: string;
  readonly lang: string;
  readonly sha256: string;
  readonly headings: readonly Span[];
  /** Lines that are no sentences of the story. */
  readonly furniture: readonly Span[];
  readonly story?: StoryName;
  /** Absent for a version that has been replaced. */
  readonly origin?: OriginView;
  readonly versions: readonly VersionRow[];
  readonly claims: readonly ArticleClaim[];
  /** What was read as a claim and is none, by a person’s decision. */
  readonly dismissed: readonly ArticleClaim[];
  /** Notes whose marks were named. */
  readonly notes: readonly NoteRow[];
  readonly problems: readonly Problem[];
}

/** Two articles next to each other; `shared`: pairs of ids of claims that are one claim. */
export interface BesideView {
  readonly articles: readonly [ArticleView, ArticleView];
  readonly shared: readonly (readonly [string, string])[];
}

/** What a search found: words of an article, or a claim of it. */
export interface HitRow {
  readonly id: string;
  readonly kind: 'article' | ClaimKind;
  readonly article: string;
  readonly claim?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly words: string;
  /** Its article is withdrawn. */
  readonly withdrawn?: true;
}

export interface HitList {
  readonly query: string;
  readonly hits: readonly HitRow[];
  readonly next?: string;
}

export interface FindingRow extends Finding {
  /** What the rule is called, and why it is. */
  readonly name: string;
  readonly why: string;
  /** The draft’s own words. */
  readonly draft: string;
  readonly words: readonly Words[];
}

export interface CheckView extends Omit<Checked, 'findings'> {
  readonly draft: string;
  readonly findings: readonly FindingRow[];
  /** How many articles it was held against. */
  readonly sources: number;
  readonly story?: StoryName;
}

export interface AddedRow {
  readonly id?: string;
  readonly title?: string;
  readonly outcome?: 'added' | 'changed' | 'updated' | 'unchanged';
  readonly problems: readonly Problem[];
}

/** What adding came to, article by article. */
export interface AddView {
  readonly added: readonly AddedRow[];
}

/** What a form may be filled with. */
export interface FormView {
  readonly fields: readonly string[];
  readonly stories: readonly StoryName[];
  readonly profiles: readonly string[];
}

export interface Health {
  readonly status: 'ok';
  readonly version: string;
  /** Number of the last change of the record. */
  readonly record: number;
}

/** A fault by RFC 9457. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
}

export interface Timeline {
  readonly timeline: readonly TimelineRow[];
}

export interface Figures {
  readonly figures: readonly FigureRow[];
}

export interface Ledger {
  readonly at?: string;
  readonly due: readonly DueRow[];
}

export interface Conflicts {
  readonly conflicts: readonly ConflictRow[];
}

export interface Sources {
  readonly sources: readonly SourceFamily[];
}

/** What the server answers with, by name: the schemas of the API are made from it. */
export interface Models {
  readonly StoryList: StoryList;
  readonly StoryView: StoryView;
  readonly StoryOutline: StoryOutline;
  readonly SaidList: SaidList;
  readonly BriefView: BriefView;
  readonly Timeline: Timeline;
  readonly Comparison: Comparison;
  readonly Figures: Figures;
  readonly Ledger: Ledger;
  readonly Conflicts: Conflicts;
  readonly Sources: Sources;
  readonly PointList: PointList;
  readonly ActorList: ActorList;
  readonly ActorView: ActorView;
  readonly ArticleView: ArticleView;
  readonly BesideView: BesideView;
  readonly ClaimView: ClaimView;
  readonly StoryForm: StoryForm;
  readonly DecisionList: DecisionList;
  readonly Done: Done;
  readonly NoteList: NoteList;
  readonly HitList: HitList;
  readonly CheckView: CheckView;
  readonly AddView: AddView;
  readonly FormView: FormView;
  readonly Health: Health;
  readonly ProblemDetails: ProblemDetails;
}
