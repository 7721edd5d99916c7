import { decode } from '../encodings/index.ts';
import { DumpError, UserError } from '../errors.ts';
import { explainJson, explainText } from '../formats/explain.ts';
import { type CleanOptions, clean } from '../pipeline.ts';
import { siteProfiles } from '../profiles/door.ts';
import { type ColorWhen, paintFor } from '../report/paint.ts';
import { capturesOf } from '../runs/captures.ts';
import { openSink } from '../runs/output.ts';
import { dumpsOf } from '../runs/paths.ts';
import type { Streams } from '../streams.ts';
import type { Capture, Result } from '../types.ts';
import { openingOf, type ReadingFlags } from './flags.ts';
import { readRules } from './rules.ts';

/** Options of `explain`, as commander hands them over. */
export interface ExplainFlags extends ReadingFlags {
  readonly json?: boolean;
  readonly html?: boolean;
  readonly rules?: string;
  readonly profiles: boolean;
  readonly color: ColorWhen;
}

/** What the pipeline makes of one capture. Throws UserError when it cannot be read: there is nothing else to show. */
function resultOf(capture: Capture | DumpError, encoding: string | undefined, how: CleanOptions): Result {
  try {
    if (capture instanceof DumpError) throw capture;
    return clean(decode(capture, encoding), how);
  } catch (error) {
    throw error instanceof DumpError ? new UserError(error.message) : error;
  }
}

/** A dump block by block. Returns the exit code; throws UserError when it is missing or cannot be read. */
export async function explain(path: string, flags: ExplainFlags, streams: Streams): Promise<number> {
  const { stdinName, encoding, json, color } = flags;
  const opening = openingOf(flags, streams);
  const how = { rules: await readRules(flags.rules), profiles: flags.profiles ? siteProfiles : null };
  const dumps = await dumpsOf({ paths: [path], wanted: () => true, stdinName, written: [] });
  const { stdout, env } = streams;
  const paint = await paintFor(color, stdout, env);
  const columns = stdout.isTTY ? stdout.columns : undefined;
  const sink = openSink('-', streams);
  const pages: Result[] = [];
  for (const dump of dumps) {
    for await (const capture of capturesOf(dump, opening)) {
      const result = resultOf(capture, encoding, how);
      if (flags.html) pages.push(result);
      else await sink.write(json ? explainJson(result.labelled) : explainText(result.labelled, paint, columns));
    }
  }
  if (flags.html) {
    const { explainHtml } = await import('../formats/html-explain/index.ts');
    await sink.write(explainHtml(pages));
  }
  await sink.finish();
  return 0;
}
