import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { opened, page, piped, tarMember, tarOf, texts, zipOf } from './making.ts';

describe('zip', () => {
  it('names members as they are written: UTF-8, CP949, NFD', async () => {
    const names = ['a/b.html', '뉴스.html', '\u1112\u1161\u11ab.html'];
    const entries = names.map((name) => ({ name, content: page('가람'), flags: 0x800 }));
    const korean = { name: iconv.encode('기사/봄.html', 'cp949'), content: page('나루') };
    expect(texts(await opened('crawl.zip', zipOf([...entries, korean]))).map(([file]) => file)).toEqual([
      'crawl.zip!a/b.html',
      'crawl.zip!뉴스.html',
      'crawl.zip!한.html',
      'crawl.zip!기사/봄.html',
    ]);
  });

  it('keeps names apart and inside the archive', async () => {
    const names = ['../../etc/x.html', '/etc/x.html', 'a\\b.html', 'a/b.html', 'dir.html/', '-rf.html', 'a\nb.html'];
    const { captures } = await opened('a.zip', zipOf(names.map((name) => ({ name, content: page('가람') }))));
    expect(captures.map(({ file }) => file.slice(6))).toEqual([
      'etc/x.html',
      'etc/x.html!2',
      'a/b.html',
      'a/b.html!2',
      '-rf.html',
      'a\nb.html',
    ]);
  });

  it('refuses members one by one', async () => {
    const zip = zipOf([
      { name: 'secret.html', content: 'x', flags: 1 },
      { name: 'odd.html', content: 'x', method: 99 },
      { name: 'link.html', content: '/etc/passwd', mode: 0o120777 },
      { name: 'wrong.html', content: page('나루'), crc: 1 },
      { name: 'good.html', content: page('가람'), method: 0 },
    ]);
    const { captures, refused } = await opened('a.zip', zip);
    expect(refused.map(({ file, reason }) => [file, reason.split(':')[0]])).toEqual([
      ['a.zip!secret.html', 'encrypted'],
      ['a.zip!odd.html', 'compression method 99 is not known'],
      ['a.zip!link.html', 'a symbolic link is not followed (byte 85)'],
    ]);
    expect(captures.map(({ file, warnings }) => [file, warnings])).toEqual([
      ['a.zip!wrong.html', ['damaged']],
      ['a.zip!good.html', undefined],
    ]);
  });

  it('opens bytes that entries share once', async () => {
    const zip = zipOf([
      { name: 'a.html', content: page('가람') },
      { name: 'b.html', content: page('가람') },
    ]);
    zip.writeUInt32LE(0, zip.length - 22 - 6 - 4);
    const { captures, refused } = await opened('a.zip', zip);
    expect([captures.length, refused]).toEqual([
      1,
      [{ file: 'a.zip!b.html', reason: 'shares its bytes with another entry (byte 0)' }],
    ]);
  });

  it('has a program before it and bytes behind it, and may be cut off', async () => {
    const zip = zipOf([{ name: 'a.html', content: page('가람') }]);
    const odd = Buffer.concat([Buffer.from('#!/bin/sh\n'), zip, Buffer.from('behind '.repeat(30))]);
    expect(texts(await opened('a.zip', odd))).toEqual([['a.zip!a.html', page('가람')]]);
    const { captures, refused } = await opened('a.zip', zip.subarray(0, 60));
    expect([captures.map(({ warnings }) => warnings), refused.length]).toEqual([[['truncated']], 1]);
    expect(await opened('a.zip', zipOf([]))).toEqual({ captures: [], refused: [] });
  });

  it('is read by the headers of its entries where its directory is cut off', async () => {
    const entries = ['가람', '나루', '다온'].map((word) => ({ name: `${word}.html`, content: page(word) }));
    const zip = zipOf([{ ...entries[0]!, method: 0 }, entries[1]!, { name: 's', content: 'x', flags: 1 }, entries[2]!]);
    const { captures, refused } = await opened('a.zip', zip.subarray(0, zip.indexOf('PK\x01\x02')));
    expect(captures.map(({ text, warnings }) => [text, warnings])).toEqual(
      ['가람', '나루', '다온'].map((word) => [page(word), undefined]),
    );
    expect(refused.map(({ file, reason }) => [file, reason.split(':')[0]])).toEqual([
      ['a.zip!s', 'encrypted'],
      ['a.zip', 'zip'],
    ]);
  });

  it('nests with all else, to a depth', async () => {
    const inner = tarOf(tarMember('deep/c.html.gz', gzipSync(page('가람'))));
    const zip = zipOf([
      { name: 'b.tar', content: inner },
      { name: 'rows.csv', content: 'title,body\n봄,꽃이 피었다.\n' },
    ]);
    const outer = gzipSync(tarOf(tarMember('a.zip', zip)));
    expect(texts(await opened('x.tar.gz', outer))).toEqual([
      ['x.tar.gz!a.zip!b.tar!deep/c.html.gz', page('가람')],
      ['x.tar.gz!a.zip!rows.csv!1', '꽃이 피었다.'],
    ]);
    let matryoshka = zipOf([{ name: 'a.html', content: page('가람') }]);
    for (let i = 0; i < 12; i++) matryoshka = zipOf([{ name: 'a.zip', content: matryoshka }]);
    expect((await opened('a.zip', matryoshka)).refused[0]?.reason).toContain('more than 8');
  });

  it('shows members to patterns, and one member alone', async () => {
    const names = ['a/b.html', 'a/c.txt', 'd.csv'];
    const rows = 'title,body\n봄,꽃이 피었다.\n';
    const zip = zipOf(names.map((name) => ({ name, content: name === 'd.csv' ? rows : page('가람') })));
    const wanted = (path: string) => path.endsWith('.html');
    expect((await opened('a.zip', zip, { wanted })).captures.map(({ file }) => file)).toEqual(['a.zip!a/b.html']);
    expect((await opened('a.zip', zip, { only: 'd.csv!1' })).captures.map(({ file }) => file)).toEqual([
      'a.zip!d.csv!1',
    ]);
  });

  it('comes through a pipe', async () => {
    const zip = zipOf([{ name: 'a.html', content: page('가람') }]);
    expect(texts(await piped('stdin', zip, 100))).toEqual([['stdin!a.html', page('가람')]]);
  });
});

