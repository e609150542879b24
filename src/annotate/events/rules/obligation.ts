import type { Token } from '../../../syntax/types.ts';
import { sourcesOf } from '../cast.ts';
import { frameAt, isActor, type Scene } from '../scene.ts';
import { headOf, relation } from '../tree.ts';
import type { VerbRule } from './types.ts';

/** The saying verb above a clause. */
function teller(s: Scene, verb: Token): Token | undefined {
  const head = headOf(s.tree, verb);
  return relation(verb) === 'ccomp' && head?.upos === 'VERB' ? head : undefined;
}

/** `said that Keldora must hand over the records`: who says so asks for it. */
export const obligation: VerbRule = (s, f) => {
  if (f.mood !== 'obligation') return null;
  const saying = teller(s, f.verb);
  if (!saying) return null;
  const sources = sourcesOf(s, frameAt(s, saying));
  const targets = f.subjects.filter((t) => isActor(s, t) && t.upos !== 'PRON');
  if (sources.length === 0 || targets.length === 0) return null;
  return {
    code: 'REQUEST',
    rule: 'annotate/events/rules/obligation',
    trigger: saying,
    content: f.verb,
    sources,
    targets,
  };
};
