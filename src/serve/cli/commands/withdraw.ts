import { findArticle, restingOn, type Store, withdraw } from '../../../app/record.ts';
import { problemLine } from '../messages.ts';
import { type Call, flag, text, Usage } from '../spec.ts';
import { withStore } from '../store.ts';
import { recallText } from '../views/recall.ts';

/** Why something is recalled or decided: always asked, since it stands in the journal for good. */
export function reason(call: Call, example = 'onrecord withdraw a1b2c3d4 --why "retracted by its outlet"'): string {
  const why = text(call, 'why')?.trim() ?? '';
  if (why === '') throw new Usage('--why must say the reason', example);
  return why;
}

/** Finds the article and runs, or tells of none. */
export async function withArticle(call: Call, run: (store: Store, id: string) => Promise<number>): Promise<number> {
  return withStore(call, async (store) => {
    const id = await findArticle(store, call.args[0] ?? '');
    if (typeof id === 'string') return run(store, id);
    call.io.err(problemLine(id, call.messages, false));
    return 1;
  });
}

/** Writes what rests on an article. Resolves to whether it could be told. */
export async function tellResting(call: Call, store: Store, id: string, why: string): Promise<boolean> {
  const report = await restingOn(store, id, { at: call.io.now(), why });
  if ('code' in report) {
    call.io.err(problemLine(report, call.messages, false));
    return false;
  }
  await call.io.out(
    flag(call, 'json') ? `${JSON.stringify(report, null, 2)}\n` : recallText(report, call.style, call.io.width),
  );
  return true;
}

export async function run(call: Call): Promise<number> {
  const why = reason(call);
  return withArticle(call, async (store, id) => {
    if (flag(call, 'undo')) {
      await withdraw(store, id, 'reinstated', why);
      await call.io.out(`${call.style.green('reinstated')} ${id}\n`);
      return 0;
    }
    if (!(await tellResting(call, store, id, why))) return 1;
    await withdraw(store, id, 'withdrawn', why);
    return 0;
  });
}
