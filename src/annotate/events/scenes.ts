import type { DateAnnotation, Mention } from '../../record/index.ts';
import type { Doc, Sentence } from '../../syntax/types.ts';
import type { Mentioned } from '../mentions/index.ts';
import type { Scene } from './scene.ts';
import { treeOf } from './tree.ts';

/** Hands out the items of a sorted list that lie in one sentence after another; linear over the whole text. */
export function slices<T extends { readonly start: number; readonly end: number }>(
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

/** One sentence with its own mentions, their actors and its dates. */
export function sceneOf(
  doc: Doc,
  sentence: Sentence,
  mentions: readonly Mention[],
  dates: readonly DateAnnotation[],
  m: Mentioned,
): Scene {
  const ids = new Set(mentions.map((x) => x.actor));
  const actors = m.actors.filter((a) => ids.has(a.id));
  return {
    text: doc.article.text,
    tree: treeOf(sentence),
    words: doc.lang.events,
    m: { actors, mentions },
    dates,
    frames: new Map(),
  };
}
