import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32, deflateRawSync } from 'node:zlib';
import { type Opening, open } from '../../src/containers/index.ts';
import { DumpError } from '../../src/errors.ts';
import type { Capture } from '../../src/types.ts';

/** What was opened: captures, with their text, and refusals. */
export interface Opened {
  readonly captures: (Capture & { readonly text: string })[];
  readonly refused: { readonly file: string; readonly reason: string }[];
}

type Options = Partial<Opening> & { readonly stdin?: () => Readable };

/** Opens bytes as a file of that name. */
export async function opened(name: string, bytes: Uint8Array | string, options: Options = {}): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'containers-'));
  try {
    const path = join(folder, 'dump');
    writeFileSync(path, bytes);
    return await gather({ file: name, path, refused: null }, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens bytes as standard input, in pieces of `step` bytes. */
export function piped(name: string, bytes: Uint8Array, step: number, options: Options = {}): Promise<Opened> {
  function* pieces() {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const stdin = () => Readable.from(pieces(), { objectMode: false });
  return gather({ file: name, path: null, refused: null }, { ...options, stdin });
}

async function gather(dump: Parameters<typeof open>[0], options: Options): Promise<Opened> {
  const found: Opened = { captures: [], refused: [] };
  for await (const one of open(dump, { maxBytes: 1 << 20, stdin: () => Readable.from([]), ...options })) {
    if (one instanceof DumpError) found.refused.push({ file: one.file, reason: one.reason });
    else found.captures.push({ ...one, text: Buffer.from(one.bytes).toString('utf8') });
  }
  return found;
}

/** File and text of each capture. */
export const texts = ({ captures }: Opened) => captures.map(({ file, text }) => [file, text]);

export const page = (word: string) =>
  `<!doctype html><title>${word}</title><h1>${word} 소식</h1><p>${word} 주민들이 다리를 새로 놓았다.</p>\n`;

export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content: string | Buffer;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly crc?: number;
}

/** A zip of deflated entries. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = 0, method = 8, mode = 0o100644, crc } of entries) {
    const [label, plain] = [Buffer.from(name), Buffer.from(content)];
    const packed = method === 0 ? plain : deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc ?? crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, label, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), common, rest, label]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** One member of a tar with its padding. */
export function tarMember(name: string | Buffer, content: string | Buffer, type = '0', size?: string): Buffer {
  const body = Buffer.from(content);
  const head = Buffer.alloc(512);
  Buffer.from(name).copy(head, 0, 0, 100);
  head.write('0000644\0', 100, 'latin1');
  head.write(size ?? `${body.length.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  head.write(type, 156, 'latin1');
  head.write('ustar\x0000', 257, 'latin1');
  head.fill(' ', 148, 156);
  const sum = head.reduce((all, byte) => all + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([head, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

export const tarOf = (...members: Buffer[]) => Buffer.concat([...members, Buffer.alloc(1024)]);

/** A zstd frame of raw blocks. */
export function zstdFrame(content: string | Buffer, block = 1000): Buffer {
  const bytes = Buffer.from(content);
  const parts = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58])];
  for (let at = 0; at === 0 || at < bytes.length; at += block) {
    const part = bytes.subarray(at, at + block);
    const head = Buffer.alloc(3);
    head.writeUIntLE((part.length << 3) | (at + block >= bytes.length ? 1 : 0), 0, 3);
    parts.push(head, part);
  }
  return Buffer.concat(parts);
}

export interface RecordParts {
  readonly type?: string;
  readonly url?: string;
  readonly id?: string;
  readonly contentType?: string;
  readonly length?: string | null;
  readonly more?: string;
}

/** A WARC record around a block. */
export function warcRecord(block: string | Buffer, parts: RecordParts = {}): Buffer {
  const { type = 'response', url = 'http://example.org/a', id = '<urn:uuid:1>', more = '' } = parts;
  const { contentType = 'application/http; msgtype=response', length } = parts;
  const bytes = Buffer.from(block);
  const stated = length === null ? '' : `Content-Length: ${length ?? bytes.length}\r\n`;
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Record-ID: ${id}\r\nWARC-Date: 2024-03-05T00:30:00Z\r\n`;
  return Buffer.concat([
    Buffer.from(`${head}Content-Type: ${contentType}\r\n${more}${stated}\r\n`),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** An HTTP answer. */
export function http(body: string | Buffer, headers: readonly string[] = [], status = '200 OK'): Buffer {
  const lines = [`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset=euc-kr', ...headers];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}
