import { Command, CommanderError, type HelpConfiguration, Option } from 'commander';
import type { TaskName } from '../worker/tasks.ts';
import { COMMANDS } from './commands.ts';
import { type Io, ReaderGone } from './io.ts';
import { layout } from './layout.ts';
import { problemLine } from './messages.ts';
import { type Call, type CommandSpec, flag, type OptionSpec, Usage } from './spec.ts';
import { styleOf } from './style.ts';
import { VERSION } from './version.ts';

/** What the exit statuses mean, in the words of the help. */
export const STATUSES: readonly (readonly [number, string])[] = [
  [0, 'well'],
  [1, 'problems or findings'],
  [2, 'wrong usage'],
];

function optionOf(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.about);
  return spec.values ? option.choices(spec.values) : option;
}

function subcommand(spec: CommandSpec, io: Io, exit: (code: number) => void): Command {
  const command = new Command(spec.name).summary(spec.summary).description(spec.about);
  if (spec.args !== '') command.arguments(spec.args);
  for (const o of spec.options) command.addOption(optionOf(o));
  const examples = spec.examples.map(([line, what]) => `  ${line}\n      ${what}`).join('\n');
  command.addHelpText('after', `\nExamples:\n${examples}`);
  command.showHelpAfterError(`(onrecord ${spec.name} --help shows how it is used)`);
  command.action(async (...given: unknown[]) => {
    const self = given.at(-1) as Command;
    const [style, messages] = [styleOf(io.colour), styleOf(io.messageColour)];
    exit(await runOf(spec, { io, style, messages, commands: COMMANDS, args: self.args, options: self.opts() }));
  });
  return command;
}

/** Runs a command, or answers lines in its name. */
async function runOf(spec: CommandSpec, call: Call): Promise<number> {
  if (!spec.eachLine || !flag(call, 'jsonl')) return (await spec.load()).run(call);
  const { streamEach } = await import('./stream.ts');
  return streamEach(call, spec.name as TaskName, await spec.eachLine(call));
}

const AFTER = `Results go to standard output, messages to standard error. Exit status: ${STATUSES.map((s) => s.join(' ')).join(', ')}.`;

/** The program over its commands; `exit` takes the status of the one that ran. */
function programOf(io: Io, exit: (code: number) => void): Command {
  const program = new Command('onrecord')
    .description(
      'The sourced record of a diplomatic story: who said what, to whom, when, in which words, through whom.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .showHelpAfterError('(onrecord --help shows the commands)')
    .addHelpText('after', `\n${layout(AFTER, io.width)}\nStart with: onrecord demo`);
  for (const spec of COMMANDS) program.addCommand(subcommand(spec, io, exit));
  const help: HelpConfiguration = { helpWidth: io.width, minWidthToWrap: 20, subcommandTerm: (c) => c.name() };
  for (const command of [program, ...program.commands])
    command
      .configureHelp(help)
      .exitOverride()
      .configureOutput({ writeOut: (s) => void io.out(s), writeErr: (s) => io.err(s) });
  return program;
}

/** Runs one command line (without node and script). Resolves to the exit status; never throws. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const program = programOf(io, (code) => {
    status = code;
  });
  try {
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return failed(error, io);
  }
}

async function failed(error: unknown, io: Io): Promise<number> {
  const style = styleOf(io.messageColour);
  if (error instanceof ReaderGone) return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Usage) {
    io.err(`${style.red('usage')}: ${error.message}\n${error.hint === undefined ? '' : `try: ${error.hint}\n`}`);
    return 2;
  }
  const { storeProblem } = await import('../../app/record.ts');
  const problem = storeProblem(error);
  if (problem) {
    io.err(problemLine(problem, style, false));
    return 1;
  }
  io.err(`${style.red('bug')}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
