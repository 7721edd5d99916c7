import { Argument, Command, CommanderError, Option } from 'commander';
import { corpusCommands } from './cli/corpus.ts';
import { inOwnWords, sayWrong } from './cli/mistakes.ts';
import { noProfiles, ownRules, reading, readingPaths } from './cli/reading.ts';
import { day, list, more, someOf, suggesting, threads, whole } from './cli/values.ts';
import { UserError } from './errors.ts';
import { personalKinds } from './personal.ts';
import type { ReporterName } from './report/reporters.ts';
import type { Streams } from './streams.ts';

export { compileSparingly } from './runs/compiling.ts';

function runCommand(finish: (code: number) => void, streams: Streams): Command {
  return readingPaths(new Command('run'))
    .description('dumps → articles (the default command)')
    .argument('<path...>', 'files, folders, quoted globs, or - for standard input')
    .option(
      '-o, --output <out>',
      'a file; a folder (ends in /) for a run that can be resumed; - for standard output',
      '-',
    )
    .addOption(
      suggesting(
        '-f, --format <name>',
        'how records are written, .gz behind it packs (default: by the ending of OUT)',
        ['jsonl', 'parquet', 'csv', 'markdown', 'text'],
      ),
    )
    .addOption(
      suggesting('--profile <name>', 'records as others load them', [
        'dolma',
        'datatrove',
        'nikl',
        'trafilatura',
        'schema.org',
        'hf',
      ]),
    )
    .option('--dataset <name>', 'name of the collection, where a profile writes one', 'newsclean')
    .option('--no-bom', 'CSV without a byte order mark')
    .option('-j, --jobs <n>', 'worker threads (default: a thread for each core)', threads)
    .option('--shard <i/n>', 'only this part of the dumps, from 0; auto: as the cluster says (OUT is a folder)')
    .addOption(new Option('--shard-by <what>', 'parts by name, or of equal size').choices(['hash', 'size']))
    .option('--force', 'OUT is a folder: do again what is done')
    .addOption(someOf('--redact <kinds>', 'replace by <mail> …', Object.keys(personalKinds)))
    .option('--as-of <date>', 'day after which no date of an article lies (default: none)', day)
    .option('--config <file>', 'options of run, written down; those given here win')
    .option(...ownRules)
    .option(...noProfiles)
    .option('--timeout <s>', 'quarantine a page that takes longer; 0: never', whole, 30)
    .option('--max-line <n>', 'quarantine a page with a longer line of output (default: 16 MiB in the filter)', whole)
    .option('--fields <a,b,c>', 'columns to keep', list)
    .addOption(someOf('--kind <kinds>', 'which records (default: both)', ['article', 'excerpt']))
    .option('--lang <ko,ja>', 'languages to keep (default: all)', list)
    .option('--min-length <n>', 'characters that a body has at least', whole, 0)
    .option('--keep <a,b>', 'tables: columns copied through, as one JSON string `origin`', list)
    .option('--strict', 'exit 3 when anything was quarantined')
    .option('--max-quarantine <n>', 'exit 1 when more dumps were quarantined: a number, or a share such as 5%')
    .option(
      '--emit-errors',
      'filter (- --from jsonl): a line {kind: error, file, reason} for a row that cannot be read',
    )
    .addOption(new Option('--report <name>', 'hadoop: counts at the end, as streaming reads them').choices(['hadoop']))
    .option('--ledger <file>', 'write a JSON line for every dump: what became of it and why')
    .option('--summary <file>', 'write the counts of the run as JSON')
    .option('--no-progress', 'no word on how far the run is')
    .option('-q, --quiet', 'only say what went wrong')
    .option('-v, --verbose', 'a line for every dump')
    .action(async (paths: string[], flags, command: Command) => {
      const { run } = await import('./commands/run.ts');
      finish(await run(paths, flags, streams, (name) => command.getOptionValueSource(name) === 'cli'));
    });
}

function explainCommand(finish: (code: number) => void, streams: Streams): Command {
  return reading(new Command('explain'))
    .description('a dump block by block: its label, who said so, why')
    .argument('<file>', 'a dump, or - for standard input')
    .addOption(new Option('--json', 'one JSON object a line: the page, then its blocks').conflicts('html'))
    .option(...ownRules)
    .option(...noProfiles)
    .option('--html', 'one page for the browser')
    .action(async (file: string, flags) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(file, flags, streams));
    });
}

