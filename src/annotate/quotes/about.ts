import type { Draft } from './draft.ts';
import { kidsBy, type Scene } from './scene.ts';
import { actorAt, type People } from './speaker.ts';

/** The other party whose words or acts the statement tells: the subject of a verb of saying or agreeing in its words. */
export function aboutOf(s: Scene, d: Draft, people: People, speaker: string | undefined): string | undefined {
  for (const t of s.tokens) {
    if (!s.words.has('acts', t.lemma.toLowerCase()) || !d.content.some((c) => c.start <= t.start && t.end <= c.end))
      continue;
    for (const k of kidsBy(s, t.i, 'nsubj')) {
      const actor = actorAt(people, s.tokens[k]!);
      if (actor && actor.id !== speaker) return actor.id;
    }
  }
  return undefined;
}
