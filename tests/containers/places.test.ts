import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clean, folder } from '../cli/program.ts';
import { http, opened, page, tarMember, tarOf, warcRecord, zipOf, zstdFrame } from './making.ts';

const good = page('가람');
const framed = zstdFrame(good);
const record = warcRecord(http(good));
const packed = gzipSync(record);
const large = 'x'.repeat(3000);
const row = `${JSON.stringify({ title: '가람', text: good })}\n`;
const entries = [
  { name: 'a.html', content: good },
  { name: 'b.html', content: page('나루'), crc: 1 },
  { name: 'c.html', content: good, flags: 1 },
];
const zipped = zipOf(entries);
const local = (n: number): number => zipped.indexOf('PK\x03\x04', n === 0 ? 0 : local(n - 1) + 1);
const program = Buffer.from('#!/bin/sh\nexit\n');
const spoilt = Buffer.from(packed);
spoilt.writeUInt32LE(7, packed.length - 8);
const arc = (body: string) =>
  `http://example.org/${body.length} 1.2.3.4 20240305003000 text/html ${body.length}\n${body}\n`;
const archead = 'filedesc://a.arc 0.0.0.0 20240305003000 text/plain 3\n1 0\n';

const spoiltDirectory = Buffer.from(zipped);
spoiltDirectory.fill(0, zipped.indexOf('PK\x01\x02'), zipped.indexOf('PK\x01\x02') + 4);
const mail = 'MIME-Version: 1.0\nContent-Type: ';

/** Dumps with something bad in them: what is said of it, and where it lies. */
const cases: readonly (readonly [name: string, bytes: Buffer | string, file: string, reason: string, at: number])[] = [
  ['a.warc.gz', Buffer.concat([packed, spoilt]), 'a.warc.gz', 'gzip checksum does not agree', packed.length],
  ['a.warc.gz', gzipSync(record).subarray(0, -30), 'a.warc.gz', 'gzip data are cut off', gzipSync(record).length - 30],
  [
    'a.warc.zst',
    Buffer.concat([zstdFrame(record), framed.subarray(0, -9)]),
    'a.warc.zst',
    'zstd data are cut off',
    zstdFrame(record).length + framed.length - 9,
  ],
  ['a.zip', zipped, 'a.zip!c.html', 'encrypted: unpack it with its password first', local(2)],
  [
    'a.zip',
    Buffer.concat([program, zipped]),
    'a.zip!c.html',
    'encrypted: unpack it with its password first',
    program.length + local(2),
  ],
  [
    'a.zip',
    zipped.subarray(0, zipped.indexOf('PK\x01\x02')),
    'a.zip!c.html',
    'encrypted: unpack it with its password first',
    local(2),
  ],
  [
    'a.tar',
    tarOf(tarMember('a.html', good), tarMember('b.html', 'c.html', '2')),
    'a.tar!b.html',
    'a symbolic link is not followed',
    tarMember('a.html', good).length,
  ],
  [
    'a.tar',
    Buffer.concat([tarMember('a.html', good), Buffer.alloc(512, 1), tarOf()]),
    'a.tar',
    'tar holds blocks that are no headers',
    tarMember('a.html', good).length,
  ],
  [
    'a.warc',
    Buffer.concat([record, warcRecord(http(good), { url: 'http://example.org/b', length: null })]),
    'a.warc!http://example.org/b',
    'a record without a length is skipped',
    record.length,
  ],
  [
    'a.warc',
    Buffer.concat([record, warcRecord(http(large), { url: 'http://example.org/c' })]),
    'a.warc!http://example.org/c',
    'larger than --max-bytes 2000',
    record.length,
  ],
  [
    'a.arc',
    archead + arc(good) + arc(large),
    'a.arc!http://example.org/3000',
    'larger than --max-bytes 2000',
    Buffer.byteLength(archead + arc(good)),
  ],
  ['a.jsonl', `${row}{"title": \n${row}`, 'a.jsonl!2', 'not JSON', Buffer.byteLength(row)],
  [
    'a.jsonl',
    `${row}${JSON.stringify({ text: large })}\n`,
    'a.jsonl!2',
    'larger than --max-bytes 2000',
    Buffer.byteLength(row),
  ],
  ['a.json', `[${row},{"text": "나루`, 'a.json', 'JSON is cut off', Buffer.byteLength(`[${row},`)],
  [
    'a.csv',
    `title,body\n가람,${good.trim()}\n나루,${large}\n`,
    'a.csv!2',
    'larger than --max-bytes 2000',
    Buffer.byteLength(`title,body\n가람,${good.trim()}\n`),
  ],
  [
    'a.zip',
    spoiltDirectory,
    'a.zip',
    'zip: invalid central directory file header signature: 0x0',
    zipped.indexOf('PK\x01\x02'),
  ],
  [
    'a.zip',
    zipOf([entries[0]!, { name: 'd.pdf', content: Buffer.from('%PDF-1.4') }]),
    'a.zip!d.pdf',
    'a PDF: extract its text first (`pdftotext -layout`)',
    local(1),
  ],
  [
    'a.tar',
    tarOf(tarMember('a.html', good), tarMember('b.html', large)),
    'a.tar!b.html',
    'larger than --max-bytes 2000',
    tarMember('a.html', good).length,
  ],
  [
    'a.tar',
    tarOf(tarMember('a.html', good), tarMember('b.mhtml', `${mail}multipart/mixed\n\n`)),
    'a.tar!b.mhtml',
    'a message without a page or text',
    tarMember('a.html', good).length,
  ],
  ['a.parquet', Buffer.from(`PAR1${large}`), 'a.parquet', 'Parquet: cut off, as there is no footer at its end', 3004],
];

describe('what is wrong with a dump', () => {
  it.each(cases)('is said with its place: %s', async (name, bytes, file, reason, at) => {
    const { refused } = await opened(name, bytes, { maxBytes: 2000 });
    expect(refused).toContainEqual({ file, reason: `${reason} (byte ${at})` });
  });

  it('is said of what turns out empty or binary when it is read', async () => {
    const first = tarMember('a.html', good);
    const second = tarMember('b.html', '');
    const third = tarMember('c.html', Buffer.alloc(300, '\x02\xff', 'latin1'));
    const root = folder({ 'in/a.tar': tarOf(first, second, third) });
    const { stderr } = await clean(['in', '-q', '-o', 'out.jsonl'], { cwd: root });
    expect(stderr).toBe(
      `clean: a.tar!b.html: empty: no bytes (byte ${first.length})\n` +
        `clean: a.tar!c.html: binary: control characters throughout (byte ${first.length + second.length})\n`,
    );
  });

  it('is one line with file, member and place, and stands in the ledger', async () => {
    const inner = Buffer.concat([record, warcRecord(http(good), { url: 'http://example.org/b', length: null })]);
    const root = folder({ 'in/crawl.zip': zipOf([{ name: 'a.warc', content: inner, method: 0 }]) });
    const { stderr } = await clean(['in', '-q', '-o', 'out.jsonl', '--ledger', '-'], { cwd: root });
    expect(stderr).toBe(
      `clean: crawl.zip!a.warc!http://example.org/b: a record without a length is skipped (byte ${record.length})\n`,
    );
  });
});
