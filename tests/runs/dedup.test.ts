import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { copiesIn } from '../../src/runs/dedup/copies.ts';
import { partsOf } from '../../src/runs/dedup/line.ts';
import { Collection } from '../../src/runs/dedup/records.ts';
import { bins, sketch } from '../../src/runs/dedup/sketch.ts';
import { Sketches } from '../../src/runs/dedup/sketches.ts';
import { article, clean, folder } from '../cli/program.ts';

const openings =
  '올해 주민 우물 겨울 마침내 군청 이튿날 봄 아이들 누구나 학교 물길 장터 저녁 어른들 그래서 다만 한편 새벽 이장'.split(
    ' ',
  );
const closings = '모았다 떠났다 남겼다 적었다 골랐다 들었다 심었다 고쳤다 나누었다 멈추었다 바꾸었다'.split(' ');

/** An invented text of sentences that no other mark has. */
const story = (mark: number, count = 30) =>
  Array.from({ length: count }, (_, i) => {
    const n = mark * 101 + i * 37;
    return `${openings[n % 20]} ${n}번 집에서는 ${openings[(n * 7 + 3) % 20]} 이야기를 ${(n * 13) % 977}쪽이나 ${closings[(n * 5) % 11]}.`;
  });

interface Made {
  id: string;
  kind?: string;
  hash?: string;
  body: string;
}

const line = ({ id, kind = 'article', hash = id, body }: Made) =>
  Buffer.from(
    `${JSON.stringify({ id, headline: null, date: null, body, kind, file: `${id}.txt`, hash: Buffer.from(hash.padEnd(16)).toString('hex').slice(0, 32) })}\n`,
  );

function collectionOf(records: readonly Made[], sketches?: Sketches): Collection {
  const all = new Collection(sketches);
  for (const record of records) all.add(line(record));
  return all;
}

/** Which record is left out for which one. */
function dropped(records: readonly Made[]): Record<string, string> {
  const all = collectionOf(records);
  return Object.fromEntries([...copiesIn(all)].map(([index, { of, why }]) => [all.id(index), `${all.id(of)} ${why}`]));
}

const text = (parts: readonly string[], join = '\n\n') => parts.join(join);

describe('copies', () => {
  const one = story(1);
  const records: Made[] = [
    { id: 'whole', body: text(one) },
    { id: 'equal', body: text(one), hash: 'whole' },
    { id: 'wrapped', body: text(one, '\n') },
    { id: 'cut', body: text(one.slice(0, 19)) },
    { id: 'teaser', body: text(one), kind: 'excerpt' },
    { id: 'other', body: text(story(2)) },
    { id: 'quoting', body: text([...one.slice(0, 5), ...story(3, 25)]) },
  ];

  it('are known by hash and by their words, and go for the best one', () => {
    expect(dropped(records)).toEqual({
      whole: 'equal exact',
      wrapped: 'equal near',
      cut: 'equal near',
      teaser: 'equal near',
    });
  });

  it('are the same ones in any order', () => {
    const all = dropped(records);
    for (let turn = 1; turn < records.length; turn += 1) {
      expect(dropped([...records.slice(turn), ...records.slice(0, turn)].reverse())).toEqual(all);
    }
  });

  it('are no short texts of like form', () => {
    expect(
      dropped([
        { id: 'a', body: '우물 소식 1호' },
        { id: 'b', body: '우물 소식 2호' },
      ]),
    ).toEqual({});
  });
});

describe('a sketch', () => {
  const of = (body: string) => {
    const bytes = Buffer.from(JSON.stringify(body));
    const out = new Uint16Array(bins);
    return { shingles: sketch(bytes, 1, bytes.length - 1, out), out };
  };

  it('hears letters and digits only, in small and large alike', () => {
    expect(of('The Well, re-opened: "at last"\n')).toEqual(of('THE WELL REOPENED AT LAST'));
    expect(of('우물이 “다시”\u3000열렸다……')).toEqual(of('우물이 다시 열렸다'));
    expect(of('abcdefgh').shingles).toBe(4);
  });

  it('lies in a file, where memory is short, as it lies in memory', () => {
    const held = new Sketches();
    const filed = new Sketches(1);
    const row = new Uint16Array(bins);
    for (let i = 0; i < 200_000; i += 1) {
      row.fill(i % 65_521);
      row[5] = (i * 7) % 65_521;
      held.push(row);
      filed.push(row);
    }
    const columns = [held, filed].map((sketches) => {
      const column = new Uint16Array(200_000);
      sketches.column(5, column);
      return column;
    });
    expect(Buffer.from(columns[1]!.buffer).equals(Buffer.from(columns[0]!.buffer))).toBe(true);
    for (const at of [0, 65_536, 131_071, 131_072, 199_999]) {
      expect(filed.both(at, 3)).toEqual(held.both(at, 3));
    }
    filed.close();
  });
});

describe('the record of a line', () => {
  it('is found by search or by parsing alike', () => {
    const record = {
      id: 'n1',
      headline: 'say "body":"x"',
      body: 'a \\ "b"\n\n가',
      kind: 'article',
      hash: '0123456789abcdef0',
    };
    const quick = partsOf(Buffer.from(JSON.stringify(record)));
    const slow = partsOf(Buffer.from(JSON.stringify(record, null, 1).replaceAll('\n', ' ')));
    const seen = ({ id, kind, hash, bytes, start, end }: typeof quick) => [
      id,
      kind,
      hash,
      bytes.toString('utf8', start, end),
    ];
    expect(seen(quick)).toEqual(['n1', 'article', [0x01234567, 0x89abcdef], 'a \\\\ \\"b\\"\\n\\n가']);
    expect(seen(slow)).toEqual(seen(quick));
  });
});

describe('clean dedup', () => {
  it('keeps lines as they are, in order, and says what it left out', async () => {
    const root = folder({
      'in/a.txt': article(),
      'in/b.txt': article(),
      'in/c.txt': `${article('다른 마을')}\n${story(9, 20).join('\n\n')}\n`,
    });
    await clean(['in', '-q', '-o', 'out/'], { cwd: root });
    const { stdout, stderr } = await clean(['dedup', 'out', '--dropped', 'dropped.jsonl'], { cwd: root });
    expect(stderr).toBe('3 records, 2 kept, 1 exact and 0 near copies left out\n');
    const all = (await clean(['merge', 'out'], { cwd: root })).stdout.split('\n').filter(Boolean);
    const gone = JSON.parse(readFileSync(join(root, 'dropped.jsonl'), 'utf8'));
    expect(gone).toMatchObject({ why: 'exact', similarity: 1 });
    expect(stdout.split('\n').filter(Boolean)).toEqual(all.filter((one) => JSON.parse(one).id !== gone.id));
    writeFileSync(join(root, 'all.jsonl.gz'), gzipSync(`${all.join('\n')}\n`));
    writeFileSync(join(root, 'packed'), gzipSync(`\r\n${all.join('\r\n \r\n')}`));
    expect((await clean(['dedup', 'packed', '-q'], { cwd: root })).stdout.replaceAll('\r', '').trim()).toBe(
      stdout.trim(),
    );
    await clean(['dedup', 'all.jsonl.gz', '-q', '-o', 'kept.jsonl.gz'], { cwd: root });
    expect(gunzipSync(readFileSync(join(root, 'kept.jsonl.gz'))).toString()).toBe(stdout);
    expect((await clean(['dedup', '-'])).code).toBe(2);
  });
});
