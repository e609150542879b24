import { daysBetween } from './calendar.ts';
import type { Look } from './scene.ts';

/**
 * Of the same day in several years, the one meant: where the verb looks ahead the next, where it looks back the latest,
 * else the nearest. `weight` is how many times farther a day ahead counts than one behind.
 */
export function nearest(anchor: string, days: readonly (string | null)[], look: Look, weight = 1): string | null {
  let best: string | null = null;
  let cost = Number.POSITIVE_INFINITY;
  for (const day of days) {
    if (!day) continue;
    const far = daysBetween(anchor, day);
    const against = look !== 0 && far !== 0 && Math.sign(far) !== look;
    const own = (far > 0 ? far * weight : -far) + (against ? AGAINST : 0);
    if (own < cost) [best, cost] = [day, own];
  }
  return best;
}

// A reading against the verb is taken only where the other one is most of a year away: tenses are misread at times.
const AGAINST = 300;
