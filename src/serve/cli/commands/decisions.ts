import { type KnownDecision, listDecisions, undoDecision } from '../../../app/record.ts';
import { problemLine } from '../messages.ts';
import { type Call, flag, whole } from '../spec.ts';
import { withStore } from '../store.ts';
import { reason } from './withdraw.ts';

const lineOf = (d: KnownDecision): string => {
  const about = [d.outlet, ...d.on, d.value].filter((x) => x !== undefined && x !== '').join(' ');
  return `${d.seq} ${d.at.slice(0, 10)} ${d.act} ${about || d.of.join(' ')}: ${d.why}${d.holds ? '' : ' (taken back)'}\n`;
};

export async function run(call: Call): Promise<number> {
  const seq = whole(call, 'undo', 1);
  const why = seq === undefined ? '' : reason(call, `onrecord decisions --undo ${seq} --why "two towns after all"`);
  return withStore(call, async (store) => {
    if (seq !== undefined) {
      const undone = await undoDecision(store, seq, why);
      if ('code' in undone) {
        call.io.err(problemLine(undone, call.messages, false));
        return 1;
      }
      await call.io.out(flag(call, 'json') ? `${JSON.stringify(undone)}\n` : lineOf(undone));
      return 0;
    }
    const all = await listDecisions(store);
    await call.io.out(flag(call, 'json') ? `${JSON.stringify(all, null, 2)}\n` : all.map(lineOf).join(''));
    return 0;
  });
}
