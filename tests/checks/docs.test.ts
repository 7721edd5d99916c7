import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../../src/checks/index.ts';
import type { Check } from '../../src/checks/types.ts';
import { configSchema } from '../../src/commands/gate/schema.ts';
import { wrongIn } from '../../src/commands/gate/validate.ts';
import { jsonSchema } from '../../src/formats/schema.ts';

const textOf = (file: string) => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');

const valid = new Ajv2020({ strict: false }).compile(configSchema());

/** Whether our own reading of the schema and that of a validator agree. */
function bothSay(config: unknown): boolean {
  const mine = wrongIn(config, configSchema()) === undefined;
  expect(mine).toBe(valid(config));
  return mine;
}

describe('what is published of the gate', () => {
  it('is up to date: npm run gate-docs', () => {
    expect(JSON.parse(textOf('schema/clean.config.json'))).toEqual(JSON.parse(JSON.stringify(configSchema())));
    expect(JSON.parse(textOf('schema/record.json'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
    const page = textOf('docs/checks.md');
    for (const { id, means } of checks as readonly Check[]) {
      expect(page).toContain(`| \`${id}\` |`);
      expect(page).toContain(means);
    }
  });

  it('holds a configuration that is valid', () => {
    const [, yaml] = /```yaml\n([^`]+)```/.exec(textOf('docs/checks.md')) ?? [];
    expect(bothSay(parse(yaml ?? ''))).toBe(true);
  });
});

describe('the schema', () => {
  it.each([
    [{}, true],
    [{ checks: { 'missing-date': 'off' } }, true],
    [{ checks: { 'missing-date': { level: 'note', max: '2.5%' } } }, true],
    [{ checks: { 'missing-date': { max: 3 } } }, true],
    [{ checks: { 'missing-date': { max: -3 } } }, false],
    [{ checks: { 'missing-date': { max: 2.5 } } }, false],
    [{ checks: { 'missing-date': true } }, false],
    [{ checks: { toString: 'off' } }, false],
    [{ 'as-of': '2026-01-31' }, true],
    [{ 'as-of': 'today' }, false],
    [{ ignore: [{ path: 'a/**' }] }, true],
    [{ ignore: [{ path: 'a', checks: ['nothing'] }] }, false],
    [{ languages: [1] }, false],
    [{ reporter: 'sarif' }, true],
    [[], false],
    [null, false],
  ])('%j: %j', (config, sound) => {
    expect(bothSay(config)).toBe(sound);
  });
});
