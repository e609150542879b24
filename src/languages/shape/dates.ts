/** A unit of the calendar or the clock. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** TIMEX3 names of seasons and parts of the day. */
export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPartCode = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** References without a place on the calendar. */
export type VagueRef = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';

/**
 * How a holiday is found: `MM-DD`, `easter+N` days, `N*weekday@MM` (the Nth, -1 the last, weekday of a month; `+1` the
 * day after it).
 * Weekdays count from 1, Monday.
 */
export type HolidayRule = string;

/** The rules that a phrasing can lead to: each is a file of that name. */
export type DateRuleName =
  | 'isoDate'
  | 'numericDate'
  | 'calendarDate'
  | 'dayRange'
  | 'monthRange'
  | 'yearRange'
  | 'bareMonth'
  | 'bareWeekday'
  | 'year'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'half'
  | 'season'
  | 'holiday'
  | 'deictic'
  | 'shiftedUnit'
  | 'ago'
  | 'fromThen'
  | 'sameAgain'
  | 'yearAgo'
  | 'yearEnd'
  | 'periodNow'
  | 'clockTime'
  | 'clockRange'
  | 'nthOf'
  | 'weekdayDay'
  | 'dayOfMonth'
  | 'inTime'
  | 'dayPart'
  | 'span'
  | 'recentSpan'
  | 'recurring'
  | 'rate'
  | 'vague';

/**
 * What a language tells of dates: words by class, and phrasings that lead from classes to rules.
 * Words are lower case with straight apostrophes; an entry may be several words apart by a space.
 *
 * A phrasing is a row of items apart by spaces: a word, `{class}` or `{class:name}` where a class is met twice,
 * `( a | b c )` for a choice, `?` behind an item that may be missing, `<` where the span begins and `>` where it ends,
 * if those are not the ends of the row.
 */
