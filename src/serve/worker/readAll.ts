import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type AnnotatedArticle, annotateRead, type FailedLine, type ReadResult } from '../../app.ts';

/** What is to be annotated, and under which id. */
export interface ToRead {
  readonly id: string;
  readonly read: ReadResult;
}

/** One of many, as a thread is asked for it and answers. */
export interface Asked extends ToRead {
  readonly i: number;
}
export interface Answered {
  readonly i: number;
  readonly made: AnnotatedArticle | FailedLine;
}

const THREAD = new URL('./reading.js', import.meta.url);
/** A thread has to learn its trade first, which takes as long as some articles: it is started where each has so many to read. */
const SHARE = 6;
/** A thread has the next one in hand when it has done one. */
const IN_HAND = 2;

const threadsFor = (articles: number, cores: number): number =>
  import.meta.url.endsWith('.js') ? Math.max(0, Math.min(cores, Math.floor(articles / SHARE)) - 1) : 0;

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

  #read(i: number): void {
    const { id, read } = this.#all[i]!;
    this.#made[i] = annotateRead(id, read);
  }

  /** A thread that takes until nothing is left; resolves when it has answered all that it took, or is gone. */
  help(): Promise<void> {
    const worker = new Worker(THREAD);
    const taken = new Set<number>();
    const give = (): void => {
      if (this.#front >= this.#back) return;
      const i = --this.#back;
      taken.add(i);
      worker.postMessage({ i, ...this.#all[i]! } satisfies Asked);
    };
    return new Promise((done) => {
      worker.on('message', ({ i, made }: Answered) => {
        this.#made[i] = made;
        taken.delete(i);
        give();
        // It is let go to its end: a thread that is killed within the native library takes the process with it.
        if (taken.size === 0) worker.postMessage(null);
      });
      worker.on('error', () => {
        for (const i of taken) this.#read(i);
        taken.clear();
      });
      worker.on('exit', () => done());
      for (let n = 0; n < IN_HAND; n++) give();
      if (taken.size === 0) worker.postMessage(null);
    });
  }

  async finish(threads: readonly Promise<void>[]): Promise<(AnnotatedArticle | FailedLine)[]> {
    while (this.#front < this.#back) {
      this.#read(this.#front++);
      // Answers of threads are heard between articles.
      if (threads.length > 0) await setImmediate();
    }
    await Promise.all(threads);
    return this.#made.map((made) => made!);
  }
}

/** Annotates what was read, in its order; many articles are shared with threads. What is said of each does not depend on who reads it. */
export async function annotateAll(
  all: readonly ToRead[],
  cores: number = availableParallelism(),
): Promise<(AnnotatedArticle | FailedLine)[]> {
  const shared = new Shared(all);
  return shared.finish(Array.from({ length: threadsFor(all.length, cores) }, () => shared.help()));
}
