import type { fetchTargets } from '../../app.ts';
import { type Call, text } from './spec.ts';

type Deps = Parameters<typeof fetchTargets>[1];

/** What fetching needs of this process: the clock, standard input, the folder that relative paths start from, the user's own hosts. */
export function fetchDeps(call: Call): Deps {
  const hosts = text(call, 'allowPrivate')
    ?.split(',')
    .map((h) => h.trim())
    .filter((h) => h !== '');
  const contact = text(call, 'contact') ?? call.io.env.ONRECORD_CONTACT;
  const { now, stdin, cwd } = call.io;
  return { now, stdin, cwd, allowPrivate: hosts ?? false, ...(contact ? { contact } : {}) } as Deps;
}
