import {
  type Decided,
  mergeStories,
  nameSides,
  pinArticle,
  renameStory,
  type Store,
  splitStory,
} from '../../../app/record.ts';
import { problemLine } from '../messages.ts';
import { type Call, flag, Usage } from '../spec.ts';
import { withStore } from '../store.ts';
import { reason } from './withdraw.ts';

interface Act {
  /** How its arguments are written. */
  readonly takes: string;
  readonly fits: (names: readonly string[]) => boolean;
  readonly run: (store: Store, names: readonly string[], why: string) => Promise<Decided>;
}

const two = (names: readonly string[]): boolean => names.length === 2;
const more = (names: readonly string[]): boolean => names.length > 1;

const ACTS: Readonly<Record<string, Act>> = {
  merge: { takes: 'STORY STORY', fits: two, run: (store, [a, b], why) => mergeStories(store, a!, b!, why) },
  split: { takes: 'STORY ARTICLE...', fits: more, run: (store, [s, ...ids], why) => splitStory(store, s!, ids, why) },
  rename: {
    takes: 'STORY TITLE',
    fits: more,
    run: (store, [s, ...title], why) => renameStory(store, s!, title.join(' '), why),
  },
  sides: {
    takes: 'STORY SIDE SIDE',
    fits: (names) => names.length > 2,
    run: (store, [s, ...sides], why) => nameSides(store, s!, sides, why),
  },
  pin: { takes: 'ARTICLE STORY', fits: two, run: (store, [a, s], why) => pinArticle(store, a!, s!, why) },
};

export async function run(call: Call): Promise<number> {
  const [name = '', ...names] = call.args;
  const act = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!act) throw new Usage(`“${name}” is no decision: ${Object.keys(ACTS).join(', ')}`, 'onrecord help story');
  if (!act.fits(names)) throw new Usage(`story ${name} takes ${act.takes}`, 'onrecord help story');
  const why = reason(call, `onrecord story ${name} ${act.takes} --why "one summit, two headlines"`);
  return withStore(call, async (store) => {
    const story = await act.run(store, names, why);
    if ('code' in story) {
      call.io.err(problemLine(story, call.messages, false));
      return 1;
    }
    const size = story.articles.length === 1 ? '1 article' : `${story.articles.length} articles`;
    await call.io.out(
      flag(call, 'json') ? `${JSON.stringify(story, null, 2)}\n` : `${story.id} ${story.title} (${size})\n`,
    );
    return 0;
  });
}
