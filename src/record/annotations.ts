import type { Article, Removal } from './article.ts';
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { Basis, Clock, Edtf } from './time.ts';

/** Path under `src/` of the rule that made an annotation, without `.ts`: `annotate/figures/rules/amount`. */
export type RuleId = string;

export type ActorKind = 'person' | 'organisation' | 'country' | 'place' | 'group' | 'office';

/** Someone who can say, do, claim or owe something. Ids are local to one article (`a1`, `a2`, ...) until linked. */
export interface Actor {
  readonly id: string;
  /** The fullest name the article gives. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3, XKX, or an international code of PLOVER (IGO UNO EUR NGO ISM IMG MNC). */
  readonly country?: string;
  /** The state it belongs to, by the name the article gives, where no code is known: invented or unrecognised states. */
  readonly state?: string;
  /** PLOVER sector: GOV, MIL, ... */
  readonly sector?: string;
  readonly role?: string;
  readonly aliases?: readonly string[];
}

export type MentionKind = 'name' | 'nominal' | 'pronoun';
export type MentionType = 'person' | 'organisation' | 'place' | 'country' | 'group' | 'other';

export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly type: MentionType;
  /** Id of an actor; absent where a link would be a guess. */
  readonly actor?: string;
  /** Ids of all whom a phrase for several means: `both nations`. */
  readonly members?: readonly string[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A TIMEX3 expression. `edtf` is absent where it can't be said. */
export interface DateAnnotation extends Span {
  readonly type: TimexType;
  /** TIMEX3 value. */
  readonly value: string;
  readonly edtf?: Edtf;
  readonly basis: Basis;
  readonly rule?: RuleId;
}

export type Stance =
  | 'asserts'
  | 'denies'
  | 'demands'
  | 'promises'
  | 'threatens'
  | 'refuses'
  | 'asks'
  | 'praises'
  | 'blames'
  | 'other';

/** The sentence's own words for who speaks, pronouns included, and whom they mean. */
export interface Speaker extends Span {
  readonly actor?: string;
  readonly name?: string;
  readonly unnamed?: true;
}

export interface ActorSpan extends Span {
  readonly actor?: string;
}

/** The words for who owes something, with whom they mean. */
export interface Owner extends ActorSpan {
  /** Ids of all whom a phrase for several means: `both sides`, `Velia and Orland`. */
  readonly members?: readonly string[];
}

export type StatementKind = 'direct' | 'mixed' | 'indirect';

export interface Statement extends Span {
  readonly id: string;
  readonly kind: StatementKind;
  /** The words said, in pieces where the cue interrupts them; quotation marks included, the cue never. */
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: Speaker;
  readonly addressee?: ActorSpan;
  readonly venue?: Span;
  readonly said?: Clock;
  /** Id of the statement that reports this one. */
  readonly within?: string;
  /** Actor whom the statement tells of, where it tells of another party's words or acts. */
  readonly about?: string;
  readonly lang?: string;
  readonly spokenLang?: string;
  readonly stance: Stance;
  readonly rule?: RuleId;
}

export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

export type EventStatus = 'actual' | 'historical' | 'future' | 'hypothetical' | 'negated';

export interface Participant extends ActorSpan {
  readonly country?: string;
}

/** Someone did something (PLOVER). The span covers the words of the event. */
export interface EventAnnotation extends Span {
  readonly id: string;
  readonly type: PloverType;
  readonly mode?: string;
  readonly contexts?: readonly string[];
  readonly status: EventStatus;
  readonly sources: readonly Participant[];
  readonly targets: readonly Participant[];
  readonly happened?: Clock;
  readonly place?: Span;
  readonly statedBy?: string;
  readonly goldstein?: number;
  readonly confidence?: number;
  readonly rule?: RuleId;
}

export type Comparator = 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'nearly';

/** A number claimed for a measure. */
export interface Figure extends Span {
  readonly id: string;
  /** The lower end of a range. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** `percent`, `percentage point`, `person`, `USD`, `minute`, `kilometre`, ... singular. */
  readonly unit: string;
  readonly comparator?: Comparator;
  readonly change?: { readonly direction: 'up' | 'down'; readonly by?: number; readonly to?: number };
  readonly measure?: Span;
  readonly base?: Span;
  readonly period?: { readonly edtf: Edtf };
  readonly statedBy?: string;
  readonly rule?: RuleId;
}

export type Strength = 'will' | 'agreed' | 'plans' | 'may' | 'demanded';

/** Someone is to do something by some time. */
export interface Commitment extends Span {
  readonly id: string;
  readonly owner?: Owner;
  readonly action: Span;
  readonly due?: { readonly edtf: Edtf; readonly basis: Basis };
  readonly strength: Strength;
  readonly condition?: Span;
  readonly statedBy?: string;
  readonly rule?: RuleId;
}

/** Everything found in one article: a line of `read --jsonl`, less its id. Offsets are into `article.text`. */
export interface Annotated {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateAnnotation[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventAnnotation[];
  readonly figures: readonly Figure[];
  readonly commitments: readonly Commitment[];
  readonly problems: readonly Problem[];
}

/** An annotated article with the id under which it was given. */
export interface AnnotatedArticle extends Annotated {
  readonly id: string;
  /** What its page lost on the way to its text; only where a trace is asked for. */
  readonly removed?: readonly Removal[];
}
