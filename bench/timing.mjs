// Times of a piece of work, repeated.

/** Milliseconds of each repetition: at most `times`, and no new one after `budget` ms; the first, cold one is left out. */
export function repeated(work, { times = 5, budget = 5000 } = {}) {
  const from = performance.now();
  work();
  const out = [];
  do {
    const start = performance.now();
    work();
    out.push(performance.now() - start);
  } while (out.length < times && performance.now() - from < budget);
  return out;
}

/** Least and middle of a list of numbers. */
export function summary(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return { min: sorted[0], median: sorted[Math.floor((sorted.length - 1) / 2)] };
}
