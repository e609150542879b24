import { Worker } from 'node:worker_threads';
import type { InputLine } from '../cli/lines.ts';
import { type Answer, answerRead, crashed } from './run.ts';
import type { Batch } from './thread.ts';

const LINES_A_BATCH = 8;
const BATCHES_A_WORKER = 3;

async function* batchesOf(lines: AsyncIterable<InputLine>): AsyncGenerator<Batch> {
  let seq = 0;
  let batch: InputLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < LINES_A_BATCH) continue;
    yield { seq: seq++, lines: batch };
    batch = [];
  }
  if (batch.length > 0) yield { seq, lines: batch };
}

/** Threads are used where the program runs compiled; a source file can't be a worker. */
export const threadsPossible = (): boolean => import.meta.url.endsWith('.js');

/** One worker thread with the batches it has not answered yet. */
class Hand {
  #worker: Worker;
  #waiting: { readonly batch: Batch; readonly done: (answers: readonly Answer[]) => void }[] = [];

  constructor() {
    this.#worker = this.#start();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./thread.js', import.meta.url));
    worker.on('message', (m: { readonly answers: readonly Answer[] }) => this.#waiting.shift()?.done(m.answers));
    // A worker that ends (out of memory, say) loses the batch it was on; the rest goes to a new one.
    worker.on('error', () => this.#restart());
    return worker;
  }

  #restart(): void {
    const lost = this.#waiting.shift();
    lost?.done(lost.batch.lines.map((l) => crashed(l.n)));
    this.#worker = this.#start();
    for (const { batch } of this.#waiting) this.#worker.postMessage(batch);
  }

  get load(): number {
    return this.#waiting.length;
  }

  answer(batch: Batch): Promise<readonly Answer[]> {
    return new Promise((done) => {
      this.#waiting.push({ batch, done });
      this.#worker.postMessage(batch);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

/** Answers of `read --jsonl` in the order of the lines, by `jobs` threads; memory holds a few batches whatever the stream's length. */
export async function* answerAll(lines: AsyncIterable<InputLine>, jobs: number): AsyncGenerator<Answer> {
  if (jobs < 2 || !threadsPossible()) {
    for await (const line of lines) yield answerRead(line);
    return;
  }
  const hands: Hand[] = [];
  const queue: Promise<readonly Answer[]>[] = [];
  try {
    for await (const batch of batchesOf(lines)) {
      // Threads start as work comes in: a short stream pays for one.
      if (hands.length < jobs && hands.every((h) => h.load > 0)) hands.push(new Hand());
      const free = hands.reduce((a, b) => (b.load < a.load ? b : a));
      queue.push(free.answer(batch));
      if (queue.length >= jobs * BATCHES_A_WORKER) yield* await queue.shift()!;
    }
    for (const rest of queue) yield* await rest;
  } finally {
    await Promise.all(hands.map((h) => h.end()));
  }
}
