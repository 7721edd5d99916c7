import type { Streams } from '../streams.ts';

/** An option of a command. */
interface OptionWords {
  /** `--output`, `-o`: every way to write it. */
  readonly names: readonly string[];
  readonly description: string;
  /** Whether a value follows. */
  readonly takesValue: boolean;
  /** The values there are; none: any, most likely a file. */
  readonly choices: readonly string[];
}

/** A command of the program. */
interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** Words that may follow it, where they are not files. */
  readonly choices: readonly string[];
}

const names = ['clean', 'newsclean'] as const;

/** What is said of options and commands, in the quotes of every shell. */
const bare = (text: string) =>
  text
    .replace(/['"`$\\[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const words = (command: CommandWords) => command.options.flatMap((option) => option.names);

function bash(commands: readonly CommandWords[]): string {
  const cases = commands.map(
    (command) => `    ${command.name}) words='${[...words(command), ...command.choices].join(' ')}' ;;`,
  );
  const values = new Map<string, readonly string[]>();
  for (const { options } of commands)
    for (const { names: ways, choices } of options) if (choices.length > 0) values.set(ways.join('|'), choices);
  const choices = [...values].map(
    ([ways, these]) => `    ${ways}) COMPREPLY=($(compgen -W '${these.join(' ')}' -- "$now")); return ;;`,
  );
  const all = commands.map(({ name }) => name).join(' ');
  return `# bash completion of ${names[0]}: eval "$(clean completion bash)"
_newsclean() {
  local now=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=run words word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${all} " in *" $word "*) command=$word; break ;; esac
  done
  case $before in
${choices.join('\n')}
  esac
  case $command in
${cases.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then words="$words ${all} --help --version"; fi
  COMPREPLY=($(compgen -W "$words" -- "$now") $(compgen -f -- "$now"))
}
complete -o filenames -F _newsclean ${names.join(' ')}
`;
}

function zshOption({ names: ways, description, takesValue, choices }: OptionWords): string[] {
  const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files';
  return ways.map((way) => `'*${way}[${bare(description)}]${takesValue ? value : ''}'`);
}

function zsh(commands: readonly CommandWords[]): string {
  const cases = commands.map((command) => {
    const rest = command.choices.length > 0 ? `'*:word:(${command.choices.join(' ')})'` : "'*:file:_files'";
    return `    ${command.name}) _arguments -s ${[...command.options.flatMap(zshOption), rest].join(' ')} ;;`;
  });
  const list = commands.map(({ name, description }) => `    '${name}:${bare(description)}'`);
  return `#compdef ${names.join(' ')}
# zsh completion: clean completion zsh > a folder of $fpath, as _clean; or eval "$(clean completion zsh)"
_newsclean() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  local command=run at
  for at in $words[2,CURRENT-1]; do
    if (( \${commands[(I)$at:*]} )); then command=$at; break; fi
  done
  if (( CURRENT == 2 )); then _describe command commands; fi
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_clean" ]; then _newsclean; else compdef _newsclean ${names.join(' ')}; fi
`;
}

function fishOption(name: string, { names: ways, description, takesValue, choices }: OptionWords): string {
  const flags = ways.map((way) => (way.startsWith('--') ? `-l ${way.slice(2)}` : `-s ${way.slice(1)}`)).join(' ');
  const value = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r' : '';
  const when =
    name === 'run' ? 'not __fish_seen_subcommand_from $newsclean_others' : `__fish_seen_subcommand_from ${name}`;
  return `  complete -c $name -n '${when}' ${flags}${value} -d '${bare(description)}'`;
}

function fish(commands: readonly CommandWords[]): string {
  const others = commands.map(({ name }) => name).filter((name) => name !== 'run');
  const lines = commands.flatMap((command) => [
    `  complete -c $name -n __fish_use_subcommand -a ${command.name} -d '${bare(command.description)}'`,
    ...command.options.map((option) => fishOption(command.name, option)),
    ...(command.choices.length > 0
      ? [`  complete -c $name -n '__fish_seen_subcommand_from ${command.name}' -f -a '${command.choices.join(' ')}'`]
      : []),
  ]);
  return `# fish completion: clean completion fish | source
set -g newsclean_others ${others.join(' ')}
for name in ${names.join(' ')}
${lines.join('\n')}
end
`;
}

/** Shell → the script that completes words in it. */
const shells: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = { bash, zsh, fish };

/** A command as the command line's parser holds it. */
interface Parsed {
  name(): string;
  description(): string;
  readonly registeredArguments: readonly { readonly argChoices?: readonly string[] | undefined }[];
  readonly options: readonly {
    readonly short?: string | undefined;
    readonly long?: string | undefined;
    readonly description: string;
    readonly required: boolean;
    readonly optional: boolean;
    readonly argChoices?: readonly string[] | undefined;
  }[];
}

const wordsOf = (command: Parsed): CommandWords => ({
  name: command.name(),
  description: command.description(),
  choices: command.registeredArguments[0]?.argChoices ?? [],
  options: command.options.map(({ short, long, description, required, optional, argChoices }) => ({
    names: [short, long].filter((name) => name !== undefined),
    ...{ description, takesValue: required || optional, choices: argChoices ?? [] },
  })),
});

/** Prints the completion script for one of `shells`. */
export function completion(shell: string, commands: readonly Parsed[], { stdout }: Streams): number {
  stdout.write(shells[shell]?.(commands.map(wordsOf)) ?? '');
  return 0;
}
