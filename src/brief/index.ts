/**
 * A story told from its record.
 * Takes: a weighed story and its members. Gives: a `Brief`, every sentence with the words it rests on, or, where it states
 * an absence, a count or the source base, with what was searched. Never: writes what no source has, or says what is true.
 */
import type { Brief, BriefProfile, BriefSectionId, DueItem, Member, Weighed, Withdrawn } from '../record/index.ts';
import { type BriefContext, contextOf } from './context.ts';
import { corrections } from './corrections.ts';
import { shortNames } from './names.ts';
import { PROFILES } from './profiles.ts';
import { agreements } from './sections/agreements.ts';
import { bottomLine } from './sections/bottomLine.ts';
import { differences } from './sections/differences.ts';
import { due } from './sections/due.ts';
import { figures } from './sections/figures.ts';
import { frame } from './sections/frame.ts';
import { notKnown } from './sections/notKnown.ts';
import { positions } from './sections/positions.ts';
import { sourceBase, sources } from './sections/sources.ts';
import { whatEachSideSays } from './sections/whatEachSideSays.ts';
import { whatHappened } from './sections/whatHappened.ts';
import { whatIsNew } from './sections/whatIsNew.ts';
import { shorten, told, type WeightedSection } from './shorten.ts';

export { PROFILES as BRIEF_PROFILES } from './profiles.ts';

/** `at`: the day that stands for today, `YYYY-MM-DD`. `due`: the ledger at that day. `words`: about how long the text may be, sources apart. */
export interface BriefOptions {
  readonly at?: string;
  readonly due: readonly DueItem[];
  readonly words?: number;
  /** For whom it is written; `desk` where nobody says. */
  readonly profile?: BriefProfile;
  /** The day of the brief before: what was published after it is told as new. */
  readonly since?: string;
  /** The brief before this one: what it had that no source stands behind any more is told as corrected. */
  readonly previous?: Brief;
  /** Articles that count no more: told of among the sources, and nowhere else. */
  readonly withdrawn?: readonly Withdrawn[];
}

const SECTIONS: Readonly<Partial<Record<BriefSectionId, (ctx: BriefContext) => WeightedSection>>> = {
  'bottom-line': bottomLine,
  new: whatIsNew,
  'what-happened': whatHappened,
  'what-each-side-says': whatEachSideSays,
  positions,
  figures,
  agreements,
  differences,
  due,
  'not-known': notKnown,
  frame,
  'source-base': sourceBase,
  sources,
};

/** Writes the brief; the same record and options give the same brief. */
export function writeBrief(weighed: Weighed, members: readonly Member[], options: BriefOptions): Brief {
  const { at, since, previous, profile = 'desk' } = options;
  const shape = PROFILES[profile];
  const context = contextOf(weighed, members, shape, options);
  const whole = shape.sections
    .flatMap((id) => SECTIONS[id]?.(context) ?? [])
    .filter((s) => s.sentences.length > 0 || s.blanks !== undefined);
  const words = options.words ?? shape.words;
  const short = words === undefined ? whole : shorten(whole, words);
  const body = shortNames(short.map(told), weighed.actors);
  const corrected = previous === undefined ? undefined : corrections(context, previous, body);
  const sections = corrected && corrected.sentences.length > 0 ? [told(corrected), ...body] : body;
  return {
    story: weighed.story.id,
    title: weighed.story.title,
    ...(at === undefined ? {} : { at }),
    profile,
    ...(since === undefined ? {} : { since }),
    sections,
  };
}
