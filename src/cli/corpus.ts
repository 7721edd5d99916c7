import { Command, Option } from 'commander';
import type { Streams } from '../streams.ts';
import { readingPaths } from './reading.ts';
import { size, threads } from './values.ts';

type Finish = (code: number) => void;

function statusCommand(finish: Finish, streams: Streams): Command {
  return new Command('status')
    .description('how far the run in a folder is')
    .argument('<folder>', 'the OUT/ of a run')
    .option('--json', 'as one JSON object')
    .option('--missing', 'only the shards that are missing, as Slurm writes an array: 3,7-9')
    .option('--exit-code', 'exit 1 when anything is missing')
    .action(async (folder: string, flags) => {
      const { status } = await import('../commands/status.ts');
      finish(await status(folder, flags, streams));
    });
}

function mergeCommand(finish: Finish, streams: Streams): Command {
  return new Command('merge')
    .description("a run's pieces → one file, byte for byte that of a run in one go")
    .argument('<folder>', 'the OUT/ of a run')
    .option('-o, --output <out>', 'a file (pieces of lines may become .parquet); DIR/ with --part-size', '-')
    .option('--part-size <size>', 'several files, each of about so many bytes of text (500MB)', size)
    .action(async (folder: string, flags) => {
      const { merge } = await import('../commands/merge.ts');
      finish(await merge(folder, flags, streams));
    });
}

function schemaCommand(finish: Finish, streams: Streams): Command {
  return new Command('schema')
    .description('JSON Schema of a record; column types for other programs')
    .addOption(
      new Option('--for <name>', 'column types for this program').choices([
        'hf',
        'duckdb',
        'polars',
        'pandas',
        'spark',
      ]),
    )
    .action(async (flags) => {
      const { schema } = await import('../commands/schema.ts');
      finish(schema(flags, streams));
    });
}

function dedupCommand(finish: Finish, streams: Streams): Command {
  return new Command('dedup')
    .description('records → each article once: equal ones by hash, near ones by their 5-grams')
    .argument('<in>', 'JSONL of records, .gz too, or the OUT/ of a run')
    .option('-o, --output <out>', 'the records that stay, as they are, in their order', '-')
    .option('--dropped <file>', 'a JSON line for each record left out: of which one it is a copy, and why')
    .option('-q, --quiet', 'only say what went wrong')
    .action(async (input: string, flags) => {
      const { dedup } = await import('../commands/dedup.ts');
      finish(await dedup(input, flags, streams));
    });
}

function learnCommand(finish: Finish, streams: Streams): Command {
  return readingPaths(new Command('learn'))
    .description("what repeats over a site's pages → rules for --rules")
    .argument('<path...>', 'dumps as for run: many pages of a site, of several articles')
    .option('-o, --output <rules>', 'a file of JSON, a rule a line', '-')
    .option('-j, --jobs <n>', 'threads (default: a thread for each core)', threads)
    .option('-q, --quiet', 'only say what went wrong')
    .action(async (paths: string[], flags) => {
      const { learn } = await import('../commands/learn.ts');
      finish(await learn(paths, flags, streams));
    });
}

/** Commands on whole corpora. */
export function corpusCommands(finish: Finish, streams: Streams): Command[] {
  return [statusCommand, mergeCommand, learnCommand, dedupCommand, schemaCommand].map((make) => make(finish, streams));
}
