import { describe, expect, it } from 'vitest';
import { Gate } from '../../src/checks/gate.ts';
import { readingOf } from '../../src/checks/reading.ts';
import { seenRecord } from '../../src/checks/seen.ts';
import type { Settings } from '../../src/checks/settings.ts';
import { likeness, SketchIndex, sketchOf } from '../../src/checks/sketch.ts';
import type { Seen } from '../../src/checks/types.ts';
import { dump, findings, given, prose, seen, settings, verdictOf } from './making.ts';

/** Rights are printed in all invented dumps alike; they are not what is tested here. */
const plain: Settings = {
  ...settings,
  levels: new Map([...settings.levels].map(([id, level]) => [id, id.includes('rights') ? 'off' : level])),
};

const sound = Array.from({ length: 40 }, (_, n) => seen(dump(n), `sound/${n}.txt`));

function baselineOf(dumps: readonly Seen[]) {
  const gate = new Gate(plain, null, new SketchIndex());
  for (const one of dumps) gate.take(readingOf(one, plain));
  gate.verdict();
  return gate.baseline('0', '0');
}

function against(dumps: readonly Seen[], baseline = baselineOf(sound)) {
  const how = { ...plain, given: { ...given, sites: baseline.sites } };
  const gate = new Gate(how, baseline, new SketchIndex());
  for (const one of dumps) gate.take(readingOf(one, how));
  return gate.verdict();
}

describe('a baseline', () => {
  it('is equal for equal dumps, whatever their order', () => {
    const [a, b, c] = [1, 2, 3].map((n) => seen(dump(n, { date: n > 1 }), `${n}.txt`)) as [Seen, Seen, Seen];
    expect(JSON.stringify(baselineOf([a, b, c]))).toBe(JSON.stringify(baselineOf([c, a, b])));
  });

  it('knows its own findings, and lets new sound dumps pass', () => {
    const before = [...sound, seen(dump(99, { date: false }), 'old.txt')];
    const baseline = baselineOf(before);
    expect(against(before, baseline)).toMatchObject({ findings: [], known: 2, failures: [] });
    const fresh = Array.from({ length: 20 }, (_, n) => seen(dump(n + 200), `new/${n}.txt`));
    expect(against(fresh, baseline)).toMatchObject({ findings: [], failures: [] });
  });

  it('fails on a second finding where it knows one, and on warnings too', () => {
    const { findings: said, failures } = against([seen(dump(300, { date: false }), 'new/a.txt')]);
    expect(said.map(({ check }) => check).sort()).toEqual(['missing-date', 'missing-source']);
    expect(failures.map(({ check }) => check)).toContain('missing-source');
  });

  it('finds copies of what it holds, other layouts, other languages', () => {
    expect(against([seen(dump(5), 'new/copy.txt')]).findings[0]).toMatchObject({
      check: 'duplicate',
      message: expect.stringContaining('sound/5.txt#0'),
    });
    const shuffled = dump(301).split('\n').reverse().join('\n');
    expect(against([seen(shuffled, 'new/a.txt')]).findings.map(({ check }) => check)).toContain('layout-drift');
    const cut = dump(302).replace(/Copyright.*/, '');
    expect(against([seen(cut, 'new/a.txt')]).findings[0]?.message).toContain('unexpected end of the page');
  });

  it('keeps every article of finished records', () => {
    const record = (n: number) => {
      const article = { ...seen(dump(n), `${n}.txt`).articles[0] };
      return seenRecord('out.jsonl', n + 1, article);
    };
    const records = [0, 1, 2].map(record);
    const baseline = baselineOf(records);
    expect(Object.keys(baseline.articles)).toEqual(['out.jsonl!0.txt#0', 'out.jsonl!1.txt#0', 'out.jsonl!2.txt#0']);
    expect(against(records, baseline).findings).toEqual([]);
    const again = against([seenRecord('next.jsonl', 1, record(1).record ?? {})], baseline).findings;
    expect(again.map(({ message }) => message).join()).toContain('copy of out.jsonl!1.txt#0');
  });

  it('looks through what differs from article to article', () => {
    const odd = ['방파제 옆에서 주민이 손을 흔들고 있다. 사진=두루미군 제공', '2023년 5월 2일', '가격표', '도움말'];
    const body = prose(303, 9).flatMap((text, at) => [text, odd[at % odd.length] as string]);
    const found = against([seen(dump(303, { body: [...body, ...prose(304)] }), 'new/a.txt')]).findings;
    expect(found.map(({ check }) => check)).not.toContain('layout-drift');
  });

  it('says when a rate of all dumps moves', () => {
    const dateless = Array.from({ length: 30 }, (_, n) => seen(dump(n + 400, { date: n > 14 }), `new/${n}.txt`));
    const moved = against(dateless).findings.filter(({ file }) => file === 'new');
    expect(moved.map(({ message }) => message).join()).toContain('50 % of articles without date, expected 0 %');
  });
});

