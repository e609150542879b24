import { type Added, addTargets, regroup } from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { layout } from '../layout.ts';
import { tell } from '../messages.ts';
import { progressOf } from '../progress.ts';
import { type Call, flag, metaOf } from '../spec.ts';
import { withStore } from '../store.ts';

type Done = Extract<Added, { id: string }>;

const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function addedText(call: Call, a: Done): string {
  const { statements, events, figures, commitments } = a.counts;
  const { dim, green, bold } = call.style;
  const counts = [
    many(statements, 'statement'),
    many(events, 'event'),
    many(figures, 'figure'),
    many(commitments, 'commitment'),
  ].join(', ');
  const paint = a.outcome === 'unchanged' ? dim : green;
  return `${layout([[paint, a.outcome], ' ', [bold, a.id], ` ${a.title} `, [dim, `(${counts})`]], call.io.width, { rest: '  ' })}\n`;
}

export async function run(call: Call): Promise<number> {
  const meta = metaOf(call);
  const work = async (store: Parameters<typeof addTargets>[0]): Promise<number> => {
    const progress = progressOf(call.io, 0, flag(call, 'quiet'));
    let [changed, faulty] = [false, false];
    for await (const added of addTargets(store, call.args, meta, fetchDeps(call))) {
      progress.clear();
      if ('id' in added) {
        changed ||= added.outcome !== 'unchanged';
        await call.io.out(flag(call, 'json') ? `${JSON.stringify(added)}\n` : addedText(call, added));
      }
      faulty = tell(call, added.problems) || faulty;
      progress.step('title' in added ? added.title : '');
    }
    progress.clear();
    if (changed) await regroup(store);
    return faulty ? 1 : 0;
  };
  return withStore(call, work, { create: true });
}
