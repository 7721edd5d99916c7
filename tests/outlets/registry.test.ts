import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../src/outlets/index.ts';
import { isPortal } from '../../src/outlets/index.ts';
import { foldName } from '../../src/outlets/names.ts';
import { allOutlets } from '../../src/outlets/registry.ts';

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const KINDS =
  'daily wire broadcast economic technology sports regional online magazine trade religious university government'.split(
    ' ',
  );
const COUNTRY = /^[A-Z]{2}$/;

/** Keys that two outlets claim, told as `key: one / other`. */
function shared(keysOf: (outlet: Outlet) => readonly string[]): string[] {
  const owners = new Map<string, string>();
  const clashes: string[] = [];
  for (const outlet of allOutlets()) {
    for (const key of new Set(keysOf(outlet))) {
      const owner = owners.get(key);
      if (owner !== undefined) clashes.push(`${key}: ${owner} / ${outlet.name}`);
      owners.set(key, outlet.name);
    }
  }
  return clashes;
}

describe('the tables of outlets', () => {
  it('hold many outlets, Korean ones above all', () => {
    expect(allOutlets().length).toBeGreaterThan(2000);
    expect(allOutlets().filter((outlet) => outlet.country === 'KR').length).toBeGreaterThan(1000);
  });

  it('have well-formed rows', () => {
    const bad = allOutlets().filter(
      (outlet) =>
        outlet.name === '' ||
        !KINDS.includes(outlet.kind) ||
        !COUNTRY.test(outlet.country) ||
        ![...outlet.domains, ...outlet.mail].every((host) => HOST.test(host)) ||
        ![...outlet.spellings, ...outlet.marked].every((name) => foldName(name).length >= 2 && !/[|~#]/.test(name)),
    );
    expect(bad.map((outlet) => outlet.name)).toEqual([]);
  });

  it('give no spelling to two outlets', () => {
    expect(shared((outlet) => [...outlet.spellings, ...outlet.marked].map(foldName))).toEqual([]);
  });

  it('give no domain to two outlets', () => {
    expect(shared((outlet) => outlet.domains)).toEqual([]);
    expect(shared((outlet) => outlet.mail)).toEqual([]);
  });

  it('repeat no spelling inside a row', () => {
    const twice = allOutlets().filter((outlet) => {
      const folded = [...outlet.spellings, ...outlet.marked].map(foldName);
      return (
        new Set(folded).size < folded.length && new Set([...outlet.spellings, ...outlet.marked]).size < folded.length
      );
    });
    expect(twice.map((outlet) => outlet.name)).toEqual([]);
  });

  it('mark a name in all its ways of writing', () => {
    const half = allOutlets().filter((outlet) => {
      const marked = new Set(outlet.marked.map(foldName));
      return outlet.spellings.some((name) => marked.has(foldName(name)));
    });
    expect(half.map((outlet) => outlet.name)).toEqual([]);
  });

  it('leave no stray blank in a row', () => {
    const texts = allOutlets().flatMap((outlet) => [...outlet.spellings, ...outlet.marked, ...outlet.domains]);
    expect(texts.filter((text) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('hold no portal and no webmail', () => {
    const portals = allOutlets().filter((outlet) =>
      [...outlet.domains, ...outlet.mail, ...outlet.spellings, ...outlet.marked].some(isPortal),
    );
    expect(portals.map((outlet) => outlet.name)).toEqual([]);
  });

  it('know the clock of countries with one zone', () => {
    const korean = allOutlets().filter((outlet) => outlet.country === 'KR');
    expect(new Set(korean.map((outlet) => outlet.offset))).toEqual(new Set(['+09:00']));
  });
});
