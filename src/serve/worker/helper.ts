import { Worker } from 'node:worker_threads';
import type { AnnotatedArticle, FailedLine, ReadResult, WeighedSources } from '../../app.ts';

/** What is to be annotated, and under which id. */
export interface ToRead {
  readonly id: string;
  readonly read: ReadResult;
}

/** What a helper is asked for: an article annotated, or annotated articles weighed. */
export type Asked =
  | (ToRead & { readonly kind: 'read' })
  | { readonly kind: 'weigh'; readonly sources: readonly AnnotatedArticle[] };

/** What it answers, in the order of what it was asked. */
export type Answered = AnnotatedArticle | FailedLine | WeighedSources;

interface Waiting {
  readonly done: (answer: Answered) => void;
  readonly fail: (error: Error) => void;
}

const THREAD = new URL('./reading.js', import.meta.url);

/** A thread that reads articles beside this one. It loads its tables as soon as it is started. */
export class Helper {
  readonly #worker = new Worker(THREAD);
  #waiting: Waiting[] = [];
  #gone: Error | undefined;

  constructor() {
    this.#worker.on('message', (answer: Answered) => this.#waiting.shift()?.done(answer));
    this.#worker.on('error', (error: Error) => this.#lose(error));
    this.#worker.on('exit', () => this.#lose(new Error('the thread has ended')));
  }

  #lose(error: Error): void {
    this.#gone ??= error;
    const lost = this.#waiting;
    this.#waiting = [];
    for (const { fail } of lost) fail(error);
  }

  #ask(asked: Asked): Promise<Answered> {
    return new Promise((done, fail) => {
      if (this.#gone) return fail(this.#gone);
      this.#waiting.push({ done, fail });
      this.#worker.postMessage(asked);
    });
  }

  /** Rejects where the thread is gone. */
  read(article: ToRead): Promise<AnnotatedArticle | FailedLine> {
    return this.#ask({ kind: 'read', ...article }) as Promise<AnnotatedArticle | FailedLine>;
  }

  /** What the sources tell together. Rejects where the thread is gone. */
  weigh(sources: readonly AnnotatedArticle[]): Promise<WeighedSources> {
    return this.#ask({ kind: 'weigh', sources }) as Promise<WeighedSources>;
  }

  /** Lets it go to the end of what it was asked: a thread that is killed within the native library takes the process with it. */
  end(): void {
    if (!this.#gone) this.#worker.postMessage(null);
  }
}
