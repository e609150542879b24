/**
 * The whole program: every stage in its order. Takes sources and a record, gives annotated articles, stories, briefs and
 * findings. Reads like a table of contents: the parts are in app/, which alone knows the stages; serve/ knows only this file.
 */
export { type Added, type AddMeta, addTargets, openStory, regroup, type StoryChoice } from './app/keep.ts';
export { actorLine, briefLine, type CheckRequest, type CheckSettings, checkAgainst, checkLine } from './app/lines.ts';
export { annotateRead, isRead, readLine, type SourceLine } from './app/read.ts';
export {
  groupAll,
  lastDay,
  membersOf,
  type OpenStory,
  oneSidedOf,
  storyOf,
  titleOf,
  weighArticles,
} from './app/story.ts';
export { type BriefOptions, writeBrief } from './brief/index.ts';
export { PROFILES, type ProfileName, RULES } from './check/index.ts';
export { briefHtml, briefMarkdown, claimsCsv, describe, footnotesOf, jsonLines, sarif } from './export/index.ts';
export { fetchTargets } from './fetch/index.ts';
export { readInput, readSnapshot } from './read/index.ts';
export * from './record/index.ts';
export * from './store/index.ts';
export { dueItems, type TimelineEntry, timelineOf, type WeighOptions, weigh } from './weigh/index.ts';
