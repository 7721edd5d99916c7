import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { DumpError } from '../../src/errors.ts';
import { growth } from '../effort.ts';
import { korean, mended } from './texts.ts';

const size = 2 << 20;
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const cp949 = iconv.encode(korean, 'cp949');
const filled = (unit: string | Uint8Array) => Buffer.alloc(size, unit);

/** Reads bytes as text that is well-formed, or refuses them. */
function read(bytes: Uint8Array): void {
  try {
    expect(mended(bytes).text.isWellFormed()).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(DumpError);
  }
}

it.each<[string, Buffer]>([
  ['random bytes', randomBytes(size)],
  ['random high bytes', randomBytes(size).map((byte) => byte | 0x80) as Buffer],
  ['one byte', filled(Uint8Array.of(0xc3))],
  ['short lines', filled(Uint8Array.of(0xb0, 0x0a))],
  ['CP949 and UTF-8 by turns', filled(Buffer.concat([cp949, Buffer.from(korean)]))],
  ['mangled lines', filled(latin1(cp949))],
  ['a mangled word without end', filled(latin1(cp949).replace(/\s/g, ''))],
  ['mangled words with lost bytes', filled(`${latin1(cp949).replace(/[\xb0-\xb4]/g, '')} `)],
  ['UTF-8 mangled twice', filled(latin1(Buffer.from(latin1(Buffer.from(korean)))))],
  ['a mangled letter', filled('Ã©')],
  ['marks of Thai', filled('์ฃ ')],
  ['escapes', filled('\x1b$B')],
  ['shifts', filled('\x0e!!\x0f')],
  ['declarations', filled('<meta \x80')],
  ['replaced characters', filled('\ufffd')],
  ['unpaired halves of UTF-16', Buffer.concat([Buffer.of(0xff, 0xfe), filled(Uint8Array.of(0x00, 0xd8))])],
])('%s end in linear time, as well-formed text or with a reason', (_, bytes) => {
  expect(growth((length) => bytes.subarray(0, length), size / 8, read)).toBeLessThan(4);
});
