import type { Limits } from './limits.ts';

/** What is said of ourselves, and how long a host is left alone. */
export interface Manners {
  /** A robots.txt file by the origin of its host, or null where the host has none that binds. */
  readonly rules: Map<string, Rules>;
  /** When a host may be asked again, in milliseconds of `clock`. */
  readonly free: Map<string, number>;
  /** Until when a host has asked to be left alone, in milliseconds of `clock`. */
  readonly shut: Map<string, number>;
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What a host's robots.txt allows. */
export interface Rules {
  /** Why nothing is, where the file could not be had. */
  readonly missing?: string;
  readonly allows: (url: string) => boolean;
  /** Milliseconds between two requests that it asks for. */
  readonly delay: number;
}

/** Seconds or a day in a `Retry-After` header, as milliseconds from `now`; null where there is none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/u.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** Waits until a host may be asked, and marks when it may be asked again. */
export async function takeTurn(host: string, manners: Manners, limits: Limits, delay: number): Promise<void> {
  const now = manners.clock();
  const from = Math.max(now, manners.free.get(host) ?? now);
  if (from > now) await manners.sleep(from - now);
  manners.free.set(host, from + Math.min(Math.max(delay, limits.delay), limits.patience));
}