function checkCommand(finish: (code: number) => void, streams: Streams): Command {
  return readingPaths(new Command('check'))
    .description('CI gate for dumps and finished JSONL: findings, thresholds, a baseline')
    .argument('<path...>', 'dumps as for run; JSONL of records is checked as records')
    .option('--baseline <file>', 'fail only on what this file does not know')
    .option('--update-baseline', 'write the baseline instead of failing')
    .addOption(
      new Option('--reporter <name>', 'how findings are printed (default: pretty)').choices([
        'pretty',
        'github',
        'sarif',
        'junit',
        'json',
        'html',
      ] satisfies ReporterName[]),
    )
    .option('--max <check=n>', 'findings, or a share of them, that do not fail: missing-date=5% (repeatable)', more)
    .option('--config <file>', 'configuration (default: the nearest clean.config.yaml upwards)')
    .option('--root <dir>', 'what paths in findings are relative to (default: the folder of the configuration)')
    .option('--changed-since <ref>', 'only what changed in git since this commit')
    .option(...ownRules)
    .option(...noProfiles)
    .option('--against <corpus>', 'JSONL of articles that must not come again')
    .option('--as-of <date>', 'day after which a date lies in the future (default: today)', day)
    .option('-j, --jobs <n>', 'threads (default: a thread for each core)', threads)
    .action(async (paths: string[], flags) => {
      const { check } = await import('./commands/check.ts');
      finish(await check(paths, flags, streams));
    });
}

function diffCommand(finish: (code: number) => void, streams: Streams): Command {
  return new Command('diff')
    .description('what changed between two outputs: articles, fields, words, by site')
    .argument('<before>', 'JSONL of records, .gz too, or the OUT/ of a run')
    .argument('<after>', 'JSONL of records, .gz too, or the OUT/ of a run')
    .option('--exit-code', 'exit 1 when anything changed')
    .option('--json', 'one JSON object a line for each article that changed')
    .addOption(new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']).default('auto'))
    .action(async (before: string, after: string, flags) => {
      const { diff } = await import('./commands/diff.ts');
      finish(await diff(before, after, flags, streams));
    });
}

function decodeCommand(finish: (code: number) => void, streams: Streams): Command {
  return readingPaths(new Command('decode'))
    .description('what the bytes say, as UTF-8, nothing else done to it')
    .argument('<path...>', 'files, folders, quoted globs, or - for standard input; of containers, archives are opened')
    .option('-o, --output <out>', 'a file; a folder (ends in /) for a tree and a ledger; - for standard output', '-')
    .action(async (paths: string[], flags) => {
      const { decode } = await import('./commands/decode.ts');
      finish(await decode(paths, flags, streams));
    });
}

function completionCommand(finish: (code: number) => void, streams: Streams): Command {
  const command = new Command('completion')
    .description('completion script for a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(['bash', 'zsh', 'fish']));
  return command.action(async (shell: string) => {
    const { completion } = await import('./commands/completion.ts');
    finish(completion(shell, command.parent?.commands ?? [], streams));
  });
}

/** The tree of commands; `finish` hears the exit code of the one that ran. */
export function program(finish: (code: number) => void, streams: Streams): Command {
  const run = runCommand(finish, streams);
  const clean = new Command('clean')
    .description('Turns news dumps into clean articles, one JSON record each.')
    .option('--version', 'print the version (with --json: all that decides the output)')
    .addCommand(run, { isDefault: true })
    .addCommand(explainCommand(finish, streams))
    .addCommand(checkCommand(finish, streams))
    .addCommand(diffCommand(finish, streams))
    .addCommand(decodeCommand(finish, streams))
    .addCommand(completionCommand(finish, streams))
    .addHelpText('after', () => run.helpInformation().replace(/^.*?\nOptions:/s, '\nOptions of run:'));
  for (const command of corpusCommands(finish, streams)) clean.addCommand(command);
  for (const command of [clean, ...clean.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: (text, write) => write(inOwnWords(text)),
    });
  }
  return clean;
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
