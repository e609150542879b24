import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { articleOfClaim, HANDLING, type Handling, type Note, noteOn, notesMarked } from '../../../app/record.ts';
import { noteRow } from '../../model/notes.ts';
import type { Done } from '../../model/types.ts';
import type { Desk } from '../desk.ts';
import { fault, faultOf } from '../faults.ts';
import { type RouteSpec, route } from '../route.ts';
import { none } from '../shapes.ts';

const USUAL: readonly Handling[] = ['internal', 'public'];

const isMark = (text: string): text is Handling => (HANDLING as readonly string[]).includes(text);

/** The marks whose notes are wanted. */
export const marks = z
  .string()
  .refine((v) => v.split(',').every(isMark), 'marks, as in internal,public')
  .optional()
  .describe('Notes of these marks: private, internal, public. Private ones come only where `private` is named.');

/** Notes on the claims of some articles. A page is its reader’s own, and has all; a program gets what is marked for it, or what it names. */
export async function notesOf(
  desk: Desk,
  articles: readonly string[] | undefined,
  named: string | undefined,
  asPage: boolean,
): Promise<Note[]> {
  const wanted = named?.split(',').filter(isMark) ?? (asPage ? HANDLING : USUAL);
  return notesMarked(await desk.store.notes(articles), wanted);
}

const body = z.object({
  claim: z.string().min(1).max(400).optional().describe('The claim, as in 4f2a91bc#s3.'),
  text: z.string().trim().min(1).max(20_000).optional().describe('The note.'),
  mark: z.enum(HANDLING).default('private').describe('Who may see it.'),
  id: z.string().min(1).max(100).optional().describe('A note that is there: it is written anew, or removed.'),
  remove: z.enum(['yes']).optional().describe('Removes the note `id` for good.'),
});

async function removed(desk: Desk, id: string): Promise<Done> {
  const note = (await desk.store.notes()).find((n) => n.id === id);
  if (!note || !(await desk.store.dropNote(id))) throw fault('no-such-note');
  return { goTo: claimAddress(note) };
}

const claimAddress = ({ claim }: Pick<Note, 'claim'>): string =>
  `/articles/${encodeURIComponent(articleOfClaim(claim))}/claims/${encodeURIComponent(claim.slice(claim.lastIndexOf('#') + 1))}#notes`;

async function noted(desk: Desk, asked: z.infer<typeof body>): Promise<Done> {
  const { claim, text, mark, id } = asked;
  if (asked.remove !== undefined && id !== undefined) return removed(desk, id);
  if (claim === undefined || text === undefined) throw fault('bad-request', 'claim, text: a note needs both');
  const note = await noteOn(
    desk.store,
    { claim, text, mark, id },
    { at: desk.now(), fresh: () => randomUUID().slice(0, 8) },
  );
  if ('code' in note) throw faultOf(note);
  return { note: noteRow(note), goTo: claimAddress(note) };
}

export const NOTES: readonly RouteSpec[] = [
  route({
    method: 'GET',
    path: '/notes',
    id: 'notes',
    summary: 'Notes of the desk, in the order in which they were written; private ones only where they are named',
    faults: [400],
    query: z.object({ notes: marks }),
    gives: 'NoteList',
    answer: async ({ desk, query }) => ({
      model: { notes: (await notesOf(desk, undefined, query.notes, false)).map(noteRow) },
    }),
  }),
  route({
    method: 'POST',
    path: '/notes',
    id: 'note',
    summary: 'Keeps a note beside a claim, writes one anew, or removes one',
    faults: [400, 404, 413, 415],
    query: none,
    body: { shape: body, about: 'The note, and who may see it.' },
    gives: 'Done',
    answer: async ({ desk, body: asked, form }) => {
      const model = await desk.after(() => noted(desk, asked));
      return form ? { moved: model.goTo } : { model };
    },
  }),
];
