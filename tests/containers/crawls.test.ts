import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { http, opened, page, texts, warcRecord } from './making.ts';

const ok = warcRecord(http(page('가람')));
const other = warcRecord(http(page('나루')), { url: 'http://example.org/b', id: '<urn:uuid:2>' });

describe('WARC', () => {
  it('names pages by their address, and by the record where two are alike', async () => {
    const again = warcRecord(http(page('다온')), { url: '<http://example.org/a>', id: '<urn:uuid:3>' });
    const { captures } = await opened('crawl.warc', Buffer.concat([ok, other, again]));
    expect(captures.map(({ file }) => file)).toEqual([
      'crawl.warc!http://example.org/a',
      'crawl.warc!http://example.org/b',
      'crawl.warc!http://example.org/a!urn:uuid:3',
    ]);
    expect(captures[2]).toMatchObject({
      url: 'http://example.org/a',
      capturedAt: '2024-03-05T00:30:00Z',
      charset: 'euc-kr',
      text: page('다온'),
    });
  });

  it('takes responses, resources and conversions; not requests, error pages, pictures', async () => {
    const records = [
      warcRecord('software: x', { type: 'warcinfo', contentType: 'application/warc-fields' }),
      warcRecord('GET / HTTP/1.1\r\n\r\n', { type: 'request', contentType: 'application/http; msgtype=request' }),
      warcRecord(http('', [], '404 Not Found')),
      warcRecord(http('x').toString().replace('text/html', 'image/png')),
      warcRecord('', { type: 'revisit' }),
      warcRecord(page('가람'), { type: 'resource', contentType: 'text/html', url: 'http://example.org/r' }),
      warcRecord('평문이다.', { type: 'conversion', contentType: 'text/plain', url: 'http://example.org/c' }),
    ];
    const { captures, refused } = await opened('a.warc', Buffer.concat(records));
    expect(refused).toEqual([]);
    expect(captures.map(({ text, charset }) => [text, charset])).toEqual([
      [page('가람'), undefined],
      ['평문이다.', 'utf-8'],
    ]);
  });

  it('never takes a page for a table', async () => {
    const text = 'title,author,body\n이 글은 쉼표로 시작한다.';
    const record = warcRecord(text, { type: 'conversion', contentType: 'text/plain' });
    expect((await opened('a.warc', record, { from: 'warc' })).captures[0]?.text).toBe(text);
  });

  it('opens bodies that are chunked, compressed, or only said to be', async () => {
    const html = Buffer.from(page('가람'));
    const chunked = (bytes: Buffer) =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)};x=1\r\n`), bytes, Buffer.from('\r\n0\r\n\r\n')]);
    const bodies: [Buffer, string[]][] = [
      [chunked(html), ['Transfer-Encoding: chunked']],
      [html, ['Transfer-Encoding: chunked']],
      [gzipSync(html), ['Content-Encoding: gzip']],
      [html, ['Content-Encoding: gzip']],
      [html, ['Content-Encoding: br']],
      [brotliCompressSync(html), ['Content-Encoding: br']],
      [deflateSync(html), ['Content-Encoding: deflate']],
      [deflateRawSync(html), ['Content-Encoding: deflate']],
      [chunked(gzipSync(html)), ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']],
    ];
    const records = bodies.map(([body, headers], i) =>
      warcRecord(http(body, headers), { url: `http://example.org/${i}` }),
    );
    const { captures } = await opened('a.warc', Buffer.concat(records));
    expect(captures.map(({ text }) => text)).toEqual(bodies.map(() => page('가람')));
  });

  it('tells of bodies that are cut off, and of those that open to too much', async () => {
    const cut = http('ffff\r\n한 줄뿐이다.', ['Transfer-Encoding: chunked']);
    const bomb = http(gzipSync(Buffer.alloc(2 << 20)), ['Content-Encoding: gzip']);
    const marked = warcRecord(http(page('나루')), { url: 'http://example.org/c', more: 'WARC-Truncated: length\r\n' });
    const { captures, refused } = await opened(
      'a.warc',
      Buffer.concat([warcRecord(cut), warcRecord(bomb, { url: 'http://example.org/b' }), marked]),
    );
    expect(captures.map(({ warnings }) => warnings)).toEqual([['truncated'], ['truncated']]);
    expect(refused.map(({ reason }) => reason)).toEqual([expect.stringContaining('--max-bytes')]);
  });

  it.each([
    ['no length', warcRecord(http(page('가람')), { length: null }), 0],
    ['a negative length', warcRecord(http(page('가람')), { length: '-5' }), 0],
    ['an endless length', warcRecord(http(page('가람')), { length: '9'.repeat(20) }), 0],
    ['a length too short', warcRecord(http(page('가람')), { length: String(http(page('가람')).length - 9) }), 1],
    ['a length too long', warcRecord(http(page('가람')), { length: String(http(page('가람')).length + 40) }), 1],
    ['a header without end', warcRecord('', { more: `X: ${'x'.repeat(3 << 20)}\r\n` }), 0],
  ])('goes on behind a record with %s', async (_, bad, kept) => {
    const { captures, refused } = await opened('a.warc', Buffer.concat([bad, other]));
    expect(captures.length).toBe(kept + 1);
    expect(captures.at(-1)?.text).toBe(page('나루'));
    expect(refused.length).toBe(1 - kept);
  });

  it('is packed record by record, whole, and with a broken member', async () => {
    const broken = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(100, 'x')]);
    const packed = Buffer.concat([gzipSync(ok), broken, gzipSync(other)]);
    const { captures, refused } = await opened('a.warc.gz', packed);
    expect(captures.map(({ text }) => text)).toEqual([page('가람'), page('나루')]);
    expect(refused).toEqual([{ file: 'a.warc.gz', reason: 'gzip data are damaged (byte 326)' }]);
    expect((await opened('a.gz', gzipSync(Buffer.concat([ok, other])))).captures.length).toBe(2);
  });

  it('may have line ends of one sign and no line between records', async () => {
    const { captures } = await opened('a.warc', Buffer.concat([ok.subarray(0, -4), other]));
    expect(captures.length).toBe(2);
    const unix = Buffer.from(
      warcRecord(page('가람'), { type: 'resource', contentType: 'text/html' }).toString().replaceAll('\r\n', '\n'),
    );
    expect(texts(await opened('a.warc', unix))).toEqual([['a.warc!http://example.org/a', page('가람')]]);
  });
});

