import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../errors.ts';
import { recordLines as linesOfRun } from '../../runs/lines.ts';

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

/** Every line of a JSONL file that is not blank, packed with gzip or not; of a folder, the records of the run in it. Throws UserError when it cannot be read. */
export async function* recordLines(path: string): AsyncGenerator<RecordLine> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    let line = 0;
    for await (const text of linesOfRun(path)) yield { line: ++line, value: objectOn(text.toString()) };
  } else yield* linesOfFile(path);
}

async function* linesOfFile(path: string): AsyncGenerator<RecordLine> {
  const file = createReadStream(path);
  const input = isPacked(headOf(path, 2)) ? file.pipe(createGunzip()) : file;
  file.on('error', (error) => input.destroy(error));
  try {
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() !== '') yield { line, value: objectOn(line === 1 ? text.replace(/^\ufeff/, '') : text) };
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(code === 'ENOENT' ? `no such file or folder: ${path}` : `${path}: ${message}`);
  } finally {
    file.destroy();
  }
}

/** Whether a file holds finished records: its first line is one of this schema. */
export async function holdsRecords(path: string): Promise<boolean> {
  const head = headOf(path, 4);
  const mayBe = isPacked(head) ? /\.(?:jsonl|ndjson)\.gz$/i.test(path) : head[0] === 0x7b || head[0] === 0xef;
  if (!mayBe) return false;
  try {
    for await (const { value } of recordLines(path)) return value?.schema === '1' && 'body' in value && 'hash' in value;
  } catch {
    // Not readable as text: then it holds no records.
  }
  return false;
}
