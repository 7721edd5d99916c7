import type { Readable } from 'node:stream';
import { openingOf } from './commands/flags.ts';
import { decode } from './encodings/index.ts';
import { DumpError, UserError } from './errors.ts';
import { clean } from './pipeline.ts';
import { siteProfiles } from './profiles/door.ts';
import { capturesOf } from './runs/captures.ts';
import { narrowing } from './runs/glob.ts';
import { dumpsOf } from './runs/paths.ts';
import type { Article, Capture } from './types.ts';

/** How files are read; the options of `clean run` by the same names. */
export interface PathOptions {
  /** Type of every dump: `html`, `text` or a container (default: told from the bytes). */
  readonly from?: string;
  /** Reads every dump as this encoding instead of detecting it. */
  readonly encoding?: string;
  /** Patterns of files in folders and of members in containers. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Bytes; a larger page is not read (default 64 MiB). */
  readonly maxBytes?: number;
  /** Whether what is known of sites and CMSs is used (default true). */
  readonly profiles?: boolean;
  /** What `-` among the paths reads, such as `() => process.stdin`. */
  readonly stdin?: () => Readable;
  /** Hears of every dump that cannot be read, and the rest goes on. Without it the first one is thrown. */
  readonly unread?: (error: DumpError) => void;
}

function noStdin(): never {
  throw new UserError("-: no standard input was given (option 'stdin')");
}

const MAX_BYTES = 64 * 1024 * 1024;

/** The captures below some paths. Throws UserError for a path that is missing. */
async function* capturesBelow(paths: readonly string[], options: PathOptions): AsyncGenerator<Capture | DumpError> {
  const { include = [], exclude = [], from = 'auto', encoding, maxBytes = MAX_BYTES, stdin = noStdin } = options;
  const flags = { from, maxBytes, stdinName: 'stdin', ...(encoding !== undefined && { encoding }) };
  const wanted = narrowing(include, exclude);
  const opening = { ...openingOf(flags, { stdin }), wanted };
  for (const dump of await dumpsOf({ paths, wanted, stdinName: 'stdin', written: [] }))
    yield* capturesOf(dump, opening);
}

function articlesOf(capture: Capture | DumpError, { encoding, profiles }: PathOptions): readonly Article[] | DumpError {
  if (capture instanceof DumpError) return capture;
  try {
    return clean(decode(capture, encoding), { profiles: profiles === false ? null : siteProfiles }).articles;
  } catch (error) {
    if (error instanceof DumpError) return error;
    throw error;
  }
}

/**
 * The articles below files, folders and globs, containers opened, one page in memory at a time: what `clean PATH…` prints, in its order.
 * Throws DumpError for the first dump that cannot be read unless `unread` hears of it; any Error for a path that is missing.
 */
export async function* cleanPaths(
  paths: string | readonly string[],
  options: PathOptions = {},
): AsyncGenerator<Article> {
  for await (const capture of capturesBelow(typeof paths === 'string' ? [paths] : paths, options)) {
    const articles = articlesOf(capture, options);
    if (!(articles instanceof DumpError)) yield* articles;
    else if (options.unread) options.unread(articles);
    else throw articles;
  }
}
