/**
 * Files, folders, web addresses and standard input to snapshots; the only folder that touches the network.
 * Takes: targets, a clock, and whatever of network and input is to be used. Gives: `Snapshot`s and problems, in the order of the targets.
 * Never: reads what the bytes say, asks an address off the public internet unless allowed, follows without end.
 */
export { isPrivate, type Resolve } from './addresses.ts';
export type { Fetch } from './http.ts';
export { LIMITS, type Limits } from './limits.ts';
export type { Fetched } from './snapshot.ts';
export { type FetchDeps, fetchTargets } from './targets.ts';
