import { on } from 'node:events';
import { watch } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds in which an editor writes a file: changes within are one. */
const SETTLES = 30;

/**
 * One value after each change of a file, from the moment of the call on. The folder is watched, since editors put a new file in the old
 * one's place.
 */
export function changesOf(file: string): AsyncGenerator<void> {
  const events = on(watch(path.dirname(file)), 'change');
  return settled(events, path.basename(file));
}

async function* settled(events: AsyncIterable<unknown[]>, name: string): AsyncGenerator<void> {
  let last = 0;
  for await (const [, changed] of events) {
    if (changed !== name || Date.now() - last < SETTLES) continue;
    await setTimeout(SETTLES);
    last = Date.now();
    yield;
  }
}
