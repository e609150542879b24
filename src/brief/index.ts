/**
 * A story told from its record.
 * Takes: a weighed story and its members. Gives: a `Brief`, every sentence with the words it rests on, or, where it states
 * an absence, a count or the source base, with what was searched. Never: writes what no source has, or says what is true.
 */
import type { Brief, DueItem, Member, Weighed, Withdrawn } from '../record/index.ts';
import { contextOf } from './context.ts';
import { shortNames } from './names.ts';
import { bottomLine } from './sections/bottomLine.ts';
import { differences } from './sections/differences.ts';
import { due } from './sections/due.ts';
import { figures } from './sections/figures.ts';
import { notKnown } from './sections/notKnown.ts';
import { sources } from './sections/sources.ts';
import { whatEachSideSays } from './sections/whatEachSideSays.ts';
import { whatHappened } from './sections/whatHappened.ts';
import { shorten, told, type WeightedSection } from './shorten.ts';

export { withoutDateline } from './passage.ts';

/** `at`: the day that stands for today, `YYYY-MM-DD`. `due`: the ledger at that day. `words`: about how long the text may be, sources apart. */
export interface BriefOptions {
  readonly at?: string;
  readonly due: readonly DueItem[];
  readonly words?: number;
  /** Articles that count no more: told of among the sources, and nowhere else. */
  readonly withdrawn?: readonly Withdrawn[];
}

/** In the order in which they are read. */
const SECTIONS = [bottomLine, whatHappened, whatEachSideSays, figures, due, differences, notKnown, sources] as const;

/** Writes the brief; the same record and options give the same brief. */
export function writeBrief(weighed: Weighed, members: readonly Member[], options: BriefOptions): Brief {
  const context = contextOf(weighed, members, options);
  const whole = SECTIONS.map((section): WeightedSection => section(context)).filter((s) => s.sentences.length > 0);
  const short = options.words === undefined ? whole : shorten(whole, options.words);
  const sections = shortNames(short.map(told), weighed.actors);
  return {
    story: weighed.story.id,
    title: weighed.story.title,
    ...(options.at === undefined ? {} : { at: options.at }),
    sections,
  };
}
