import { sameParty } from './thoseTalks.ts';
import type { Refiner } from './types.ts';

const ASKING: ReadonlySet<string> = new Set(['REQUEST', 'THREATEN', 'AGREE']);

// Two sentences of news: further away the no may answer anybody.
const NEAR = 300;

/** `Velia demanded ... Orland refused to name a date.`: who says no soon after says it to the one who asked. */
export const answered: Refiner = (_doc, _m, events) =>
  events.map((e, i) => {
    if (e.type !== 'REJECT' || e.targets.length > 0 || e.status === 'negated') return e;
    const asked = events
      .slice(Math.max(0, i - 4), i)
      .findLast((p) => ASKING.has(p.type) && p.status !== 'negated' && e.start - p.end < NEAR);
    const mine = asked?.targets.some((t) => e.sources.some((s) => sameParty(s, t))) ?? false;
    return asked && mine && asked.sources.length > 0 ? { ...e, targets: asked.sources } : e;
  });
