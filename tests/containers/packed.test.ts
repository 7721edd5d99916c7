import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { opened, page, piped, texts, zstdFrame } from './making.ts';

const a = gzipSync(page('가람'));
const b = gzipSync(page('나루'));

describe('gzip', () => {
  it('is known by its bytes, not its name', async () => {
    expect(texts(await opened('page.html', a))).toEqual([['page.html', page('가람')]]);
    expect(texts(await opened('plain.txt.gz', page('가람')))).toEqual([['plain.txt.gz', page('가람')]]);
  });

  it('has many members, empty ones too, and padding behind them', async () => {
    const many = Buffer.concat([a, gzipSync(''), b, Buffer.alloc(600)]);
    expect(texts(await opened('a.txt.gz', many))).toEqual([['a.txt.gz', page('가람') + page('나루')]]);
    const garbage = Buffer.concat([a, Buffer.from('garbage '.repeat(50))]);
    expect((await opened('a.txt.gz', garbage)).captures[0]).toMatchObject({ text: page('가람') });
  });

  it('is used as far as it goes where it is cut off', async () => {
    const long = gzipSync(page('가람').repeat(500));
    const { captures, refused } = await opened('a.txt.gz', long.subarray(0, long.length - 20));
    expect(refused).toEqual([]);
    expect(captures[0]?.warnings).toEqual(['truncated']);
    expect(captures[0]?.text.startsWith(page('가람'))).toBe(true);
  });

  it('goes on behind a damaged member', async () => {
    const broken = Buffer.from(a);
    broken.fill(0xff, 12, 40);
    const { captures } = await opened('a.txt.gz', Buffer.concat([a, broken, b]));
    expect(captures[0]).toMatchObject({ text: page('가람') + page('나루'), warnings: ['damaged'] });
  });

  it('tells of a checksum that does not agree', async () => {
    const broken = Buffer.from(a);
    broken.writeUInt32LE(1, a.length - 8);
    expect((await opened('a.txt.gz', broken)).captures[0]?.warnings).toEqual(['damaged']);
  });

  it('refuses what opens to too much, and what is packed too deep', async () => {
    const bomb = gzipSync(Buffer.alloc(2 << 20));
    expect((await opened('a.txt.gz', bomb)).refused[0]?.reason).toContain('--max-bytes');
    let nested = Buffer.from(page('가람'));
    for (let i = 0; i < 20; i++) nested = gzipSync(nested);
    expect((await opened('a.gz', nested)).refused[0]?.reason).toContain('more than 8 containers');
  });

  it('refuses headers that do not end', async () => {
    const name = Buffer.concat([a.subarray(0, 3), Buffer.from([8]), a.subarray(4, 10), Buffer.alloc(5000, 'x')]);
    expect((await opened('a.gz', name)).refused[0]?.reason).toBe('gzip header does not end (byte 0)');
    expect((await opened('a.gz', a.subarray(0, 7))).refused[0]?.reason).toBe('gzip header does not end (byte 0)');
  });

  it('comes through a pipe in any pieces', async () => {
    const rows = Array.from({ length: 50 }, (_, i) =>
      JSON.stringify({ title: `제목 ${i}`, text: `본문 ${i}번 줄이다.` }),
    );
    const packed = Buffer.concat(rows.map((row) => gzipSync(`${row}\n`)));
    for (const step of [1, 7, 4096]) {
      const { captures } = await piped('stdin', packed, step);
      expect(captures.map(({ file }) => file)).toEqual(rows.map((_, i) => `stdin!${i + 1}`));
      expect(captures[49]?.text).toBe('본문 49번 줄이다.');
    }
  });
});

describe('zstd', () => {
  const skippable = Buffer.concat([Buffer.from([0x53, 0x2a, 0x4d, 0x18, 100, 0, 0, 0]), Buffer.alloc(100, 'x')]);

  it('has many frames, and skippable ones between them', async () => {
    const bytes = Buffer.concat([
      skippable,
      zstdFrame(page('가람')),
      skippable,
      zstdFrame(page('나루'), 20),
      Buffer.from('rest'),
    ]);
    expect(texts(await opened('a.html', bytes))).toEqual([['a.html', page('가람') + page('나루')]]);
  });

  it('is used as far as it goes where it is cut off', async () => {
    const frame = zstdFrame(page('가람').repeat(50));
    const { captures } = await opened('a.txt.zst', frame.subarray(0, -10));
    expect(captures[0]?.warnings).toEqual(['truncated']);
    expect(captures[0]?.text.startsWith(page('가람'))).toBe(true);
  });

  it('says what to do about a window that is too large, and a dictionary', async () => {
    const wide = Buffer.from(zstdFrame('x'));
    wide[5] = 21 << 3;
    expect((await opened('a.zst', wide)).refused[0]?.reason).toContain('128 MiB');
    const dictionary = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0x58, 7]), Buffer.from([1, 0, 0])]);
    expect((await opened('a.zst', dictionary)).refused[0]?.reason).toContain('dictionary');
  });
});
