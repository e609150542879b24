import type { Statement } from '../record/index.ts';
import { overlaps } from '../text/index.ts';
import type { CheckContext } from './context.ts';
import { newsroomOf, wordsOf } from './voice.ts';

/** The draft's statements whose speaker is a person without a name: a source, an official, a diplomat. */
export function nameless(ctx: CheckContext): Statement[] {
  const { draft } = ctx.input;
  const { unnamedPerson } = newsroomOf(ctx);
  return draft.statements.filter(({ speaker }) => {
    if (!speaker || speaker.name !== undefined) return false;
    const named = draft.mentions.some((m) => m.kind === 'name' && m.type === 'person' && overlaps(m, speaker));
    return !named && unnamedPerson.test(wordsOf(draft, speaker));
  });
}
