import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/app/record.ts';
import { COMMANDS } from '../../src/serve/cli/commands.ts';
import { run } from '../serve/run.ts';
import { TOLD } from './story.ts';

describe('formats', () => {
  it('are those that the command names, and archives beside them', () => {
    const option = COMMANDS.find((c) => c.name === 'export')!.options.find((o) => o.flags.startsWith('--format'))!;
    expect(option.values).toEqual([...FORMATS.map((f) => f.name), 'warc']);
    expect(new Set(FORMATS.map((f) => f.ending)).size).toBe(FORMATS.length);
  });

  it.each(FORMATS)('$name gives the same for the same, and something', async ({ write }) => {
    const [one, two] = [await write(TOLD), await write(TOLD)];
    expect(one.length).toBeGreaterThan(200);
    expect(Buffer.from(two)).toEqual(Buffer.from(one));
  });

  it('takes a home that is a web address, and nothing else', async () => {
    const { status, err } = await run(['export', '--format', 'rss', '--home', 'javascript:alert(1)']);
    expect([status, err]).toEqual([2, expect.stringContaining('--home takes a web address')]);
  });
});
