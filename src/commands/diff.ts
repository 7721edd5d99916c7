import { compare } from '../diff/changes.ts';
import type { Written } from '../diff/types.ts';
import { UserError } from '../errors.ts';
import { jsonLine } from '../formats/json.ts';
import { changeText, summaryText } from '../report/difference.ts';
import { type ColorWhen, paintFor } from '../report/paint.ts';
import { openSink } from '../runs/output.ts';
import type { Streams } from '../streams.ts';
import { recordsIn } from './gate/recordFile.ts';

/** Options of `diff`, as commander hands them over. */
export interface DiffFlags {
  readonly exitCode?: boolean;
  readonly json?: boolean;
  readonly color: ColorWhen;
}

/** Keys without which a record cannot be compared; `--fields` may have left out any other. */
const needed = ['file', 'item', 'body'] as const;

/** The records of an output, in its order. Throws UserError when it cannot be read or a line is no record. */
async function recordsOf(path: string): Promise<Written[]> {
  const records: Written[] = [];
  for await (const { line, value } of recordsIn(path)) {
    const missing = needed.find((key) => value?.[key] === undefined || value[key] === null);
    if (!value || missing !== undefined) {
      throw new UserError(`${path}: line ${line} is no record${value ? ` (no ${missing})` : ''}`);
    }
    records.push({ headline: null, url: null, source: null, ...value } as unknown as Written);
  }
  return records;
}

/** What changed between two outputs. Returns 0, or with `--exit-code` 1 when anything did; throws UserError for what is no output. */
export async function diff(a: string, b: string, flags: DiffFlags, streams: Streams): Promise<number> {
  const difference = compare(await recordsOf(a), await recordsOf(b));
  const paint = await paintFor(flags.color, streams.stdout, streams.env);
  const sink = openSink('-', streams);
  for (const change of difference.changes) await sink.write(flags.json ? jsonLine(change) : changeText(change, paint));
  if (!flags.json) await sink.write(`${difference.changes.length > 0 ? '\n' : ''}${summaryText(difference)}`);
  await sink.finish();
  return flags.exitCode && difference.changes.length > 0 ? 1 : 0;
}
