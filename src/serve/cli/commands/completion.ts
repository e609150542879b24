import { type Call, type CommandSpec, Usage } from '../spec.ts';

/** The long and short flags of a command, without their values. */
const flagsOf = (c: CommandSpec): string[] =>
  c.options.flatMap((o) => o.flags.split(/[ ,]+/u).filter((w) => w.startsWith('-')));

function bash(commands: readonly CommandSpec[]): string {
  const cases = commands.map((c) => `    ${c.name}) words="${flagsOf(c).join(' ')} --help" ;;`).join('\n');
  return `_onrecord() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_CWORD}:\${COMP_WORDS[1]}" in
    1:*) COMPREPLY=($(compgen -W "${commands.map((c) => c.name).join(' ')} --help --version" -- "$cur")); return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  [[ "$cur" == -* ]] && COMPREPLY=($(compgen -W "$words" -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur"))
}
complete -o filenames -F _onrecord onrecord
`;
}

const quoted = (text: string): string => text.replaceAll("'", '’');

function zsh(commands: readonly CommandSpec[]): string {
  const names = commands.map((c) => `    '${c.name}:${quoted(c.summary)}'`).join('\n');
  const cases = commands.map((c) => `    ${c.name}) compadd -- ${flagsOf(c).join(' ')} --help ;;`).join('\n');
  return `#compdef onrecord
_onrecord() {
  local -a commands=(
${names}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  if [[ "$words[CURRENT]" != -* ]]; then _files; return; fi
  case "$words[2]" in
${cases}
  esac
}
compdef _onrecord onrecord
`;
}

function fish(commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap((c) => [
    `complete -c onrecord -n __fish_use_subcommand -a ${c.name} -d '${quoted(c.summary)}'`,
    ...c.options.map(
      (o) =>
        `complete -c onrecord -n '__fish_seen_subcommand_from ${c.name}' -l ${/--(?<name>[\w-]+)/u.exec(o.flags)?.groups?.name} -d '${quoted(o.about)}'`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

export async function run(call: Call): Promise<number> {
  const make = { bash, zsh, fish }[call.args[0] ?? ''];
  if (!make) throw new Usage(`completion takes bash, zsh or fish, not “${call.args[0] ?? ''}”`);
  await call.io.out(make(call.commands));
  return 0;
}
