import type { ActorsLexicon } from './shape/actors.ts';
import type { BriefingLexicon } from './shape/briefing.ts';
import type { CheckingLexicon } from './shape/checking.ts';
import type { CommitmentsLexicon } from './shape/commitments.ts';
import type { CommonLexicon } from './shape/common.ts';
import type { CreditingLexicon } from './shape/crediting.ts';
import type { DatesLexicon } from './shape/dates.ts';
import type { EventsLexicon } from './shape/events.ts';
import type { NewsroomLexicon } from './shape/newsroom.ts';
import type { NumbersLexicon } from './shape/numbers.ts';
import type { ReadingLexicon } from './shape/reading.ts';
import type { SpeechLexicon } from './shape/speech.ts';
import type { SyntaxLexicon } from './shape/syntax.ts';
import type { WeighingLexicon } from './shape/weighing.ts';

/** A language: data first, the same file names in every folder. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly name: string;
  readonly actors: ActorsLexicon;
  readonly briefing: BriefingLexicon;
  readonly checking: CheckingLexicon;
  readonly common: CommonLexicon;
  readonly commitments: CommitmentsLexicon;
  readonly crediting: CreditingLexicon;
  readonly dates: DatesLexicon;
  readonly events: EventsLexicon;
  readonly newsroom: NewsroomLexicon;
  readonly numbers: NumbersLexicon;
  readonly reading: ReadingLexicon;
  readonly speech: SpeechLexicon;
  readonly syntax: SyntaxLexicon;
  readonly weighing: WeighingLexicon;
}
