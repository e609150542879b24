import { type Call, type CommandSpec, type OptionSpec, Usage } from '../spec.ts';

/** The name of an option without its dashes and value. */
const nameOf = (o: OptionSpec): string => /--(?<name>[\w-]+)/u.exec(o.flags)?.groups?.name ?? '';

/** Text inside single quotes of any shell. */
const quoted = (text: string): string => text.replaceAll("'", '’');

const flagsOf = (c: CommandSpec): string => [...c.options.map((o) => `--${nameOf(o)}`), '--help'].join(' ');

/** Options that take one of a few values: `brief --format` and the values. */
const choices = (commands: readonly CommandSpec[]): (readonly [string, string])[] =>
  commands.flatMap((c) =>
    c.options.flatMap((o) => (o.values ? [[`${c.name} --${nameOf(o)}`, o.values.join(' ')] as const] : [])),
  );

function bash(commands: readonly CommandSpec[]): string {
  const cases = commands.map((c) => `    ${c.name}) words="${flagsOf(c)}" ;;`).join('\n');
  const values = choices(commands).map(
    ([key, list]) => `    "${key}") COMPREPLY=($(compgen -W "${list}" -- "$cur")); return ;;`,
  );
  return `_onrecord() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map((c) => c.name).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  if [[ "$cur" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); else COMPREPLY=($(compgen -f -- "$cur")); fi
}
complete -o filenames -F _onrecord onrecord
`;
}

function zsh(commands: readonly CommandSpec[]): string {
  const names = commands.map((c) => `    '${c.name}:${quoted(c.summary)}'`).join('\n');
  const cases = commands.map((c) => `    ${c.name}) compadd -- ${flagsOf(c)} ;;`).join('\n');
  const values = choices(commands).map(([key, list]) => `    "${key}") compadd -- ${list}; return ;;`);
  return `#compdef onrecord
_onrecord() {
  local -a commands=(
${names}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case "$words[2] $words[CURRENT-1]" in
${values.join('\n')}
  esac
  if [[ "$words[CURRENT]" != -* ]]; then _files; return; fi
  case "$words[2]" in
${cases}
  esac
}
# Loaded by itself as a function, or read by the shell's start file.
if [ "$funcstack[1]" = "_onrecord" ]; then _onrecord "$@"; else compdef _onrecord onrecord; fi
`;
}

function fish(commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap((c) => [
    `complete -c onrecord -n __fish_use_subcommand -a ${c.name} -d '${quoted(c.summary)}'`,
    ...c.options.map((o) => {
      const values = o.values ? ` -x -a '${o.values.join(' ')}'` : o.flags.includes('<') ? ' -r' : '';
      return `complete -c onrecord -n '__fish_seen_subcommand_from ${c.name}' -l ${nameOf(o)}${values} -d '${quoted(o.about)}'`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

export async function run(call: Call): Promise<number> {
  const make = { bash, zsh, fish }[call.args[0] ?? ''];
  if (!make) throw new Usage(`completion takes bash, zsh or fish, not “${call.args[0] ?? ''}”`);
  await call.io.out(make(call.commands));
  return 0;
}
