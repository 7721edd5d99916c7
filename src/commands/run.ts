import { pickFields } from '../formats/fields.ts';
import { formatFor } from '../formats/index.ts';
import { jsonLine } from '../formats/json.ts';
import { type Loudness, messagesOn } from '../report/messages.ts';
import { type ColorWhen, paintFor } from '../report/paint.ts';
import type { Counts } from '../runs/counts.ts';
import { narrowing } from '../runs/glob.ts';
import { openSink, type Sink } from '../runs/output.ts';
import { dumpsOf } from '../runs/paths.ts';
import { runOver } from '../runs/run.ts';
import type { Streams } from '../streams.ts';
import { rules, version } from '../version.ts';
import { openingOf, type ReadingFlags } from './flags.ts';

/** Options of `run`, as commander hands them over. */
export interface RunFlags extends ReadingFlags {
  readonly output: string;
  readonly fields?: string[];
  readonly kind?: string[];
  readonly lang?: string[];
  readonly minLength: number;
  readonly include?: string[];
  readonly exclude?: string[];
  readonly strict?: boolean;
  readonly ledger?: string;
  readonly summary?: string;
  readonly color: ColorWhen;
  readonly progress: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

interface Sinks {
  readonly output: Sink;
  readonly ledger: Sink | undefined;
  readonly summary: Sink | undefined;
}

function openSinks({ output, ledger, summary }: RunFlags, streams: Streams): Sinks {
  const opened: Sink[] = [];
  const openOne = (name: string) => {
    const sink = openSink(name, streams);
    opened.push(sink);
    return sink;
  };
  try {
    return {
      output: openOne(output),
      ledger: ledger === undefined ? undefined : openOne(ledger),
      summary: summary === undefined ? undefined : openOne(summary),
    };
  } catch (error) {
    for (const sink of opened) sink.discard();
    throw error;
  }
}

function each(sinks: Sinks): Sink[] {
  return [sinks.output, sinks.ledger, sinks.summary].filter((sink) => sink !== undefined);
}

/** The options that decide which records are written, for the summary; names of files and machines are none of it. */
function decisive(flags: RunFlags): object {
  const { fields, kind, lang, minLength, include, exclude, from, encoding, columns, keep, maxBytes, strict } = flags;
  const or = <T>(value: T | undefined) => value ?? null;
  return {
    fields: or(fields),
    kind: or(kind),
    lang: or(lang),
    min_length: minLength,
    include: include ?? [],
    exclude: exclude ?? [],
    from,
    encoding: or(encoding),
    columns: or(columns),
    keep: or(keep),
    max_bytes: maxBytes,
    strict: strict ?? false,
  };
}

function summaryText(counts: Counts, flags: RunFlags): string {
  return `${JSON.stringify({ counts, version, rules, options: decisive(flags) }, null, 2)}\n`;
}

function loudness({ quiet, verbose }: RunFlags): Loudness {
  if (quiet) return 'quiet';
  return verbose ? 'verbose' : 'normal';
}

/** Dumps → articles. Returns the exit code; throws UserError for wrong use, before anything is written. */
export async function run(paths: readonly string[], flags: RunFlags, streams: Streams): Promise<number> {
  const { output, ledger, summary, encoding, kind, lang, minLength } = flags;
  const format = formatFor(output);
  const wanted = narrowing(flags.include ?? [], flags.exclude ?? []);
  const opening = { ...openingOf(flags, streams), wanted };
  const fields = pickFields(flags.fields, flags.keep !== undefined);
  const written = [output, ledger, summary].filter((name) => name !== undefined && name !== '-') as string[];
  const dumps = await dumpsOf({ paths, wanted, stdinName: flags.stdinName, written });
  const paint = await paintFor(flags.color, streams.stderr, streams.env);
  const messages = messagesOn(streams.stderr, paint, dumps.length, loudness(flags), flags.progress);
  const sinks = openSinks(flags, streams);
  try {
    const choice = { encoding, kinds: kind, langs: lang, minLength, keepsColumns: flags.keep !== undefined };
    const counts = await runOver(dumps, opening, choice, async ({ records, entry }, dump) => {
      messages.capture(entry, dump);
      for (const record of records) await sinks.output.write(format.record(record, fields));
      await sinks.ledger?.write(jsonLine(entry));
    });
    await sinks.summary?.write(summaryText(counts, flags));
    for (const sink of each(sinks)) await sink.finish();
    messages.end(counts);
    return flags.strict && counts.quarantined > 0 ? 3 : 0;
  } catch (error) {
    for (const sink of each(sinks)) sink.discard();
    throw error;
  }
}
