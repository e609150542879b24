import type { Problem } from '../record/index.ts';
import type { Watched } from '../store/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Minutes between two looks at a list of articles, where nothing else is said. */
export const EVERY = 30;
/** How long an article is looked at after it was first met: most corrections come within days. */
const FOLLOWED = 14 * DAY;
/** What is gone this often in a row is asked no more. */
const GONE = 3;

const later = (now: string, milliseconds: number): string => new Date(Date.parse(now) + milliseconds).toISOString();

/** When an article is looked at next: after half of its age, an hour at least and a day at most; never once it is old. */
function nextLook(added: string, now: string): string | undefined {
  const age = Date.parse(now) - Date.parse(added);
  return age > FOLLOWED ? undefined : later(now, Math.min(Math.max(age / 2, HOUR), DAY));
}

/** An address that is followed from now on. */
export const followed = (address: string, kind: Watched['kind'], now: string, title?: string): Watched => ({
  address,
  kind,
  ...(title === undefined ? {} : { title }),
  added: now,
  failures: 0,
  failed: 0,
  due: now,
});

/** What an answer was: what the server said of its state where it sent one, and whether there was anything new in it. */
export interface Answered {
  readonly validators?: Pick<Watched, 'etag' | 'lastModified'>;
  readonly changed: boolean;
  /** Minutes until a list is asked again. */
  readonly every?: number;
}

/** What is known of an address once it has answered. */
export function afterAnswer(w: Watched, now: string, { validators, changed, every = EVERY }: Answered): Watched {
  const { problem: _, due: __, etag, lastModified, ...rest } = w;
  const due = w.kind === 'page' ? nextLook(w.added, now) : later(now, every * MINUTE);
  return {
    ...rest,
    ...(validators ?? {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    }),
    asked: now,
    answered: now,
    ...(changed ? { changed: now } : {}),
    failures: 0,
    ...(due === undefined ? {} : { due }),
  };
}

/**
 * What is known of an address once it has failed: it is asked again after a pause that doubles with every failure, from a quarter of an hour to a
 * day, or as long as the server asks for where that is more. A page that is gone (404, 410) time after time is asked no more.
 */
export function afterFailure(w: Watched, now: string, problem: Problem, pause = 0): Watched {
  const { due: _, ...rest } = w;
  const failures = w.failures + 1;
  const wait = Math.max(pause, Math.min(15 * MINUTE * 2 ** (failures - 1), DAY));
  const gone = w.kind === 'page' && failures >= GONE && /answered 4(?:04|10)(?!\d)/u.test(problem.message);
  const old = w.kind === 'page' && Date.parse(now) - Date.parse(w.added) > FOLLOWED;
  return {
    ...rest,
    asked: now,
    failures,
    failed: w.failed + 1,
    problem,
    ...(gone || old ? {} : { due: later(now, wait) }),
  };
}
