import type { Article } from '../../types.ts';
import { originColumn, recordColumns } from '../fields.ts';
import type { Column, Row, Type } from '../types.ts';
import type { Profile } from './types.ts';

/** What stands where there is nothing: loaders that guess types from the first rows then guess right. */
function nothing(type: Type): unknown {
  if (type === 'integer') return 0;
  if (typeof type === 'string' || 'list' in type) return '';
  return Object.fromEntries(type.struct.map((column) => [column.name, nothing(column.type)]));
}

/** Without null, at any depth. A list is its texts, joined: of empty lists a loader cannot tell what they are lists of. */
function filled(value: unknown, type: Type): unknown {
  if (value === null || value === undefined) return nothing(type);
  if (typeof type === 'string') return value;
  if ('list' in type) return (value as readonly string[]).join('; ');
  return Object.fromEntries(type.struct.map(({ name, type }) => [name, filled((value as Row)[name], type)]));
}

function withoutNull({ name, type }: Column): Column {
  if (type === 'date' || (typeof type === 'object' && 'list' in type)) return { name, type: 'string', nullable: false };
  const plain = typeof type === 'object' && 'struct' in type ? { struct: type.struct.map(withoutNull) } : type;
  return { name, type: plain, nullable: false };
}

/** The record itself with `''` for null and lists joined by `; `, so that Hugging Face `datasets` needs no types. */
export const hf: Profile = {
  id: 'hf',
  columns: [...recordColumns].map(withoutNull),
  kinds: ['article'],
  row: (article) =>
    Object.fromEntries(
      [...recordColumns, originColumn].map(({ name, type }) => [name, filled(article[name as keyof Article], type)]),
    ),
};
