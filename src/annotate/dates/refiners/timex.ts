import type { DateRuleName, DatesLexicon } from '../../../languages/shape/dates.ts';
import type { Span } from '../../../record/index.ts';
import type { Captured } from '../captured.ts';
import type { Reading } from '../scene.ts';
import type { Tok } from '../tokens.ts';

/** An expression found in a sentence: token indices `[from, to)`, and what it means. */
export interface Timex {
  readonly from: number;
  readonly to: number;
  readonly rule: DateRuleName;
  readonly captured: Captured;
  readonly reading: Reading;
}

export interface RefineScene {
  readonly lex: DatesLexicon;
  readonly toks: readonly Tok[];
  /** Names that the reader found, of the whole text, in order. */
  readonly names: readonly Span[];
  readonly anchor: string | null;
}

/** Takes a sentence's expressions in order, gives them mended, in order. */
export type Refiner = (list: readonly Timex[], s: RefineScene) => readonly Timex[];
