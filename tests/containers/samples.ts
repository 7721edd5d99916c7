import { gzipSync } from 'node:zlib';
import { http, page, tarMember, tarOf, warcRecord, zipOf, zstdFrame } from './making.ts';

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

/** A small dump of each container, by its name. */
export const samples: Readonly<Record<string, Buffer>> = {
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
