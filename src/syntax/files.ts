import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file of `models/` in the nearest folder above that has it: the package's root, whether this runs from src/ or
 * from dist/. Throws where the file is absent: the package is not whole then.
 */
export function modelFile(name: string): string {
  for (let at = path.dirname(fileURLToPath(import.meta.url)); ; at = path.dirname(at)) {
    const file = path.join(at, 'models', name);
    if (existsSync(file)) return file;
    if (at === path.dirname(at)) throw new Error(`models/${name} is missing: build it with npm run train`);
  }
}
