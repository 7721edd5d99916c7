import type { Article } from '../types.ts';
import type { Column, Type } from './types.ts';

const text: Type = 'string';
const texts: Type = { list: text };
const number: Type = 'integer';

const required = (name: string, type: Type): Column => ({ name, type, nullable: false });
const optional = (name: string, type: Type): Column => ({ name, type, nullable: true });

const reading: Type = { struct: [required('by', text), required('line', number), required('text', text)] };

/** Every key of a record, in the order of output, with its type; the compiler checks that none is missing. */
const order = {
  id: required('id', text),
  headline: optional('headline', text),
  date: optional('date', 'date'),
  source: optional('source', text),
  authors: required('authors', texts),
  body: required('body', text),
  kind: required('kind', text),
  file: required('file', text),
  item: required('item', number),
  url: optional('url', text),
  published_at: optional('published_at', text),
  modified_at: optional('modified_at', text),
  captured_at: optional('captured_at', text),
  section: optional('section', text),
  summary: optional('summary', text),
  lang: optional('lang', text),
  captions: required('captions', texts),
  rights: optional('rights', text),
  encoding: required('encoding', text),
  lines: required('lines', { struct: [required('first', number), required('last', number)] }),
  evidence: required('evidence', {
    struct: ['headline', 'date', 'source', 'authors'].map((name) => optional(name, reading)),
  }),
  hash: required('hash', text),
  warnings: required('warnings', texts),
  schema: required('schema', text),
} as const satisfies Record<Exclude<keyof Article, 'origin'>, Column>;

/** The columns of a record. */
export const recordColumns: readonly Column[] = Object.values(order);

/** Behind them where columns of a table are kept. */
export const originColumn: Column = optional('origin', text);
