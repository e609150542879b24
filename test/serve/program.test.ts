import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/serve/cli/commands.ts';
import { wantsColour, widthFor } from '../../src/serve/cli/io.ts';
import { VERSION } from '../../src/serve/cli/version.ts';
import { run } from './run.ts';

const NAMES =
  'demo add watch sources stories show timeline brief compare due check lsp search serve mcp publish export story claim decisions note grade houses withdraw purge verify read parse group actor completion';

describe('the program', () => {
  it('has the commands', () => {
    expect(COMMANDS.map((c) => c.name).join(' ')).toBe(NAMES);
  });

  it('prints its version', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, out: `${VERSION}\n`, err: '' });
  });

  it('prints the list of commands as help, on standard output', async () => {
    const { status, out, err } = await run(['--help']);
    expect([status, err]).toEqual([0, '']);
    for (const c of COMMANDS) expect(out).toContain(`\n  ${c.name} `);
    expect(out.replace(/\s+/gu, ' ')).toContain('0 well, 1 problems or findings, 2 wrong usage');
  });

  it('shows the help on standard error where no command is given', async () => {
    const { status, out, err } = await run([]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('Usage: onrecord');
  });

  it.each(COMMANDS.map((c) => [c.name, c] as const))(
    'help of %s: every option, and examples that begin with what is typed',
    async (name, c) => {
      const { status, out } = await run([name, '--help'], { width: 100 });
      expect(status).toBe(0);
      for (const o of c.options) expect(out).toContain(o.flags);
      expect(c.examples.length).toBeGreaterThan(1);
      for (const [line] of c.examples) {
        expect(out).toContain(line);
        expect(line).toContain(`onrecord ${name}`);
      }
      expect((await run(['help', name], { width: 100 })).out).toBe(out);
    },
  );

  it.each(COMMANDS.map((c) => [c.name, c] as const))('the help of %s fits the terminal', async (name) => {
    for (const width of [60, 80, 110]) {
      const { out } = await run([name, '--help'], { width });
      const prose = out.slice(0, out.indexOf('Examples:'));
      for (const line of prose.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    }
  });
});

describe('wrong usage ends with 2 and says what to do', () => {
  it.each([
    [['brieff'], 'Did you mean brief?'],
    [['brief', '--no-such'], 'onrecord brief --help'],
    [['brief', '--format', 'odt'], 'text, markdown, html, json'],
    [['brief', '--words', 'many'], '--words takes a whole number from 1'],
    [['brief', '--at', '2026-02-30'], '--at takes a day as YYYY-MM-DD'],
    [['add'], "missing required argument 'target'"],
    [['add', '--published', 'monday', 'x.txt'], '--published takes a day as YYYY-MM-DD'],
    [['stories', 'more'], 'too many arguments'],
    [['search'], 'search takes words'],
    [['search', '--limit', '0', 'x'], '--limit takes a whole number from 1'],
    [['compare', '--sides', 'MEX'], '--sides takes two sides'],
    [['check'], 'name the draft'],
    [['check', 'no-such-draft.md'], 'can’t be read'],
    [['check', '--profile', 'strict', 'x.md'], 'wire, brief, assessment, fidelity'],
    [['export', '--format', 'xlsx'], 'jsonl, csv'],
    [['read'], 'onrecord read report.html'],
    [['read', '--jsonl', 'file.jsonl'], 'takes no arguments'],
    [['read', '--jsonl', '--jobs', '0'], '--jobs takes a whole number from 1'],
    [['group'], 'onrecord group --jsonl'],
    [['actor'], 'onrecord actor'],
    [['completion', 'tcsh'], 'bash, zsh or fish'],
  ] as const)('%j', async (args, told) => {
    const { status, out, err } = await run(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(told);
  });
});

describe('colour and width', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, false, false],
    [{ TERM: 'dumb' }, true, false],
  ] as const)('with %j, on a terminal %s: colour %s', (env, terminal, colour) => {
    expect(wantsColour(env, terminal)).toBe(colour);
  });

  it('the width is the terminal’s, 80 without one, and never so wide that prose reads badly', () => {
    expect([widthFor(undefined), widthFor(0), widthFor(60), widthFor(300)]).toEqual([80, 80, 60, 110]);
  });
});
