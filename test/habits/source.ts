import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** All files below `dir` (relative to the root) with an ending, sorted, with forward slashes. */
export function filesBelow(dir: string, ending = '.ts'): string[] {
  const entries = readdirSync(path.join(ROOT, dir), { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile() && e.name.endsWith(ending))
    .map((e) => path.relative(ROOT, path.join(e.parentPath, e.name)).replaceAll('\\', '/'))
    .sort();
}

export const textOf = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const FROM =
  /^(?:import|export)\s[^'"]*?from\s+['"](?<to>[^'"]+)['"]|^import\s+['"](?<bare>[^'"]+)['"]|import\(['"](?<late>[^'"]+)['"]\)/gmu;

/** Relative imports of a source file, those at run time too, as paths from the root. */
export function importsOf(file: string): string[] {
  const found = [...textOf(file).matchAll(FROM)].map((m) => m.groups?.to ?? m.groups?.bare ?? m.groups?.late ?? '');
  return found.filter((to) => to.startsWith('.')).map((to) => path.posix.join(path.posix.dirname(file), to));
}
