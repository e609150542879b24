/**
 * Files, folders, web addresses and standard input to snapshots; the only folder that touches the network.
 * Takes: targets, a clock, and whatever of network and input is to be used. Gives: `Snapshot`s and problems, in the order of the targets.
 * Never: reads what the bytes say, asks an address off the public internet unless allowed, follows without end.
 */
export { type AllowPrivate, isPrivate, type Resolve } from './addresses.ts';
export { LIMITS, type Limits } from './limits.ts';
export type { Fetch } from './pinned.ts';
export type { Fetched, Validators } from './snapshot.ts';
export { type FetchDeps, fetchTargets, openSession, type Session, sendJson } from './targets.ts';
export type { Visit } from './urls.ts';
