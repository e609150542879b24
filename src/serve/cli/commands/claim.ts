import { attributeClaim, type Decided, dismissClaim, type Store } from '../../../app/record.ts';
import { problemLine } from '../messages.ts';
import { type Call, flag, Usage } from '../spec.ts';
import { withStore } from '../store.ts';
import { reason } from './withdraw.ts';

interface Act {
  readonly takes: string;
  readonly fits: (names: readonly string[]) => boolean;
  readonly run: (store: Store, names: readonly string[], why: string) => Promise<Decided>;
}

const ACTS: Readonly<Record<string, Act>> = {
  attribute: {
    takes: 'CLAIM NAME',
    fits: (names) => names.length > 1,
    run: (store, [claim, ...name], why) => attributeClaim(store, claim!, name.join(' '), why),
  },
  dismiss: {
    takes: 'CLAIM',
    fits: (names) => names.length === 1,
    run: (store, [claim], why) => dismissClaim(store, claim!, why),
  },
};

export async function run(call: Call): Promise<number> {
  const [name = '', ...names] = call.args;
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!act) throw new Usage(`“${name}” is no decision: ${Object.keys(ACTS).join(', ')}`, 'onrecord help claim');
  if (!act.fits(names)) throw new Usage(`claim ${name} takes ${act.takes}`, 'onrecord help claim');
  const why = reason(call, `onrecord claim ${name} 4f2a91bc#s3 --why "the spokesman read it out"`);
  return withStore(call, async (store) => {
    const story = await act.run(store, names, why);
    if ('code' in story) {
      call.io.err(problemLine(story, call.messages, false));
      return 1;
    }
    await call.io.out(flag(call, 'json') ? `${JSON.stringify(story, null, 2)}\n` : `${story.id} ${story.title}\n`);
    return 0;
  });
}
