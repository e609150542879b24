import type { Actor, Mention, Participant } from '../../../record/index.ts';
import type { Mentioned } from '../../mentions/index.ts';
import type { Refiner } from './types.ts';

const REACH = 60;

/** The last mention that ends before `at`. */
function before(mentions: readonly Mention[], at: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The two parties of different states that were last spoken of before `at`: states for `nations`, persons for `leaders`. */
function lastTwo(m: Mentioned, actors: ReadonlyMap<string, Actor>, at: number, persons: boolean): Actor[] {
  const found = new Map<string, Actor>();
  const last = before(m.mentions, at);
  for (let k = last; k > last - REACH && k >= 0 && found.size < 2; k--) {
    const actor = actors.get(m.mentions[k]?.actor ?? '');
    const state = actor?.country ?? actor?.state;
    if (!actor || state === undefined || found.has(state) || (persons && actor.kind !== 'person')) continue;
    found.set(state, actor);
  }
  return found.size === 2 ? [...found.values()] : [];
}

/** `both nations`, `the two leaders`: the two parties last spoken of, each with the same words. */
export const bothSides: Refiner = (doc, m, events) => {
  const { events: words } = doc.lang;
  const actors = new Map(m.actors.map((a) => [a.id, a]));
  const open = (p: Participant): readonly Participant[] => {
    if (p.country !== undefined || p.actor !== undefined) return [p];
    const tokens = doc.article.text.slice(p.start, p.end).toLowerCase().split(/\s+/u);
    const last = (tokens.at(-1) ?? '').replace(/ies$/u, 'y').replace(/s$/u, '');
    if (!tokens.some((t) => words.both.has(t)) || !words.parties.has(last) || tokens.length > 4) return [p];
    const two = lastTwo(m, actors, p.start, words.personParties.has(last));
    if (two.length < 2) return [p];
    return two.map((a) => ({
      start: p.start,
      end: p.end,
      actor: a.id,
      ...(a.country === undefined ? {} : { country: a.country }),
    }));
  };
  return events.map((e) => ({ ...e, sources: e.sources.flatMap(open), targets: e.targets.flatMap(open) }));
};
