import type { DateAnnotation } from '../../record/index.ts';
import type { Doc, Sentence } from '../../syntax/types.ts';
import type { Mentioned } from '../mentions/index.ts';
import { withKnownLemmas } from './lemmas.ts';
import type { Scene } from './scene.ts';
import { treeOf } from './tree.ts';

/** Hands out the items of a sorted list that lie in one sentence after another; linear over the whole text. */
function slices<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
): (at: Sentence) => T[] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  let from = 0;
  return (at) => {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= at.start) from++;
    const out: T[] = [];
    for (let k = from; k < sorted.length && (sorted[k]?.start ?? 0) < at.end; k++) out.push(sorted[k]!);
    return out;
  };
}

const made = new WeakMap<Mentioned, Map<Sentence, Scene>>();

/**
 * Hands out scenes: a sentence with its own mentions, their actors, its lands and dates. Ask for sentences in order. Made once for
 * the mentions of a text: events and commitments read the same.
 */
export function scenesIn(doc: Doc, m: Mentioned, dates: readonly DateAnnotation[]): (at: Sentence) => Scene {
  const known = made.get(m) ?? new Map<Sentence, Scene>();
  made.set(m, known);
  const sceneAt = newScenes(doc, m, dates);
  return (sentence) => {
    const scene = known.get(sentence) ?? sceneAt(sentence);
    known.set(sentence, scene);
    return scene;
  };
}

function newScenes(doc: Doc, m: Mentioned, dates: readonly DateAnnotation[]): (at: Sentence) => Scene {
  const [ownMentions, ownLands, ownDates] = [slices(m.mentions), slices(m.lands), slices(dates)];
  const byId = new Map(m.actors.map((a) => [a.id, a]));
  return (sentence) => {
    const mentions = ownMentions(sentence);
    const ids = new Set(mentions.flatMap((x) => x.actor ?? []));
    const actors = [...ids].flatMap((id) => byId.get(id) ?? []);
    return {
      text: doc.article.text,
      tree: treeOf(withKnownLemmas(sentence, doc.lang.events)),
      words: doc.lang.events,
      m: { actors, mentions, lands: ownLands(sentence) },
      byId: (id) => byId.get(id),
      dates: ownDates(sentence),
      frames: new Map(),
    };
  };
}
