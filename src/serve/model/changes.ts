import { changesBetween, versionsOf } from '../../app/record.ts';
import { type Scene, wordsAt } from './scene.ts';
import type { ChangesView } from './types.ts';

/** What became otherwise in a story’s articles since they were first read: sentences of further versions, and what was withdrawn. */
export function changesView(scene: Scene): ChangesView {
  const { members, withdrawn } = scene.open;
  const sentences = [...versionsOf(members)].flatMap(([from, to]) => {
    const [before, after] = [scene.look.member(from).annotated, scene.look.member(to).annotated];
    return changesBetween(before, after).map((c) => ({
      kind: c.kind,
      from,
      to,
      touches: c.touches,
      ...(c.before === undefined ? {} : { before: wordsAt(scene, from, c.before) }),
      ...(c.after === undefined ? {} : { after: wordsAt(scene, to, c.after) }),
    }));
  });
  return {
    sentences,
    withdrawn: withdrawn.map(({ recall: { article, at, why }, annotated }) => ({
      article,
      source: [annotated.article.outlet, annotated.article.title ?? article].filter((x) => x !== undefined).join(', '),
      at,
      why,
    })),
  };
}
