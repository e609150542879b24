import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { InputLine } from '../lines.ts';
import type { Answer } from './tasks.ts';
import type { Given, Start } from './thread.ts';

const LINES_A_BATCH = 8;
const BATCHES_A_WORKER = 3;
const THREAD = new URL('./thread.js', import.meta.url);
// A low roof has what an article leaves behind swept up sooner: a third less memory at nearly the same speed. A thread that reaches it
// is followed by one without.
const LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 400 };

async function* batchesOf(lines: AsyncIterable<InputLine>): AsyncGenerator<readonly InputLine[]> {
  let batch: InputLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < LINES_A_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface Job {
  readonly lines: readonly InputLine[];
  readonly done: (answers: readonly Answer[]) => void;
}

const lost = (line: InputLine): Answer => ({
  text: `${JSON.stringify({
    id: null,
    line: line.n,
    problems: [{ code: 'internal', message: `line ${line.n}: the thread that read it ended; the other lines go on` }],
  })}\n`,
  ok: false,
});

/** One worker thread with the batches that it has not answered yet. */
class Hand {
  readonly #start: Start;
  readonly #stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  #worker: Worker;
  #waiting: Job[] = [];

  constructor(start: Start) {
    this.#start = start;
    this.#worker = this.#begin(LIMITS);
  }

  #begin(resourceLimits: ResourceLimits): Worker {
    const given: Given = { ...this.#start, stop: this.#stop };
    const worker = new Worker(THREAD, { workerData: given, resourceLimits });
    worker.on('message', (answers: readonly Answer[]) => this.#waiting.shift()?.done(answers));
    worker.on('error', () => {
      if (this.#stop[0] === 0) this.#again();
    });
    return worker;
  }

  /** A worker has ended (out of memory, say): its batch goes to a new one line by line, so that only the line that ends that one too is lost. */
  #again(): void {
    const [first, ...rest] = this.#waiting;
    this.#worker = this.#begin({});
    this.#waiting = first ? [...split(first), ...rest] : rest;
    for (const { lines } of this.#waiting) this.#worker.postMessage(lines);
  }

  get load(): number {
    return this.#waiting.length;
  }

  answer(lines: readonly InputLine[]): Promise<readonly Answer[]> {
    return new Promise((done) => {
      this.#waiting.push({ lines, done });
      this.#worker.postMessage(lines);
    });
  }

  /** Lets the line that it reads come to its end: a thread that is killed within the reader's native library takes the process with it. */
  end(): Promise<void> {
    Atomics.store(this.#stop, 0, 1);
    return new Promise((done) => {
      this.#worker.once('exit', () => done());
      this.#worker.postMessage(null);
    });
  }
}

/** A lost batch as one job a line; a lost line is answered as such. */
function split({ lines, done }: Job): Job[] {
  if (lines.length < 2) {
    done(lines.map(lost));
    return [];
  }
  const answers: Answer[] = [];
  return lines.map((line) => ({
    lines: [line],
    done: ([answer]) => {
      answers.push(answer ?? lost(line));
      if (answers.length === lines.length) done(answers);
    },
  }));
}

async function* inThreads(lines: AsyncIterable<InputLine>, jobs: number, start: Start): AsyncGenerator<Answer> {
  const hands: Hand[] = [];
  const queue: Promise<readonly Answer[]>[] = [];
  try {
    for await (const batch of batchesOf(lines)) {
      // Threads start as work comes in: a short stream pays for one.
      if (hands.length < jobs && hands.every((h) => h.load > 0)) hands.push(new Hand(start));
      const free = hands.reduce((a, b) => (b.load < a.load ? b : a));
      queue.push(free.answer(batch));
      if (queue.length >= jobs * BATCHES_A_WORKER) yield* await queue.shift()!;
    }
    for (const rest of queue) yield* await rest;
  } finally {
    await Promise.all(hands.map((h) => h.end()));
  }
}

/**
 * Answers in the order of the lines, by `jobs` threads; memory holds a few batches whatever the stream's length. A source file can't be a
 * thread: where the program runs uncompiled, the lines are answered one by one.
 */
export async function* answerAll(lines: AsyncIterable<InputLine>, jobs: number, start: Start): AsyncGenerator<Answer> {
  if (import.meta.url.endsWith('.js')) return yield* inThreads(lines, jobs, start);
  const { answererOf } = await import('./tasks.ts');
  const answer = answererOf(start.task, start.options);
  for await (const line of lines) yield answer(line);
}
