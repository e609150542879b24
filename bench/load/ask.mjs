// Requests at a steady rate against a server, from a process of its own. Each is timed from the moment at which it was due, so that a server that
// falls behind can't hide it (coordinated omission).
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function asked(base, path) {
  return new Promise((done, fail) => {
    const sent = request(new URL(path, base), { agent, headers: { accept: 'text/html', 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk) => (bytes += chunk.length));
      answer.on('end', () => (answer.statusCode === 200 ? done(bytes) : fail(new Error(`${path}: ${answer.statusCode}`))));
      answer.on('error', fail);
    });
    sent.on('error', fail);
    sent.end();
  });
}

/** The value below which a share of a sorted list lies. */
export const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

/** Asks for `count` paths, `rate` a second; milliseconds of each, sorted, and how many failed. */
export async function askSteadily(base, pathOf, { rate, count }) {
  const times = [];
  const running = [];
  let failed = 0;
  const from = performance.now();
  for (let i = 0; i < count; i++) {
    const due = from + (1000 * i) / rate;
    const wait = due - performance.now();
    if (wait > 1) await new Promise((done) => setTimeout(done, wait));
    running.push(asked(base, pathOf(i)).then(() => times.push(performance.now() - due), () => failed++));
  }
  await Promise.all(running);
  const seconds = (performance.now() - from) / 1000;
  return { times: times.sort((a, b) => a - b), failed, perSecond: times.length / seconds };
}

/** Asks one after the other; milliseconds of each, sorted. */
export async function askInTurn(base, paths) {
  const times = [];
  for (const path of paths) {
    const from = performance.now();
    await asked(base, path);
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}

export const letGo = () => agent.destroy();
