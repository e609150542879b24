import type { Problem } from '../record/index.ts';
import { type Answer, ask, type HttpDeps, send, WITH_NAME } from './http.ts';
import { type Manners, type Rules, retryAfter, takeTurn } from './manners.ts';
import { AGENT, rulesOf } from './robots.ts';
import { type Fetched, failed, snapshotOf, transportOf, type Validators } from './snapshot.ts';
import { Stop, told } from './stop.ts';

/** What reading addresses needs: how to ask, how to behave, the clock. */
export interface UrlDeps extends HttpDeps {
  readonly manners: Manners;
  readonly now: () => string;
  /** A page or an address of whoever runs this, told to servers. */
  readonly contact?: string | undefined;
  /** Whether robots.txt is asked for and heeded. */
  readonly robots: boolean;
}

const PAGES =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,text/markdown,text/plain;q=0.9,*/*;q=0.5';

const printable = (text: string): string => text.replace(/[^\x20-\x7e]/gu, '');

const headersOf = (
  accept: string,
  contact: string | undefined,
  { etag, lastModified }: Validators = {},
): Readonly<Record<string, string>> => ({
  'user-agent': `${AGENT}/0.1${contact ? ` (+${printable(contact)})` : ''}`,
  accept,
  ...(etag === undefined ? {} : { 'if-none-match': printable(etag) }),
  ...(lastModified === undefined ? {} : { 'if-modified-since': printable(lastModified) }),
});

/** What asking an address again gives; `unchanged` where it is as it was when these validators were given. */
export type Visit = Fetched | { readonly unchanged: true };

