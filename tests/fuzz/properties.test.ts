import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { opened, tarMember, tarOf, texts, warcRecord, zipOf, zstdFrame } from '../containers/making.ts';
import { asIs, korean } from '../encodings/texts.ts';
import { faultOf } from './faults.ts';

/** Every run tries the same inputs: what fails here fails for everybody. */
const settings = { seed: 20260305, numRuns: 60 };

const names = [
  'a.html',
  'a.txt',
  'a.zip',
  'a.tar',
  'a.gz',
  'a.zst',
  'a.warc',
  'a.mhtml',
  'a.csv',
  'a.jsonl',
  'a.json',
  'a.parquet',
];
const magics = [
  '',
  'PK\x03\x04',
  '\x1f\x8b\x08\x00',
  '\x28\xb5\x2f\xfd',
  'WARC/1.0\r\n',
  'PAR1',
  '{"text":"',
  '<!doctype html>',
  '\xff\xfe',
];
const fragments = fc.constantFrom(
  '<p>',
  '</div>',
  '<table><tr><td>',
  '<!--',
  '<script>',
  '&#x',
  '\n\n',
  ' 기자\n',
  '2024-03-05 09:30\n',
  '…',
  '•',
  '\u0000',
  '\ud800',
  '가람시는 5일 다리를 놓는다고 밝혔다. ',
);
const pieces = fc.array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 40 });
const whole = fc.array(fc.string({ unit: fc.constantFrom(...korean), minLength: 30, maxLength: 80 }), {
  minLength: 1,
  maxLength: 4,
});

describe('of any bytes', () => {
  it('none make an error, under any name, behind any first bytes', async () => {
    const input = [fc.constantFrom(...names), fc.constantFrom(...magics), fc.uint8Array({ maxLength: 600 })] as const;
    await fc.assert(
      fc.asyncProperty(...input, async (name, magic, bytes) => {
        expect(await faultOf(name, Buffer.concat([Buffer.from(magic, 'latin1'), bytes]))).toBeUndefined();
      }),
      { ...settings, numRuns: 400 },
    );
  });

  it('none that are pieces of pages break what the pipeline promises', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, fc.constantFrom('a.html', 'a.txt'), async (parts, name) => {
        expect(await faultOf(name, Buffer.from(parts.join('')))).toBeUndefined();
      }),
      { ...settings, numRuns: 200 },
    );
  });
});

describe('every decoder', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'cp949', 'gb18030', 'johab'])(
    '%s: reads any bytes as well-formed text',
    (encoding) => {
      fc.assert(
        fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
          expect(asIs(bytes, encoding).text.isWellFormed()).toBe(true);
        }),
        settings,
      );
    },
  );

  it.each(['utf-8', 'cp949', 'utf-16le', 'gb18030'])('%s: gives back what was written in it', (encoding) => {
    fc.assert(
      fc.property(whole, (lines) => {
        const text = lines.join('\n');
        expect(asIs(iconv.encode(text, encoding), encoding).text).toBe(text);
      }),
      settings,
    );
  });
});

/** Ways to pack texts, and the file each text comes out as. */
const packings: Readonly<Record<string, (members: readonly Buffer[]) => Buffer>> = {
  'a.zip': (members) => zipOf(members.map((content, i) => ({ name: `${i}.txt`, content }))),
  'a.tar': (members) => tarOf(...members.map((content, i) => tarMember(`${i}.txt`, content))),
  'a.warc': (members) => Buffer.concat(members.map((content, i) => warcOf(content, i))),
  'a.warc.gz': (members) => Buffer.concat(members.map((content, i) => gzipSync(warcOf(content, i)))),
  'a.warc.zst': (members) => Buffer.concat(members.map((content, i) => zstdFrame(warcOf(content, i)))),
};

const warcOf = (content: Buffer, i: number) =>
  warcRecord(content, { type: 'conversion', contentType: 'text/plain', url: `http://example.org/${i}` });

describe('every container', () => {
  it.each(Object.entries(packings))(
    '%s: gives back what was packed, alone and inside gzip and zip',
    async (name, pack) => {
      await fc.assert(
        fc.asyncProperty(whole, async (lines) => {
          const packed = pack(lines.map((line) => Buffer.from(line)));
          const outer: [string, Buffer][] = [
            [name, packed],
            [`${name}.gz`, gzipSync(packed)],
            ['outer.zip', zipOf([{ name, content: packed }])],
          ];
          for (const [file, bytes] of outer) {
            expect(texts(await opened(file, bytes)).map(([, text]) => text)).toEqual(lines);
          }
        }),
        { ...settings, numRuns: 20 },
      );
    },
  );
});
