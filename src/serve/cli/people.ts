import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GivenOffice } from '../../world/index.ts';
import { type Call, text, Usage } from './spec.ts';

const EXAMPLE =
  '{"name": "Ada Lorn", "country": "FRA", "role": "prime minister", "from": "2025-03-01", "to": "2026-01-31"}';

/** The offices of the file that `--people` names; none where it names none. */
export async function peopleOf(call: Call): Promise<{ readonly people?: readonly GivenOffice[] }> {
  const file = text(call, 'people');
  if (file === undefined) return {};
  // What reads it takes its time to load, and most runs have no such file.
  const { PeopleFault, peopleIn } = await import('../people.ts');
  try {
    return { people: peopleIn(readFileSync(path.resolve(call.io.cwd, file), 'utf8')) };
  } catch (error) {
    const why =
      error instanceof PeopleFault ? error.message : `can’t be read (${(error as NodeJS.ErrnoException).code})`;
    throw new Usage(`--people ${file}: ${why}`, EXAMPLE);
  }
}
