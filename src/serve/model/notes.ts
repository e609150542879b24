import { articleOfClaim, type Note } from '../../app/record.ts';
import type { NoteRow } from './types.ts';

/** A note beside the claim that it is on. */
export const noteRow = ({ id, claim, text, mark, at }: Note): NoteRow => ({
  id,
  article: articleOfClaim(claim),
  claim: claim.slice(claim.lastIndexOf('#') + 1),
  text,
  mark,
  at,
});
