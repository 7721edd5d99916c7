import { recordColumns } from './fields.ts';
import type { Column, Type } from './types.ts';

/** What a column is for, where its name does not say it. */
const meanings: Readonly<Record<string, object>> = {
  id: { pattern: '^n[0-9a-z]{20}$', description: 'Unique in a run, from file and item alone.' },
  date: { description: "Day of publication in the publisher's zone." },
  body: { minLength: 1, description: 'Paragraphs separated by one blank line.' },
  kind: { enum: ['article', 'excerpt'] },
  item: { minimum: 0 },
  schema: { const: '1' },
};

function typeOf(type: Type): object {
  if (type === 'string') return { type: 'string' };
  if (type === 'date') return { type: 'string', format: 'date', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
  if (type === 'integer') return { type: 'integer' };
  return 'list' in type ? { type: 'array', items: typeOf(type.list) } : objectOf(type.struct);
}

function columnOf({ name, type, nullable }: Column): object {
  const stated = { ...typeOf(type), ...meanings[name] };
  return nullable ? { anyOf: [stated, { type: 'null' }] } : stated;
}

function objectOf(columns: readonly Column[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, columnOf(column)])),
    required: columns.map(({ name }) => name),
    additionalProperties: false,
  };
}

/** JSON Schema of a record. `origin` is there only where columns of a table are kept. */
export function jsonSchema(): object {
  const record = objectOf(recordColumns) as { properties: object };
  const origin = { type: ['string', 'null'], description: 'Columns of a table that were kept, as one JSON object.' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:newsclean:record:1',
    title: 'A record of newsclean',
    ...record,
    properties: { ...record.properties, origin },
  };
}

/** How a program spells types. */
interface Dialect {
  readonly plain: Readonly<Record<'string' | 'date' | 'integer', string>>;
  list(of: string): string;
  struct(columns: readonly [name: string, type: string][]): string;
  all(columns: readonly [name: string, type: string][]): string;
}

const pairs = (columns: readonly [string, string][], quote: string) =>
  columns.map(([name, type]) => `${quote}${name}${quote}: ${type}`).join(', ');
const lines = (columns: readonly [string, string][]) =>
  columns.map(([name, type]) => `  '${name}': ${type},\n`).join('');

const sql: Dialect = {
  plain: { string: 'VARCHAR', date: 'DATE', integer: 'INTEGER' },
  list: (of) => `${of}[]`,
  struct: (columns) => `STRUCT(${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')})`,
  all: (columns) => `{\n${lines(columns.map(([name, type]) => [name, `'${type}'`]))}}`,
};

const dialects: Readonly<Record<'hf' | 'duckdb' | 'polars' | 'pandas' | 'spark', Dialect>> = {
  hf: {
    plain: { string: "Value('string')", date: "Value('string')", integer: "Value('int32')" },
    list: (of) => `[${of}]`,
    struct: (columns) => `{${pairs(columns, "'")}}`,
    all: (columns) => `Features({\n${lines(columns)}})`,
  },
  duckdb: sql,
  polars: {
    plain: { string: 'pl.String', date: 'pl.String', integer: 'pl.Int32' },
    list: (of) => `pl.List(${of})`,
    struct: (columns) => `pl.Struct({${pairs(columns, "'")}})`,
    all: (columns) => `{\n${lines(columns)}}`,
  },
  spark: {
    plain: { string: 'STRING', date: 'DATE', integer: 'INT' },
    list: (of) => `ARRAY<${of}>`,
    struct: (columns) => `STRUCT<${pairs(columns, '')}>`,
    all: (columns) => columns.map(([name, type]) => `${name} ${type}`).join(', '),
  },
  pandas: {
    plain: { string: "'string'", date: "'string'", integer: "'int32'" },
    list: () => "'object'",
    struct: () => "'object'",
    all: (columns) => `{\n${lines(columns)}}`,
  },
};

/** The types of a record's columns as an expression of the program: Python's, for DuckDB also SQL's, Spark's DDL. */
export function columnTypes(program: keyof typeof dialects): string {
  const dialect = dialects[program];
  const spelt = (type: Type): string => {
    if (typeof type === 'string') return dialect.plain[type];
    return 'list' in type ? dialect.list(spelt(type.list)) : dialect.struct(named(type.struct));
  };
  const named = (columns: readonly Column[]): [string, string][] =>
    columns.map(({ name, type }) => [name, spelt(type)]);
  return dialect.all(named(recordColumns));
}
