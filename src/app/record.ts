/**
 * A record and what is told from it: opening, listing, weighing, briefs, exports. The part of app.ts that reads no source, so that a
 * command that only looks things up starts at once.
 */
export {
  BRIEF_FORMATS,
  blankLine,
  claimsCsv,
  describe,
  type Exportable,
  FORMATS,
  type Format,
  footnotesOf,
  githubAnnotations,
  hasDays,
  icalendar,
  jsonLines,
  marked,
  sarif,
  standing,
  warcRecord,
} from '../export/index.ts';
export * from '../record/index.ts';
export * from '../store/index.ts';
export {
  changesBetween,
  dueItems,
  type TimelineEntry,
  timelineOf,
  versionsOf,
  type WeighOptions,
  weigh,
} from '../weigh/index.ts';
export type { Fate } from './correction.ts';
export {
  attributeClaim,
  type Decided,
  dismissClaim,
  findClaim,
  gradeOutlet,
  houseOutlet,
  houseOutlets,
  type KnownBelonging,
  type KnownDecision,
  listDecisions,
  listHouses,
  mergeStories,
  nameSides,
  pinArticle,
  renameStory,
  splitStory,
  undoDecision,
} from './decide.ts';
export { inForce } from './decisions.ts';
export { noteOn } from './notes.ts';
export {
  findArticle,
  purge,
  type RecallReport,
  type RestingClaim,
  type RestingExport,
  type RestingSentence,
  restingOn,
  restingOnChange,
  withdraw,
} from './recall.ts';
export { regroup } from './regroup.ts';
export {
  findCoverage,
  findStory,
  listStories,
  openStory,
  type StoryChoice,
  type StoryOptions,
  settle,
  storylines,
  storyWith,
} from './stories.ts';
export {
  AUDIENCES,
  type BriefWish,
  briefOf,
  exportable,
  groupAll,
  lastDay,
  membersOf,
  type OpenStory,
  storyOf,
  weighArticles,
} from './story.ts';
export { type Revision, revisionsOf } from './versions.ts';
