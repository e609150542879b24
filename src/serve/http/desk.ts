import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { findCoverage, type OpenStory, openStory, regroup, type Store, type Story, settle } from '../../app/record.ts';
import { type Added, type AddMeta, addTargets, type Problem } from '../../app.ts';
import { type Scene, sceneOf } from '../model/scene.ts';
import { faultOf } from './faults.ts';
import { Recent } from './recent.ts';

/** What the server needs of its surroundings. */
export interface DeskDeps {
  readonly store: Store;
  /** The present moment, ISO 8601 with zone. */
  readonly now: () => string;
}

/** What is to be added: bytes that were sent, or web addresses to fetch. */
export interface ToAdd {
  readonly handed: readonly Uint8Array[];
  readonly urls: readonly string[];
  readonly meta: AddMeta;
}

const STORIES = 24;

/**
 * A record as a server holds it open: stories are weighed once for each state of the record, and articles are added one request after another.
 * Other processes may change the record meanwhile; each look at it asks for its state first.
 */
export class Desk {
  readonly store: Store;
  readonly now: () => string;
  readonly #open = new Recent<OpenStory>(STORIES, () => 1);
  #listing: { readonly last: number; readonly stories: Promise<readonly Story[]> } | undefined;
  #settling: Promise<void> | undefined;
  #adding: Promise<unknown> = Promise.resolve();

  constructor({ store, now }: DeskDeps) {
    this.store = store;
    this.now = now;
  }

  /** Number of the last change of the record. */
  state = async (): Promise<number> => (await this.store.grouping()).changed;

  /** All stories, the latest first. Requests that come while they are grouped anew wait for the same grouping. */
  stories = async (): Promise<readonly Story[]> => {
    const last = await this.state();
    if (this.#listing?.last !== last) {
      const stories = this.#settled().then(() => this.store.stories());
      this.#listing = { last, stories };
      stories.catch(() => {
        this.#listing = undefined;
      });
    }
    return this.#listing!.stories;
  };

  /** Of what state a story is: another after any change of what is told of it, and the same when other stories change. */
  revision = async (story: string): Promise<string> => {
    const { upTo, last } = await this.store.grouping();
    if (upTo < last) await this.#settled();
    // A storyline is another wherever any of its stories is.
    if (story.startsWith('l-')) return `${(await this.store.grouping()).ruled} ${last}`;
    return `${(await this.store.grouping()).ruled} ${await this.store.touched(story)}`;
  };

  /** Requests that come while the record is grouped anew wait for the same grouping. */
  #settled(): Promise<void> {
    this.#settling ??= settle(this.store).finally(() => {
      this.#settling = undefined;
    });
    return this.#settling;
  }

  /** The story that `wanted` names; throws a fault where none, or more than one, is meant. `sides`: the two to hold against each other. */
  story = async (wanted: string | undefined, sides?: readonly string[]): Promise<OpenStory> => {
    await this.#settled();
    const named = await findCoverage(this.store, wanted);
    if ('code' in named) throw faultOf(named);
    const key = JSON.stringify([await this.revision(named.id), named.id, sides]);
    const known = this.#open.get(key);
    if (known) return known;
    const found = await openStory(this.store, named.id, sides ? { sides } : {});
    if ('problem' in found) throw faultOf(found.problem);
    this.#open.set(key, found);
    return found;
  };

  scene = async (wanted: string | undefined, at?: string, sides?: readonly string[]): Promise<Scene> =>
    sceneOf(await this.story(wanted, sides), at);

  /** Does one request’s changes after those of the requests before it. */
  after = <R>(work: () => Promise<R>): Promise<R> => {
    const done = this.#adding.then(work);
    this.#adding = done.catch(() => {});
    return done;
  };

  /** Adds one request’s articles after those of the requests before it, then groups anew where anything changed; `told` hears of each article when it is safe. */
  add = (what: ToAdd, told: (added: Added) => void = () => {}): Promise<Added[]> =>
    this.after(() => this.#add(what, told));

  async #add({ handed, urls, meta }: ToAdd, told: (added: Added) => void): Promise<Added[]> {
    const added: Added[] = [];
    const take = async (targets: readonly string[], stdin: readonly Uint8Array[]): Promise<void> => {
      const deps = { now: this.now, stdin: Readable.from(stdin) };
      for await (const a of addTargets(this.store, targets, meta, deps)) {
        added.push(a);
        told(a);
      }
    };
    // What was sent is read as what is pasted into the program would be.
    for (const bytes of handed) await take(['-'], [bytes]);
    await take(urls, []);
    if (added.some((a) => 'id' in a && a.outcome !== 'unchanged')) await regroup(this.store);
    return added;
  }
}

/** Whether a line is an address that may be fetched for somebody else: nothing of this machine’s files. */
export const isAddress = (line: string): boolean => /^https?:\/\//iu.test(line) && URL.canParse(line);

/** SHA-256 in hex. */
export const digest = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** What is wrong with each line that is no web address. */
export const notAddresses = (lines: readonly string[]): Problem[] =>
  lines
    .filter((l) => !isAddress(l))
    .map((l) => ({ code: 'bad-input', message: 'this is no web address', where: l.slice(0, 200) }));
