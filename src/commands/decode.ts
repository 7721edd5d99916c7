import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { decodeAsIs } from '../encodings/index.ts';
import { DumpError, UserError } from '../errors.ts';
import { jsonLine } from '../formats/json.ts';
import { printable } from '../report/printable.ts';
import { capturesOf } from '../runs/captures.ts';
import { narrowing } from '../runs/glob.ts';
import { openSink } from '../runs/output.ts';
import { dumpsOf } from '../runs/paths.ts';
import { Tree } from '../runs/tree.ts';
import type { Streams } from '../streams.ts';
import type { Capture, Source } from '../types.ts';
import { openingOf, type ReadingFlags } from './flags.ts';

/** Options of `decode`, as commander hands them over. */
export interface DecodeFlags extends ReadingFlags {
  readonly output: string;
  readonly include?: string[];
  readonly exclude?: string[];
}

type Found = { readonly capture: Capture; readonly source: Source } | DumpError;

const ledgerName = 'ledger.jsonl';

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every capture with its text. Tables stay whole, as they are text themselves; only archives are opened. */
async function* textsOf(paths: string[], flags: DecodeFlags, streams: Streams): AsyncGenerator<Found> {
  const { include, exclude, stdinName, from } = flags;
  const wanted = narrowing(include ?? [], exclude ?? []);
  const opening = { ...openingOf({ ...flags, from: from === 'auto' ? 'text' : from }, streams), wanted };
  for (const dump of await dumpsOf({ paths, wanted, stdinName, written: [] })) {
    for await (const capture of capturesOf(dump, opening)) yield textOf(capture, flags.encoding);
  }
}

function textOf(capture: Capture | DumpError, encoding: string | undefined): Found {
  if (capture instanceof DumpError) return capture;
  try {
    return { capture, source: decodeAsIs(capture, encoding) };
  } catch (error) {
    if (error instanceof DumpError) return error;
    throw error;
  }
}

/** Places at which bytes were no character. */
function undecoded(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

/** A line of the ledger; null throughout where a capture could not be read. */
function entryOf(found: Found, written: string | null): object {
  if (found instanceof DumpError) {
    const unread = { written, encoding: null, confidence: null, sha256: null, text_sha256: null, undecoded: null };
    return { file: found.file, ...unread, quarantined: found.reason };
  }
  const { capture, source } = found;
  const { file, encoding, confidence, text } = source;
  const hashes = { sha256: sha256(capture.bytes), text_sha256: sha256(text) };
  const sure = Math.round(confidence * 1000) / 1000;
  return { file, written, encoding, confidence: sure, ...hashes, undecoded: undecoded(text), quarantined: null };
}

/** Writes every text to a file of its own, and the ledger beside them. */
async function writeTree(texts: AsyncGenerator<Found>, folder: string, streams: Streams): Promise<void> {
  const tree = new Tree(folder, streams);
  const ledger = tree.open(tree.place(ledgerName));
  for await (const found of texts) {
    const unread = found instanceof DumpError;
    if (unread) streams.stderr.write(`clean: ${printable(found.message)}\n`);
    const path = unread ? null : tree.place(found.source.file);
    if (!unread && path !== null) {
      const sink = tree.open(path);
      await sink.write(found.source.text);
      await sink.finish();
    }
    await ledger.write(jsonLine(entryOf(found, path)));
  }
  await ledger.finish();
}

/** Writes all texts one after the other. Throws UserError at the first that cannot be read. */
async function writeOne(texts: AsyncGenerator<Found>, output: string, streams: Streams): Promise<void> {
  const sink = openSink(output, streams);
  try {
    for await (const found of texts) {
      if (found instanceof DumpError) throw new UserError(found.message);
      await sink.write(found.source.text);
    }
    await sink.finish();
  } catch (error) {
    sink.discard();
    throw error;
  }
}

/**
 * What the bytes say, as UTF-8, nothing else done to it: to one place, or to a folder (`-o DIR/`) as a tree with a ledger.
 * Returns the exit code. Throws UserError when a PATH is missing, or when what goes to one place cannot be read.
 */
export async function decode(paths: string[], flags: DecodeFlags, streams: Streams): Promise<number> {
  const { output } = flags;
  const texts = textsOf(paths, flags, streams);
  const folder = output.endsWith('/') || (output !== '-' && statSync(output, { throwIfNoEntry: false })?.isDirectory());
  await (folder ? writeTree(texts, output, streams) : writeOne(texts, output, streams));
  return 0;
}
