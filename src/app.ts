/**
 * The whole program: every stage in its order. Takes sources and a record, gives annotated articles, stories, briefs and
 * findings. Reads like a table of contents: the parts are in app/, which alone knows the stages; serve/ knows only this file
 * and those.
 */
export { type Alert, type AlertKind, alertsOf, goneAlert } from './app/alerts.ts';
export { type Failed, type Found, sourcesOf } from './app/gather.ts';
export { type Added, type AddMeta, addTargets, type KeepDeps } from './app/keep.ts';
export { alertText, type Letter, letterOf } from './app/letter.ts';
export {
  actorLine,
  briefLine,
  type Checking,
  type CheckRequest,
  type CheckSettings,
  checkAgainst,
  checkerOf,
  checkingOf,
  checkLine,
  inGiven,
  mended,
} from './app/lines.ts';
export * from './app/parse.ts';
export { annotateRead, isRead, readBy, readLine, type SourceLine } from './app/read.ts';
export * from './app/record.ts';
export { recordOf, weighedSources } from './app/story.ts';
export { type Looked, nextDue, watchPass } from './app/watch.ts';
export { levelOf, PROFILES, type ProfileName, RULES, type WeighedSources } from './check/index.ts';
export { type FetchDeps, sendJson } from './fetch/index.ts';
export {
  type Belonging,
  Grouping,
  type Houses,
  houseRows,
  housesFrom,
  housesOf,
  type Sketch,
  sketchFrom,
  sketchLine,
  sketchOf,
} from './group/index.ts';
export { type DraftRead, readDraft, readInput, readSnapshot } from './read/index.ts';
