import { type Command, Option } from 'commander';
import { list, more, suggesting, whole } from './values.ts';

/** The option of every command that hears rules of the user's. */
export const ownRules = ['--rules <file>', 'rules for sites: what `clean learn` wrote, or your own'] as const;

/** The option of every command that hears what is known of sites. */
export const noProfiles = ['--no-profiles', 'without what is known of sites and CMSs'] as const;

/** Options of every command that reads dumps. */
export function reading(command: Command): Command {
  return command
    .addOption(
      suggesting('--from <type>', 'what dumps are', [
        ...[
          'auto',
          'html',
          'text',
          'gzip',
          'zstd',
          'zip',
          'tar',
          'warc',
          'arc',
          'parquet',
          'mhtml',
          'jsonl',
          'json',
          'csv',
        ],
      ]).default('auto'),
    )
    .option('--encoding <name>', 'read every dump as this encoding (default: detected)')
    .option('--columns <field=column,…>', 'tables: which column is what (body=본문,date=일자)', list)
    .option('--max-bytes <n>', 'quarantine what is larger', whole, 64 * 1024 * 1024)
    .option('--stdin-name <name>', 'name of standard input in records', 'stdin')
    .addOption(new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']).default('auto'));
}

/** Options of every command that reads the dumps below paths. */
export function readingPaths(command: Command): Command {
  return reading(command)
    .option('--include <glob>', 'only these files of a folder (repeatable)', more)
    .option('--exclude <glob>', 'not these files of a folder (repeatable)', more);
}
