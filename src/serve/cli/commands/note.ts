import { randomUUID } from 'node:crypto';
import { HANDLING, type Handling, type Note, noteOn, type Store } from '../../../app/record.ts';
import { problemLine } from '../messages.ts';
import { type Call, flag, text, Usage } from '../spec.ts';
import { withStore } from '../store.ts';

const EXAMPLE = 'onrecord note 4f2a91bc#s3 "the ministry will not confirm this" --mark internal';

const lineOf = (n: Note): string => `${n.id} ${n.claim} [${n.mark}] ${n.text.replace(/\s+/gu, ' ')}\n`;

async function listed(call: Call, store: Store): Promise<number> {
  const mark = text(call, 'mark');
  const notes = (await store.notes()).filter((n) => mark === undefined || n.mark === mark);
  await call.io.out(flag(call, 'json') ? `${JSON.stringify(notes, null, 2)}\n` : notes.map(lineOf).join(''));
  return 0;
}

async function dropped(call: Call, store: Store, id: string): Promise<number> {
  if (await store.dropNote(id)) return 0;
  call.io.err(problemLine({ code: 'unknown-note', message: `no note has the id ${id}` }, call.messages, false));
  return 1;
}

export async function run(call: Call): Promise<number> {
  const [claim, ...words] = call.args;
  const drop = text(call, 'drop');
  if (claim !== undefined && words.length === 0)
    throw new Usage('note takes a claim and the words of the note', EXAMPLE);
  return withStore(call, async (store) => {
    if (drop !== undefined) return dropped(call, store, drop);
    if (claim === undefined) return listed(call, store);
    const mark = HANDLING.find((m) => m === text(call, 'mark')) ?? ('private' satisfies Handling);
    const wish = { claim, text: words.join(' '), mark };
    const note = await noteOn(store, wish, { at: call.io.now(), fresh: () => randomUUID().slice(0, 8) });
    if ('code' in note) {
      call.io.err(problemLine(note, call.messages, false));
      return 1;
    }
    await call.io.out(flag(call, 'json') ? `${JSON.stringify(note)}\n` : lineOf(note));
    return 0;
  });
}
