import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { nearest } from './commands/nearest.ts';
import { UserError } from './errors.ts';
import { printable } from './report/printable.ts';
import type { Streams } from './streams.ts';

const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const more = (text: string, before: string[] = []) => [...before, text];

function oneOf(...known: string[]) {
  return (text: string) => {
    const parts = list(text);
    const unknown = parts.find((part) => !known.includes(part));
    if (unknown !== undefined || parts.length === 0) throw new InvalidArgumentError(`Allowed: ${known.join(', ')}.`);
    return parts;
  };
}

function whole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('Not a whole number.');
  return Number(text);
}

/** Options of every command that reads dumps. */
function reading(command: Command): Command {
  return command
    .option('--from <type>', 'what dumps are: auto, html, text, or a container (jsonl, csv, warc …)', 'auto')
    .option('--encoding <name>', 'read every dump as this encoding (default: detected)')
    .option('--columns <field=column,…>', 'tables: which column is what (body=본문,date=일자)', list)
    .option('--max-bytes <n>', 'quarantine what is larger', whole, 64 * 1024 * 1024)
    .option('--stdin-name <name>', 'name of standard input in records', 'stdin')
    .addOption(new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']).default('auto'));
}

function runCommand(finish: (code: number) => void, streams: Streams): Command {
  return reading(new Command('run'))
    .description('dumps → articles (the default command)')
    .argument('<path...>', 'files, folders, quoted globs, or - for standard input')
    .option('-o, --output <out>', 'file to write (.jsonl), - for standard output', '-')
    .option('--fields <a,b,c>', 'columns to keep', list)
    .option('--kind <kinds>', 'article, excerpt or both (default: both)', oneOf('article', 'excerpt'))
    .option('--lang <ko,ja>', 'languages to keep (default: all)', list)
    .option('--min-length <n>', 'characters that a body has at least', whole, 0)
    .option('--include <glob>', 'only these files of a folder (repeatable)', more)
    .option('--exclude <glob>', 'not these files of a folder (repeatable)', more)
    .option('--keep <a,b>', 'tables: columns copied through, as one JSON string `origin`', list)
    .option('--strict', 'exit 3 when anything was quarantined')
    .option('--ledger <file>', 'write a JSON line for every dump: what became of it and why')
    .option('--summary <file>', 'write the counts of the run as JSON')
    .option('--no-progress', 'no counter on the terminal')
    .option('-q, --quiet', 'only say what went wrong')
    .option('-v, --verbose', 'a line for every dump')
    .action(async (paths: string[], flags) => {
      const { run } = await import('./commands/run.ts');
      finish(await run(paths, flags, streams));
    });
}

function explainCommand(finish: (code: number) => void, streams: Streams): Command {
  return reading(new Command('explain'))
    .description('a dump block by block: its label, who said so, why')
    .argument('<file>', 'a dump, or - for standard input')
    .option('--json', 'one JSON object a line: the page, then its blocks')
    .action(async (file: string, flags) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(file, flags, streams));
    });
}

function decodeCommand(finish: (code: number) => void, streams: Streams): Command {
  return reading(new Command('decode'))
    .description('what the bytes say, as UTF-8, nothing else done to it')
    .argument('<path...>', 'files, folders, quoted globs, or - for standard input; of containers, archives are opened')
    .option('-o, --output <out>', 'a file; a folder (ends in /) for a tree and a ledger; - for standard output', '-')
    .option('--include <glob>', 'only these files of a folder (repeatable)', more)
    .option('--exclude <glob>', 'not these files of a folder (repeatable)', more)
    .action(async (paths: string[], flags) => {
      const { decode } = await import('./commands/decode.ts');
      finish(await decode(paths, flags, streams));
    });
}

function program(finish: (code: number) => void, streams: Streams): Command {
  const run = runCommand(finish, streams);
  const clean = new Command('clean')
    .description('Turns news dumps into clean articles, one JSON record each.')
    .option('--version', 'print the version (with --json: all that decides the output)')
    .addCommand(run, { isDefault: true })
    .addCommand(explainCommand(finish, streams))
    .addCommand(decodeCommand(finish, streams))
    .addHelpText('after', () => run.helpInformation().replace(/^.*?\nOptions:/s, '\nOptions of run:'));
  for (const command of [clean, ...clean.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'clean: ')),
    });
  }
  return clean;
}

/** One line for the user's mistake, none where the exit code says that it is no mistake; where a word that is no file is nearly a command, that is said too. */
function sayWrong(error: UserError, argv: readonly string[], commands: readonly string[], { stderr }: Streams): number {
  if (error.exitCode === 0) return 0;
  const word = argv[0] ?? '';
  const meant = error.message.endsWith(`: ${word}`) ? nearest(word, commands) : undefined;
  stderr.write(
    `clean: ${printable(error.message)}${meant === undefined ? '' : ` (did you mean the command '${meant}'?)`}\n`,
  );
  return error.exitCode;
}

/** The whole program: arguments without node and script, exit code out. Throws only for our own mistakes. */
export async function main(argv: readonly string[], streams: Streams): Promise<number> {
  let code = 0;
  const clean = program((result) => {
    code = result;
  }, streams);
  try {
    await clean.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UserError)
      return sayWrong(
        error,
        argv,
        clean.commands.map((command) => command.name()),
        streams,
      );
    throw error;
  }
}
