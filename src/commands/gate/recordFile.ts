import { Buffer } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { recordLines } from '../../runs/lines.ts';

/** A line of a JSONL file: the object on it, or undefined where it is none. */
export interface RecordLine {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>> | undefined;
}

function objectOn(text: string): RecordLine['value'] {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Every line that is not blank of what `recordLines` reads, as an object. Throws UserError where there is nothing to read. */
export async function* recordsIn(path: string): AsyncGenerator<RecordLine> {
  for await (const { bytes, number } of recordLines(path)) {
    const text = bytes.toString();
    yield { line: number, value: objectOn(number === 1 ? text.replace(/^\ufeff/, '') : text) };
  }
}

/** The first bytes of a file; none where it cannot be read. */
function headOf(path: string, length: number): Buffer {
  let fd: number | undefined;
  try {
    fd = openSync(path, 'r');
    const head = Buffer.alloc(length);
    return head.subarray(0, readSync(fd, head, 0, length, 0));
  } catch {
    return Buffer.alloc(0);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

const isPacked = (head: Buffer) => head[0] === 0x1f && head[1] === 0x8b;

/** Whether a file holds finished records: its first line is one of this schema. */
export async function holdsRecords(path: string): Promise<boolean> {
  const head = headOf(path, 4);
  const mayBe = isPacked(head) ? /\.(?:jsonl|ndjson)\.gz$/i.test(path) : head[0] === 0x7b || head[0] === 0xef;
  if (!mayBe) return false;
  try {
    for await (const { value } of recordsIn(path)) return value?.schema === '1' && 'body' in value && 'hash' in value;
  } catch {
    // Not readable as text: then it holds no records.
  }
  return false;
}
