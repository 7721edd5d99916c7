import { maskOf } from '../mask.ts';
import type { Note } from './notes.ts';

/** Share of a table's rows, and of their columns, that begin alike. */
const ALIKE = 0.55;

/** First sign of a text, all figures as one. */
function firstSign({ block }: Note): number {
  const code = block.text.charCodeAt(0);
  return code > 47 && code < 58 ? 48 : code;
}

/** Whether most rows begin with one sign: a vote, then a count. Cheaper than beginnings, of which none is most rows' where this is false. */
function mostBeginAlike(rows: readonly Note[]): boolean {
  let chosen = 0;
  let votes = 0;
  for (const row of rows) {
    const sign = firstSign(row);
    if (votes === 0) chosen = sign;
    votes += sign === chosen ? 1 : -1;
  }
  return rows.filter((row) => firstSign(row) === chosen).length > rows.length / 2;
}

/** Lines of one beginning that are most of the dump and hold most of its text: a table, a log, a list of addresses. */
export function isTable(notes: readonly Note[]): boolean {
  const rows = notes.filter(({ block }) => !block.glued);
  if (rows.length < 12 || !mostBeginAlike(rows)) return false;
  const heads = new Map<string, { count: number; columns: number }>();
  for (const { block } of rows) {
    const head = maskOf(block.text.slice(0, 16)).slice(0, 12);
    const { count, columns } = heads.get(head) ?? { count: 0, columns: 0 };
    heads.set(head, { count: count + 1, columns: columns + block.facts.width });
  }
  const all = rows.reduce((sum, { block }) => sum + block.facts.width, 0);
  return [...heads.values()].some(({ count, columns }) => count >= rows.length * ALIKE && columns >= all * ALIKE);
}
