import path from 'node:path';
import { type OpenStory, openRecord, openStory, type Store, storeProblem } from '../../app/record.ts';
import { problemLine } from './messages.ts';
import { type Call, optional, text, Usage } from './spec.ts';

/** The record's file: `--db`, else $ONRECORD_DB, else onrecord.db in the working folder. */
export const recordPath = (call: Call): string =>
  path.resolve(call.io.cwd, text(call, 'db') ?? call.io.env.ONRECORD_DB ?? 'onrecord.db');

/** Opens the record, runs, and closes it whatever happens. */
export async function withStore(
  call: Call,
  run: (store: Store) => Promise<number>,
  options: { readonly create?: boolean } = {},
): Promise<number> {
  const store = await openRecord(recordPath(call), { create: options.create === true, now: call.io.now });
  try {
    return await run(store);
  } catch (error) {
    const fault = storeProblem(error);
    if (!fault) throw error;
    call.io.err(problemLine({ where: recordPath(call), ...fault }, call.messages, false));
    return 1;
  } finally {
    await store.close();
  }
}

interface Found {
  readonly story: OpenStory;
  readonly store: Store;
}

/** Opens the story that the first argument names (id, beginning of an id, or words of its title), or the only one. */
export async function withStory(call: Call, run: (found: Found) => Promise<number>): Promise<number> {
  // Wrong words are told of before a record is looked for.
  sidesOf(call);
  return withStore(call, (store) => inStory(call, store, run));
}

function sidesOf(call: Call): string[] | undefined {
  const sides = text(call, 'sides')
    ?.split(',')
    .map((s) => s.trim());
  if (sides !== undefined && sides.length < 2) throw new Usage('--sides takes two sides, as in --sides MEX,USA');
  return sides;
}

/** The same in a record that is open. */
export async function inStory(call: Call, store: Store, run: (found: Found) => Promise<number>): Promise<number> {
  const wanted = call.args.length === 0 ? undefined : call.args.join(' ');
  const found = await openStory(store, wanted, optional('sides', sidesOf(call)));
  if ('problem' in found) {
    call.io.err(problemLine(found.problem, call.messages, false));
    return 1;
  }
  return run({ story: found, store });
}
