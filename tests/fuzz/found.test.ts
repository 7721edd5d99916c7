import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultOf } from './faults.ts';

const folder = fileURLToPath(new URL('../../fixtures/found/', import.meta.url));

describe('what fuzzing found stays mended', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    expect(await faultOf(name, readFileSync(`${folder}${name}`))).toBeUndefined();
  });
});
