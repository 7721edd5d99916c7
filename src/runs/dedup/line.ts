import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** What is needed of a record to find its copies. */
export interface Parts {
  readonly id: string;
  readonly kind: string;
  /** `YYYYMMDD` as a number; 0 where there is none. */
  readonly date: number;
  /** First 64 bits of its hash. */
  readonly hash: readonly [high: number, low: number];
  /** Where the body lies in `bytes`, as it stands in JSON. */
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

const keys = Object.fromEntries(
  ['id', 'kind', 'date', 'hash', 'body'].map((name) => [name, Buffer.from(`"${name}":"`)]),
) as Record<'id' | 'kind' | 'date' | 'hash' | 'body', Buffer>;

/** The end of a JSON string that begins at `at`: its closing quote. -1 where it has none. */
function endOf(line: Buffer, at: number): number {
  for (let end = line.indexOf(0x22, at); end >= 0; end = line.indexOf(0x22, end + 1)) {
    let slashes = 0;
    while (line[end - 1 - slashes] === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}

/** A field of the record by search: a quote inside a value is escaped, so the key with its colon stands at keys only. */
function short(line: Buffer, key: Buffer, from: number): string {
  const at = line.indexOf(key, from);
  if (at < 0) return '';
  const start = at + key.length;
  return line.toString('latin1', start, Math.min(line.indexOf(0x22, start), start + 64));
}

function dateOf(text: string): number {
  return /^\d{4}-\d\d-\d\d/.test(text) ? Number(text.slice(0, 10).replaceAll('-', '')) : 0;
}

function words(hex: string): readonly [number, number] {
  return [Number.parseInt(hex.slice(0, 8), 16) >>> 0, Number.parseInt(hex.slice(8, 16), 16) >>> 0];
}

/** As this program writes records: without blanks between keys and values. Undefined where it is not so. */
function quick(line: Buffer): Parts | undefined {
  const at = line.indexOf(keys.body);
  const id = short(line, keys.id, 0);
  if (at < 0 || id === '') return undefined;
  const start = at + keys.body.length;
  const end = endOf(line, start);
  const hash = end < 0 ? '' : short(line, keys.hash, end);
  if (!/^[0-9a-f]{16}/.test(hash)) return undefined;
  const before = line.subarray(0, at);
  return {
    id,
    kind: short(line, keys.kind, end),
    date: dateOf(short(before, keys.date, 0)),
    hash: words(hash),
    bytes: line,
    start,
    end,
  };
}

/** The record of a line. Throws for a line that holds none. */
export function partsOf(line: Buffer): Parts {
  const found = quick(line);
  if (found) return found;
  const record = JSON.parse(line.toString()) as Record<string, unknown>;
  const body =
    typeof record.body === 'string' ? record.body : typeof record.text === 'string' ? record.text : undefined;
  if (body === undefined || record.id === undefined) throw new Error('no record: it has no id or no body');
  const text = Buffer.from(JSON.stringify(body));
  const hash = createHash('sha256')
    .update(`${record.headline ?? ''}\n${body}`.normalize('NFC'))
    .digest('hex');
  return {
    id: String(record.id),
    kind: record.kind === 'excerpt' ? 'excerpt' : 'article',
    date: dateOf(String(record.date ?? '')),
    hash: words(typeof record.hash === 'string' && /^[0-9a-f]{16}/.test(record.hash) ? record.hash : hash),
    ...{ bytes: text, start: 1, end: text.length - 1 },
  };
}
