import { type Handling, type Note, type Problem, problem } from '../record/index.ts';
import type { Store } from '../store/index.ts';
import { findClaim } from './decide.ts';

/** What is to be noted, and who may see it. `id`: of the note that is written anew. */
export interface ToNote {
  readonly claim: string;
  readonly text: string;
  readonly mark: Handling;
  readonly id?: string | undefined;
}

/** Keeps a person’s note beside a claim; gives it, or why there is nothing to note it on. `at`: the moment, `fresh`: an id that no note has. */
export async function noteOn(
  store: Store,
  { claim, text, mark, id }: ToNote,
  { at, fresh }: { readonly at: string; readonly fresh: () => string },
): Promise<Note | Problem> {
  const c = await findClaim(store, claim);
  if ('code' in c) return c;
  if (id !== undefined && !(await store.notes([c.article])).some((n) => n.id === id))
    return problem('unknown-note', `no note of the article ${c.article} has the id ${id}`);
  const note: Note = { id: id ?? fresh(), claim: c.id, text, mark, at };
  await store.saveNote(note);
  return note;
}