describe('what sound dumps show as well', () => {
  const dateless = (from: number, count: number, without: number) =>
    Array.from({ length: count }, (_, n) => seen(dump(from + n, { date: n >= without }), `${from}/${n}.txt`));
  const baseline = baselineOf(dateless(0, 40, 5));

  it('is excused while it is as frequent', () => {
    expect(against(dateless(100, 30, 5), baseline)).toMatchObject({ findings: [], usual: 10, failures: [] });
    const { findings: said, usual } = against(dateless(100, 30, 20), baseline);
    expect(said.filter(({ check }) => check === 'missing-date')).toHaveLength(20);
    expect(usual).toBe(0);
  });

  it('is not where it is rare, in a handful of dumps, in one that the baseline holds without it', () => {
    const rare = against(dateless(100, 30, 3), baselineOf(dateless(0, 40, 2)));
    expect(rare).toMatchObject({ usual: 0, failures: [{ check: 'missing-date', found: 3 }, {}] });
    expect(against(dateless(100, 3, 1), baseline)).toMatchObject({ usual: 0, failures: [{ found: 1 }, {}] });
    const lost = seen(dump(7, { date: false }), '0/7.txt');
    expect(against([lost, ...dateless(100, 30, 3)], baseline).findings.map(({ file }) => file)).toContain('0/7.txt');
  });

  it('is not where something had to be repaired: the next repair may be of another kind', () => {
    const broken = (from: number) =>
      [0, 1, 2, 3, 4].map((n) => seen(Buffer.from(dump(from + n)).toString('latin1'), `${from}/broken${n}.txt`));
    const before = baselineOf([...broken(500), ...sound]);
    const { findings: said } = against([...broken(600), ...dateless(700, 25, 0)], before);
    expect(said.filter(({ check }) => check === 'repaired')).toHaveLength(5);
  });

  it('is not where a limit says how much of it is allowed', () => {
    const how = { ...plain, given: { ...given, sites: baseline.sites } };
    const gate = new Gate(
      { ...how, allowances: new Map([['missing-date', { amount: 0, isShare: false }]]) },
      baseline,
      new SketchIndex(),
    );
    for (const one of dateless(100, 30, 5)) gate.take(readingOf(one, how));
    expect(gate.verdict()).toMatchObject({ usual: 5, failures: [{ check: 'missing-date', found: 5 }] });
  });
});