describe('tar', () => {
  it('reads long names of both kinds, and names in CP949', async () => {
    const long = `${'가'.repeat(80)}.html`;
    const pax = (key: string, value: string) => {
      const rest = ` ${key}=${value}\n`;
      const length = Buffer.byteLength(rest) + 3;
      return `${length}${rest}`;
    };
    const tar = tarOf(
      tarMember('././@LongLink', `${long}\0`, 'L'),
      tarMember('short', page('가람')),
      tarMember('PaxHeader', pax('path', long), 'x'),
      tarMember('short', page('나루')),
      tarMember(iconv.encode('봄.html', 'cp949'), page('다온')),
    );
    expect(texts(await opened('a.tar', tar))).toEqual([
      [`a.tar!${long}`, page('가람')],
      [`a.tar!${long}!2`, page('나루')],
      ['a.tar!봄.html', page('다온')],
    ]);
  });

  it('follows no links, opens no devices', async () => {
    const kinds = { 1: 'hard link', 2: 'symbolic link', 3: 'device', 6: 'FIFO' };
    const odd = Object.keys(kinds).map((type) => tarMember(`${type}.html`, '', type));
    const { captures, refused } = await opened(
      'a.tar',
      tarOf(...odd, tarMember('folder/', '', '5'), tarMember('ok.html', page('가람'))),
    );
    expect(refused.map(({ reason }) => reason)).toEqual(
      Object.values(kinds).map((kind) => expect.stringContaining(kind)),
    );
    expect(captures.map(({ file }) => file)).toEqual(['a.tar!ok.html']);
  });

  it('goes on behind a broken header, and tells of it', async () => {
    const broken = tarMember('b.html', page('나루'));
    broken[0] = 1;
    const { captures, refused } = await opened(
      'a.tar',
      tarOf(tarMember('a.html', page('가람')), broken, tarMember('c.html', page('다온'))),
    );
    expect(captures.map(({ file }) => file)).toEqual(['a.tar!a.html', 'a.tar!c.html']);
    expect(refused).toEqual([{ file: 'a.tar', reason: 'tar holds blocks that are no headers (byte 1024)' }]);
  });

  it('does not believe sizes', async () => {
    const lie = tarOf(tarMember('a.html', page('가람'), '0', '77777777777\0'));
    expect((await opened('a.tar', lie)).refused[0]?.reason).toContain('--max-bytes');
    const cut = tarMember('a.html', page('가람').repeat(20)).subarray(0, 700);
    expect((await opened('a.tar', cut)).captures[0]?.warnings).toEqual(['truncated']);
  });
});
