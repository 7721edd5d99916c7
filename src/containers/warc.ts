import { DumpError } from '../errors.ts';
import { type Bytes, Damage } from './bytes.ts';
import { type Headers, headersOf, parameterOf, typeOf } from './headers.ts';
import { answerOf, holdsText } from './http.ts';
import { limits } from './limits.ts';
import { Names } from './names.ts';
import { page } from './page.ts';
import type { Container, Member, Way } from './types.ts';

const kinds = new Set(['response', 'resource', 'conversion']);
const next = '\nWARC/1.';

/** Reads up to the next record, past its version line. Returns where the record begins; undefined at the end. */
async function seekRecord(bytes: Bytes): Promise<number | undefined> {
  for (;;) {
    const line = await bytes.line(limits.head);
    if (line.length === 0) return undefined;
    if (/^WARC\/\d/.test(line.toString('latin1', 0, 8))) return bytes.consumed - line.length;
  }
}

/** A record's header; undefined where it is too long. */
async function readHeaders(bytes: Bytes): Promise<Headers | undefined> {
  const lines: Buffer[] = [];
  for (let length = 0; length < limits.header; ) {
    const line = await bytes.line(limits.header);
    length += line.length;
    if (line.length < 3 && !line.toString('latin1').trim()) return headersOf(Buffer.concat(lines));
    lines.push(line);
  }
  return undefined;
}

interface Block {
  readonly bytes: Buffer;
  readonly warnings: readonly string[];
}

const isEnd = (after: Buffer) => /^(?:\r?\n){0,4}(?:WARC\/|$)/.test(after.toString('latin1'));

/** A record's block. Where its length is wrong, the block ends at the next record. */
async function readBlock(bytes: Bytes, length: number): Promise<Block> {
  const block = await bytes.read(length);
  if (block.length < length || !isEnd(await bytes.peek(12))) {
    const at = block.indexOf(next, 0, 'latin1');
    if (at >= 0) bytes.unread(block.subarray(at + 1));
    const warning = block.length < length && at < 0 ? 'truncated' : 'damaged';
    return { bytes: at < 0 ? block : block.subarray(0, at), warnings: [warning] };
  }
  return { bytes: block, warnings: [] };
}

/** Where a record was taken from; brackets are an old habit of writers. */
const addressOf = (headers: Headers) => headers.get('warc-target-uri')?.replace(/^<|>$/g, '').trim() || null;

/** The page that a record holds; undefined where it is none (an error page, a picture). */
function pageOf(record: Found, block: Block, maxBytes: number): Member | DumpError | undefined {
  const { headers, outer, file, url, start } = record;
  const stated = headers.get('content-type');
  const isHttp = typeOf(stated) === 'application/http' || headers.get('warc-type') === 'response';
  const answer = isHttp
    ? answerOf(block.bytes, maxBytes)
    : {
        status: 200,
        type: typeOf(stated),
        charset: parameterOf(stated, 'charset'),
        body: block.bytes,
        truncated: false,
      };
  if (!answer) return new DumpError(file, `opens to more than --max-bytes ${maxBytes}`, start);
  if (answer.status < 200 || answer.status > 299 || !holdsText(answer.type)) return undefined;
  const cut = answer.truncated || headers.has('warc-truncated') ? ['truncated'] : [];
  const charset = headers.get('warc-type') === 'conversion' ? 'utf-8' : answer.charset;
  const about = { at: start, url, capturedAt: headers.get('warc-date') ?? null, warnings: [...block.warnings, ...cut] };
  return page(outer, file, answer.body, charset ? { ...about, charset } : about);
}

/** A record that may hold a page. */
interface Found {
  readonly headers: Headers;
  readonly outer: Member;
  readonly file: string;
  readonly url: string | null;
  /** Where it begins, in bytes. */
  readonly start: number;
}

/** Reads one record, its version line read already; `start`: where that began. */
async function readRecord(
  outer: Member,
  names: Names,
  { maxBytes }: Way,
  start: number,
): Promise<Member | DumpError | undefined> {
  const { bytes } = outer;
  const headers = await readHeaders(bytes);
  if (!headers) return new DumpError(outer.file, 'a record whose header does not end is skipped', start);
  const id = headers.get('warc-record-id')?.replace(/^<|>$/g, '') ?? '';
  const length = headers.get('content-length') ?? '';
  const url = addressOf(headers);
  const isPage = kinds.has((headers.get('warc-type') ?? '').toLowerCase());
  const file = isPage ? `${outer.file}!${names.unique(url ?? id, id)}` : outer.file;
  if (!/^\d{1,15}$/.test(length)) return new DumpError(file, 'a record without a length is skipped', start);
  if (Number(length) > maxBytes) {
    await bytes.skip(Number(length));
    return isPage ? new DumpError(file, `larger than --max-bytes ${maxBytes}`, start) : undefined;
  }
  if (!isPage) {
    await readBlock(bytes, Number(length));
    return undefined;
  }
  return pageOf({ headers, outer, file, url, start }, await readBlock(bytes, Number(length)), maxBytes);
}

/** WARC 1.0 and 1.1, WET too. */
export const warc: Container = {
  id: 'warc',
  endings: ['.warc', '.wet'],
  magic: (head) => /^\s{0,8}WARC\/\d/.test(head.toString('latin1', 0, 16)),
  async *unwrap(member, way) {
    const names = new Names();
    for (let start = await seekRecord(member.bytes); start !== undefined; start = await seekRecord(member.bytes)) {
      const found = await readRecord(member, names, way, start);
      if (found) yield found;
    }
    if (member.bytes.consumed === 0) throw new Damage('holds no record');
  },
};
