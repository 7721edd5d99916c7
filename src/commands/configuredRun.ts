import { resolve } from 'node:path';
import { configured } from './gate/config.ts';
import type { RunFlags } from './run.ts';

/** `min-length` → `minLength`, as commander names options. */
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The options of a run with those of its configuration, where one is named; what was given on the command line wins.
 * Throws UserError for a file that is missing, or says what the schema does not allow.
 */
export async function withConfiguration(flags: RunFlags, isGiven: (name: string) => boolean): Promise<RunFlags> {
  if (flags.config === undefined) return flags;
  const { config, folder } = await configured(flags.config);
  const { run = {}, include, exclude } = config;
  const rules = run.rules === undefined ? undefined : resolve(folder ?? '.', run.rules);
  const written = { include, exclude, 'as-of': config['as-of'], ...run, rules };
  const options = Object.entries(written)
    .map(([name, value]) => [camel(name), value] as const)
    .filter(([name, value]) => value !== undefined && !isGiven(name));
  return { ...flags, ...Object.fromEntries(options) };
}
