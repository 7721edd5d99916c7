import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { paintFor } from '../../src/report/paint.ts';
import { type ReporterName, reporters } from '../../src/report/reporters.ts';
import type { Report } from '../../src/report/types.ts';
import { dump, seen, verdictOf } from '../checks/making.ts';

const require = createRequire(import.meta.url);
const stream = { isTTY: true } as never;
const paint = await paintFor('never', stream, {});

const charts = { labels: { body: 3 }, sites: { 서울신문: 1 }, months: { '2024-03': 1 }, lengths: { 256: 1 } };

function reportOn(texts: readonly string[], names = (at: number) => `가 나/${at}%,:<a>.txt`): Report {
  const verdict = verdictOf(texts.map((text, at) => seen(text, names(at))));
  return { ...verdict, version: '0.1.0', charts, paint, columns: 80 };
}

const hostile = dump(3, { head: false, date: false }).replace('을', '<script>alert("&")</script>\u0007을');
const broken = reportOn([dump(1, { date: false }), hostile, '', dump(2)]);
const many = reportOn(Array.from({ length: 60 }, (_, n) => dump(n, { date: false, head: n < 50 })));

const print = (name: ReporterName, report: Report) => reporters[name].print(report);

describe('json', () => {
  it('is an array of findings', () => {
    const said = JSON.parse(print('json', broken));
    expect(said).toHaveLength(broken.findings.length);
    expect(said[0]).toMatchObject({ check: 'missing-date', severity: 'error', file: '가 나/0%,:<a>.txt', line: 5 });
    expect(JSON.parse(print('json', reportOn([])))).toEqual([]);
  });
});

describe('sarif', () => {
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const validate = new AjvDraft04.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );

  it.each([
    ['findings', broken],
    ['none', reportOn([])],
    ['many', many],
  ] as const)('is valid with %s', (_, report) => {
    const log = JSON.parse(print('sarif', report));
    validate(log);
    expect(validate.errors).toBeNull();
    expect(log.runs[0].results).toHaveLength(report.findings.length);
  });

  it('names places by line and byte, and rules by index', () => {
    const [{ tool, results }] = JSON.parse(print('sarif', broken)).runs;
    const [result] = results;
    expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(decodeURIComponent(artifactLocation.uri)).toBe('가 나/0%,:<a>.txt');
    expect(region).toMatchObject({ startLine: 5, byteOffset: expect.any(Number), byteLength: expect.any(Number) });
  });
});

describe('junit', () => {
  it('is XML with a case for each dump with findings, none of them broken by what dumps hold', () => {
    const xml = print('junit', broken);
    expect(xml).not.toMatch(/[\x00-\x08]/);
    const page = load(xml, { xml: true });
    const suite = page('testsuite');
    const cases = page('testcase');
    expect(Number(suite.attr('tests'))).toBe(cases.length);
    expect(Number(suite.attr('failures'))).toBe(cases.filter((_, one) => page(one).find('failure').length > 0).length);
    expect(cases.first().attr('name')).toBe('가 나/0%,:<a>.txt');
    expect(page('failure').first().attr('message')).toContain('expected a full date');
  });
});

describe('github', () => {
  it('keeps to ten annotations of a kind, worst and most different first', () => {
    const lines = print('github', many).split('\n');
    const kinds = (kind: string) => lines.filter((line) => line.startsWith(`::${kind} `));
    expect(kinds('error')).toHaveLength(10);
    expect(kinds('warning')).toHaveLength(10);
    expect(lines.join('\n')).toMatch(/\d+ more findings/);
    const titles = kinds('error').map((line) => /title=([^:]+)::/.exec(line)?.[1]);
    expect(new Set(titles.slice(0, 2)).size).toBe(2);
  });

  it('escapes what would end a property or the command', () => {
    const [line] = print('github', broken).split('\n');
    expect(line).toContain('file=가 나/0%25%2C%3A<a>.txt,line=5,');
    expect(line).toContain('%0ATo silence it: ');
  });

  it('has a table for the summary of the step', () => {
    const summary = reporters.github.summary?.(many) ?? '';
    expect(summary).toContain('| missing-date | error | 60 |');
    expect(summary).toContain('- missing-date: 60 in 60 articles, allowed 0');
  });
});

describe('pretty', () => {
  it('shows the line and marks the place, without acting on the terminal', () => {
    const text = print('pretty', reportOn([`${dump(1)}\u0007`.replace('을', '\ufffd'.repeat(9))]));
    expect(text).toMatch(/undecodable unexpected U\+FFFD in 9 places/);
    const rows = text.split('\n');
    const mark = rows.findIndex((row) => row.trimEnd().endsWith('^'));
    expect(rows[mark - 1]).toContain('\ufffd');
    expect(text).not.toContain('\u0007');
    expect(text).toMatch(/check failed: \d+ findings? in 1 dump with 1 article\n$/);
  });
});

describe('html', () => {
  it('is one page that asks for nothing, and that dumps cannot write into', () => {
    const text = print('html', broken);
    const page = load(text);
    expect(page('.finding')).toHaveLength(broken.findings.length);
    expect(page('script')).toHaveLength(1);
    expect(page('[src], link, img, iframe')).toHaveLength(0);
    expect(page('h1, main, [lang]').length).toBeGreaterThan(2);
    expect(page('.verdict').text()).toContain('check failed');
    expect(
      page('table.bars caption')
        .map((_, one) => page(one).text())
        .get(),
    ).toContain('Articles by source');
  });
});
