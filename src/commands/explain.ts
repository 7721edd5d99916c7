import { open } from '../containers/index.ts';
import { decode } from '../encodings/index.ts';
import { DumpError, UserError } from '../errors.ts';
import { explainJson, explainText } from '../formats/explain.ts';
import { clean } from '../pipeline.ts';
import { type ColorWhen, paintFor } from '../report/paint.ts';
import { openSink } from '../runs/output.ts';
import { dumpsOf } from '../runs/paths.ts';
import type { Streams } from '../streams.ts';
import type { ReadingFlags } from './flags.ts';

/** Options of `explain`, as commander hands them over. */
export interface ExplainFlags extends ReadingFlags {
  readonly json?: boolean;
  readonly color: ColorWhen;
}

/** A dump block by block. Returns the exit code; throws UserError when it is missing or cannot be read. */
export async function explain(path: string, flags: ExplainFlags, streams: Streams): Promise<number> {
  const { maxBytes, stdinName, encoding, json, color } = flags;
  const dumps = await dumpsOf({ paths: [path], include: [], exclude: [], stdinName, written: [] });
  const { stdout, env } = streams;
  const paint = await paintFor(color, stdout, env);
  const sink = openSink('-', streams);
  for (const dump of dumps) {
    for await (const capture of open(dump, { maxBytes, stdin: streams.stdin })) {
      if (capture instanceof DumpError) throw new UserError(capture.message);
      const { labelled } = clean(decode(capture, encoding));
      await sink.write(
        json ? explainJson(labelled) : explainText(labelled, paint, stdout.isTTY ? stdout.columns : undefined),
      );
    }
  }
  await sink.finish();
  return 0;
}
