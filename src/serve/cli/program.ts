import { Command, CommanderError } from 'commander';
import { storeProblem } from '../../app.ts';
import { COMMANDS } from './commands/index.ts';
import type { Io } from './io.ts';
import { problemLine } from './messages.ts';
import { type CommandSpec, Usage } from './spec.ts';
import { styleOf } from './style.ts';
import { VERSION } from './version.ts';

function subcommand(spec: CommandSpec, io: Io, exit: (code: number) => void): Command {
  const command = new Command(spec.name).summary(spec.summary).description(spec.about);
  if (spec.args !== '') command.arguments(spec.args);
  for (const o of spec.options) command.option(o.flags, o.about);
  const examples = spec.examples.map(([line, what]) => `  ${line}\n      ${what}`).join('\n');
  command.addHelpText('after', `\nExamples:\n${examples}`);
  command.action(async (...given: unknown[]) => {
    const self = given.at(-1) as Command;
    const call = { io, style: styleOf(io.colour), args: self.args, options: self.opts() };
    exit(await spec.run(call));
  });
  return command;
}

/** The program over its commands; `exit` takes the status of the one that ran. */
export function programOf(io: Io, exit: (code: number) => void): Command {
  const program = new Command('onrecord')
    .description(
      'The sourced record of a diplomatic story: who said what, to whom, when, in which words, through whom.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      '\nResults go to standard output, messages to standard error. Exit status: 0 well, 1 problems or findings, 2 wrong usage.\nStart with: onrecord demo',
    );
  const help = { helpWidth: io.width };
  program.configureHelp(help);
  for (const spec of COMMANDS) {
    const command = subcommand(spec, io, exit);
    command.configureHelp(help);
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ writeOut: (s) => void io.out(s), writeErr: (s) => io.err(s) });
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
      program.outputHelp();
      return 2;
    }
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return failed(error, io);
  }
}

function failed(error: unknown, io: Io): number {
  const style = styleOf(io.colour);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Usage) {
    io.err(`${style.red('usage')}: ${error.message}\n${error.hint === undefined ? '' : `try: ${error.hint}\n`}`);
    return 2;
  }
  const problem = storeProblem(error);
  if (problem) {
    io.err(problemLine(problem, style, false));
    return 1;
  }
  io.err(`${style.red('bug')}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
