import { hashOf } from '../fields/digest.ts';
import { across } from './across.ts';
import { placed } from './place.ts';
import { onDump } from './remark.ts';
import type { Check, Join, Placed, Seen } from './types.ts';

const text = (value: unknown) => typeof value === 'string';
const textOrNull = (value: unknown) => value === null || text(value);
const texts = (value: unknown) => Array.isArray(value) && value.every(text);
const object = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const day = (value: unknown) => value === null || (text(value) && /^\d{4}-\d\d-\d\d$/.test(value as string));

type Shape = readonly [expected: string, test: (value: unknown) => boolean];

/** Key of a record → what stands there. */
const shapes: Readonly<Record<string, Shape>> = {
  id: ['n and 20 letters and digits', (value) => text(value) && /^n[0-9a-z]{20}$/.test(value as string)],
  headline: ['text or null', textOrNull],
  date: ['YYYY-MM-DD or null', day],
  source: ['text or null', textOrNull],
  authors: ['a list of texts', texts],
  body: ['text', (value) => text(value) && value !== ''],
  kind: ['article or excerpt', (value) => value === 'article' || value === 'excerpt'],
  file: ['text', text],
  item: ['a whole number', Number.isInteger],
  url: ['text or null', textOrNull],
  published_at: ['text or null', textOrNull],
  modified_at: ['text or null', textOrNull],
  captured_at: ['text or null', textOrNull],
  section: ['text or null', textOrNull],
  summary: ['text or null', textOrNull],
  lang: ['text or null', textOrNull],
  captions: ['a list of texts', texts],
  rights: ['text or null', textOrNull],
  encoding: ['text', text],
  lines: ['first and last line', object],
  evidence: ['evidence of four fields', object],
  hash: ['32 hexadecimal digits', (value) => text(value) && /^[0-9a-f]{32}$/.test(value as string)],
  warnings: ['a list of texts', texts],
};

function wrongIn(record: Readonly<Record<string, unknown>>): string | undefined {
  for (const [key, [expected, test]] of Object.entries(shapes)) {
    if (!(key in record)) return `unexpected record without ${key}, expected ${expected}`;
    if (!test(record[key])) return `unexpected ${key}, expected ${expected}`;
  }
  const { headline, body, hash } = record as { headline: string | null; body: string; hash: string };
  const computed = hashOf(`${headline ?? ''}\n${body}`.normalize('NFC'));
  return hash === computed ? undefined : 'unexpected hash, expected that of the headline and the body (edited since?)';
}

interface Identity {
  readonly id: string;
  readonly place: Placed;
}

function note(seen: Seen): Identity | null {
  const id = seen.record?.id;
  return typeof id === 'string' ? { id, place: placed(seen, onDump(seen, '', id)) } : null;
}

class Ids implements Join<Identity> {
  readonly #ids = new Set<string>();

  take({ id, place }: Identity): readonly Placed[] {
    const isSecond = this.#ids.has(id);
    this.#ids.add(id);
    const message = `unexpected second record with id ${id}, expected each id once`;
    return isSecond ? [{ ...place, message }] : [];
  }
}

/** Lines of finished JSONL that are no records of schema 1. */
export const invalidRecord: Check = {
  id: 'invalid-record',
  severity: 'error',
  per: 'article',
  means: 'a line of finished JSONL is not what the schema says, was edited, or has the id of another',
  advice: 'write it again with `clean run`; `clean schema` prints what a record is',
  look: (seen) => {
    const wrong = seen.record === null ? undefined : wrongIn(seen.record);
    return wrong === undefined ? [] : [onDump(seen, wrong, wrong)];
  },
  across: across({ note, join: () => new Ids() }),
};
