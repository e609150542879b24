import type { DayPartCode, SeasonCode, TimeUnit, VagueRef } from '../../languages/shape/dates.ts';

/** A time of the clock; seconds absent where none are told. */
export interface ClockReading {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Minutes were told: `7:00`, not `7`. */
  readonly fine: boolean;
  /** Nothing else can be meant: `seven o'clock`, `half past seven`. */
  readonly told?: boolean;
  /** Hours that `a.m.` (0) or `p.m.` (12) add. */
  readonly half?: number;
}

/** A part of a day; `days` from the publication day where that is told. */
export interface PartReading {
  readonly days?: number;
  readonly part: DayPartCode;
}

/** A length by its units, as told. */
export type Measure = readonly (readonly [n: number, unit: TimeUnit])[];

/** What a match of a phrasing holds, by class name; `2` marks the second of its class. */
export interface Captured {
  readonly month?: number;
  readonly month2?: number;
  readonly day?: number;
  readonly day2?: number;
  readonly year?: number;
  readonly year2?: number;
  readonly shortYear?: number;
  readonly weekday?: number;
  readonly weekday2?: number;
  readonly weekdays?: number;
  readonly iso?: string;
  readonly slash?: string;
  readonly n?: number;
  readonly n2?: number;
  readonly one?: number;
  readonly several?: number;
  readonly unit?: TimeUnit;
  readonly unit2?: TimeUnit;
  readonly units?: TimeUnit;
  readonly unitAdverb?: TimeUnit;
  readonly season?: SeasonCode;
  readonly seasons?: SeasonCode;
  readonly dayPart?: DayPartCode;
  readonly dayParts?: DayPartCode;
  readonly holiday?: string;
  readonly ordinal?: number;
  readonly ordinal2?: number;
  readonly decade?: number;
  readonly era?: number;
  readonly shift?: number;
  readonly turn?: number;
  readonly afterward?: number;
  readonly part?: number;
  readonly side?: number;
  readonly every?: number;
  readonly deictic?: number;
  readonly deicticPart?: readonly [number, DayPartCode];
  readonly vague?: VagueRef;
  readonly clock?: ClockReading;
  readonly time?: ClockReading;
  readonly time2?: ClockReading;
  readonly partOfDay?: PartReading;
  readonly measure?: Measure;
  /** The last of a period: -1. */
  readonly final?: number;
  /** TIMEX3 value of a set told by one word: `fortnightly`. */
  readonly setAdverb?: string;
  readonly timeMark?: number;
  readonly bareHour?: number;
  readonly military?: ClockReading;
  readonly zone?: string;
  readonly quarterName?: number;
}

export type ClassName = keyof Captured;
export type Value = NonNullable<Captured[ClassName]>;
