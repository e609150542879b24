import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/serve/cli/commands.ts';
import { run, temporary } from './run.ts';

const dir = temporary();
const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

async function script(shell: string): Promise<string> {
  const { status, out } = await run(['completion', shell]);
  expect(status).toBe(0);
  const file = path.join(dir, `onrecord.${shell}`);
  writeFileSync(file, out);
  return file;
}

/** What bash offers for the words typed so far; the last is the one under the cursor. */
function offered(file: string, words: readonly string[]): string[] {
  const typed = words.map((w) => `'${w}'`).join(' ');
  const ask = `source '${file}'; COMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _onrecord; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, status } = spawnSync('bash', ['--norc', '-c', ask], { encoding: 'utf8', cwd: dir });
  expect(status).toBe(0);
  return stdout.split('\n').filter(Boolean);
}

describe('shell completion', () => {
  it.skipIf(!has('bash'))(
    'bash offers commands, options, the values of an option, and files (skipped without bash)',
    async () => {
      const file = await script('bash');
      expect(offered(file, ['onrecord', 'st'])).toEqual(['stories', 'story']);
      expect(offered(file, ['onrecord', '']).sort()).toEqual(
        [...COMMANDS.map((c) => c.name), '--help', '--version'].sort(),
      );
      expect(offered(file, ['onrecord', 'brief', '--w'])).toEqual(['--words']);
      expect(offered(file, ['onrecord', 'brief', '--format', 'm'])).toEqual(['markdown']);
      expect(offered(file, ['onrecord', 'check', 'onrecord.b'])).toEqual(['onrecord.bash']);
    },
  );

  it.skipIf(!has('zsh'))('zsh takes the script (skipped without zsh)', async () => {
    const check = spawnSync('zsh', ['-n', await script('zsh')], { encoding: 'utf8' });
    expect([check.status, check.stderr]).toEqual([0, '']);
  });

  it.skipIf(!has('fish'))('fish takes the script (skipped without fish)', async () => {
    const check = spawnSync('fish', ['-n', await script('fish')], { encoding: 'utf8' });
    expect([check.status, check.stderr]).toEqual([0, '']);
  });

  it.each(['bash', 'zsh', 'fish'])('%s: the script names every command and every option', async (shell) => {
    const { out } = await run(['completion', shell]);
    for (const c of COMMANDS) {
      expect(out).toContain(c.name);
      for (const o of c.options) expect(out).toContain(/--(?<name>[\w-]+)/u.exec(o.flags)!.groups!.name!);
    }
  });
});