describe('thresholds', () => {
  const some = Array.from({ length: 20 }, (_, n) => seen(dump(n, { date: n > 0 }), `${n}.txt`));
  const withMax = (amount: number, isShare: boolean) => ({
    ...plain,
    allowances: new Map([['missing-date', { amount, isShare }]]),
  });

  it('allow a number or a share', () => {
    expect(verdictOf(some, withMax(5 / 100, true)).failures).toEqual([]);
    expect(verdictOf(some, withMax(4 / 100, true)).failures).toMatchObject([
      { check: 'missing-date', found: 1, of: 20 },
    ]);
    expect(verdictOf(some, withMax(1, false)).failures).toEqual([]);
    expect(verdictOf(some, withMax(0, false)).failures).toHaveLength(1);
  });

  it('keep warnings from failing where none is set', () => {
    const { failures, findings: said } = verdictOf(some, plain);
    expect(said.some(({ check }) => check === 'missing-source')).toBe(true);
    expect(failures.map(({ check }) => check)).toEqual(['missing-date']);
  });
});

describe('ignored paths', () => {
  it('have no findings, of one check or of all', () => {
    const some = ['a/1.txt', 'b/1.txt'].map((file, n) => seen(dump(n, { date: false }), file));
    const ignore = (checks: string[] | undefined) => ({
      ...plain,
      ignores: [{ path: (file: string) => file.startsWith('a/'), checks }],
    });
    expect(verdictOf(some, ignore(undefined)).findings.map(({ file }) => file)).toEqual(['b/1.txt', 'b/1.txt']);
    expect(verdictOf(some, ignore(['missing-date'])).findings).toHaveLength(3);
  });
});

describe('sketches', () => {
  const text = (seed: number) => prose(seed, 5).join('\n\n');

  it('are nearly equal for copies, far from it for others', () => {
    const [a, b] = [sketchOf(text(1)), sketchOf(text(2))] as [string, string];
    const wrapped = sketchOf(text(1).replace(/ /g, '\n')) as string;
    const shorter = sketchOf(text(1).slice(0, -90)) as string;
    expect(likeness(a, wrapped)).toBe(1);
    expect(likeness(a, shorter)).toBeGreaterThan(0.62);
    expect(likeness(a, b)).toBeLessThan(0.4);
    expect(sketchOf('짧은 글')).toBeNull();
  });

  it('are found by their bands', () => {
    const index = new SketchIndex();
    for (let n = 0; n < 200; n++) index.add(`${n}`, sketchOf(text(n)) as string);
    expect(index.size).toBe(200);
    expect(index.find(sketchOf(text(77).slice(20)) as string, 'x')?.name).toBe('77');
    expect(index.find(sketchOf(text(77)) as string, '77')).toBeUndefined();
    expect(index.find(sketchOf(text(777)) as string, 'x')).toBeUndefined();
  });
});

describe('finished records', () => {
  const [article] = seen(dump(1)).articles;
  const record = { ...article } as Record<string, unknown>;

  it('are checked by their line', () => {
    const said = findings('missing-date', [seenRecord('out.jsonl', 7, { ...record, date: null, hash: article?.hash })]);
    expect(said).toMatchObject([{ file: 'out.jsonl', line: 7 }]);
  });

  it('are invalid where a key is missing, of another type, edited, or an id comes twice', () => {
    const { headline: _, ...headless } = record;
    const lines = [record, { ...record, date: '3월 5일' }, { ...record, body: '다른 글' }, headless, record];
    const said = findings('invalid-record', [
      ...lines.map((value, at) => seenRecord('out.jsonl', at + 1, value)),
      seenRecord('out.jsonl', 6, undefined),
    ]);
    expect(said.map(({ line }) => line)).toEqual([2, 2, 3, 3, 4, 4, 5, 6]);
    expect(said.map(({ message }) => message).join()).toMatch(/YYYY-MM-DD.*hash.*headline/);
  });

  it('need not be whole for the rest to be checked', () => {
    expect(findings('invalid-record', [seenRecord('out.jsonl', 1, record)])).toEqual([]);
    expect(
      findings('duplicate', [
        seenRecord('a.jsonl', 1, record),
        seenRecord('b.jsonl', 1, { ...record, id: `n${'0'.repeat(20)}`, item: 1 }),
      ]),
    ).toHaveLength(1);
  });
});
