import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { opened, page, tarMember, tarOf, warcRecord, zipOf, zstdFrame } from './making.ts';
import { samples } from './samples.ts';

const words = ['가람', '나루', '다온'];
const glued = (part: (word: string) => Buffer) => words.map(part);
const record = (word: string) =>
  warcRecord(page(word), { type: 'conversion', contentType: 'text/html', url: `http://example.org/${word}` });
const csvRow = (word: string) => Buffer.from(`"${word}","${word} 주민들이\n다리를 놓았다."\n`);
const zipped = zipOf(words.map((word) => ({ name: `${word}.html`, content: page(word) })));

/** Where each of the zip's entries ends. */
const zipEnds = [
  zipped.indexOf('PK\x03\x04', 4),
  zipped.indexOf('PK\x03\x04', zipped.indexOf('PK\x03\x04', 4) + 4),
  zipped.indexOf('PK\x01\x02'),
];

/** Ends of parts that stand one behind the other, behind a head. */
function endsOf(parts: readonly Buffer[], head = 0): number[] {
  let end = head;
  return parts.map((part) => {
    end += part.length;
    return end;
  });
}

const tarParts = glued((word) => tarMember(`${word}.html`, page(word)));
const head = Buffer.from('title,body\n');

/** Dumps of three members, and where each member ends: from there on it is whole. */
const dumps: Readonly<Record<string, readonly [bytes: Buffer, ends: readonly number[]]>> = {
  'a.zip': [zipped, zipEnds],
  'a.tar': [tarOf(...tarParts), endsOf(tarParts)],
  'a.warc': [Buffer.concat(glued(record)), endsOf(glued(record))],
  'a.warc.gz': [
    Buffer.concat(glued((word) => gzipSync(record(word)))),
    endsOf(glued((word) => gzipSync(record(word)))),
  ],
  'a.warc.zst': [
    Buffer.concat(glued((word) => zstdFrame(record(word)))),
    endsOf(glued((word) => zstdFrame(record(word)))),
  ],
  'a.csv': [Buffer.concat([head, ...glued(csvRow)]), endsOf(glued(csvRow), head.length)],
  'a.jsonl': [
    Buffer.concat(glued((word) => Buffer.from(`${JSON.stringify({ title: word, text: page(word) })}\n`))),
    endsOf(glued((word) => Buffer.from(`${JSON.stringify({ title: word, text: page(word) })}\n`))),
  ],
};

describe('a dump cut off at any byte', () => {
  it.each(Object.entries(dumps))(
    '%s: what was whole before the cut comes out',
    { timeout: 120_000 },
    async (name, [bytes, ends]) => {
      const whole = (await opened(name, bytes)).captures.map(({ text }) => text);
      expect(whole).toHaveLength(words.length);
      for (let cut = 0; cut <= bytes.length; cut++) {
        const { captures, refused } = await opened(name, bytes.subarray(0, cut));
        const expected = whole.slice(0, ends.filter((end) => end <= cut).length);
        expect([cut, captures.map(({ text }) => text).slice(0, expected.length)]).toEqual([cut, expected]);
        expect(refused.filter(({ reason }) => reason.startsWith('internal error'))).toEqual([]);
      }
    },
  );

  it.each(Object.entries(samples))(
    '%s: is never an error of the program',
    { timeout: 120_000 },
    async (name, bytes) => {
      for (let cut = 0; cut < bytes.length; cut++) {
        const { refused } = await opened(name, bytes.subarray(0, cut));
        expect(refused.filter(({ reason }) => /internal error|\n\s+at /.test(reason))).toEqual([]);
      }
    },
  );
});
