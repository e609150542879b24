import type { Note } from '../record/index.ts';
import type { JournalEntry } from './types.ts';

/** What the journal says of a note: that it was kept or removed, and its mark; never its words, so that they can go. */
export const noteDetail = ({ id, claim, mark }: Note, deed: 'kept' | 'removed'): JournalEntry['detail'] => ({
  deed,
  note: id,
  claim,
  mark,
});
