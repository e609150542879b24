import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/serve/cli/progress.ts';
import { fakeIo } from './run.ts';

const AWAY = '\r\u001b[2K';

/** Steps at the given milliseconds; what was written. */
function shown(
  times: readonly number[],
  options: { readonly seen?: boolean; readonly quiet?: boolean; readonly total?: number },
): string {
  const { io, err } = fakeIo({ messagesSeen: options.seen ?? true, width: 60 });
  let now = 0;
  const progress = progressOf(io, options.total ?? 0, options.quiet ?? false, () => now);
  for (const t of times) {
    now = t;
    progress.step('A long label that does not fit the line by far\u001b[2J');
  }
  progress.clear();
  return err();
}

describe('progress', () => {
  it('shows nothing in the first second', () => {
    expect(shown([0, 500, 999], {})).toBe('');
  });

  it('shows a bar, the count and a label after a second, and takes it away at the end', () => {
    const text = shown([0, 1000], { total: 4 });
    expect(text).toMatch(/\[############\.{12}\] 2\/4 A long/u);
    expect(text.endsWith(AWAY)).toBe(true);
  });

  it('stays within the line and prints no control character of a label', () => {
    const [line] = shown([1000], {}).split(AWAY).filter(Boolean);
    expect(line!.length).toBeLessThan(60);
    expect(line).not.toContain('\u001b');
  });

  it('is not drawn more than ten times a second', () => {
    expect(shown([1000, 1010, 1020, 1099, 1100], {}).split(AWAY).filter(Boolean)).toHaveLength(2);
  });

  it('shows nothing where messages go to a file, or with --quiet', () => {
    expect(shown([0, 5000], { seen: false })).toBe('');
    expect(shown([0, 5000], { quiet: true })).toBe('');
  });
});
