import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dump } from '../checks/making.ts';
import { article, clean, folder, records } from './program.ts';

const personal = () => article().replace('홍길동 기자', '홍길동 기자 gildong@newsis.com');

describe('--redact and --as-of', () => {
  it('change records, and the summary and the ledger count', async () => {
    const cwd = folder({ 'in/a.txt': personal() });
    const given = [
      'in',
      '--redact',
      'mail,phone',
      '--as-of',
      '2024-03-04',
      '--summary',
      's.json',
      '--ledger',
      'l.jsonl',
    ];
    const { code, stdout } = await clean(given, { cwd });
    const [record] = records(stdout);
    expect(code).toBe(0);
    expect(stdout).not.toContain('gildong');
    expect(record).toMatchObject({ date: null, published_at: null, warnings: ['date-in-future'] });
    const { counts, options } = JSON.parse(readFileSync(join(cwd, 's.json'), 'utf8'));
    const { redacted } = JSON.parse(readFileSync(join(cwd, 'l.jsonl'), 'utf8'));
    expect(redacted.mail).toBeGreaterThan(0);
    expect(counts.redacted).toEqual(redacted);
    expect(options).toMatchObject({ redact: ['mail', 'phone'], as_of: '2024-03-04' });
  });

  it.each([
    [['--redact', 'mails'], 'Allowed: mail, phone, rrn'],
    [['--as-of', '2024-13-01'], 'write 2024-03-05'],
    [['--as-of', '2024-02-30'], 'write 2024-03-05'],
  ])('%j is wrong use', async (args, hint) => {
    const { code, stderr } = await clean(['in', ...args], { cwd: folder({ 'in/a.txt': article() }) });
    expect([code, stderr.includes(hint)]).toEqual([2, true]);
  });
});

describe('run --config', () => {
  const config = `as-of: 2024-03-04
exclude: ['b.*']
run:
  fields: [file, date, authors, evidence]
  kind: [article]
  redact: [mail]
`;

  it('gives options that the command line overrides', async () => {
    const cwd = folder({ 'in/a.txt': personal(), 'in/b.txt': article('다른마을'), 'etc/run.yaml': config });
    const written = await clean(['in', '--config', 'etc/run.yaml'], { cwd });
    const [record, ...others] = records(written.stdout);
    expect(others).toEqual([]);
    expect(Object.keys(record!)).toEqual(['date', 'authors', 'file', 'evidence']);
    expect(record).toMatchObject({ file: 'a.txt', date: null });
    expect(written.stdout).not.toContain('gildong');
    const given = await clean(['in', '--config', 'etc/run.yaml', '--fields', 'body', '--kind', 'excerpt'], { cwd });
    expect([given.code, given.stdout]).toEqual([0, '']);
    const dated = await clean(['in', '--config', 'etc/run.yaml', '--as-of', '2024-03-05'], { cwd });
    expect(records(dated.stdout)[0]).toMatchObject({ date: '2024-03-05' });
  });

  it('finds rules beside the file', async () => {
    const line =
      '마을 이장은 "검사를 세 번 거쳐 마실 수 있다는 답을 받았다"고 말했다. 군청은 올해 안에 다른 우물 두 곳도 손보기로 했다.';
    const rules = { rules: '1', sites: [{ site: '*', lines: [{ text: line, label: 'promotion', strength: 'sure' }] }] };
    const cwd = folder({
      'in/a.txt': article(),
      'etc/run.yaml': 'run: {rules: own.json}\n',
      'etc/own.json': JSON.stringify(rules),
    });
    expect((await clean(['in'], { cwd })).stdout).toContain('이장은');
    expect((await clean(['in', '--config', 'etc/run.yaml'], { cwd })).stdout).not.toContain('이장은');
  });

  it('is not looked for: a file that is not named says nothing', async () => {
    const cwd = folder({ 'in/a.txt': article(), 'clean.config.yaml': 'run: {kind: [excerpt]}\n' });
    expect(records((await clean(['in'], { cwd })).stdout)).toHaveLength(1);
  });

  it.each([
    ['run: {kinds: [article]}', "did you mean 'kind'"],
    ['run: {kind: [articles]}', "did you mean 'article'"],
    ['run: {profile: dolmo}', '--profile'],
    ['run: {strict: 1}', 'expected boolean'],
  ])('%s is wrong use', async (text, hint) => {
    const cwd = folder({ 'in/a.txt': article(), 'c.yaml': text });
    const { code, stdout, stderr } = await clean(['in', '--config', 'c.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });
});

describe('check --as-of', () => {
  it('wins over the configuration', async () => {
    const cwd = folder({ 'in/a.txt': dump(1) });
    writeFileSync(join(cwd, 'clean.config.yaml'), 'as-of: 2000-01-01\n');
    expect((await clean(['check', 'in'], { cwd })).stdout).toContain('suspicious-date');
    expect((await clean(['check', 'in', '--as-of', '2026-06-01'], { cwd })).code).toBe(0);
  });
});