describe('ARC', () => {
  it('reads pages, addresses with blanks too', async () => {
    const block = http(page('가람'));
    const about = 'version 1';
    const arc = Buffer.concat([
      Buffer.from(`filedesc://a.arc 0.0.0.0 20070101000000 text/plain ${about.length}\n${about}\n`),
      Buffer.from(`http://example.org/a b 192.0.2.1 20070102030405 text/html ${block.length}\n`),
      block,
      Buffer.from('\n'),
    ]);
    const { captures } = await opened('a.arc', arc);
    expect(captures).toMatchObject([
      { file: 'a.arc!http://example.org/a b', capturedAt: '2007-01-02T03:04:05Z', text: page('가람') },
    ]);
  });
});

describe('MHTML', () => {
  const head =
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: http://example.org/\r\nDate: Mon, 17 Dec 2018 11:17:27 -0000\r\nMIME-Version: 1.0\r\n';
  const part = (coding: string, body: string, type = 'text/html; charset="ks_c_5601-1987"') =>
    `--B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n${body}\r\n`;

  it('gives the page, not its pictures', async () => {
    const body = `${part('base64', 'AAAA', 'image/png')}${part('quoted-printable', '<p>=EB=B4=84=\r\n<b x=3D1>')}--B--\r\n`;
    const mail = `${head}Content-Type: multipart/related;\r\n\tboundary="B"\r\n\r\n${body}`;
    const { captures } = await opened('page.html', mail);
    expect(captures).toMatchObject([
      { file: 'page.html', url: 'http://example.org/', charset: 'ks_c_5601-1987', text: '<p>봄<b x=1>\r\n' },
    ]);
    expect(captures[0]?.capturedAt).toBe('2018-12-17T11:17:27Z');
  });

  it('reads what is not closed, not stated, nested or wrongly coded', async () => {
    const base64 = Buffer.from(page('가람')).toString('base64');
    const related = 'Content-Type: multipart/related; boundary=B\r\n\r\n';
    const nested = `Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n${related}`;
    const odd = [
      `${head}${related}${part('base64', base64)}`,
      `${head}Content-Type: multipart/related\r\n\r\n${part('base64', base64)}--B--`,
      `${head}${nested}${part('base64', base64)}--B--\r\n--A--`,
      `${head}Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`,
    ];
    for (const mail of odd) expect((await opened('a.mhtml', mail)).captures[0]?.text).toBe(page('가람'));
    expect((await opened('a.mhtml', `${head}Content-Type: image/png\r\n\r\nx`)).refused.length).toBe(1);
  });

  it('leaves alone text that begins like a header', async () => {
    const text = '제목: 봄\nTitle: spring\n\n본문이다.\n';
    expect(texts(await opened('a.txt', text))).toEqual([['a.txt', text]]);
  });
});
