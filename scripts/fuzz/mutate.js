import { gzipSync } from 'node:zlib';

/** Words of formats, which a blind change would not hit on. */
const words = [
  '<html>',
  '</p>',
  '<!--',
  '-->',
  '<script>',
  '<![CDATA[',
  '<plaintext>',
  '<meta charset=euc-kr>',
  '&#x110000;',
  '&#xd800;',
  '&amp',
  'WARC/1.0\r\n',
  'Content-Length: 99999999999\r\n',
  'Content-Length: -1\r\n',
  'Transfer-Encoding: chunked\r\n\r\n',
  'HTTP/1.1 200 OK\r\n\r\n',
  'PK\x03\x04',
  'PK\x01\x02',
  'PK\x05\x06',
  'PAR1',
  'ustar\x00',
  '\x1f\x8b\x08',
  '\x28\xb5\x2f\xfd',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
  '\x1b$)C',
  '\x0e',
  '\x0f',
  '\x1b$B',
  '\x00',
  '\xff',
  '\r\n\r\n',
  '\n',
  '"',
  '\\u',
  '\\ud83d',
  '[',
  '{',
  ']',
  '}',
  ',',
  '":"',
  '0e99',
  '\t',
  '기자',
  '입력 2024-03-05 09:30',
  '저작권자 ⓒ',
  '\u202e',
  '\u0300',
  '\ufeff',
  '\ufffd',
  '=?utf-8?B?',
  '--',
  'boundary=',
  '=\r\n',
  '%00',
  '../',
].flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'latin1')]);

const int = (random, below) => Math.floor(random() * below);
const pick = (random, list) => list[int(random, list.length)];
const glue = (...parts) => Buffer.concat(parts);

/** A piece of bytes: where it begins and ends; mostly short. */
function piece(bytes, random) {
  const start = int(random, bytes.length + 1);
  return [start, Math.min(bytes.length, start + 1 + int(random, random() < 0.7 ? 16 : bytes.length + 1))];
}

/** Changes, each from bytes, numbers and the other inputs to bytes. */
const changes = [
  (bytes, random) => bytes.map((byte, i, all) => (i === int(random, all.length) ? byte ^ (1 << int(random, 8)) : byte)),
  (bytes, random) => {
    const out = Buffer.from(bytes);
    for (let n = int(random, 8); n >= 0 && out.length > 0; n--) out[int(random, out.length)] = int(random, 256);
    return out;
  },
  (bytes, random) => bytes.subarray(0, int(random, bytes.length + 1)),
  (bytes, random) => bytes.subarray(int(random, bytes.length + 1)),
  (bytes, random) => {
    const [start, end] = piece(bytes, random);
    return glue(bytes.subarray(0, start), bytes.subarray(end));
  },
  (bytes, random) => {
    const [start, end] = piece(bytes, random);
    const times = random() < 0.1 ? 200 : 2;
    return glue(
      bytes.subarray(0, start),
      ...Array(times).fill(bytes.subarray(start, Math.min(end, start + 4096))),
      bytes.subarray(end),
    );
  },
  (bytes, random) => {
    const at = int(random, bytes.length + 1);
    return glue(bytes.subarray(0, at), pick(random, words), bytes.subarray(at));
  },
  (bytes, random, others) => {
    const other = pick(random, others).bytes;
    return glue(bytes.subarray(0, int(random, bytes.length + 1)), other.subarray(int(random, other.length + 1)));
  },
  (bytes, random, others) => glue(bytes, pick(random, others).bytes),
  (bytes) => gzipSync(bytes, { level: 1 }),
];

/** Largest input that is tried, in bytes: what breaks, breaks small. */
export const largest = 1 << 18;

/** An input made of another by one to six changes. */
export function mutated(input, random, others) {
  let { bytes } = input;
  for (let n = int(random, 6); n >= 0; n--)
    bytes = Buffer.from(pick(random, changes)(bytes, random, others)).subarray(0, largest);
  return { name: random() < 0.05 ? pick(random, others).name : input.name, bytes };
}

/** Smaller bytes of the same fault: pieces are left out, halves first, for as long as tries are left. */
export async function minimised(bytes, isFaulty, tries = 400) {
  let least = bytes;
  for (let size = least.length >> 1; size > 0 && tries > 0; size >>= 1) {
    for (let at = 0; at < least.length && tries-- > 0; ) {
      const shorter = glue(least.subarray(0, at), least.subarray(at + size));
      if (await isFaulty(shorter)) least = shorter;
      else at += size;
    }
  }
  return least;
}
