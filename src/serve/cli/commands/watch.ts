import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Alert,
  addTargets,
  alertsOf,
  alertText,
  goneAlert,
  type KeepDeps,
  type Looked,
  letterOf,
  nextDue,
  regroup,
  type Store,
  sendJson,
  watchPass,
} from '../../../app.ts';
import { fetchDeps } from '../fetching.ts';
import { tell } from '../messages.ts';
import { peopleOf } from '../people.ts';
import { type Call, flag, metaOf, optional, text, Usage, whole } from '../spec.ts';
import { withStore } from '../store.ts';
import { addedText } from '../views/added.ts';

/** The longest sleep: a program beside this one may have added an address meanwhile. */
const LONGEST = 60_000;
const SHORTEST = 1000;

/** A signal that ends the watch at its next step, so that what is under way is kept whole. */
function interruption(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return { signal: controller.signal, release: () => process.off('SIGINT', stop).off('SIGTERM', stop) };
}

type Told = Looked | { readonly problems: Looked['problems'] };

/** What a pass came to: whether anything failed, the articles that it brought, and pages that answer no more. */
interface Passed {
  readonly faulty: boolean;
  readonly fresh: readonly string[];
  /** Those of them that are further versions of what was there. */
  readonly changed: readonly string[];
  readonly gone: readonly Alert[];
}

const GONE = /answered 4(?:04|10)(?!\d)/u;

/** Tells of each article that came in and of each failure. */
async function showAll(call: Call, store: Store, looks: AsyncIterable<Told>): Promise<Passed> {
  const fresh: string[] = [];
  const changed: string[] = [];
  const gone: Alert[] = [];
  let faulty = false;
  for await (const added of looks) {
    if ('id' in added) {
      if (added.outcome !== 'unchanged') fresh.push(added.id);
      if (added.outcome === 'changed') changed.push(added.id);
      await call.io.out(addedText(call, added));
    } else if ('address' in added) gone.push(...(await goneOf(store, added)));
    faulty = tell(call, added.problems) || faulty;
  }
  if (fresh.length > 0) await regroup(store);
  return { faulty, fresh, changed, gone };
}

/** A page that has answered before and is asked no more, since it is gone time after time. */
async function goneOf(store: Store, { address, problems }: Looked): Promise<Alert[]> {
  const why = problems.find((p) => GONE.test(p.message));
  const w = why ? (await store.watched(address))[0] : undefined;
  return w?.kind === 'page' && w.answered !== undefined && w.due === undefined
    ? [goneAlert(address, why!.message)]
    : [];
}

/** The last day on which anything was asked; none where nothing ever was. */
const lastAsked = async (store: Store): Promise<string | undefined> =>
  (await store.watched())
    .flatMap((w) => w.asked?.slice(0, 10) ?? [])
    .sort()
    .at(-1);

/** Tells what is news: on standard output, handed to the webhook, written as a mail file. Resolves to whether any of that failed. */
async function tellNews(call: Call, alerts: readonly Alert[], deps: KeepDeps): Promise<boolean> {
  if (alerts.length === 0) return false;
  for (const a of alerts) await call.io.out(`${alertText(a)}\n`);
  const [hook, folder] = [text(call, 'webhook'), text(call, 'mail')];
  if (folder !== undefined) {
    const letter = letterOf(alerts, deps.now());
    const at = path.resolve(call.io.cwd, folder);
    await mkdir(at, { recursive: true });
    await writeFile(path.join(at, letter.name), letter.text);
  }
  const failed = hook === undefined ? undefined : await sendJson(hook, { alerts }, deps);
  return failed === undefined ? false : tell(call, [failed]);
}

/** A pass, and what of it is news; `before`: what came in right before it and is news too. */
async function pass(call: Call, store: Store, deps: KeepDeps, before: readonly string[]): Promise<boolean> {
  const today = deps.now().slice(0, 10);
  const from = (await lastAsked(store)) ?? today;
  const { faulty, fresh, gone } = await showAll(call, store, watchPass(store, deps));
  const alerts = [...gone, ...(await alertsOf(store, [...before, ...fresh], { from, today }))];
  return (await tellNews(call, alerts, deps)) || faulty;
}

async function sleepUntilDue(call: Call, store: Store, signal: AbortSignal): Promise<void> {
  const due = await nextDue(store);
  const left = due === undefined ? LONGEST : Date.parse(due) - Date.parse(call.io.now());
  await pause(Math.min(Math.max(left, SHORTEST), LONGEST), undefined, { signal }).catch(() => undefined);
}

async function follow(call: Call, store: Store, given: Pick<KeepDeps, 'people'>): Promise<number> {
  const { signal, release } = interruption();
  const deps: KeepDeps = {
    ...fetchDeps(call),
    ...given,
    ...optional('every', whole(call, 'every', 1)),
    signal,
  };
  try {
    // What is added first is all new: it is no news of a record that was there; what has changed of it since is.
    const added = call.args.length > 0 ? addTargets(store, call.args, metaOf(call), deps) : undefined;
    const first = added === undefined ? undefined : await showAll(call, store, added);
    let [faulty, before] = [first?.faulty ?? false, first?.changed ?? []];
    if ((await store.watched()).length === 0)
      throw new Usage('nothing is followed yet: name a feed', 'onrecord watch https://news.example/feed');
    for (;;) {
      faulty = (await pass(call, store, deps, before)) || faulty;
      before = [];
      if (flag(call, 'once') || signal.aborted) return faulty ? 1 : 0;
      await sleepUntilDue(call, store, signal);
      if (signal.aborted) return 0;
    }
  } finally {
    release();
  }
}

export async function run(call: Call): Promise<number> {
  // A faulty file is told of before a record is made.
  const given = await peopleOf(call);
  return withStore(call, (store) => follow(call, store, given), { create: call.args.length > 0 });
}