function validatorsOf(answer: Answer): Validators {
  const [etag, lastModified] = [answer.headers.get('etag'), answer.headers.get('last-modified')];
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

/** Runs `work` with a signal that ends it in time, the caller's own included. */
async function timed<T>(deps: UrlDeps, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const timer = new AbortController();
  const clock = setTimeout(() => timer.abort(), deps.limits.time);
  try {
    return await work(deps.signal ? AbortSignal.any([timer.signal, deps.signal]) : timer.signal);
  } catch (error) {
    if (!timer.signal.aborted || error instanceof Stop) throw error;
    throw new Stop('timeout', `no whole answer within ${deps.limits.time / 1000} seconds`);
  } finally {
    clearTimeout(clock);
  }
}

/** What the host's robots.txt allows; asked for once. */
async function rulesFor(url: URL, deps: UrlDeps): Promise<Rules> {
  const kept = deps.manners.rules.get(url.origin);
  if (kept) return kept;
  const at = `${url.origin}/robots.txt`;
  const answer = await timed(deps, (signal) => ask(at, headersOf('text/plain', deps.contact), deps, signal)).catch(
    (error: unknown) => {
      // Too long a file or a circle of redirects binds nobody; a host that can't be asked is told of as such.
      if (error instanceof Stop && ['too-large', 'redirects'].includes(error.code))
        return { status: 404, bytes: new Uint8Array() };
      throw error;
    },
  );
  const rules = rulesOf(at, answer.status, Buffer.from(answer.bytes).toString('utf8'));
  deps.manners.rules.set(url.origin, rules);
  return rules;
}

/** The snapshot of an answer, or what its status means. */
function fetchedOf(answer: Answer, target: string, now: string): Fetched {
  if (answer.status < 200 || answer.status > 299) {
    const name = answer.statusText ? ` ${answer.statusText}` : '';
    return failed('http-status', `the server answered ${answer.status}${name}`, target);
  }
  const transport = transportOf(answer.headers.get('content-type') ?? '');
  const made = snapshotOf(answer.bytes, target, now, { ...transport, finalUrl: answer.url });
  return 'snapshot' in made ? { ...made, validators: validatorsOf(answer) } : made;
}

/** A server that says nothing but that it is asked too much is left alone so many times the usual delay, and twice as long each further time. */
const BACK_OFF = 4;

/** How long a server wants to be left alone at its `n`th answer, where it does. */
function pauseOf(answer: Answer, n: number, deps: UrlDeps): number | null {
  if (answer.status !== 429 && answer.status !== 503) return null;
  const asked = retryAfter(answer.headers.get('retry-after'), Date.parse(deps.now()));
  return asked ?? (answer.status === 429 ? deps.limits.delay * BACK_OFF * 2 ** n : null);
}

/** Heeds what the host's robots.txt says of an address; gives the delay that it asks for. */
async function heed(url: URL, deps: UrlDeps): Promise<number> {
  const rules = deps.robots ? await rulesFor(url, deps) : null;
  if (rules && !rules.allows(url.href))
    throw new Stop('robots', rules.missing ?? 'the site’s robots.txt asks programs not to read this address');
  return rules?.delay ?? 0;
}

async function turn(url: URL, deps: UrlDeps, known: Validators): Promise<Answer> {
  const wait = async (to: URL, delay: number): Promise<void> => takeTurn(to.host, deps.manners, deps.limits, delay);
  await wait(url, await heed(url, deps));
  // What a redirect leads to is asked for under the same rules; another host has its own turn.
  const enter = async (to: URL, from: URL): Promise<void> => {
    const delay = await heed(to, deps);
    if (to.host !== from.host) await wait(to, delay);
  };
  return timed(deps, (signal) => ask(url.href, headersOf(PAGES, deps.contact, known), deps, signal, enter));
}

/** What is told of a host that has asked to be left alone, without asking it; undefined where it has not. */
function shutOut(url: URL, target: string, { manners }: UrlDeps): Fetched | undefined {
  const pause = (manners.shut.get(url.host) ?? 0) - manners.clock();
  if (pause <= 0) return undefined;
  const seconds = Math.ceil(pause / 1000);
  return {
    ...failed('http-status', `the server asks to be left alone for ${seconds} more seconds: it was not asked`, target),
    pause,
  };
}

const tooBusy = (answer: Answer, pause: number, target: string): Fetched => ({
  ...failed(
    'http-status',
    `the server answered ${answer.status} and asks to be left alone for ${Math.ceil(pause / 1000)} seconds`,
    target,
  ),
  pause,
});

/** A page by its address, asked for as a good guest does. Every failure is a problem that names the address. */
export async function visit(target: string, deps: UrlDeps, known: Validators): Promise<Visit> {
  const url = new URL(target);
  if (url.username !== '' || url.password !== '')
    return failed('unsupported', WITH_NAME, target.replace(/\/\/[^/?#]*@/u, '//'));
  const shut = shutOut(url, target, deps);
  if (shut) return shut;
  try {
    for (let n = 0; ; n++) {
      const answer = await turn(url, deps, known);
      if (answer.status === 304) return { unchanged: true };
      const pause = pauseOf(answer, n, deps);
      if (pause === null) return fetchedOf(answer, target, deps.now());
      if (pause > deps.limits.patience || n >= deps.limits.retries) {
        deps.manners.shut.set(url.host, deps.manners.clock() + pause);
        return tooBusy(answer, pause, target);
      }
      await deps.manners.sleep(pause);
    }
  } catch (error) {
    return told(error, target);
  }
}

/** The same of an address that was not asked before. */
export async function readUrl(target: string, deps: UrlDeps): Promise<Fetched> {
  const got = await visit(target, deps, {});
  return 'unchanged' in got ? failed('http-status', 'the server answered 304 to a first request', target) : got;
}

/** Hands JSON to an address that the user names; undefined where it was taken, else why not. Nothing of the address's path is told: it may be a secret. */
export async function post(target: string, value: unknown, deps: UrlDeps): Promise<Problem | undefined> {
  if (!URL.canParse(target)) return { code: 'unsupported', message: 'the webhook is no address' };
  const where = new URL(target).origin;
  try {
    const headers = { ...headersOf('*/*', deps.contact), 'content-type': 'application/json' };
    const status = await timed(deps, (signal) => send(target, headers, JSON.stringify(value), deps, signal));
    return status >= 200 && status <= 299
      ? undefined
      : { code: 'http-status', message: `the webhook answered ${status}`, where };
  } catch (error) {
    const failure = told(error, where);
    return 'problem' in failure ? failure.problem : undefined;
  }
}
