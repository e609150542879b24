import { NOTES } from '../../../app.ts';
import { tell } from '../messages.ts';
import { DB, JSON_OUT, QUIET } from '../shared.ts';
import { type Call, type CommandSpec, flag } from '../spec.ts';
import { withStore } from '../store.ts';

async function run(call: Call): Promise<number> {
  return withStore(call, async (store) => {
    const found = await store.verify();
    if (flag(call, 'json')) await call.io.out(`${JSON.stringify(found, null, 2)}\n`);
    else {
      tell(call.io, call.style, found.problems, false, NOTES);
      const { snapshots, articles, claims } = found.checked;
      await call.io.out(
        `${found.problems.length === 0 ? call.style.green('sound') : call.style.red('not sound')}: ${snapshots} snapshots, ${articles} articles, ${claims} claims checked\n`,
      );
    }
    return found.problems.length === 0 ? 0 : 1;
  });
}

export const verify: CommandSpec = {
  name: 'verify',
  args: '',
  summary: 'check that the record is what it was when it was written',
  about: 'Hashes every snapshot and every article’s text again, and holds every claim’s words against its article.',
  options: [DB, JSON_OUT, QUIET],
  examples: [['onrecord verify', 'the whole record']],
  run,
};
