import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { type AnnotatedArticle, annotateRead, type FailedLine } from '../../app.ts';
import { pays } from './ahead.ts';
import { Helper, type ToRead } from './helper.ts';

export type { ToRead } from './helper.ts';

/** A thread has the next one in hand when it has done one. */
const IN_HAND = 2;

/** One list of articles, from whose end threads take while this one reads from its front. */
class Shared {
  readonly #all: readonly ToRead[];
  readonly #made: (AnnotatedArticle | FailedLine | undefined)[];
  #front = 0;
  #back: number;

  constructor(all: readonly ToRead[]) {
    this.#all = all;
    this.#made = all.map(() => undefined);
    this.#back = all.length;
  }

  #read(i: number): AnnotatedArticle | FailedLine {
    const { id, read } = this.#all[i]!;
    return annotateRead(id, read);
  }

  async #give(helper: Helper): Promise<void> {
    while (this.#front < this.#back) {
      const i = --this.#back;
      this.#made[i] = await helper.read(this.#all[i]!).catch(() => this.#read(i));
    }
  }

  /** A thread takes until nothing is left; resolves when it has answered all that it took. */
  async help(helper: Helper): Promise<void> {
    await Promise.all(Array.from({ length: IN_HAND }, () => this.#give(helper)));
  }

  async finish(helped: readonly Promise<void>[]): Promise<(AnnotatedArticle | FailedLine)[]> {
    while (this.#front < this.#back) {
      const i = this.#front++;
      this.#made[i] = this.#read(i);
      // Answers of threads are heard between articles.
      if (helped.length > 0) await setImmediate();
    }
    await Promise.all(helped);
    return this.#made.map((made) => made!);
  }
}

/**
 * Annotates what was read, in its order; many articles are shared with threads: the one that is ready (`helper`), and others started for it. What
 * is said of each does not depend on who reads it.
 */
export async function annotateAll(
  all: readonly ToRead[],
  helper?: Helper,
  cores: number = availableParallelism(),
): Promise<(AnnotatedArticle | FailedLine)[]> {
  const shared = new Shared(all);
  const ready = helper ? [helper] : [];
  const more = Array.from({ length: Math.max(0, pays(all.length, cores) - ready.length) }, () => new Helper());
  const made = await shared.finish([...ready, ...more].map((h) => shared.help(h)));
  for (const h of more) h.end();
  return made;
}
