import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { http, opened, page, tarMember, tarOf, warcRecord, zipOf, zstdFrame } from './making.ts';

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Bytes with some changed, cut out, doubled or cut off. */
function broken(bytes: Buffer, random: () => number): Buffer {
  let out = Buffer.from(bytes);
  for (let n = 1 + random() * 4; n > 0; n--) {
    const at = Math.floor(random() * out.length);
    const kind = Math.floor(random() * 5);
    if (kind === 0) out = Buffer.concat([out.subarray(0, at), out.subarray(at + 1 + random() * 20)]);
    else if (kind === 1) out = Buffer.concat([out.subarray(0, at), out.subarray(Math.max(0, at - 30))]);
    else if (kind === 2 && random() < 0.3) out = out.subarray(0, at);
    else if (out.length > 0) out[at] = kind === 3 ? 0xff : Math.floor(random() * 256);
  }
  return out;
}

const rows = [1, 2, 3].map((n) => ({
  title: `제목 ${n}`,
  text: `"본문", ${n}번\n이다.`,
  metadata: { date: '20240305' },
}));
const mail =
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n<p>봄\r\n--B--\r\n';
const records = Buffer.concat([
  warcRecord(http(page('가람'))),
  warcRecord(http(gzipSync(page('나루')), ['Content-Encoding: gzip'])),
]);

const samples: Record<string, Buffer> = {
  'a.zip': zipOf([
    { name: 'a.html', content: page('가람') },
    { name: 'b.csv', content: 'title,body\n봄,"꽃이\n피었다."\n' },
  ]),
  'a.tar': tarOf(
    tarMember('a.html', page('가람')),
    tarMember('x', '20 path=b/c.html\n', 'x'),
    tarMember('b', page('나루')),
  ),
  'a.gz': Buffer.concat([gzipSync(page('가람')), gzipSync(page('나루'))]),
  'a.zst': Buffer.concat([zstdFrame(page('가람')), zstdFrame(page('나루'))]),
  'a.warc': records,
  'a.warc.gz': Buffer.concat([gzipSync(records), gzipSync(records)]),
  'a.mhtml': Buffer.from(mail),
  'a.csv': Buffer.from(
    `title,body,date\n${rows.map((row) => `${row.title},"${row.text.replaceAll('"', '""')}",1`).join('\n')}`,
  ),
  'a.jsonl': Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
  'a.json': Buffer.from(JSON.stringify({ documents: rows })),
};

describe('broken bytes', () => {
  it.each(Object.entries(samples))(
    'of %s give captures and refusals, never an error of the program',
    async (name, bytes) => {
      const random = numbers(name.length * 7919);
      for (let i = 0; i < 60; i++) {
        const { captures, refused } = await opened(name, broken(bytes, random));
        expect(refused.filter(({ reason }) => reason.startsWith('internal error'))).toEqual([]);
        expect(new Set(captures.map(({ file }) => file)).size).toBe(captures.length);
      }
    },
  );
});
