import { describe, expect, it } from 'vitest';
import { DumpError } from '../../src/errors.ts';
import { type Choice, outcomeOf } from '../../src/runs/outcome.ts';
import { article } from '../cli/program.ts';

const all: Choice = { encoding: undefined, kinds: undefined, langs: undefined, minLength: 0 };
const capture = (bytes: Uint8Array) => ({ file: 'a.txt', bytes, url: null, capturedAt: null });

describe('the outcome of a capture', () => {
  it('is its records and a line for the ledger', () => {
    const { records, entry } = outcomeOf(capture(Buffer.from(article())), all);
    expect(records).toHaveLength(1);
    expect(entry).toMatchObject({
      file: 'a.txt',
      encoding: 'utf-8',
      articles: 1,
      excerpts: 0,
      why: null,
      quarantined: null,
    });
  });

  it('is a quarantine when it could not be opened or decoded', () => {
    expect(outcomeOf(new DumpError('b.txt', 'permission denied'), all).entry).toMatchObject({
      file: 'b.txt',
      encoding: null,
      quarantined: 'permission denied',
    });
    expect(outcomeOf(capture(new Uint8Array()), all).entry.quarantined).not.toBeNull();
  });

  it('counts characters, not halves of surrogate pairs, for the least length', () => {
    const { records } = outcomeOf(capture(Buffer.from(article())), all);
    const length = [...records[0]!.body].length;
    expect(outcomeOf(capture(Buffer.from(article())), { ...all, minLength: length }).records).toHaveLength(1);
    expect(outcomeOf(capture(Buffer.from(article())), { ...all, minLength: length + 1 }).records).toHaveLength(0);
  });
});
