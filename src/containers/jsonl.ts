import { DumpError, lying } from '../errors.ts';
import type { Capture } from '../types.ts';
import { namesColumns, namesText } from './columns.ts';
import { capturesOf } from './jsonRows.ts';
import { limits } from './limits.ts';
import { linesOf } from './recode.ts';
import { rowOf, Table } from './rows.ts';
import type { Container, Member, Way } from './types.ts';

/** A JSON value, or undefined where the text is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Do the lines (the last one may be cut) look like objects, one a line? Of names that do not say so more is asked. */
function isJsonl(head: Buffer, named: boolean): boolean {
  const text = head.toString('utf8').replace(/^\ufeff/, '');
  if (!/^\s*\{/.test(text)) return false;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 1) return named;
  const sound = head.length < limits.head ? lines : lines.slice(0, -1);
  const objects = sound.slice(0, 3).map(parsed);
  if (named) return objects[0] !== undefined || !/^\s*\{\s*$/.test(lines[0]!);
  const names = objects.length > 1 ? namesText : namesColumns;
  return (
    objects.length > 0 &&
    objects.every((object) => typeof object === 'object' && object !== null && names([...rowOf(object).keys()]))
  );
}

/** Objects of one line. A line that ends in CR only holds several. */
function valuesOf(line: string): unknown[] | undefined {
  const whole = parsed(line);
  if (whole !== undefined) return [whole];
  const parts = line.includes('\r') ? line.split('\r').filter((part) => part.trim() !== '') : [];
  const values = parts.map(parsed);
  return values.length > 1 && values.some((value) => value !== undefined) ? values : undefined;
}

type Opened = Capture | Member | DumpError;

function* lineRows(line: string, number: number, table: Table, file: string, encoding: string): Generator<Opened> {
  const values = valuesOf(line);
  const at = (index: number) => (values && values.length > 1 ? `${number}.${index + 1}` : String(number));
  if (!values) yield new DumpError(`${file}!${number}`, 'not JSON');
  for (const [index, value] of (values ?? []).entries()) {
    if (typeof value !== 'object' || value === null) yield new DumpError(`${file}!${at(index)}`, 'not a JSON object');
    else yield* capturesOf(value, table, at(index), encoding);
  }
}

async function* rowsOf(member: Member, way: Way): AsyncGenerator<Opened> {
  const { bytes, place, encoding, text } = await linesOf(member, way);
  const table = new Table(member, way);
  // Escapes of JSON make a line longer than what it holds.
  const limit = way.maxBytes * 2;
  for (let number = 1; ; number++) {
    const start = place();
    const line = await bytes.line(limit);
    if (line.length === 0) break;
    if (line.length === limit && line.at(-1) !== 10) {
      await bytes.skipLine();
      yield new DumpError(`${member.file}!${number}`, `larger than --max-bytes ${way.maxBytes}`, start);
    } else if (line.length > 2 || line.toString('latin1').trim() !== '') {
      table.at = start;
      for (const found of lineRows(text(line), number, table, member.file, encoding)) yield lying(found, start);
    }
  }
  if (bytes !== member.bytes && bytes.damage) throw bytes.damage;
}

/** One JSON object a line; a row's number is its line. */
export const jsonl: Container = {
  id: 'jsonl',
  endings: ['.jsonl', '.ndjson', '.jsonlines'],
  magic: isJsonl,
  unwrap: rowsOf,
};
