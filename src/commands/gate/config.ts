import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Severity } from '../../checks/types.ts';
import { UserError } from '../../errors.ts';
import { configSchema } from './schema.ts';
import { wrongIn } from './validate.ts';

type Level = Severity | 'off';
type Max = number | string;

/** `clean.config.yaml`, as it is written. */
export interface Config {
  readonly checks?: Readonly<Record<string, Level | { readonly level?: Level; readonly max?: Max }>>;
  readonly ignore?: readonly { readonly path: string; readonly checks?: readonly string[] }[];
  readonly languages?: readonly string[];
  readonly 'as-of'?: string;
  readonly baseline?: string;
  readonly against?: string;
  readonly root?: string;
  readonly reporter?: string;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Options of `clean run`, by their long names. */
  readonly run?: Readonly<Record<string, unknown>> & { readonly rules?: string };
}

/** A configuration and the folder that its paths are relative to; null where there is no file. */
export interface Configured {
  readonly config: Config;
  readonly folder: string | null;
}

const fileName = 'clean.config.yaml';

/** The nearest configuration file in the folder or above it. */
function findUpwards(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, fileName);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(`cannot read the configuration ${path}: ${code === 'ENOENT' ? 'no such file' : message}`);
  }
}

/**
 * Reads the configuration: the named file, else the nearest `clean.config.yaml` upwards of the working directory, else nothing.
 * Throws UserError for a file that is missing, no YAML, or has keys or values that the schema does not allow.
 */
export async function configured(named: string | undefined): Promise<Configured> {
  const path = named ?? findUpwards('.');
  if (path === undefined) return { config: {}, folder: null };
  const text = textOf(path);
  const { parse } = await import('./yaml.ts');
  let value: unknown;
  try {
    // As YAML 1.2 has it: dates are text.
    value = parse(text) ?? {};
  } catch (error) {
    throw new UserError(`${path}: ${(error as Error).message.split('\n')[0]?.replace(/:$/, '')}`);
  }
  const wrong = wrongIn(value, configSchema());
  if (wrong !== undefined) throw new UserError(`${path}: ${wrong}`);
  return { config: value as Config, folder: dirname(resolve(path)) };
}
