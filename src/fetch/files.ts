import { createReadStream, type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import type { Limits } from './limits.ts';
import { isArchive } from './magic.ts';
import { type Fetched, failed, snapshotOf } from './snapshot.ts';
import { unpackArchive } from './warc.ts';

const TEXTUAL =
  /\.(?:txt|text|md|markdown|x?html?|xht|jsonl|ndjson|json|xml|opml|rss|atom|rdf|eml|docx|pdf|warc|warc\.gz)$/iu;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'the links to it go round in a circle',
  ENAMETOOLONG: 'the name is too long',
};

/** The message for a failed call of the file system. */
function broken(error: unknown, where: string): Fetched {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return failed(
    code === 'ENOENT' ? 'not-found' : 'not-readable',
    REASONS[code] ?? `it can’t be read (${code || 'unknown'})`,
    where,
  );
}

const megabytes = (n: number): string => `${Math.round(n / 1e5) / 10} MB`;

async function readWhole(file: string, shown: string, size: number, seen: string, limits: Limits): Promise<Fetched> {
  if (size > limits.file)
    return failed(
      'too-large',
      `${megabytes(size)}, and ${megabytes(limits.file)} is the most that is read of one file`,
      shown,
    );
  try {
    return snapshotOf(await fs.readFile(file), shown, seen);
  } catch (error) {
    return broken(error, shown);
  }
}

const HEAD = 512;

async function opensArchive(file: string): Promise<boolean> {
  const handle = await fs.open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return isArchive(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** One file: its bytes, or the records of an archive, which is read in pieces and may be of any size. */
async function* readOne(
  file: string,
  shown: string,
  size: number,
  seen: string,
  limits: Limits,
): AsyncGenerator<Fetched> {
  const archive = await opensArchive(file).catch(() => false);
  if (archive) yield* unpackArchive(createReadStream(file), shown, seen, limits);
  else yield await readWhole(file, shown, size, seen, limits);
}

interface Found {
  readonly file: string;
  readonly shown: string;
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Files below a folder, sorted by their path, links not followed; what is skipped comes as a problem in its place. */
async function* walk(dir: string, shown: string): AsyncGenerator<Found | { readonly problem: Fetched }> {
  let entries: Dirent[];
  try {
    entries = (await fs.readdir(dir, { withFileTypes: true })).sort(byName);
  } catch (error) {
    yield { problem: broken(error, shown) };
    return;
  }
  for (const e of entries) {
    const at = { file: path.join(dir, e.name), shown: path.join(shown, e.name) };
    if (e.name.startsWith('.')) yield { problem: failed('skipped', 'hidden', at.shown) };
    else if (e.isDirectory()) yield* walk(at.file, at.shown);
    else if (!e.isFile()) yield { problem: failed('skipped', 'a link or a special file', at.shown) };
    else if (!TEXTUAL.test(e.name))
      yield { problem: failed('skipped', 'not a kind of file that is read from a folder', at.shown) };
    else yield at;
  }
}

async function* readFolder(dir: string, shown: string, seen: () => string, limits: Limits): AsyncGenerator<Fetched> {
  let [met, read] = [0, 0];
  for await (const found of walk(dir, shown)) {
    if ('problem' in found) {
      yield found.problem;
      continue;
    }
    if (++met > limits.files) {
      yield failed('too-large', `more than ${limits.files} files: the rest is not read`, shown);
      break;
    }
    const size = (await fs.stat(found.file).catch(() => null))?.size ?? 0;
    for await (const got of readOne(found.file, found.shown, size, seen(), limits)) {
      if ('snapshot' in got) read++;
      yield got;
    }
  }
  if (read === 0) yield failed('no-articles', 'no article in this folder', shown);
}

/** A file, or all files of a folder and of those below it. `shown` is the name that is told, as the caller gave it. */
export async function* readPath(
  file: string,
  shown: string,
  seen: () => string,
  limits: Limits,
): AsyncGenerator<Fetched> {
  try {
    const stat = await fs.stat(file);
    if (stat.isDirectory()) yield* readFolder(file, shown, seen, limits);
    else if (stat.isFile()) yield* readOne(file, shown, stat.size, seen(), limits);
    else if (stat.isFIFO()) yield await readWhole(file, shown, 0, seen(), limits);
    else yield failed('not-readable', 'neither a file nor a folder', shown);
  } catch (error) {
    yield broken(error, shown);
  }
}
