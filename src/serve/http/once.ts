import { digest } from './desk.ts';
import { fault } from './faults.ts';
import { Recent } from './recent.ts';

interface Kept<R> {
  readonly print: string;
  readonly result: Promise<R>;
  settled: boolean;
}

const KEYS = 1000;

/**
 * Requests that carry a key, answered once: the same request again gets the first answer. Held in memory: after a restart the store itself
 * keeps an article from being added twice.
 */
export class Once<R> {
  readonly #kept = new Recent<Kept<R>>(KEYS, () => 1);

  /** Does the work unless the key is known; throws a fault where it is at work, or was used for another request. */
  async run(key: string | null, request: Uint8Array, work: () => Promise<R>): Promise<R> {
    if (key === null) return work();
    const print = digest(request);
    const known = this.#kept.get(key);
    if (known) {
      if (known.print !== print) throw fault('other-request');
      if (!known.settled) throw fault('in-progress');
      return known.result;
    }
    const result = work();
    const kept: Kept<R> = { print, result, settled: false };
    this.#kept.set(key, kept);
    try {
      return await result;
    } catch (error) {
      // What failed may be tried again under the same key.
      this.#kept.delete(key);
      throw error;
    } finally {
      kept.settled = true;
    }
  }
}
