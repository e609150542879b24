import type { Code } from '../../languages/shape/events.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { kidsBy } from './tree.ts';

/** `A drone struck a depot`, `attacked with mortars`: the mode of an assault that what it is done with tells. */
export function byArms(s: Scene, f: Frame, code: Code): Code {
  if (code !== 'ASSAULT') return code;
  const withs = f.obliques.filter(
    (o) => o.prep === s.words.prep.with || o.prep === s.words.prep.by || o.prep === s.words.prep.in,
  );
  const means = [...f.subjects, ...withs.map((o) => o.head)];
  const lemmas = means.flatMap((t) => [t, ...kidsBy(s.tree, t, 'compound', 'amod')].map((k) => k.lemma.toLowerCase()));
  const arm = s.words.arms.find(([, words]) => lemmas.some((l) => words.has(l)));
  return arm ? `ASSAULT/${arm[0]}` : code;
}