export interface DatesLexicon {
  readonly code: string;
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Short forms that are other words too: they count beside a day of the month alone, with a capital letter. */
  readonly weekdayShorts: Readonly<Record<string, number>>;
  /** Weekday forms that stand for every such day: `mondays`. */
  readonly weekdayPlurals: Readonly<Record<string, number>>;
  /** Names of months and weekdays that are plain words too: they count only with a capital letter. */
  readonly capitalOnly: ReadonlySet<string>;
  /** Of those, the ones that alone need a word of `monthOpeners` before them. */
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly monthOpeners: ReadonlySet<string>;
  /** Months that are given names of persons. */
  readonly personMonths: ReadonlySet<string>;
  /** Words that take a full stop within a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  readonly unitPlurals: Readonly<Record<string, TimeUnit>>;
  readonly unitAdverbs: Readonly<Record<string, TimeUnit>>;
  /** Adverbs of several units, with their TIMEX3 value. */
  readonly setAdverbs: Readonly<Record<string, string>>;
  readonly seasons: Readonly<Record<string, SeasonCode>>;
  readonly seasonPlurals: Readonly<Record<string, SeasonCode>>;
  readonly dayParts: Readonly<Record<string, DayPartCode>>;
  readonly dayPartPlurals: Readonly<Record<string, DayPartCode>>;
  readonly holidays: Readonly<Record<string, HolidayRule>>;
  /** First words of holidays that are plain words too: they count only with a capital letter. */
  readonly capitalHolidays: ReadonlySet<string>;
  readonly decadeWords: Readonly<Record<string, number>>;
  readonly cardinals: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly joiners: ReadonlySet<string>;
  /** Nouns before `in` and a length that make it no time to come: `the first time in two years`. */
  readonly lengthNouns: ReadonlySet<string>;
  /** Words for nought within a year: `nineteen oh five`. */
  readonly noughts: ReadonlySet<string>;
  /** Parts of a unit before it, `half an hour`, and behind a number or a unit, `two and a half hours`. */
  readonly fractions: Readonly<Record<string, number>>;
  readonly addedParts: Readonly<Record<string, number>>;
  /** What may stand between the units of one length. */
  readonly measureJoins: ReadonlySet<string>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Words that count as one before a unit. */
  readonly one: Readonly<Record<string, number>>;
  /** Words for an unknown number. */
  readonly several: Readonly<Record<string, number>>;
  /** Seen from the publication day: last -1, this 0, next 1. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Of those for the next, the ones for what is nearest ahead: `coming`. */
  readonly nearShifts: ReadonlySet<string>;
  /** Further on than the next: `after next` 2, `before last` -2. */
  readonly beyond: Readonly<Record<string, number>>;
  /** The last of a period: -1. */
  readonly finals: Readonly<Record<string, number>>;
  /** Behind `in` and a length, what makes it a time: `in two weeks' time`. */
  readonly timeMarks: Readonly<Record<string, number>>;
  /** Between a length and a date, which way it is counted: `before` -1, `after` 1. */
  /** Words behind a length that count it from what follows, if anything does: `two days before the vote`. */
  /** Conjunctions behind a length, and which way their clause lies: `two days after` it came to pass lies back. */
  readonly clauseWays: Readonly<Record<string, 1 | -1>>;
  /** Words before the time of an earlier occasion: `first time since`. */
  readonly firstSince: readonly string[];
  readonly countWords: ReadonlySet<string>;
  /** Words that make days none of the calendar: `trading`. */
  readonly officeDays: ReadonlySet<string>;
  readonly countWays: Readonly<Record<string, number>>;
  /** Between `the week` and one of its days: `of`, `beginning on`. */
  readonly weekJoins: Readonly<Record<string, number>>;
  /** Seen from a day told before: previous -1, same 0, following 1. */
  readonly turns: Readonly<Record<string, number>>;
  /** Behind a length, from a day told before: earlier -1, later 1. */
  readonly afterwards: Readonly<Record<string, number>>;
  /** Which part of a period: `early` -1, `late` 1, `mid` 0. */
  readonly parts: Readonly<Record<string, number>>;
  /** As compared with now: `earlier this month` -1, `later this month` 1. */
  readonly sides: Readonly<Record<string, number>>;
  readonly every: Readonly<Record<string, number>>;
  /** Days from the publication day: yesterday -1. */
  readonly deictic: Readonly<Record<string, number>>;
  /** tonight, last night: days from the publication day and the part. */
  readonly deicticParts: Readonly<Record<string, readonly [days: number, part: DayPartCode]>>;
  readonly vague: Readonly<Record<string, VagueRef>>;
  /** noon, midnight: hour. */
  readonly clockWords: Readonly<Record<string, number>>;
  /** Minutes told against an hour: `half past` 30, `a quarter to` -15. */
  readonly clockPasts: Readonly<Record<string, number>>;
  /** Behind a number of minutes: `past` 1, `minutes to` -1. */
  readonly clockWays: Readonly<Record<string, number>>;
  /** Between two times of one stretch, and before the first. */
  readonly rangeJoins: ReadonlySet<string>;
  readonly rangeOpeners: ReadonlySet<string>;
  /** Of those between, the ones that need no word before the first end. */
  readonly throughWords: ReadonlySet<string>;
  readonly oclock: Readonly<Record<string, number>>;
  /** Words before an hour that make a bare number one, where a part of the day follows: `at`. */
  readonly clockOpeners: ReadonlySet<string>;
  /** Words before a part of the day: `in the`. */
  readonly dayPartOpeners: Readonly<Record<string, number>>;
  /** Words behind `the 18th` that leave it a day: `and`, `when`. */
  readonly afterDay: ReadonlySet<string>;
  /** Hours added: `p.m.` 12. */
  readonly halves: Readonly<Record<string, number>>;
  /** Offset of a zone as ISO 8601 writes it. */
  readonly zones: Readonly<Record<string, string>>;
  readonly eras: Readonly<Record<string, number>>;
  /** Day before month in numbers such as 3/5/2019; null where both are in use. */
  readonly dayFirst: boolean | null;
  readonly phrasings: Readonly<Record<DateRuleName, readonly string[]>>;
  /** Word rows that widen a date to the left: `the end of`, `around`. */
  readonly beforeDate: readonly string[];
  /** Word rows that widen a length to the left: `at least`, `nearly`. */
  readonly beforeSpan: readonly string[];
  readonly afterDate: readonly string[];
  readonly afterSpan: readonly string[];
  /** Words that may stand between a time and its day: `on`, a comma. */
  readonly timeJoins: ReadonlySet<string>;
  /** Words that may stand between a weekday and its week. */
  readonly weekdayJoins: ReadonlySet<string>;
  /** Words between dates of a list that share one year. */
  readonly listJoins: ReadonlySet<string>;
  /** Words before a bare four-figure number that make it a year, whatever its size. */
  readonly yearOpeners: ReadonlySet<string>;
  /** Words next to a number that make it a count or a label: `people`, `page`. */
  readonly countedAfter: ReadonlySet<string>;
  readonly labelsBefore: ReadonlySet<string>;
  /** Words behind a length that make it an age: `old`, `of age`. */
  readonly ageAfter: ReadonlySet<string>;
  readonly ageBefore: ReadonlySet<string>;
  readonly ofWords: ReadonlySet<string>;
  /** Before a part of the day, what makes a greeting of it. */
  readonly greetings: ReadonlySet<string>;
  /** Of the words that widen a date, those for what is left of it. */
  readonly restWords: ReadonlySet<string>;
  readonly orWords: ReadonlySet<string>;
  /** Auxiliaries and verbs that look ahead. */
  readonly aheadAuxiliaries: ReadonlySet<string>;
  readonly aheadVerbs: ReadonlySet<string>;
  /** Auxiliaries and verb forms that look back. */
  readonly behindAuxiliaries: ReadonlySet<string>;
  readonly behindVerbs: ReadonlySet<string>;
  /** Endings of past forms. */
  readonly behindEndings: readonly string[];
  /** Words before which a clause ends. */
  readonly clauseBreaks: ReadonlySet<string>;
  readonly infinitiveMark: string;
  /** Prepositions of a time that has not come: `by`, `until`. */
  readonly aheadPrepositions: ReadonlySet<string>;
  /** Words that with a capital behind a time word close a name: `the Evening Post`. */
  readonly nameTails: ReadonlySet<string>;
  /** Words of state that a time right behind them lies ahead of: `due`, `scheduled`. */
  readonly aheadPredicates: ReadonlySet<string>;
  /** Present forms that with an infinitive tell of what is set: `is to`. */
  readonly aheadCopulas: ReadonlySet<string>;
  /** The mark of a possessor, as the tokens of dates have it. */
  readonly possessive: string;
  /** Nouns, both numbers, for what is set for a day beforehand. */
  readonly plannedNouns: ReadonlySet<string>;
}
